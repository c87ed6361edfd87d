import type { PlanLabels } from './labels.ts';

/** The words in Finnish. The official Finnish text has not been available: what stands on the form is our translation. */
export const fi: PlanLabels = {
  language: 'fi',
  form: {
    title: { text: 'Kotoutumissuunnitelma työvoiman ulkopuolella olevalle maahanmuuttajalle', source: 'translation' },
    name: { text: 'Lomake', source: 'own' },
    instructionUse: {
      text: 'Käytä lomaketta tukena, kun laadit kotoutumissuunnitelmaa maahanmuuttajalle, joka ei ole työnhakija.',
      source: 'translation',
    },
    instructionSeeMore: {
      text: 'Katso tarkemmat ohjeet kotoutumissuunnitelman laatimisesta kotoutuminen.fi-verkkopalvelusta.',
      source: 'translation',
    },
    instructionTrust: { text: 'Tärkeintä on luoda luottamuksellinen suhde asiakkaaseen.', source: 'translation' },
    instructionTime: { text: 'Varaa tapaamiseen riittävästi aikaa.', source: 'translation' },
    instructionBasis: {
      text: 'Kotoutumissuunnitelma laaditaan alkuhaastattelussa saadun tilannekuvan pohjalta.',
      source: 'translation',
    },
    instructionNoInitialSurvey: {
      text: 'Jos alkukartoitusta ei ole tehty, käy ensin läpi erillisen alkuhaastattelulomakkeen kysymykset.',
      source: 'translation',
    },
    yes: { text: 'Kyllä', source: 'translation' },
    no: { text: 'Ei', source: 'translation' },
    confirmed: { text: 'Kyllä', source: 'translation' },
    postalCodeAndTown: { text: 'Postinumero ja postitoimipaikka', source: 'translation' },
  },
  sections: {
    contributors: {
      title: {
        text: 'Tämän kotoutumissuunnitelman laatimiseen osallistuvat asiakkaan lisäksi:',
        source: 'translation',
      },
      name: { text: 'Osallistujat', source: 'own' },
    },
    customer: {
      title: { text: 'Asiakkaan henkilötiedot', source: 'translation' },
      name: { text: 'Asiakkaan henkilötiedot', source: 'own' },
    },
    status: {
      title: { text: 'Tämä on:', source: 'translation' },
      name: { text: 'Suunnitelman tyyppi', source: 'own' },
    },
    lifeSituation: {
      title: { text: 'Elämäntilanne', source: 'translation' },
      name: { text: 'Elämäntilanne', source: 'own' },
    },
    goals: {
      title: { text: 'Kotoutumisen tavoitteet', source: 'translation' },
      name: { text: 'Tavoitteet', source: 'own' },
    },
    measures: {
      title: { text: 'Toimenpiteet', source: 'translation' },
      name: { text: 'Toimenpiteet', source: 'own' },
      intro: {
        text: 'Välitavoitteet tukevat päätavoitteen saavuttamista. Välitavoitteisiin pyritään käytännön toiminnalla, esimerkiksi ilmoittautumalla työttömäksi työnhakijaksi, hakemalla yrittäjäkurssille, hakemalla opiskelupaikkaa, hakeutumalla sosiaali- ja terveyspalveluihin, osallistumalla erilaisiin koulutuksiin, tekemällä vapaaehtoistyötä, käynnistämällä perheenyhdistämisprosessin, osallistumalla harrastusryhmiin, käymällä säännöllisesti kirjastossa, osallistumalla kunnan infotilaisuuksiin, avoimen päiväkodin toimintaan, työpajatoimintaan tai jonkin järjestön toimintaan.',
        source: 'translation',
      },
    },
    agreement: { title: { text: 'Sovitut asiat', source: 'own' }, name: { text: 'Sovitut asiat', source: 'own' } },
  },
  fields: {
    modelVersion: {
      label: { text: 'Tallennusmuodon versio', source: 'own' },
      name: { text: 'Tallennusmuodon versio', source: 'own' },
    },

    contributors: {
      label: {
        text: 'Tämän kotoutumissuunnitelman laatimiseen osallistuvat asiakkaan lisäksi:',
        source: 'translation',
      },
      name: { text: 'Muut osallistujat', source: 'own' },
    },
    'contributors[].id': {
      label: { text: 'Rivin tunniste', source: 'own' },
      name: { text: 'Rivin tunniste', source: 'own' },
    },
    'contributors[].name': { label: { text: 'Nimi', source: 'translation' }, name: { text: 'Nimi', source: 'own' } },
    'contributors[].organisation': {
      label: { text: 'Organisaatio', source: 'translation' },
      name: { text: 'Organisaatio', source: 'own' },
    },
    planDate: {
      label: { text: 'Kotoutumissuunnitelman laatimis- tai tarkistamispäivä', source: 'translation' },
      name: { text: 'Laatimis- tai tarkistamispäivä', source: 'own' },
    },

    'customer.name': {
      label: { text: 'Nimi', source: 'translation' },
      name: { text: 'Asiakkaan nimi', source: 'own' },
    },
    'customer.dateOfBirth': {
      label: { text: 'Syntymäaika', source: 'translation' },
      name: { text: 'Syntymäaika', source: 'own' },
      hint: { text: 'Jos tarkka päivä ei ole tiedossa, kuukausi ja vuosi tai pelkkä vuosi riittää.', source: 'own' },
    },
    'customer.citizenships': {
      label: { text: 'Kansalaisuus', source: 'translation' },
      name: { text: 'Kansalaisuus', source: 'own' },
    },
    'customer.nativeLanguages': {
      label: { text: 'Kaikki äidinkielet', source: 'translation' },
      name: { text: 'Äidinkielet', source: 'own' },
    },
    'customer.contactLanguage': {
      label: { text: 'Asiointikieli', source: 'translation' },
      name: { text: 'Asiointikieli', source: 'own' },
      hint: {
        text: 'Kieli, jolla asiakkaan kanssa asioidaan. Se voi olla muukin kuin suomi tai ruotsi.',
        source: 'own',
      },
    },
    'customer.languageDetails': {
      label: { text: 'Muu kieli, mikä?', source: 'own' },
      name: { text: 'Kielen tarkennus', source: 'own' },
      hint: {
        text: 'Kirjoita tähän kieli, jota ei ole luettelossa, tai tarkennus, esimerkiksi murre tai viittomakieli.',
        source: 'own',
      },
    },
    'customer.interpreter': {
      label: { text: 'Tulkki paikalla', source: 'translation' },
      name: { text: 'Tulkki', source: 'own' },
      hint: { text: 'Vastaa Kyllä myös, kun tulkki on mukana puhelimitse tai videoyhteydellä.', source: 'own' },
    },
    'customer.address': { label: { text: 'Osoite', source: 'translation' }, name: { text: 'Osoite', source: 'own' } },
    'customer.postalCode': {
      label: { text: 'Postinumero', source: 'own' },
      name: { text: 'Postinumero', source: 'own' },
    },
    'customer.town': {
      label: { text: 'Postitoimipaikka', source: 'own' },
      name: { text: 'Postitoimipaikka', source: 'own' },
    },
    'customer.telephone': {
      label: { text: 'Puhelinnumero', source: 'translation' },
      name: { text: 'Puhelinnumero', source: 'own' },
    },
    'customer.email': {
      label: { text: 'Sähköpostiosoite', source: 'translation' },
      name: { text: 'Sähköpostiosoite', source: 'own' },
    },
    'customer.arrivalMonth': {
      label: { text: 'Milloin asiakas tuli Suomeen (kuukausi/vuosi)?', source: 'translation' },
      name: { text: 'Suomeen tulo (kuukausi/vuosi)', source: 'own' },
    },
    'customer.firstResidenceDate': {
      label: {
        text: 'Ensimmäisen oleskeluluvan tai oleskelukortin myöntämispäivä tai oleskeluoikeuden rekisteröintipäivä',
        source: 'translation',
      },
      name: { text: 'Luvan, kortin tai rekisteröinnin päivä', source: 'own' },
      hint: {
        text: 'Päivä, jona lupa tai kortti myönnettiin tai oleskeluoikeus rekisteröitiin, ei Suomeen tulon tai kortin noutamisen päivä.',
        source: 'own',
      },
    },
    'customer.withinThreeYears': {
      label: {
        text: 'Edellä mainitusta ajankohdasta on kulunut alle 3 vuotta, joten asiakkaalle voidaan laatia kotoutumissuunnitelma.',
        source: 'translation',
      },
      name: { text: 'Alle 3 vuotta kulunut', source: 'own' },
    },

    'status.kind': {
      label: { text: 'Tämä on:', source: 'translation' },
      name: { text: 'Ensimmäinen suunnitelma vai tarkistus', source: 'own' },
    },
    'status.firstPlanDate': {
      label: { text: 'Ensimmäisen kotoutumissuunnitelman päivämäärä', source: 'translation' },
      name: { text: 'Ensimmäisen suunnitelman päivämäärä', source: 'own' },
    },

    'lifeSituation.summary': {
      label: {
        text: 'Yhteenveto asiakkaan elämäntilanteesta ja osaamisesta (soveltuvin osin maahantulon syy, perhetilanne, sosiaaliset haasteet, terveydentila, kielitaito, koulutus, työkokemus, toiveet ja tavoitteet):',
        source: 'translation',
      },
      name: { text: 'Yhteenveto elämäntilanteesta', source: 'own' },
    },

    'goals.wishes': {
      label: {
        text: 'Tulevaisuuden toive omin sanoin. Millaista arkea asiakas haluaa elää esimerkiksi viiden vuoden kuluttua?',
        source: 'translation',
      },
      name: { text: 'Tulevaisuuden toive', source: 'own' },
    },
    'goals.primaryGoal': {
      label: { text: 'Asiakkaan kotoutumissuunnitelman päätavoite on (valitse yksi):', source: 'translation' },
      name: { text: 'Päätavoite', source: 'own' },
    },
    'goals.primaryGoalSpecify': {
      label: { text: 'Päätavoitteen tarkennus', source: 'own' },
      name: { text: 'Päätavoitteen tarkennus', source: 'own' },
    },
    'goals.primaryGoalDetails': {
      label: { text: 'Lisätietoja päätavoitteesta:', source: 'translation' },
      name: { text: 'Lisätietoja päätavoitteesta', source: 'own' },
    },
    'goals.professionalGoals': {
      label: {
        text: 'Jos päätavoitteena on työllistyminen tai yrittäjyys: ensisijaiset ja vaihtoehtoiset ammatilliset tavoitteet',
        source: 'translation',
      },
      name: { text: 'Ammatilliset tavoitteet', source: 'own' },
    },
    'goals.languageStudyPlan': {
      label: { text: 'Kielen opiskelusuunnitelma', source: 'translation' },
      name: { text: 'Kielen opiskelusuunnitelma', source: 'own' },
    },
    'goals.otherStudyPlan': {
      label: { text: 'Muu opiskelusuunnitelma', source: 'translation' },
      name: { text: 'Muu opiskelusuunnitelma', source: 'own' },
    },
    'goals.otherLongTermMeasures': {
      label: { text: 'Muut kotoutumista edistävät pitkän aikavälin toimenpiteet', source: 'translation' },
      name: { text: 'Muut pitkän aikavälin toimenpiteet', source: 'own' },
      hint: {
        text: '(esimerkiksi osallistuminen järjestötoimintaan, kuntoutukseen hakeminen, perheen kotoutumissuunnitelma, perheenyhdistämisprosessi, ohjaaminen sosiaali- ja terveyspalveluihin)',
        source: 'translation',
      },
    },

    measures: {
      label: {
        text: 'Seuraavien 12 kuukauden välitavoitteet ja niihin liittyvät toimenpiteet, joista sovitaan:',
        source: 'translation',
      },
      name: { text: 'Välitavoitteet ja toimenpiteet', source: 'own' },
    },
    'measures[].id': {
      label: { text: 'Rivin tunniste', source: 'own' },
      name: { text: 'Rivin tunniste', source: 'own' },
    },
    'measures[].intermediateGoal': {
      label: { text: 'Välitavoite', source: 'translation' },
      name: { text: 'Välitavoite', source: 'own' },
    },
    'measures[].measure': {
      label: { text: 'Toimenpide', source: 'translation' },
      name: { text: 'Toimenpide', source: 'own' },
    },
    'measures[].responsibleParty': {
      label: { text: 'Vastuutaho', source: 'translation' },
      name: { text: 'Vastuutaho', source: 'own' },
    },
    'measures[].schedule': {
      label: { text: 'Aikataulu', source: 'translation' },
      name: { text: 'Aikataulu', source: 'own' },
    },
    'measures[].dueDate': {
      label: { text: 'Määräpäivä', source: 'own' },
      name: { text: 'Määräpäivä', source: 'own' },
      hint: { text: 'Täytä, jos tarkasta päivästä on sovittu.', source: 'own' },
    },

    'agreement.rightsAndDutiesDiscussed': {
      label: {
        text: 'Onko asiakkaan kanssa keskusteltu kotoutumissuunnitelmaan liittyvistä oikeuksista ja velvollisuuksista sekä jatkosta?',
        source: 'translation',
      },
      name: { text: 'Keskustelu oikeuksista ja velvollisuuksista', source: 'own' },
    },
    'agreement.agreedMattersUnderstood': {
      label: {
        text: 'Sovitut asiat on käyty asiakkaan kanssa läpi niin, että hän ymmärtää ne.',
        source: 'translation',
      },
      name: { text: 'Sovittujen asioiden läpikäynti', source: 'own' },
    },
    'agreement.expectedOfCustomer': {
      label: { text: 'Asiakkaalta odotetaan seuraavaa:', source: 'translation' },
      name: { text: 'Asiakkaalta odotetaan', source: 'own' },
    },
    'agreement.municipalityCommits': {
      label: { text: 'Kunta sitoutuu seuraavaan:', source: 'translation' },
      name: { text: 'Kunta sitoutuu', source: 'own' },
    },
    'agreement.nextMeetingDate': {
      label: { text: 'Seuraava tapaaminen:', source: 'translation' },
      name: { text: 'Seuraavan tapaamisen päivämäärä', source: 'own' },
    },
    'agreement.nextMeetingDetails': {
      label: { text: 'Lisätietoja seuraavasta tapaamisesta', source: 'own' },
      name: { text: 'Lisätietoja seuraavasta tapaamisesta', source: 'own' },
    },
  },
  options: {
    statusKind: {
      first: { text: 'ensimmäinen kotoutumissuunnitelma', source: 'translation' },
      update: { text: 'kotoutumissuunnitelman tarkistus.', source: 'translation' },
    },
    primaryGoal: {
      workOrEntrepreneurship: { text: 'työ tai yrittäjyys', source: 'translation' },
      profession: { text: 'ammatti', source: 'translation' },
      literacy: { text: 'luku- ja kirjoitustaito', source: 'translation' },
      basicEducation: { text: 'perusopetus', source: 'translation' },
      basicLanguageSkills: { text: 'toimiva peruskielitaito suomen/ruotsin kielessä', source: 'translation' },
      otherLanguageLevel: { text: 'muu suomen/ruotsin kielen taitotaso, mikä?', source: 'translation' },
      rehabilitation: { text: 'kuntoutuminen', source: 'translation' },
      dailyLife: { text: 'itsenäinen arjen hallinta', source: 'translation' },
      other: { text: 'Muu päätavoite, mikä?', source: 'translation' },
    },
  },
  severities: {
    error: {
      heading: { text: 'Korjattava', source: 'own' },
      word: { text: 'virhe', source: 'own' },
      advice: { text: 'Korjaa tämä, ennen kuin merkitset suunnitelman valmiiksi.', source: 'own' },
      count: (count) => `${fi.number(count)} ${count === 1 ? 'korjattava kohta' : 'korjattavaa kohtaa'}`,
    },
    warning: {
      heading: { text: 'Tarkistettava', source: 'own' },
      word: { text: 'varoitus', source: 'own' },
      advice: { text: 'Tarkista tämä. Voit silti merkitä suunnitelman valmiiksi.', source: 'own' },
      count: (count) => `${fi.number(count)} ${count === 1 ? 'tarkistettava kohta' : 'tarkistettavaa kohtaa'}`,
    },
    info: {
      heading: { text: 'Huomioitava', source: 'own' },
      word: { text: 'huomautus', source: 'own' },
      advice: { text: 'Tämä on tiedoksi. Sinun ei tarvitse tehdä mitään.', source: 'own' },
      count: (count) => `${fi.number(count)} ${count === 1 ? 'huomioitava kohta' : 'huomioitavaa kohtaa'}`,
    },
  },
  outcomes: {
    leadIn: { text: 'Annettujen tietojen perusteella:', source: 'own' },
    eligible: { text: 'Edellytykset täyttyvät', source: 'own' },
    notEligible: { text: 'Edellytykset eivät täyty', source: 'own' },
    undetermined: { text: 'Ei voida arvioida', source: 'own' },
  },
  interface: {
    plan: { text: 'Suunnitelma', source: 'own' },
    row: { text: 'rivi', source: 'own' },
    addRow: { text: 'Lisää rivi', source: 'own' },
    removeRow: { text: 'Poista rivi', source: 'own' },
    draft: { text: 'Luonnos', source: 'own' },
    final: { text: 'Valmis', source: 'own' },
    markAsFinal: { text: 'Merkitse valmiiksi', source: 'own' },
    print: { text: 'Tulosta', source: 'own' },
    secondPrintLanguage: { text: 'Toinen tulostuskieli', source: 'own' },
    unknown: { text: 'Ei tiedossa', source: 'own' },
    nonDisclosure: { text: 'Turvakielto', source: 'own' },
    notShown: { text: 'Tietoa ei näytetä', source: 'own' },
    findings: { text: 'Huomiot', source: 'own' },
    noFindings: { text: 'Ei huomautettavaa', source: 'own' },
    completeness: { text: 'Täytetyt kohdat', source: 'own' },
    lastDayForFirstPlan: { text: 'Viimeinen päivä laatia ensimmäinen suunnitelma', source: 'own' },
    reviewDueBy: { text: 'Tarkistettava viimeistään', source: 'own' },
    changed: { text: 'Muutettu', source: 'own' },
    added: { text: 'Lisätty', source: 'own' },
    removed: { text: 'Poistettu', source: 'own' },
    moved: { text: 'Siirretty', source: 'own' },
    before: { text: 'Ennen', source: 'own' },
    now: { text: 'Nyt', source: 'own' },
    conflict: { text: 'Ristiriita', source: 'own' },
    chooseVersion: { text: 'Ristiriitaiset muutokset: valitse, kumpi jää voimaan', source: 'own' },
    ourVersion: { text: 'Meidän versiomme', source: 'own' },
    theirVersion: { text: 'Heidän versionsa', source: 'own' },
    commonVersion: { text: 'Yhteinen lähtöversio', source: 'own' },
    supportNotDecision: {
      text: 'Tämä on apuna suunnitelman laatimisessa. Viranomainen ratkaisee asian.',
      source: 'own',
    },
  },
  formBuilders: {
    typedPartialDate: {
      text: 'Kirjoita muodossa vvvv-kk-pp, esimerkiksi 1991-03-08. Jos päivä tai kuukausi ei ole tiedossa, vvvv-kk tai vvvv riittää.',
      source: 'own',
    },
    typedMonth: { text: 'Kirjoita vuosi ja kuukausi muodossa vvvv-kk, esimerkiksi 2024-02.', source: 'own' },
    moveRowUp: { text: 'Siirrä rivi ylöspäin', source: 'own' },
    moveRowDown: { text: 'Siirrä rivi alaspäin', source: 'own' },
    saveDraft: { text: 'Tallenna luonnos', source: 'own' },
    noRows: { text: 'Ei rivejä', source: 'own' },
  },
  answered: (answered, expected) => `Täytettyjä kohtia: ${fi.number(answered)}, yhteensä ${fi.number(expected)}`,
  omitted: (count) => `Näiden lisäksi muita huomioita: ${fi.number(count)}`,
  number: (value) =>
    value < 1000
      ? String(value).replace('.', ',')
      : `${fi.number(Math.floor(value / 1000))}\u00a0${String(value % 1000).padStart(3, '0')}`,
  findings: {
    // The shape of the document.
    missing: () => 'Vastaus puuttuu. Täytä tämä kohta.',
    unknownField: ({ count }) =>
      count === 1
        ? 'Tässä on tieto, jota lomakkeella ei kysytä. Poista se tai kysy neuvoa järjestelmän ylläpidosta.'
        : `Tässä on tietoja, joita lomakkeella ei kysytä (${fi.number(count)} kpl). Poista ne tai kysy neuvoa järjestelmän ylläpidosta.`,
    wrongType: () => 'Tietoa ei voi lukea tässä muodossa. Täytä kohta uudelleen.',
    blank: () => 'Tässä on vain välilyöntejä. Kirjoita vastaus tai tyhjennä kohta.',
    tooLong: ({ limit }) => `Teksti on liian pitkä. Siinä voi olla enintään ${fi.number(limit)} merkkiä.`,
    tooMany: ({ limit }) => `Tietoja on liikaa. Niitä voi olla enintään ${fi.number(limit)}.`,
    notADate: () =>
      'Kirjoita päivämäärä muodossa päivä.kuukausi.vuosi, esimerkiksi 24.3.2026. Tarkista, että päivä on kalenterissa.',
    notAMonth: () => 'Kirjoita kuukausi ja vuosi muodossa kuukausi/vuosi, esimerkiksi 2/2024.',
    notAPartialDate: () =>
      'Kirjoita muodossa päivä.kuukausi.vuosi. Jos päivä tai kuukausi ei ole tiedossa, kuukausi ja vuosi tai pelkkä vuosi riittää.',
    notAnOption: () => 'Valitse jokin annetuista vaihtoehdoista.',
    notALanguage: () => 'Valitse kieli luettelosta. Jos kieltä ei ole luettelossa, valitse Muu kieli ja tarkenna.',
    notAnEmail: () => 'Tarkista sähköpostiosoite. Sen muoto on esimerkiksi nimi@example.org.',
    mustBeYes: () => 'Käy tämä läpi asiakkaan kanssa ja merkitse sitten Kyllä. Siihen asti suunnitelma on luonnos.',
    unsupportedVersion: () =>
      'Tämä ohjelma ei osaa lukea tätä suunnitelman versiota. Ota yhteyttä järjestelmän ylläpitoon.',
    // The plan's own dates.
    planDateInFuture: () => 'Päivämäärä on tulevaisuudessa. Tarkista, että se on oikein.',
    firstPlanDateDiffers: () =>
      'Suunnitelma on merkitty ensimmäiseksi, mutta ensimmäisen suunnitelman päivämäärä on eri kuin tämän suunnitelman. Korjaa päivämäärä tai merkitse tämä tarkistukseksi, jos suunnitelma on laadittu jo aikaisemmin.',
    firstPlanDateAfterPlan: () =>
      'Ensimmäinen suunnitelma ei voi olla myöhempi kuin sen tarkistus. Tarkista kumpikin päivämäärä.',
    firstPlanDateSameDay: () =>
      'Ensimmäisellä suunnitelmalla ja sen tarkistuksella on sama päivämäärä. Tarkista päivämäärät ja se, onko tämä ensimmäinen suunnitelma.',
    totalDurationExceeded: ({ years }) =>
      `Ensimmäisestä suunnitelmasta laskettu ${fi.number(years)} vuoden kokonaiskesto on ylittynyt. Kesto on pääsääntö, josta voi olla poikkeuksia. Viranomainen ratkaisee asian.`,
    // The other participants.
    contributorsMissing: () =>
      'Muita osallistujia ei ole kirjattu. Kirjaa kaikki, jotka osallistuvat suunnitelman laatimiseen asiakkaan lisäksi, myös itsesi.',
    contributorBlank: () => 'Rivillä ei ole nimeä eikä organisaatiota. Täytä rivi tai poista se.',
    contributorIncomplete: () => 'Rivillä on vain nimi tai vain organisaatio. Sekin voi riittää.',
    contributorIsCustomer: () =>
      'Nimi on sama kuin asiakkaan nimi. Tähän kirjataan muut kuin asiakas. Tarkista nimi tai poista rivi.',
    contributorRepeated: () => 'Sama osallistuja näyttää olevan kirjattu useammin kuin kerran. Yksi kerta riittää.',
    // The customer.
    birthDateMissing: () =>
      'Syntymäaika puuttuu. Kirjaa se, jos se on tiedossa. Kuukausi ja vuosi tai pelkkä vuosi riittää.',
    birthDatePartial: () => 'Syntymäajasta on kirjattu vain osa. Se riittää, jos muuta ei tiedetä.',
    birthDateAfterPlan: () => 'Syntymäaika on suunnitelman päivämäärän jälkeen. Tarkista kumpikin tieto.',
    customerIsMinor: () =>
      'Asiakas on syntymäajan mukaan alaikäinen suunnitelman päivänä. Tarkista syntymäaika. Alaikäisen suunnitelmaa varten on oma lomake.',
    customerAgeImplausible: ({ years }) =>
      `Asiakas olisi syntymäajan mukaan yli ${fi.number(years)}-vuotias. Tarkista syntymäaika.`,
    citizenshipMissing: () =>
      'Kansalaisuus puuttuu. Valitse asiakkaan kansalaisuus. Jos sitä ei ole, valitse ”Kansalaisuudeton”. Jos sitä ei tiedetä, valitse ”Ei tiedossa”.',
    statelessWithCitizenship: () =>
      'Kansalaisuudeksi on valittu sekä ”Kansalaisuudeton” että jokin maa. Poista niistä toinen.',
    unknownWithCitizenship: () =>
      'Kansalaisuudeksi on valittu sekä ”Ei tiedossa” että jokin muu vaihtoehto. Tarkista, onko kansalaisuus tiedossa.',
    citizenshipFinnish: () =>
      'Yhdeksi kansalaisuudeksi on valittu Suomi. Tarkista, että se on oikein. Asiakkaalla voi olla useita kansalaisuuksia.',
    citizenshipRepeated: () => 'Sama kansalaisuus on valittu useammin kuin kerran. Yksi kerta riittää.',
    nativeLanguageMissing: () => 'Äidinkieli puuttuu. Valitse kaikki asiakkaan äidinkielet.',
    nativeLanguageRepeated: () => 'Sama kieli on valittu useammin kuin kerran. Yksi kerta riittää.',
    contactLanguageMissing: () => 'Asiointikieli puuttuu. Valitse kieli, jolla asiakkaan kanssa asioidaan.',
    interpreterUnanswered: () => 'Kysymykseen tulkista ei ole vastattu. Vastaa Kyllä tai Ei.',
    interpreterMayBeNeeded: () =>
      'Tulkki voi olla tarpeen asiointikielen vuoksi. Jos sinulla ja asiakkaalla on yhteinen kieli, tulkkia ei tarvita.',
    postalCodeFormat: () =>
      'Suomalaisessa postinumerossa on viisi numeroa. Tarkista postinumero. Ulkomaisen postinumeron voi jättää sellaisekseen.',
    telephoneFormat: () => 'Puhelinnumerossa näyttää olevan liian vähän numeroita. Tarkista puhelinnumero.',
    contactDetailsMissing: () =>
      'Asiakkaan yhteystiedot puuttuvat. Kirjaa osoite, puhelinnumero tai sähköpostiosoite, jos asiakkaalla on jokin niistä.',
    arrivalAfterPlan: () => 'Suomeen tulo on suunnitelman päivämäärän jälkeen. Tarkista kumpikin tieto.',
    arrivalBeforeBirth: () => 'Suomeen tulo on ennen syntymäaikaa. Tarkista kumpikin tieto.',
    arrivalFarFromResidence: ({ months }) =>
      `Suomeen tulon ja luvan, kortin tai rekisteröinnin välillä on yli ${fi.number(months)} kuukauden ero. Tieto voi silti olla oikein.`,
    // The three years for the first plan.
    residenceDateMissing: () =>
      'Päivämäärä puuttuu, joten ensimmäisen suunnitelman määräaikaa ei voi laskea. Kirjaa päivä, jona ensimmäinen oleskelulupa tai oleskelukortti myönnettiin tai oleskeluoikeus rekisteröitiin.',
    residenceDateAfterPlan: () =>
      'Päivämäärä on suunnitelman päivämäärän jälkeen. Tarkista kumpikin päivämäärä ja se, onko lupa-asia tai rekisteröinti vielä kesken.',
    residenceDateBeforeBirth: () => 'Päivämäärä on ennen asiakkaan syntymäaikaa. Tarkista kumpikin tieto.',
    windowLastDay: () =>
      'Suunnitelma on päivätty määräajan viimeiselle päivälle. Lomakkeen mukaan aikaa saa olla kulunut alle 3 vuotta, joten päivä on rajatapaus. Viranomainen ratkaisee asian.',
    windowClosed: ({ years }) =>
      `Määräaika näyttää kuluneen umpeen. Ensimmäinen suunnitelma laaditaan ${fi.number(years)} vuoden kuluessa siitä, kun ensimmäinen oleskelulupa tai oleskelukortti myönnettiin tai oleskeluoikeus rekisteröitiin. Tarkista päivämäärät ja se, voidaanko määräajasta poiketa. Viranomainen ratkaisee asian.`,
    windowException: ({ years }) =>
      `Ensimmäisen suunnitelman ${fi.number(years)} vuoden määräaika näyttää kuluneen umpeen, mutta määräajasta poikkeamiselle on ilmoitettu peruste. Tarkista päivämäärät ja peruste. Viranomainen ratkaisee asian.`,
    windowEndsOnHoliday: () =>
      'Määräajan viimeinen päivä osui viikonloppuun, pyhäpäivään tai aattoon, ja suunnitelma on laadittu seuraavana arkipäivänä. Se voi silti olla ajoissa. Viranomainen ratkaisee asian.',
    windowEndsSoon: ({ days }) =>
      `Ensimmäisen suunnitelman voi vielä laatia ajoissa. Määräaika päättyy ${fi.number(days)} päivän kuluessa.`,
    statementContradicted: ({ years, plan }) =>
      plan === 'first'
        ? `Kohta on merkitty, mutta päivämäärien mukaan ${fi.number(years)} vuoden määräaika on kulunut umpeen. Tarkista päivämäärät tai poista merkintä.`
        : `Kohta on merkitty, vaikka ${fi.number(years)} vuoden määräaika on kulunut umpeen. Suunnitelman voi silti tarkistaa: määräaika koskee vain ensimmäistä suunnitelmaa.`,
    statementNotTicked: () =>
      'Kohtaa ei ole merkitty, vaikka päivämäärien mukaan määräaika ei ole kulunut umpeen. Merkitse kohta tai tarkista päivämäärät.',
    customerIsJobseeker: () =>
      'Annettujen tietojen mukaan asiakas on työnhakija. Työnhakijan kotoutumissuunnitelman laatii työvoimaviranomainen. Tarkista asia, ennen kuin jatkat.',
    // Life situation and goals.
    summaryMissing: () =>
      'Yhteenveto puuttuu. Kirjaa soveltuvin osin, millainen asiakkaan elämäntilanne on ja mitä hän osaa.',
    wishesMissing: () => 'Tulevaisuuden toivetta ei ole kirjattu. Asiakas voi myös jättää vastaamatta.',
    specifyWithoutOption: () =>
      'Tarkennus on kirjattu, mutta siihen kuuluvaa päätavoitetta ei ole valittu. Siksi tarkennus ei näy tulosteessa. Valitse oikea päätavoite tai siirrä teksti päätavoitteen lisätietoihin.',
    professionalGoalsUnexpected: () =>
      'Ammatillisia tavoitteita on kirjattu, vaikka päätavoite ei ole työ, yrittäjyys eikä ammatti. Ne voivat jäädä suunnitelmaan.',
    professionalGoalsMissing: () =>
      'Päätavoite on työ tai yrittäjyys, mutta ammatillisia tavoitteita ei ole kirjattu. Kirjaa ensisijaiset ja vaihtoehtoiset tavoitteet, jos ne ovat tiedossa.',
    languagePlanMissing: () =>
      'Päätavoite edellyttää kielen opiskelua, mutta kielen opiskelusuunnitelma puuttuu. Kirjaa, miten asiakas opiskelee kieltä.',
    studyPlanMissing: () =>
      'Päätavoite edellyttää opiskelua, mutta opiskelusuunnitelma puuttuu. Kirjaa kielen opiskelusuunnitelma tai muu opiskelusuunnitelma.',
    // The table of measures.
    measuresMissing: () => 'Toimenpiteitä ei ole kirjattu. Lisää vähintään yksi rivi.',
    measureIncomplete: () => 'Tämä rivin kohta on tyhjä. Täydennä se tarvittaessa.',
    dueDateOutsideTwelveMonths: ({ months }) =>
      `Määräpäivä on ennen suunnitelman päivämäärää tai yli ${fi.number(months)} kuukauden kuluttua siitä. Tarkista määräpäivä.`,
    // The agreement.
    expectedOfCustomerMissing: () => 'Vastaus puuttuu. Kirjaa, mitä asiakkaalta odotetaan.',
    municipalityCommitsMissing: () => 'Vastaus puuttuu. Kirjaa, mihin kunta sitoutuu.',
    nextMeetingMissing: () =>
      'Seuraavaa tapaamista ei ole kirjattu. Sovi tapaaminen asiakkaan kanssa ja kirjaa päivämäärä.',
    nextMeetingWithoutDate: () =>
      'Seuraavasta tapaamisesta on lisätietoja mutta ei päivämäärää. Päivämäärän voi kirjata myöhemmin.',
    nextMeetingBeforePlan: () => 'Tapaaminen on ennen suunnitelman päivämäärää. Tarkista kumpikin päivämäärä.',
    nextMeetingSameDay: () => 'Tapaaminen on samana päivänä kuin suunnitelma. Tarkista kumpikin päivämäärä.',
    nextMeetingAfterReviewDue: ({ months }) =>
      `Kunta tarkistaa suunnitelman ${fi.number(months)} kuukauden kuluessa, mutta tapaaminen on vasta sen jälkeen. Sovi aikaisempi tapaaminen, jos se on mahdollista.`,
    nextMeetingOnHoliday: () => 'Tapaaminen on viikonloppuna tai pyhäpäivänä. Päivämäärä voi silti olla oikein.',
    // Anywhere.
    rowIdRepeated: () =>
      'Taulukon kahdella rivillä on sama tunniste. Lisää uusi rivi, siirrä tiedot siihen ja poista tämä rivi.',
    unstorableText: () => 'Tekstissä on merkki, jota ei voi tallentaa. Kirjoita teksti uudelleen.',
    identityCodeInText: () =>
      'Tekstissä näyttää olevan henkilötunnus. Poista se: lomakkeella ei kysytä henkilötunnusta.',
    bidiControlInText: () =>
      'Tekstissä on näkymätön merkki, joka voi muuttaa tekstin lukusuuntaa. Tarkista teksti ja kirjoita se tarvittaessa uudelleen.',
    // The history of a person's plans.
    planDatesNotRising: () =>
      'Suunnitelman päivämäärä ei ole myöhempi kuin edellisen suunnitelman. Tarkista kumpikin päivämäärä ja suunnitelmien järjestys.',
    firstPlanDateChanged: () =>
      'Ensimmäisen suunnitelman päivämäärä on eri kuin aikaisemmassa suunnitelmassa. Tarkista, kumpi on oikein.',
    secondFirstPlan: () =>
      'Suunnitelma on merkitty ensimmäiseksi, vaikka asiakkaalla on jo aikaisempi suunnitelma. Merkitse tämä tarkistukseksi, jos aikaisempaa suunnitelmaa on tarkistettu.',
    identityChanged: () => 'Tieto on eri kuin aikaisemmassa suunnitelmassa. Tarkista, että se on nyt oikein.',
    primaryGoalChanged: () => 'Päätavoite on eri kuin edellisessä suunnitelmassa.',
    goalsDropped: () => 'Edellisessä suunnitelmassa tämä kohta oli täytetty. Nyt se on tyhjä.',
    reviewOverdue: ({ months }) =>
      `Suunnitelman tarkistaminen on myöhässä. Kunta tarkistaa suunnitelman ${fi.number(months)} kuukauden kuluessa. Sovi tapaaminen asiakkaan kanssa.`,
  },
  reasons: {
    lawKnown: {
      true: () => 'Ohjelma tuntee lain, jonka mukaan määräaika lasketaan.',
      false: () => 'Ohjelma ei tunne kyseisen päivän lakia, joten määräaikaa ei voi laskea.',
      unknown: () => 'Ei ole tiedossa, minkä lain mukaan määräaika lasketaan.',
    },
    planAfterResidenceDate: {
      true: () =>
        'Päivämäärien mukaan lupa tai kortti on myönnetty tai oleskeluoikeus rekisteröity viimeistään sinä päivänä, jona ensimmäinen suunnitelma laaditaan.',
      false: () =>
        'Päivämäärien mukaan lupa tai kortti on myönnetty tai oleskeluoikeus rekisteröity vasta sen päivän jälkeen, jona ensimmäinen suunnitelma laaditaan.',
      unknown: () =>
        'Ei ole tiedossa, onko lupa tai kortti myönnetty tai oleskeluoikeus rekisteröity viimeistään sinä päivänä, jona ensimmäinen suunnitelma laaditaan.',
    },
    withinWindow: {
      true: ({ years }) =>
        `Päivämäärien mukaan ${years === undefined ? '' : `${fi.number(years)} vuoden `}määräaika ei ole kulunut umpeen, kun ensimmäinen suunnitelma laaditaan.`,
      false: ({ years }) =>
        `Päivämäärien mukaan ${years === undefined ? '' : `${fi.number(years)} vuoden `}määräaika on kulunut umpeen, kun ensimmäinen suunnitelma laaditaan.`,
      unknown: ({ years }) =>
        `Ei ole tiedossa, onko ${years === undefined ? '' : `${fi.number(years)} vuoden `}määräaika kulunut umpeen, kun ensimmäinen suunnitelma laaditaan.`,
    },
    windowException: {
      true: () => 'On ilmoitettu voimassa oleva peruste, jonka nojalla määräajasta voidaan poiketa.',
      false: ({ stated }) =>
        stated === true
          ? 'Ilmoitettu peruste määräajasta poikkeamiselle ei ole voimassa.'
          : 'Perustetta määräajasta poikkeamiselle ei ole ilmoitettu.',
      unknown: () => 'Ei ole varmistettu, onko määräajasta poikkeamiselle ilmoitettu peruste voimassa.',
    },
    notJobseeker: {
      true: () => 'Annettujen tietojen mukaan asiakas ei ole työnhakija.',
      false: () =>
        'Annettujen tietojen mukaan asiakas on työnhakija, ja työnhakijan suunnitelman laatii työvoimaviranomainen.',
      unknown: () => 'Ei ole tiedossa, onko asiakas työnhakija.',
    },
  },
  changes: {
    none: { text: 'Ei muutoksia', source: 'own' },
    quoted: (text) => `”${text}”`,
    and: { text: 'ja', source: 'own' },
    nor: { text: 'eikä', source: 'own' },
    empty: { text: 'ei vastausta', source: 'own' },
    answerAdded: { text: 'Vastaus on lisätty.', source: 'own' },
    answerRemoved: { text: 'Vastaus on poistettu.', source: 'own' },
    answerChanged: { text: 'Vastausta on muutettu.', source: 'own' },
    answer: ({ before, now }) => `Aiemmin ${before}, nyt ${now}.`,
    textChanged: ({ now }) => `Tekstiä on muutettu. Uusi teksti: ${now}.`,
    textRemoved: ({ before }) => `Teksti on poistettu. Poistettu teksti: ${before}.`,
    list: ({ added, removed }) => {
      if (added === undefined) return `Ei enää ${removed}.`;
      return removed === undefined ? `Nyt myös ${added}.` : `Nyt myös ${added}, ei enää ${removed}.`;
    },
    order: ({ now }) => `Järjestys on nyt ${now}.`,
    rowAdded: ({ row }) => (row === undefined ? 'Rivi on lisätty.' : `Rivi ${row} on lisätty.`),
    rowRemoved: ({ row }) => (row === undefined ? 'Rivi on poistettu.' : `Rivi ${row} on poistettu.`),
    rowMoved: ({ from }) => `Rivi on siirretty. Aiemmin se oli rivi ${from}.`,
    rowWas: ({ from }) => `Aiemmin se oli rivi ${from}.`,
  },
  conflicts: {
    field: { text: 'Vastausta on muutettu kummassakin versiossa, mutta eri tavalla.', source: 'own' },
    row: { text: 'Toisessa versiossa rivi on poistettu, toisessa sitä on muutettu.', source: 'own' },
    rows: {
      text: 'Ei ole selvää, mitkä versioiden rivit vastaavat toisiaan. Valitse, mitkä rivit jäävät.',
      source: 'own',
    },
    order: { text: 'Rivit on järjestetty versioissa eri tavalla.', source: 'own' },
  },
  print: {
    page: ({ page, pages }) => `Sivu ${page} (${pages})`,
    chosen: { text: 'Valittu', source: 'own' },
    noRightToServices: {
      text: 'Suunnitelma ei anna asiakkaalle subjektiivista oikeutta niihin toimenpiteisiin ja palveluihin, joista siinä sovitaan. Tällainen oikeus voi perustua muuhun lakiin.',
      source: 'own',
    },
    changes: { text: 'Suunnitelman muutokset', source: 'own' },
  },
  batch: {
    plans: { text: 'Suunnitelmia', source: 'own' },
    plansWithErrors: { text: 'Suunnitelmia, joissa on korjattavaa', source: 'own' },
    notJson: { text: 'Rivi ei ole JSON-muodossa.', source: 'own' },
    notUtf8: { text: 'Rivin merkistö ei ole UTF-8.', source: 'own' },
    tooLong: { text: 'Rivi on liian pitkä luettavaksi.', source: 'own' },
  },
};

import type { PlanLabels } from './labels.ts';

/** The words in Swedish, as used in Finland. */
export const sv: PlanLabels = {
  language: 'sv',
  form: {
    title: { text: 'Integrationsplan för invandrare utanför arbetskraften', source: 'official' },
    name: { text: 'Blanketten', source: 'own' },
    instructionUse: {
      text: 'Använd blanketten som stöd vid utarbetandet av en integrationsplan för invandrare när det är fråga om någon annan person än en arbetssökande.',
      source: 'official',
    },
    instructionSeeMore: {
      text: 'Se närmare anvisningar om hur en integrationsplan ska utarbetas i webbtjänsten integration.fi.',
      source: 'official',
    },
    instructionTrust: {
      text: 'Det viktigaste är att skapa ett förtroendefullt förhållande till kunden.',
      source: 'official',
    },
    instructionTime: { text: 'Reservera tillräckligt med tid för mötet.', source: 'official' },
    instructionBasis: {
      text: 'Integrationsplanen utarbetas utifrån den lägesbild som fås vid den inledande intervjun.',
      source: 'official',
    },
    instructionNoInitialSurvey: {
      text: 'Om ingen inledande kartläggning har gjorts, ska du först gå igenom frågorna i den separata blanketten för inledande intervjuer.',
      source: 'official',
    },
    yes: { text: 'Ja', source: 'official' },
    no: { text: 'Nej', source: 'official' },
    confirmed: { text: 'Ja', source: 'official' },
    postalCodeAndTown: { text: 'Postnummer och postanstalt', source: 'official' },
  },
  sections: {
    contributors: {
      title: { text: 'I utarbetandet av denna integrationsplan deltar förutom kunden:', source: 'official' },
      name: { text: 'Deltagare', source: 'own' },
    },
    customer: {
      title: { text: 'Kundens personuppgifter', source: 'official' },
      name: { text: 'Kundens personuppgifter', source: 'own' },
    },
    status: { title: { text: 'Det här är:', source: 'official' }, name: { text: 'Typ av plan', source: 'own' } },
    lifeSituation: {
      title: { text: 'Livssituation', source: 'official' },
      name: { text: 'Livssituation', source: 'own' },
    },
    goals: { title: { text: 'Mål för integration', source: 'official' }, name: { text: 'Mål', source: 'own' } },
    measures: {
      title: { text: 'Åtgärder', source: 'official' },
      name: { text: 'Åtgärder', source: 'own' },
      intro: {
        text: 'Delmålen stödjer uppnåendet av huvudmålet. Delmål eftersträvas genom praktisk verksamhet, till exempel genom att anmäla sig som arbetslös arbetssökande, genom att söka till en företagarkurs, genom att söka en studieplats, genom att söka sig till social- och hälsovårdstjänster, genom att delta i olika utbildningar, genom frivilligarbete, genom att inleda en familjeåterföreningsprocess, genom att delta i hobbygrupper, genom att regelbundet besöka bibliotek, genom att delta i kommunens informationstillfällen, genom att delta i ett öppet daghems verksamhet, i workshopverksamhet eller i någon organisations verksamhet.',
        source: 'official',
      },
    },
    agreement: {
      title: { text: 'Överenskomna frågor', source: 'own' },
      name: { text: 'Överenskomna frågor', source: 'own' },
    },
  },
  fields: {
    modelVersion: {
      label: { text: 'Version av lagringsformatet', source: 'own' },
      name: { text: 'Version av lagringsformatet', source: 'own' },
    },

    contributors: {
      label: { text: 'I utarbetandet av denna integrationsplan deltar förutom kunden:', source: 'official' },
      name: { text: 'Övriga deltagare', source: 'own' },
    },
    'contributors[].id': {
      label: { text: 'Radens identifierare', source: 'own' },
      name: { text: 'Radens identifierare', source: 'own' },
    },
    'contributors[].name': { label: { text: 'Namn', source: 'official' }, name: { text: 'Namn', source: 'own' } },
    'contributors[].organisation': {
      label: { text: 'Organisation', source: 'official' },
      name: { text: 'Organisation', source: 'own' },
    },
    planDate: {
      label: { text: 'Datum för utarbetande/översyn av integrationsplan', source: 'official' },
      name: { text: 'Datum för utarbetande eller översyn', source: 'own' },
    },

    'customer.name': { label: { text: 'Namn', source: 'official' }, name: { text: 'Kundens namn', source: 'own' } },
    'customer.dateOfBirth': {
      label: { text: 'Födelsedatum', source: 'official' },
      name: { text: 'Födelsedatum', source: 'own' },
      hint: { text: 'Om den exakta dagen inte är känd räcker det med månad och år eller bara år.', source: 'own' },
    },
    'customer.citizenships': {
      label: { text: 'Medborgarskap', source: 'official' },
      name: { text: 'Medborgarskap', source: 'own' },
    },
    'customer.nativeLanguages': {
      label: { text: 'Samtliga modersmål', source: 'official' },
      name: { text: 'Modersmål', source: 'own' },
    },
    'customer.contactLanguage': {
      label: { text: 'Kontaktspråk', source: 'official' },
      name: { text: 'Kontaktspråk', source: 'own' },
      hint: {
        text: 'Det språk som används med kunden. Det kan vara ett annat språk än finska eller svenska.',
        source: 'own',
      },
    },
    'customer.languageDetails': {
      label: { text: 'Annat språk, vilket?', source: 'own' },
      name: { text: 'Precisering av språket', source: 'own' },
      hint: {
        text: 'Skriv här ett språk som inte finns i listan eller en precisering, till exempel en dialekt eller ett teckenspråk.',
        source: 'own',
      },
    },
    'customer.interpreter': {
      label: { text: 'Tolk på plats', source: 'official' },
      name: { text: 'Tolk', source: 'own' },
      hint: { text: 'Svara Ja också när tolken deltar per telefon eller video.', source: 'own' },
    },
    'customer.address': { label: { text: 'Adress', source: 'official' }, name: { text: 'Adress', source: 'own' } },
    'customer.postalCode': {
      label: { text: 'Postnummer', source: 'own' },
      name: { text: 'Postnummer', source: 'own' },
    },
    'customer.town': { label: { text: 'Postanstalt', source: 'own' }, name: { text: 'Postanstalt', source: 'own' } },
    'customer.telephone': {
      label: { text: 'Telefonnummer', source: 'official' },
      name: { text: 'Telefonnummer', source: 'own' },
    },
    'customer.email': {
      label: { text: 'E-postadress', source: 'official' },
      name: { text: 'E-postadress', source: 'own' },
    },
    'customer.arrivalMonth': {
      label: { text: 'När kom kunden till Finland (månad/år)?', source: 'official' },
      name: { text: 'Ankomst till Finland (månad/år)', source: 'own' },
    },
    'customer.firstResidenceDate': {
      label: {
        text: 'Datum för utfärdande av första uppehållstillstånd eller uppehållskort eller registrering av uppehållsrätt',
        source: 'official',
      },
      name: { text: 'Datum för tillstånd, kort eller registrering', source: 'own' },
      hint: {
        text: 'Den dag då tillståndet eller kortet utfärdades eller uppehållsrätten registrerades, inte den dag då kunden kom till Finland eller hämtade kortet.',
        source: 'own',
      },
    },
    'customer.withinThreeYears': {
      label: {
        text: 'Det har gått mindre än 3 år sedan ovan nämnda tidpunkt och därmed kan en integrationsplan utarbetas för kunden.',
        source: 'official',
      },
      name: { text: 'Mindre än 3 år har gått', source: 'own' },
    },

    'status.kind': {
      label: { text: 'Det här är:', source: 'official' },
      name: { text: 'Första plan eller översyn', source: 'own' },
    },
    'status.firstPlanDate': {
      label: { text: 'Datum för den första integrationsplanen', source: 'official' },
      name: { text: 'Datum för den första planen', source: 'own' },
    },

    'lifeSituation.summary': {
      label: {
        text: 'Sammanfattning av kundens livssituation och kompetens (i tillämpliga delar inreseskäl, familjesituation, sociala utmaningar, hälsotillstånd, språkkunskaper, utbildning, arbetserfarenhet, önskemål och mål):',
        source: 'official',
      },
      name: { text: 'Sammanfattning av livssituationen', source: 'own' },
    },

    'goals.wishes': {
      label: {
        text: 'Framtidens önskan med egna ord. En hurdan vardag vill kunden leva om till exempel fem år:',
        source: 'official',
      },
      name: { text: 'Önskan för framtiden', source: 'own' },
    },
    'goals.primaryGoal': {
      label: { text: 'Huvudmålet för kundens integrationsplan är (välj en)', source: 'official' },
      name: { text: 'Huvudmål', source: 'own' },
    },
    'goals.primaryGoalSpecify': {
      label: { text: 'Precisering av huvudmålet', source: 'own' },
      name: { text: 'Precisering av huvudmålet', source: 'own' },
    },
    'goals.primaryGoalDetails': {
      label: { text: 'Mer information om huvudmålet:', source: 'official' },
      name: { text: 'Mer information om huvudmålet', source: 'own' },
    },
    'goals.professionalGoals': {
      label: {
        text: 'Om det huvudsakliga målet är sysselsättning eller företagande: Primära och alternativa yrkesmål',
        source: 'official',
      },
      name: { text: 'Yrkesmål', source: 'own' },
    },
    'goals.languageStudyPlan': {
      label: { text: 'Studieplan för språk', source: 'official' },
      name: { text: 'Studieplan för språk', source: 'own' },
    },
    'goals.otherStudyPlan': {
      label: { text: 'Annan studieplan', source: 'official' },
      name: { text: 'Annan studieplan', source: 'own' },
    },
    'goals.otherLongTermMeasures': {
      label: { text: 'Andra långsiktiga integrationsfrämjande åtgärder', source: 'official' },
      name: { text: 'Andra långsiktiga åtgärder', source: 'own' },
      hint: {
        text: '(till exempel deltagande i organisationsverksamhet, ansökan om rehabilitering, familjeintegrationsplan, familjeåterföreningsprocess, hänvisning till social- och hälsovårdstjänster)',
        source: 'official',
      },
    },

    measures: {
      label: {
        text: 'Delmålen för de följande 12 månaderna och de tillhörande åtgärder som det ska kommas överens om:',
        source: 'official',
      },
      name: { text: 'Delmål och åtgärder', source: 'own' },
    },
    'measures[].id': {
      label: { text: 'Radens identifierare', source: 'own' },
      name: { text: 'Radens identifierare', source: 'own' },
    },
    'measures[].intermediateGoal': {
      label: { text: 'Delmål', source: 'official' },
      name: { text: 'Delmål', source: 'own' },
    },
    'measures[].measure': { label: { text: 'Åtgärd', source: 'official' }, name: { text: 'Åtgärd', source: 'own' } },
    'measures[].responsibleParty': {
      label: { text: 'Ansvarig instans', source: 'official' },
      name: { text: 'Ansvarig instans', source: 'own' },
    },
    'measures[].schedule': {
      label: { text: 'Tidsplan', source: 'official' },
      name: { text: 'Tidsplan', source: 'own' },
    },
    'measures[].dueDate': {
      label: { text: 'Slutdatum', source: 'own' },
      name: { text: 'Slutdatum', source: 'own' },
      hint: { text: 'Fyll i om det har avtalats en bestämd dag.', source: 'own' },
    },

    'agreement.rightsAndDutiesDiscussed': {
      label: {
        text: 'Har man med kunden diskuterat de rättigheter och skyldigheter som gäller integrationsplanen och fortsättningen?',
        source: 'official',
      },
      name: { text: 'Samtal om rättigheter och skyldigheter', source: 'own' },
    },
    'agreement.agreedMattersUnderstood': {
      label: {
        text: 'De överenskomna frågorna har gåtts igenom med kunden så att hen förstår dem.',
        source: 'official',
      },
      name: { text: 'Genomgång av överenskomna frågor', source: 'own' },
    },
    'agreement.expectedOfCustomer': {
      label: { text: 'Av kunden förväntas följande:', source: 'official' },
      name: { text: 'Av kunden förväntas', source: 'own' },
    },
    'agreement.municipalityCommits': {
      label: { text: 'Kommunen förbinder sig till följande:', source: 'official' },
      name: { text: 'Kommunen förbinder sig', source: 'own' },
    },
    'agreement.nextMeetingDate': {
      label: { text: 'Nästa möte:', source: 'official' },
      name: { text: 'Datum för nästa möte', source: 'own' },
    },
    'agreement.nextMeetingDetails': {
      label: { text: 'Mer information om nästa möte', source: 'own' },
      name: { text: 'Mer information om nästa möte', source: 'own' },
    },
  },
  options: {
    statusKind: {
      first: { text: 'den första integrationsplanen', source: 'official' },
      update: { text: 'en översyn av integrationsplanen.', source: 'official' },
    },
    primaryGoal: {
      workOrEntrepreneurship: { text: 'arbete eller företagande', source: 'official' },
      profession: { text: 'ett yrke', source: 'official' },
      literacy: { text: 'läs- och skrivkunnighet', source: 'official' },
      basicEducation: { text: 'grundläggande utbildning', source: 'official' },
      basicLanguageSkills: { text: 'fungerande grundläggande kunskaper i finska/svenska', source: 'official' },
      otherLanguageLevel: { text: 'annan kunskapsnivå i finska/svenska, vilken', source: 'official' },
      rehabilitation: { text: 'rehabilitering', source: 'official' },
      dailyLife: { text: 'självständig vardagshantering', source: 'official' },
      other: { text: 'Annat huvudmål, vilket?', source: 'official' },
    },
  },
  severities: {
    error: {
      heading: { text: 'Att rätta', source: 'own' },
      word: { text: 'fel', source: 'own' },
      advice: { text: 'Rätta det här innan du markerar planen som färdig.', source: 'own' },
      count: (count) => `${sv.number(count)} ${count === 1 ? 'punkt' : 'punkter'} att rätta`,
    },
    warning: {
      heading: { text: 'Att kontrollera', source: 'own' },
      word: { text: 'varning', source: 'own' },
      advice: { text: 'Kontrollera det här. Du kan ändå markera planen som färdig.', source: 'own' },
      count: (count) => `${sv.number(count)} ${count === 1 ? 'punkt' : 'punkter'} att kontrollera`,
    },
    info: {
      heading: { text: 'Att notera', source: 'own' },
      word: { text: 'anmärkning', source: 'own' },
      advice: { text: 'Det här är för kännedom. Du behöver inte göra något.', source: 'own' },
      count: (count) => `${sv.number(count)} ${count === 1 ? 'punkt' : 'punkter'} att notera`,
    },
  },
  outcomes: {
    leadIn: { text: 'Enligt de angivna uppgifterna:', source: 'own' },
    eligible: { text: 'Förutsättningarna uppfylls', source: 'own' },
    notEligible: { text: 'Förutsättningarna uppfylls inte', source: 'own' },
    undetermined: { text: 'Kan inte bedömas', source: 'own' },
  },
  interface: {
    plan: { text: 'Plan', source: 'own' },
    row: { text: 'rad', source: 'own' },
    addRow: { text: 'Lägg till en rad', source: 'own' },
    removeRow: { text: 'Ta bort raden', source: 'own' },
    draft: { text: 'Utkast', source: 'own' },
    final: { text: 'Färdig', source: 'own' },
    markAsFinal: { text: 'Markera som färdig', source: 'own' },
    print: { text: 'Skriv ut', source: 'own' },
    secondPrintLanguage: { text: 'Andra utskriftsspråk', source: 'own' },
    unknown: { text: 'Okänt', source: 'own' },
    nonDisclosure: { text: 'Spärrmarkering', source: 'own' },
    notShown: { text: 'Uppgiften visas inte', source: 'own' },
    findings: { text: 'Iakttagelser', source: 'own' },
    noFindings: { text: 'Inget att anmärka', source: 'own' },
    completeness: { text: 'Ifyllda punkter', source: 'own' },
    lastDayForFirstPlan: { text: 'Sista dag att utarbeta den första planen', source: 'own' },
    reviewDueBy: { text: 'Ska ses över senast', source: 'own' },
    changed: { text: 'Ändrat', source: 'own' },
    added: { text: 'Tillagt', source: 'own' },
    removed: { text: 'Borttaget', source: 'own' },
    moved: { text: 'Flyttat', source: 'own' },
    before: { text: 'Förut', source: 'own' },
    now: { text: 'Nu', source: 'own' },
    conflict: { text: 'Konflikt', source: 'own' },
    chooseVersion: { text: 'Motstridiga ändringar: välj vilken som ska gälla', source: 'own' },
    ourVersion: { text: 'Vår version', source: 'own' },
    theirVersion: { text: 'Deras version', source: 'own' },
    commonVersion: { text: 'Gemensam utgångsversion', source: 'own' },
    supportNotDecision: { text: 'Det här är ett stöd när planen utarbetas. Myndigheten avgör saken.', source: 'own' },
  },
  formBuilders: {
    typedPartialDate: {
      text: 'Skriv i formen åååå-mm-dd, till exempel 1991-03-08. Om dagen eller månaden inte är känd räcker åååå-mm eller åååå.',
      source: 'own',
    },
    typedMonth: { text: 'Skriv år och månad i formen åååå-mm, till exempel 2024-02.', source: 'own' },
    moveRowUp: { text: 'Flytta raden uppåt', source: 'own' },
    moveRowDown: { text: 'Flytta raden nedåt', source: 'own' },
    saveDraft: { text: 'Spara utkastet', source: 'own' },
    noRows: { text: 'Inga rader', source: 'own' },
  },
  answered: (answered, expected) => `Ifyllda punkter: ${sv.number(answered)} av ${sv.number(expected)}`,
  omitted: (count) => `Utöver dessa andra iakttagelser: ${sv.number(count)}`,
  number: (value) =>
    value < 1000
      ? String(value).replace('.', ',')
      : `${sv.number(Math.floor(value / 1000))}\u00a0${String(value % 1000).padStart(3, '0')}`,
  findings: {
    // The shape of the document.
    missing: () => 'Svaret saknas. Fyll i den här punkten.',
    unknownField: ({ count }) =>
      count === 1
        ? 'Här finns en uppgift som blanketten inte frågar efter. Ta bort den eller fråga den som ansvarar för systemet.'
        : `Här finns ${sv.number(count)} uppgifter som blanketten inte frågar efter. Ta bort dem eller fråga den som ansvarar för systemet.`,
    wrongType: () => 'Uppgiften kan inte läsas i den här formen. Fyll i punkten på nytt.',
    blank: () => 'Här finns bara mellanslag. Skriv ett svar eller töm punkten.',
    tooLong: ({ limit }) => `Texten är för lång. Den kan ha högst ${sv.number(limit)} tecken.`,
    tooMany: ({ limit }) => `Det finns för många uppgifter. Det får finnas högst ${sv.number(limit)}.`,
    notADate: () =>
      'Skriv datumet i formen dag.månad.år, till exempel 24.3.2026. Kontrollera att dagen finns i kalendern.',
    notAMonth: () => 'Skriv månaden och året i formen månad/år, till exempel 2/2024.',
    notAPartialDate: () =>
      'Skriv i formen dag.månad.år. Om dagen eller månaden inte är känd räcker det med månad och år eller bara år.',
    notAnOption: () => 'Välj något av de angivna alternativen.',
    notALanguage: () => 'Välj ett språk i listan. Om språket inte finns i listan, välj Annat språk och precisera.',
    notAnEmail: () => 'Kontrollera e-postadressen. Den ska se ut till exempel så här: namn@example.org.',
    mustBeYes: () => 'Gå igenom det här med kunden och kryssa sedan för Ja. Till dess är planen ett utkast.',
    unsupportedVersion: () =>
      'Det här programmet kan inte läsa den här versionen av planen. Kontakta den som ansvarar för systemet.',
    // The plan's own dates.
    planDateInFuture: () => 'Datumet ligger i framtiden. Kontrollera att det stämmer.',
    firstPlanDateDiffers: () =>
      'Planen är markerad som den första, men datumet för den första planen är ett annat än datumet för den här planen. Rätta datumet, eller kryssa för översyn om det finns en tidigare plan.',
    firstPlanDateAfterPlan: () =>
      'Den första planen kan inte vara senare än översynen av den. Kontrollera båda datumen.',
    firstPlanDateSameDay: () =>
      'Den första planen och översynen av den har samma datum. Kontrollera datumen och om det här är den första planen.',
    totalDurationExceeded: ({ years }) =>
      `Den sammanlagda tiden på ${sv.number(years)} år från den första planen har överskridits. Tiden är en huvudregel som det kan finnas undantag från. Myndigheten avgör saken.`,
    // The other participants.
    contributorsMissing: () =>
      'Inga övriga deltagare har antecknats. Anteckna alla som utöver kunden deltar i utarbetandet av planen, också dig själv.',
    contributorBlank: () => 'På raden finns varken namn eller organisation. Fyll i raden eller ta bort den.',
    contributorIncomplete: () => 'På raden finns bara ett namn eller bara en organisation. Det kan räcka.',
    contributorIsCustomer: () =>
      'Namnet är detsamma som kundens namn. Här antecknas andra än kunden. Kontrollera namnet eller ta bort raden.',
    contributorRepeated: () => 'Samma deltagare verkar ha antecknats mer än en gång. Det räcker med en gång.',
    // The customer.
    birthDateMissing: () =>
      'Födelsedatumet saknas. Anteckna det om det är känt. Det räcker med månad och år eller bara år.',
    birthDatePartial: () => 'Bara en del av födelsedatumet har antecknats. Det räcker om inget mer är känt.',
    birthDateAfterPlan: () => 'Födelsedatumet är efter planens datum. Kontrollera båda datumen.',
    customerIsMinor: () =>
      'Enligt födelsedatumet är kunden minderårig när planen utarbetas. Kontrollera födelsedatumet. För minderårigas planer finns en egen blankett.',
    customerAgeImplausible: ({ years }) =>
      `Enligt födelsedatumet skulle kunden vara över ${sv.number(years)} år. Kontrollera födelsedatumet.`,
    citizenshipMissing: () =>
      'Medborgarskapet saknas. Välj kundens medborgarskap. Om kunden inte har något, välj ”Statslös”. Om det inte är känt, välj ”Okänt”.',
    statelessWithCitizenship: () => 'Både ”Statslös” och ett land har valts. Ta bort det ena av dem.',
    unknownWithCitizenship: () =>
      'Både ”Okänt” och ett annat alternativ har valts. Kontrollera om medborgarskapet är känt.',
    citizenshipFinnish: () =>
      'Finland har valts som ett av medborgarskapen. Kontrollera att det stämmer. Kunden kan ha flera medborgarskap.',
    citizenshipRepeated: () => 'Samma medborgarskap har valts mer än en gång. Det räcker med en gång.',
    nativeLanguageMissing: () => 'Modersmålet saknas. Välj kundens samtliga modersmål.',
    nativeLanguageRepeated: () => 'Samma språk har valts mer än en gång. Det räcker med en gång.',
    contactLanguageMissing: () => 'Kontaktspråket saknas. Välj det språk som används med kunden.',
    interpreterUnanswered: () => 'Frågan om tolk är obesvarad. Svara Ja eller Nej.',
    interpreterMayBeNeeded: () =>
      'På grund av kontaktspråket kan en tolk behövas. Om du och kunden har ett gemensamt språk behövs ingen tolk.',
    postalCodeFormat: () =>
      'Ett finländskt postnummer har fem siffror. Kontrollera postnumret. Ett utländskt postnummer kan stå kvar som det är.',
    telephoneFormat: () => 'Telefonnumret verkar ha för få siffror. Kontrollera telefonnumret.',
    contactDetailsMissing: () =>
      'Kundens kontaktuppgifter saknas. Anteckna adress, telefonnummer eller e-postadress, om kunden har någon av dem.',
    arrivalAfterPlan: () => 'Ankomsten till Finland är efter planens datum. Kontrollera båda uppgifterna.',
    arrivalBeforeBirth: () => 'Ankomsten till Finland är före födelsedatumet. Kontrollera båda uppgifterna.',
    arrivalFarFromResidence: ({ months }) =>
      `Det är mer än ${sv.number(months)} ${months === 1 ? 'månad' : 'månader'} mellan ankomsten till Finland och tillståndet, kortet eller registreringen. Uppgiften kan ändå stämma.`,
    // The three years for the first plan.
    residenceDateMissing: () =>
      'Datumet saknas, och därför kan tidsfristen för den första planen inte räknas ut. Anteckna den dag då det första uppehållstillståndet eller uppehållskortet utfärdades eller uppehållsrätten registrerades.',
    residenceDateAfterPlan: () =>
      'Datumet är efter planens datum. Kontrollera båda datumen och om tillståndsärendet eller registreringen ännu pågår.',
    residenceDateBeforeBirth: () => 'Datumet är före kundens födelsedatum. Kontrollera båda datumen.',
    windowLastDay: () =>
      'Planen är daterad tidsfristens sista dag. Enligt blanketten ska det ha gått mindre än 3 år, så dagen är ett gränsfall. Myndigheten avgör saken.',
    windowClosed: ({ years }) =>
      `Tidsfristen verkar ha gått ut. Den första planen utarbetas inom ${sv.number(years)} år från det att det första uppehållstillståndet eller uppehållskortet utfärdades eller uppehållsrätten registrerades. Kontrollera datumen och om det går att avvika från tidsfristen. Myndigheten avgör saken.`,
    windowException: ({ years }) =>
      `Tidsfristen på ${sv.number(years)} år för den första planen verkar ha gått ut, men det har angetts en grund för att avvika från den. Kontrollera datumen och grunden. Myndigheten avgör saken.`,
    windowEndsOnHoliday: () =>
      'Tidsfristens sista dag inföll under ett veckoslut, på en helgdag eller en helgdagsafton, och planen har utarbetats följande vardag. Den kan ändå vara i tid. Myndigheten avgör saken.',
    windowEndsSoon: ({ days }) =>
      `Den första planen kan ännu utarbetas i tid. Tidsfristen går ut inom ${sv.number(days)} ${days === 1 ? 'dag' : 'dagar'}.`,
    statementContradicted: ({ years, plan }) =>
      plan === 'first'
        ? `Punkten är förkryssad, men enligt datumen har tidsfristen på ${sv.number(years)} år gått ut. Kontrollera datumen eller ta bort krysset.`
        : `Punkten är förkryssad fast tidsfristen på ${sv.number(years)} år har gått ut. Planen kan ändå ses över: tidsfristen gäller bara den första planen.`,
    statementNotTicked: () =>
      'Punkten är inte förkryssad, fast tidsfristen enligt datumen inte har gått ut. Kryssa för punkten eller kontrollera datumen.',
    customerIsJobseeker: () =>
      'Enligt de angivna uppgifterna är kunden arbetssökande. Arbetskraftsmyndigheten utarbetar integrationsplanen för den som är arbetssökande. Kontrollera saken innan du fortsätter.',
    // Life situation and goals.
    summaryMissing: () => 'Sammanfattningen saknas. Beskriv i tillämpliga delar kundens livssituation och kompetens.',
    wishesMissing: () => 'Ingen önskan för framtiden har antecknats. Kunden får också låta bli att svara.',
    specifyWithoutOption: () =>
      'Det finns en precisering, men det huvudmål som den hör till har inte valts. Därför syns preciseringen inte i utskriften. Välj rätt huvudmål eller flytta texten till Mer information om huvudmålet.',
    professionalGoalsUnexpected: () =>
      'Yrkesmål har antecknats fast huvudmålet inte är arbete, företagande eller ett yrke. De kan stå kvar i planen.',
    professionalGoalsMissing: () =>
      'Huvudmålet är arbete eller företagande, men inga yrkesmål har antecknats. Anteckna de primära och alternativa målen om de är kända.',
    languagePlanMissing: () =>
      'Huvudmålet förutsätter språkstudier, men studieplanen för språk saknas. Anteckna hur kunden ska studera språket.',
    studyPlanMissing: () =>
      'Huvudmålet förutsätter studier, men det finns ingen studieplan. Anteckna en studieplan för språk eller en annan studieplan.',
    // The table of measures.
    measuresMissing: () => 'Inga åtgärder har antecknats. Lägg till minst en rad.',
    measureIncomplete: () => 'Den här punkten på raden är tom. Fyll i den vid behov.',
    dueDateOutsideTwelveMonths: ({ months }) =>
      `Slutdatumet är före planens datum eller mer än ${sv.number(months)} ${months === 1 ? 'månad' : 'månader'} efter det. Kontrollera slutdatumet.`,
    // The agreement.
    expectedOfCustomerMissing: () => 'Svaret saknas. Anteckna vad som förväntas av kunden.',
    municipalityCommitsMissing: () => 'Svaret saknas. Anteckna vad kommunen förbinder sig till.',
    nextMeetingMissing: () =>
      'Nästa möte har inte antecknats. Kom överens om ett möte med kunden och anteckna datumet.',
    nextMeetingWithoutDate: () => 'Det finns information om nästa möte men inget datum. Datumet kan antecknas senare.',
    nextMeetingBeforePlan: () => 'Mötet är före planens datum. Kontrollera båda datumen.',
    nextMeetingSameDay: () => 'Mötet är samma dag som planen. Kontrollera båda datumen.',
    nextMeetingAfterReviewDue: ({ months }) =>
      `Kommunen ser över planen inom ${sv.number(months)} ${months === 1 ? 'månad' : 'månader'}, men mötet är först efter det. Kom överens om ett tidigare möte om det är möjligt.`,
    nextMeetingOnHoliday: () => 'Mötet infaller under ett veckoslut eller på en helgdag. Datumet kan ändå stämma.',
    // Anywhere.
    rowIdRepeated: () =>
      'Två rader i tabellen har samma identifierare. Lägg till en ny rad, flytta uppgifterna dit och ta bort den här raden.',
    unstorableText: () => 'Texten innehåller ett tecken som inte kan sparas. Skriv texten på nytt.',
    identityCodeInText: () =>
      'Texten verkar innehålla en personbeteckning. Ta bort den: blanketten frågar inte efter personbeteckningen.',
    bidiControlInText: () =>
      'Texten innehåller ett osynligt tecken som kan ändra läsriktningen. Kontrollera texten och skriv den vid behov på nytt.',
    // The history of a person's plans.
    planDatesNotRising: () =>
      'Planens datum är inte senare än den föregående planens. Kontrollera båda datumen och planernas ordning.',
    firstPlanDateChanged: () =>
      'Datumet för den första planen är ett annat än i en tidigare plan. Kontrollera vilket som är rätt.',
    secondFirstPlan: () =>
      'Planen är markerad som den första fast kunden redan har en tidigare plan. Kryssa för översyn om det är den tidigare planen som har setts över.',
    identityChanged: () => 'Uppgiften är en annan än i en tidigare plan. Kontrollera att den stämmer nu.',
    primaryGoalChanged: () => 'Huvudmålet är ett annat än i den föregående planen.',
    goalsDropped: () => 'I den föregående planen var den här punkten ifylld. Nu är den tom.',
    reviewOverdue: ({ months }) =>
      `Översynen av planen är försenad. Kommunen ser över planen inom ${sv.number(months)} ${months === 1 ? 'månad' : 'månader'}. Kom överens om ett möte med kunden.`,
  },
  reasons: {
    lawKnown: {
      true: () => 'Programmet känner till den lag som tidsfristen räknas enligt.',
      false: () => 'Programmet känner inte till lagen för den dagen, och därför kan tidsfristen inte räknas ut.',
      unknown: () => 'Det är inte känt vilken lag tidsfristen ska räknas enligt.',
    },
    planAfterResidenceDate: {
      true: () =>
        'Enligt datumen har tillståndet eller kortet utfärdats eller uppehållsrätten registrerats senast den dag då den första planen utarbetas.',
      false: () =>
        'Enligt datumen har tillståndet eller kortet utfärdats eller uppehållsrätten registrerats först efter den dag då den första planen utarbetas.',
      unknown: () =>
        'Det är inte känt om tillståndet eller kortet har utfärdats eller uppehållsrätten registrerats senast den dag då den första planen utarbetas.',
    },
    withinWindow: {
      true: ({ years }) =>
        `Enligt datumen har tidsfristen${years === undefined ? '' : ` på ${sv.number(years)} år`} inte gått ut när den första planen utarbetas.`,
      false: ({ years }) =>
        `Enligt datumen har tidsfristen${years === undefined ? '' : ` på ${sv.number(years)} år`} gått ut när den första planen utarbetas.`,
      unknown: ({ years }) =>
        `Det är inte känt om tidsfristen${years === undefined ? '' : ` på ${sv.number(years)} år`} har gått ut när den första planen utarbetas.`,
    },
    windowException: {
      true: () => 'Det har angetts en grund som är i kraft och som gör det möjligt att avvika från tidsfristen.',
      false: ({ stated }) =>
        stated === true
          ? 'Den angivna grunden för att avvika från tidsfristen är inte i kraft.'
          : 'Ingen grund för att avvika från tidsfristen har angetts.',
      unknown: () => 'Det är inte bekräftat om den angivna grunden för att avvika från tidsfristen är i kraft.',
    },
    notJobseeker: {
      true: () => 'Enligt de angivna uppgifterna är kunden inte arbetssökande.',
      false: () =>
        'Enligt de angivna uppgifterna är kunden arbetssökande, och då utarbetar arbetskraftsmyndigheten planen.',
      unknown: () => 'Det är inte känt om kunden är arbetssökande.',
    },
  },
  changes: {
    none: { text: 'Inga ändringar', source: 'own' },
    quoted: (text) => `”${text}”`,
    and: { text: 'och', source: 'own' },
    nor: { text: 'eller', source: 'own' },
    empty: { text: 'inget svar', source: 'own' },
    answerAdded: { text: 'Ett svar har lagts till.', source: 'own' },
    answerRemoved: { text: 'Svaret har tagits bort.', source: 'own' },
    answerChanged: { text: 'Svaret har ändrats.', source: 'own' },
    answer: ({ before, now }) => `Tidigare ${before}, nu ${now}.`,
    textChanged: ({ now }) => `Texten har ändrats. Den nya texten: ${now}.`,
    textRemoved: ({ before }) => `Texten har tagits bort. Den borttagna texten: ${before}.`,
    list: ({ added, removed }) => {
      if (added === undefined) return `Inte längre ${removed}.`;
      return removed === undefined ? `Nu också ${added}.` : `Nu också ${added}, inte längre ${removed}.`;
    },
    order: ({ now }) => `Ordningen är nu ${now}.`,
    rowAdded: ({ row }) => (row === undefined ? 'Raden har lagts till.' : `Raden ${row} har lagts till.`),
    rowRemoved: ({ row }) => (row === undefined ? 'Raden har tagits bort.' : `Raden ${row} har tagits bort.`),
    rowMoved: ({ from }) => `Raden har flyttats. Tidigare var den rad ${from}.`,
    rowWas: ({ from }) => `Tidigare var den rad ${from}.`,
  },
  conflicts: {
    field: { text: 'Svaret har ändrats i båda versionerna, men på olika sätt.', source: 'own' },
    row: { text: 'I den ena versionen har raden tagits bort, i den andra har den ändrats.', source: 'own' },
    rows: {
      text: 'Det är oklart vilka rader i versionerna som motsvarar varandra. Välj vilka rader som ska vara kvar.',
      source: 'own',
    },
    order: { text: 'Raderna har ordnats på olika sätt i versionerna.', source: 'own' },
  },
  print: {
    page: ({ page, pages }) => `Sida ${page} av ${pages}`,
    chosen: { text: 'Förkryssat', source: 'own' },
    noRightToServices: {
      text: 'Planen ger inte kunden någon subjektiv rätt till de åtgärder och tjänster som man kommer överens om i den. En sådan rätt kan grunda sig på en annan lag.',
      source: 'own',
    },
    changes: { text: 'Ändringar i planen', source: 'own' },
  },
  batch: {
    plans: { text: 'Planer', source: 'own' },
    plansWithErrors: { text: 'Planer med något att rätta', source: 'own' },
    notJson: { text: 'Raden är inte i JSON-format.', source: 'own' },
    notUtf8: { text: 'Radens teckenkodning är inte UTF-8.', source: 'own' },
    tooLong: { text: 'Raden är för lång för att läsas.', source: 'own' },
  },
};

import type { Json } from '../../difference.ts';
import { inEach } from './in-each.ts';

const officialLabel = (labelOf: string, sv: string, en: string): readonly Json[] =>
  inEach(`official: ${labelOf}`, { labelOf }, { sv, en });

const officialOption = (field: string, value: string, sv: string, en: string): readonly Json[] =>
  inEach(`official: ${value}`, { optionLabel: { field, value } }, { sv, en });

/** The words of the official form. */
export const officialWords = (): readonly Json[] => [
  ...officialLabel(
    'contributors',
    'I utarbetandet av denna integrationsplan deltar förutom kunden:',
    'In addition to the customer, the following persons contribute to drawing up this integration plan:',
  ),
  ...officialLabel('contributors[].name', 'Namn', 'Name'),
  ...officialLabel('contributors[].organisation', 'Organisation', 'Organisation'),
  ...officialLabel(
    'planDate',
    'Datum för utarbetande/översyn av integrationsplan',
    'Date of review/drawing up of the integration plan',
  ),
  ...officialLabel('customer.name', 'Namn', 'Name'),
  ...officialLabel('customer.dateOfBirth', 'Födelsedatum', 'Date of birth'),
  ...officialLabel('customer.citizenships', 'Medborgarskap', 'Nationality'),
  ...officialLabel('customer.nativeLanguages', 'Samtliga modersmål', 'Native language(s)'),
  ...officialLabel('customer.contactLanguage', 'Kontaktspråk', 'Preferred language'),
  ...officialLabel('customer.interpreter', 'Tolk på plats', 'Interpreter'),
  ...officialLabel('customer.address', 'Adress', 'Address'),
  ...officialLabel('customer.telephone', 'Telefonnummer', 'Telephone'),
  ...officialLabel('customer.email', 'E-postadress', 'Email address'),
  ...officialLabel(
    'customer.arrivalMonth',
    'När kom kunden till Finland (månad/år)?',
    'When did the customer arrive in Finland (month/year)?',
  ),
  ...officialLabel(
    'customer.firstResidenceDate',
    'Datum för utfärdande av första uppehållstillstånd eller uppehållskort eller registrering av uppehållsrätt',
    'Registration date of your first residence permit or residence card or the date of registering your right of residence',
  ),
  ...officialLabel(
    'customer.withinThreeYears',
    'Det har gått mindre än 3 år sedan ovan nämnda tidpunkt och därmed kan en integrationsplan utarbetas för kunden.',
    'Less than 3 years have passed since the date above, and it is possible to draw up an integration plan for the customer.',
  ),
  ...officialLabel('status.kind', 'Det här är:', 'This is:'),
  ...officialOption('status.kind', 'first', 'den första integrationsplanen', 'their first integration plan'),
  ...officialOption('status.kind', 'update', 'en översyn av integrationsplanen.', 'an update to the integration plan.'),
  ...officialLabel(
    'status.firstPlanDate',
    'Datum för den första integrationsplanen',
    'Date of the first integration plan.',
  ),
  ...officialLabel(
    'lifeSituation.summary',
    'Sammanfattning av kundens livssituation och kompetens (i tillämpliga delar inreseskäl, familjesituation, sociala utmaningar, hälsotillstånd, språkkunskaper, utbildning, arbetserfarenhet, önskemål och mål):',
    "Summary of the customer's life situation and skills (as relevant, reason for entry, family situation, social challenges, health, language skills, education, work experience, wishes and goals):",
  ),
  ...officialLabel(
    'goals.wishes',
    'Framtidens önskan med egna ord. En hurdan vardag vill kunden leva om till exempel fem år:',
    "Wishes for the future in the customer's own words. What kind of life does the customer want to live, say, five years:",
  ),
  ...officialLabel(
    'goals.primaryGoal',
    'Huvudmålet för kundens integrationsplan är (välj en)',
    "The primary goal of the customer's integration plan is (choose one):",
  ),
  ...officialOption(
    'goals.primaryGoal',
    'workOrEntrepreneurship',
    'arbete eller företagande',
    'work or entrepreneurship',
  ),
  ...officialOption('goals.primaryGoal', 'profession', 'ett yrke', 'profession'),
  ...officialOption('goals.primaryGoal', 'literacy', 'läs- och skrivkunnighet', 'reading and writing skills'),
  ...officialOption('goals.primaryGoal', 'basicEducation', 'grundläggande utbildning', 'basic education'),
  ...officialOption(
    'goals.primaryGoal',
    'basicLanguageSkills',
    'fungerande grundläggande kunskaper i finska/svenska',
    'good basic Finnish/Swedish skills',
  ),
  ...officialOption(
    'goals.primaryGoal',
    'otherLanguageLevel',
    'annan kunskapsnivå i finska/svenska, vilken',
    'other Finnish/Swedish skill level, specify',
  ),
  ...officialOption('goals.primaryGoal', 'rehabilitation', 'rehabilitering', 'rehabilitation'),
  ...officialOption(
    'goals.primaryGoal',
    'dailyLife',
    'självständig vardagshantering',
    'independent ability to manage their daily life',
  ),
  ...officialOption('goals.primaryGoal', 'other', 'Annat huvudmål, vilket?', 'Other goal, specify'),
  ...officialLabel(
    'goals.primaryGoalDetails',
    'Mer information om huvudmålet:',
    'Additional information on the primary goal:',
  ),
  ...officialLabel(
    'goals.professionalGoals',
    'Om det huvudsakliga målet är sysselsättning eller företagande: Primära och alternativa yrkesmål',
    'If the primary goal is employment or entrepreneurship: Primary and alternative professional goals',
  ),
  ...officialLabel('goals.languageStudyPlan', 'Studieplan för språk', 'Language study plan'),
  ...officialLabel('goals.otherStudyPlan', 'Annan studieplan', 'Other study plan'),
  ...officialLabel(
    'goals.otherLongTermMeasures',
    'Andra långsiktiga integrationsfrämjande åtgärder',
    'Other measures that improve integration in the long term',
  ),
  ...officialLabel(
    'measures',
    'Delmålen för de följande 12 månaderna och de tillhörande åtgärder som det ska kommas överens om:',
    'Intermediate goals for the next 12 months and the agreed on measures:',
  ),
  ...officialLabel('measures[].intermediateGoal', 'Delmål', 'Intermediate goal'),
  ...officialLabel('measures[].measure', 'Åtgärd', 'Measure'),
  ...officialLabel('measures[].responsibleParty', 'Ansvarig instans', 'Responsible party'),
  ...officialLabel('measures[].schedule', 'Tidsplan', 'Schedule'),
  ...officialLabel(
    'agreement.rightsAndDutiesDiscussed',
    'Har man med kunden diskuterat de rättigheter och skyldigheter som gäller integrationsplanen och fortsättningen?',
    'Have you had a conversation with the customer regarding the rights and duties related to the integration plan and the further measures?',
  ),
  ...officialLabel(
    'agreement.agreedMattersUnderstood',
    'De överenskomna frågorna har gåtts igenom med kunden så att hen förstår dem.',
    'The matters that have been agreed on with the customer have been explained to them in an understandable manner.',
  ),
  ...officialLabel(
    'agreement.expectedOfCustomer',
    'Av kunden förväntas följande:',
    'The following is expected of the customer:',
  ),
  ...officialLabel(
    'agreement.municipalityCommits',
    'Kommunen förbinder sig till följande:',
    'The municipality agrees to:',
  ),
  ...officialLabel('agreement.nextMeetingDate', 'Nästa möte:', 'Date of the next meeting:'),
];

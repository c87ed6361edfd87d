import type { PlanLabels } from './labels.ts';

/** The words in English. */
export const en: PlanLabels = {
  language: 'en',
  form: {
    title: { text: 'Integration plan for an immigrant not in the workforce', source: 'official' },
    name: { text: 'The form', source: 'own' },
    instructionUse: {
      text: 'Use this form as a support when drawing up an integration plan for an immigrant when they are not a job seeker.',
      source: 'official',
    },
    instructionSeeMore: {
      text: 'Check detailed instructions on preparing an integration plan from the kotoutuminen.fi website.',
      source: 'official',
    },
    instructionTrust: {
      text: "What's most important is to create a trust relationship with the customer.",
      source: 'official',
    },
    instructionTime: { text: 'Make sure you reserve sufficient time for the meeting.', source: 'official' },
    instructionBasis: {
      text: 'The integration plan is drawn up based on the overview gained in the initial interview.',
      source: 'official',
    },
    instructionNoInitialSurvey: {
      text: 'If the initial survey has not been carried out, you must first go through the questions of the separate initial interview form.',
      source: 'official',
    },
    yes: { text: 'Yes', source: 'official' },
    no: { text: 'No', source: 'official' },
    confirmed: { text: 'Yes', source: 'official' },
    postalCodeAndTown: { text: 'Postal code and town', source: 'official' },
  },
  sections: {
    contributors: {
      title: {
        text: 'In addition to the customer, the following persons contribute to drawing up this integration plan:',
        source: 'official',
      },
      name: { text: 'Participants', source: 'own' },
    },
    customer: {
      title: { text: "Customer's Personal Data", source: 'official' },
      name: { text: "Customer's personal data", source: 'own' },
    },
    status: { title: { text: 'This is:', source: 'official' }, name: { text: 'Type of plan', source: 'own' } },
    lifeSituation: {
      title: { text: 'Life Situation', source: 'official' },
      name: { text: 'Life situation', source: 'own' },
    },
    goals: { title: { text: 'Goals For Integration', source: 'official' }, name: { text: 'Goals', source: 'own' } },
    measures: {
      title: { text: 'Measures', source: 'official' },
      name: { text: 'Measures', source: 'own' },
      intro: {
        text: "Intermediate goals support the primary goal. Practical measures are taken to advance intermediate goals, such as by registering as an unemployed jobseeker, enrolling in a course for entrepreneurs, applying for a study position, seeking health and social services, participating in various types of training, volunteering, initiating the family reunification process, participating in hobby groups, visiting the library on a regular basis, attending the municipality's info sessions, open day-care activities, workshops, or an organisation's activities.",
        source: 'official',
      },
    },
    agreement: { title: { text: 'Agreed matters', source: 'own' }, name: { text: 'Agreed matters', source: 'own' } },
  },
  fields: {
    modelVersion: {
      label: { text: 'Version of the format', source: 'own' },
      name: { text: 'Version of the format', source: 'own' },
    },

    contributors: {
      label: {
        text: 'In addition to the customer, the following persons contribute to drawing up this integration plan:',
        source: 'official',
      },
      name: { text: 'Other participants', source: 'own' },
    },
    'contributors[].id': {
      label: { text: 'Row identifier', source: 'own' },
      name: { text: 'Row identifier', source: 'own' },
    },
    'contributors[].name': { label: { text: 'Name', source: 'official' }, name: { text: 'Name', source: 'own' } },
    'contributors[].organisation': {
      label: { text: 'Organisation', source: 'official' },
      name: { text: 'Organisation', source: 'own' },
    },
    planDate: {
      label: { text: 'Date of review/drawing up of the integration plan', source: 'official' },
      name: { text: 'Date of drawing up or review', source: 'own' },
    },

    'customer.name': { label: { text: 'Name', source: 'official' }, name: { text: "Customer's name", source: 'own' } },
    'customer.dateOfBirth': {
      label: { text: 'Date of birth', source: 'official' },
      name: { text: 'Date of birth', source: 'own' },
      hint: { text: 'If the exact day is not known, the month and year or the year alone is enough.', source: 'own' },
    },
    'customer.citizenships': {
      label: { text: 'Nationality', source: 'official' },
      name: { text: 'Nationality', source: 'own' },
    },
    'customer.nativeLanguages': {
      label: { text: 'Native language(s)', source: 'official' },
      name: { text: 'Native languages', source: 'own' },
    },
    'customer.contactLanguage': {
      label: { text: 'Preferred language', source: 'official' },
      name: { text: 'Preferred language', source: 'own' },
      hint: {
        text: 'The language used with the customer. It can be a language other than Finnish or Swedish.',
        source: 'own',
      },
    },
    'customer.languageDetails': {
      label: { text: 'Other language, specify', source: 'own' },
      name: { text: 'Language, specified', source: 'own' },
      hint: {
        text: 'Write here a language that is not in the list, or what else there is to say of it, for example a dialect or a sign language.',
        source: 'own',
      },
    },
    'customer.interpreter': {
      label: { text: 'Interpreter', source: 'official' },
      name: { text: 'Interpreter', source: 'own' },
      hint: { text: 'Answer Yes also when the interpreter takes part by telephone or video.', source: 'own' },
    },
    'customer.address': { label: { text: 'Address', source: 'official' }, name: { text: 'Address', source: 'own' } },
    'customer.postalCode': {
      label: { text: 'Postal code', source: 'own' },
      name: { text: 'Postal code', source: 'own' },
    },
    'customer.town': { label: { text: 'Town', source: 'own' }, name: { text: 'Town', source: 'own' } },
    'customer.telephone': {
      label: { text: 'Telephone', source: 'official' },
      name: { text: 'Telephone', source: 'own' },
    },
    'customer.email': {
      label: { text: 'Email address', source: 'official' },
      name: { text: 'Email address', source: 'own' },
    },
    'customer.arrivalMonth': {
      label: { text: 'When did the customer arrive in Finland (month/year)?', source: 'official' },
      name: { text: 'Arrival in Finland (month/year)', source: 'own' },
    },
    'customer.firstResidenceDate': {
      label: {
        text: 'Registration date of your first residence permit or residence card or the date of registering your right of residence',
        source: 'official',
      },
      name: { text: 'Date of permit, card or registration', source: 'own' },
      hint: {
        text: 'The day the permit or card was issued or the right of residence was registered, not the day the customer arrived in Finland or collected the card.',
        source: 'own',
      },
    },
    'customer.withinThreeYears': {
      label: {
        text: 'Less than 3 years have passed since the date above, and it is possible to draw up an integration plan for the customer.',
        source: 'official',
      },
      name: { text: 'Less than 3 years have passed', source: 'own' },
    },

    'status.kind': {
      label: { text: 'This is:', source: 'official' },
      name: { text: 'First plan or update', source: 'own' },
    },
    'status.firstPlanDate': {
      label: { text: 'Date of the first integration plan.', source: 'official' },
      name: { text: 'Date of the first plan', source: 'own' },
    },

    'lifeSituation.summary': {
      label: {
        text: "Summary of the customer's life situation and skills (as relevant, reason for entry, family situation, social challenges, health, language skills, education, work experience, wishes and goals):",
        source: 'official',
      },
      name: { text: 'Summary of life situation', source: 'own' },
    },

    'goals.wishes': {
      label: {
        text: "Wishes for the future in the customer's own words. What kind of life does the customer want to live, say, five years:",
        source: 'official',
      },
      name: { text: 'Wishes for the future', source: 'own' },
    },
    'goals.primaryGoal': {
      label: { text: "The primary goal of the customer's integration plan is (choose one):", source: 'official' },
      name: { text: 'Primary goal', source: 'own' },
    },
    'goals.primaryGoalSpecify': {
      label: { text: 'Primary goal, specified', source: 'own' },
      name: { text: 'Primary goal, specified', source: 'own' },
    },
    'goals.primaryGoalDetails': {
      label: { text: 'Additional information on the primary goal:', source: 'official' },
      name: { text: 'Additional information on the primary goal', source: 'own' },
    },
    'goals.professionalGoals': {
      label: {
        text: 'If the primary goal is employment or entrepreneurship: Primary and alternative professional goals',
        source: 'official',
      },
      name: { text: 'Professional goals', source: 'own' },
    },
    'goals.languageStudyPlan': {
      label: { text: 'Language study plan', source: 'official' },
      name: { text: 'Language study plan', source: 'own' },
    },
    'goals.otherStudyPlan': {
      label: { text: 'Other study plan', source: 'official' },
      name: { text: 'Other study plan', source: 'own' },
    },
    'goals.otherLongTermMeasures': {
      label: { text: 'Other measures that improve integration in the long term', source: 'official' },
      name: { text: 'Other long-term measures', source: 'own' },
      hint: {
        text: '(such as participation in an organisation, seeking rehabilitation, an integration plan for the family, the family unification process, referral to social and health care services)',
        source: 'official',
      },
    },

    measures: {
      label: { text: 'Intermediate goals for the next 12 months and the agreed on measures:', source: 'official' },
      name: { text: 'Intermediate goals and measures', source: 'own' },
    },
    'measures[].id': {
      label: { text: 'Row identifier', source: 'own' },
      name: { text: 'Row identifier', source: 'own' },
    },
    'measures[].intermediateGoal': {
      label: { text: 'Intermediate goal', source: 'official' },
      name: { text: 'Intermediate goal', source: 'own' },
    },
    'measures[].measure': { label: { text: 'Measure', source: 'official' }, name: { text: 'Measure', source: 'own' } },
    'measures[].responsibleParty': {
      label: { text: 'Responsible party', source: 'official' },
      name: { text: 'Responsible party', source: 'own' },
    },
    'measures[].schedule': {
      label: { text: 'Schedule', source: 'official' },
      name: { text: 'Schedule', source: 'own' },
    },
    'measures[].dueDate': {
      label: { text: 'Due date', source: 'own' },
      name: { text: 'Due date', source: 'own' },
      hint: { text: 'Fill in if a certain day has been agreed on.', source: 'own' },
    },

    'agreement.rightsAndDutiesDiscussed': {
      label: {
        text: 'Have you had a conversation with the customer regarding the rights and duties related to the integration plan and the further measures?',
        source: 'official',
      },
      name: { text: 'Conversation about rights and duties', source: 'own' },
    },
    'agreement.agreedMattersUnderstood': {
      label: {
        text: 'The matters that have been agreed on with the customer have been explained to them in an understandable manner.',
        source: 'official',
      },
      name: { text: 'Going through the agreed matters', source: 'own' },
    },
    'agreement.expectedOfCustomer': {
      label: { text: 'The following is expected of the customer:', source: 'official' },
      name: { text: 'Expected of the customer', source: 'own' },
    },
    'agreement.municipalityCommits': {
      label: { text: 'The municipality agrees to:', source: 'official' },
      name: { text: 'The municipality agrees', source: 'own' },
    },
    'agreement.nextMeetingDate': {
      label: { text: 'Date of the next meeting:', source: 'official' },
      name: { text: 'Date of the next meeting', source: 'own' },
    },
    'agreement.nextMeetingDetails': {
      label: { text: 'Additional information on the next meeting', source: 'own' },
      name: { text: 'Additional information on the next meeting', source: 'own' },
    },
  },
  options: {
    statusKind: {
      first: { text: 'their first integration plan', source: 'official' },
      update: { text: 'an update to the integration plan.', source: 'official' },
    },
    primaryGoal: {
      workOrEntrepreneurship: { text: 'work or entrepreneurship', source: 'official' },
      profession: { text: 'profession', source: 'official' },
      literacy: { text: 'reading and writing skills', source: 'official' },
      basicEducation: { text: 'basic education', source: 'official' },
      basicLanguageSkills: { text: 'good basic Finnish/Swedish skills', source: 'official' },
      otherLanguageLevel: { text: 'other Finnish/Swedish skill level, specify', source: 'official' },
      rehabilitation: { text: 'rehabilitation', source: 'official' },
      dailyLife: { text: 'independent ability to manage their daily life', source: 'official' },
      other: { text: 'Other goal, specify', source: 'official' },
    },
  },
  severities: {
    error: {
      heading: { text: 'To correct', source: 'own' },
      word: { text: 'error', source: 'own' },
      advice: { text: 'Correct this before you mark the plan as final.', source: 'own' },
      count: (count) => `${en.number(count)} ${count === 1 ? 'item' : 'items'} to correct`,
    },
    warning: {
      heading: { text: 'To check', source: 'own' },
      word: { text: 'warning', source: 'own' },
      advice: { text: 'Check this. You can still mark the plan as final.', source: 'own' },
      count: (count) => `${en.number(count)} ${count === 1 ? 'item' : 'items'} to check`,
    },
    info: {
      heading: { text: 'To note', source: 'own' },
      word: { text: 'note', source: 'own' },
      advice: { text: 'This is for your information. You do not need to do anything.', source: 'own' },
      count: (count) => `${en.number(count)} ${count === 1 ? 'item' : 'items'} to note`,
    },
  },
  outcomes: {
    leadIn: { text: 'Based on the information given:', source: 'own' },
    eligible: { text: 'Eligible', source: 'own' },
    notEligible: { text: 'Not eligible', source: 'own' },
    undetermined: { text: 'Cannot be determined', source: 'own' },
  },
  interface: {
    plan: { text: 'Plan', source: 'own' },
    row: { text: 'row', source: 'own' },
    addRow: { text: 'Add row', source: 'own' },
    removeRow: { text: 'Remove row', source: 'own' },
    draft: { text: 'Draft', source: 'own' },
    final: { text: 'Final', source: 'own' },
    markAsFinal: { text: 'Mark as final', source: 'own' },
    print: { text: 'Print', source: 'own' },
    secondPrintLanguage: { text: 'Second print language', source: 'own' },
    unknown: { text: 'Unknown', source: 'own' },
    nonDisclosure: { text: 'Non-disclosure for personal safety', source: 'own' },
    notShown: { text: 'Not shown', source: 'own' },
    findings: { text: 'Findings', source: 'own' },
    noFindings: { text: 'Nothing to report', source: 'own' },
    completeness: { text: 'Answered so far', source: 'own' },
    lastDayForFirstPlan: { text: 'Last day to draw up the first plan', source: 'own' },
    reviewDueBy: { text: 'Review due by', source: 'own' },
    changed: { text: 'Changed', source: 'own' },
    added: { text: 'Added', source: 'own' },
    removed: { text: 'Removed', source: 'own' },
    moved: { text: 'Moved', source: 'own' },
    before: { text: 'Before', source: 'own' },
    now: { text: 'Now', source: 'own' },
    conflict: { text: 'Conflict', source: 'own' },
    chooseVersion: { text: 'Conflicting changes: choose which one to keep', source: 'own' },
    ourVersion: { text: 'Our version', source: 'own' },
    theirVersion: { text: 'Their version', source: 'own' },
    commonVersion: { text: 'Common starting version', source: 'own' },
    supportNotDecision: { text: 'This is a support for drawing up the plan. The authority decides.', source: 'own' },
  },
  formBuilders: {
    typedPartialDate: {
      text: 'Write it as yyyy-mm-dd, for example 1991-03-08. If the day or the month is not known, yyyy-mm or yyyy is enough.',
      source: 'own',
    },
    typedMonth: { text: 'Write the year and the month as yyyy-mm, for example 2024-02.', source: 'own' },
    moveRowUp: { text: 'Move the row up', source: 'own' },
    moveRowDown: { text: 'Move the row down', source: 'own' },
    saveDraft: { text: 'Save the draft', source: 'own' },
    noRows: { text: 'No rows', source: 'own' },
  },
  answered: (answered, expected) => `Answered: ${en.number(answered)} of ${en.number(expected)}`,
  omitted: (count) => `Further findings: ${en.number(count)}`,
  number: (value) =>
    value < 1000 ? String(value) : `${en.number(Math.floor(value / 1000))},${String(value % 1000).padStart(3, '0')}`,
  findings: {
    // The shape of the document.
    missing: () => 'The answer is missing. Please fill it in.',
    unknownField: ({ count }) =>
      count === 1
        ? 'There is something here that the form does not ask for. Remove it, or ask whoever looks after the system.'
        : `There are ${en.number(count)} things here that the form does not ask for. Remove them, or ask whoever looks after the system.`,
    wrongType: () => 'The answer cannot be read in this form. Please fill it in again.',
    blank: () => 'There are only spaces here. Write an answer or clear it.',
    tooLong: ({ limit }) =>
      `The text is too long. It can have at most ${en.number(limit)} ${limit === 1 ? 'character' : 'characters'}.`,
    tooMany: ({ limit }) => `There are too many entries. There can be at most ${en.number(limit)}.`,
    notADate: () => 'Write the date as day.month.year, for example 24.3.2026. Check that the day is in the calendar.',
    notAMonth: () => 'Write the month and the year as month/year, for example 2/2024.',
    notAPartialDate: () =>
      'Write day.month.year. If the day or the month is not known, the month and year or the year alone is enough.',
    notAnOption: () => 'Choose one of the options given.',
    notALanguage: () => 'Choose a language from the list. If it is not there, choose Other language and specify.',
    notAnEmail: () => 'Check the email address. It looks like name@example.org.',
    mustBeYes: () => 'Go through this with the customer and then tick Yes. Until then the plan is a draft.',
    unsupportedVersion: () =>
      'This program cannot read this version of the plan. Please contact whoever looks after the system.',
    // The plan's own dates.
    planDateInFuture: () => 'The date is in the future. Check that it is right.',
    firstPlanDateDiffers: () =>
      'This is marked as the first plan, but the date of the first plan is not the date of this plan. Correct the date, or mark this plan as an update if there is an earlier one.',
    firstPlanDateAfterPlan: () => 'The first plan cannot be later than its update. Check both dates.',
    firstPlanDateSameDay: () =>
      'The first plan and its update have the same date. Check the dates, and whether this is the first plan.',
    totalDurationExceeded: ({ years }) =>
      `The total duration of ${years} ${years === 1 ? 'year' : 'years'} from the first plan has been exceeded. This duration is a general rule that may have exceptions. The authority decides.`,
    // The other participants.
    contributorsMissing: () =>
      'No other participants are given. Add everyone besides the customer who contributes to drawing up the plan, yourself included.',
    contributorBlank: () => 'The row has neither a name nor an organisation. Fill in the row or remove it.',
    contributorIncomplete: () => 'The row has only a name or only an organisation. That may be enough.',
    contributorIsCustomer: () =>
      "The name is the same as the customer's. This table is for people other than the customer. Check the name or remove the row.",
    contributorRepeated: () => 'The same participant seems to be given more than once. Once is enough.',
    // The customer.
    birthDateMissing: () =>
      'The date of birth is missing. Fill it in if it is known. The month and year or the year alone is enough.',
    birthDatePartial: () => 'Only a part of the date of birth is given. That is enough if no more is known.',
    birthDateAfterPlan: () => 'The date of birth is after the date of the plan. Check both dates.',
    customerIsMinor: () =>
      'By the date of birth, the customer is a minor on the date of the plan. Check the date of birth. There is a separate form for the plan of a minor.',
    customerAgeImplausible: ({ years }) =>
      `By the date of birth, the customer would be over the age of ${years}. Check the date of birth.`,
    citizenshipMissing: () =>
      "The nationality is missing. Choose the customer's nationality. If there is none, choose “Stateless”. If it is not known, choose “Unknown”.",
    statelessWithCitizenship: () => 'Both “Stateless” and a country are chosen. Remove one of them.',
    unknownWithCitizenship: () =>
      'Both “Unknown” and another option are chosen. Check whether the nationality is known.',
    citizenshipFinnish: () =>
      'Finland is chosen as one of the nationalities. Check that this is right. The customer may have several nationalities.',
    citizenshipRepeated: () => 'The same nationality is chosen more than once. Once is enough.',
    nativeLanguageMissing: () => "The native language is missing. Choose all of the customer's native languages.",
    nativeLanguageRepeated: () => 'The same language is chosen more than once. Once is enough.',
    contactLanguageMissing: () =>
      'The preferred language is missing. Choose the language that is used with the customer.',
    interpreterUnanswered: () => 'The question about an interpreter has not been answered. Answer Yes or No.',
    interpreterMayBeNeeded: () =>
      'The preferred language may mean that an interpreter is needed. If you and the customer share a language, no interpreter is needed.',
    postalCodeFormat: () =>
      'A Finnish postal code has five digits. Check the postal code. A foreign postal code can stay as it is.',
    telephoneFormat: () => 'The telephone number seems to have too few digits. Check the telephone number.',
    contactDetailsMissing: () =>
      "The customer's contact details are missing. Add an address, a telephone number or an email address, if the customer has any of them.",
    arrivalAfterPlan: () => 'The arrival in Finland is after the date of the plan. Check both.',
    arrivalBeforeBirth: () => 'The arrival in Finland is before the date of birth. Check both.',
    arrivalFarFromResidence: ({ months }) =>
      `There are more than ${months} ${months === 1 ? 'month' : 'months'} between the arrival in Finland and the permit, card or registration. This may still be right.`,
    // The three years for the first plan.
    residenceDateMissing: () =>
      'The date is missing, so the time limit for the first plan cannot be counted. Fill in the day when the first residence permit or residence card was issued or the right of residence was registered.',
    residenceDateAfterPlan: () =>
      'The date is after the date of the plan. Check both dates, and whether the permit or the registration is still pending.',
    residenceDateBeforeBirth: () => "The date is before the customer's date of birth. Check both dates.",
    windowLastDay: () =>
      'The plan is dated the last day of the time limit. The form says less than 3 years, so this day is a borderline case. The authority decides.',
    windowClosed: ({ years }) =>
      `The time limit seems to have passed. The first plan is drawn up within ${years} ${years === 1 ? 'year' : 'years'} of the issue of the first residence permit or residence card or the registration of the right of residence. Check the dates and whether an exception applies. The authority decides.`,
    windowException: ({ years }) =>
      `The ${years}-year time limit for the first plan seems to have passed, but a ground for an exception has been stated. Check the dates and the ground. The authority decides.`,
    windowEndsOnHoliday: () =>
      'The last day of the time limit was on a weekend, a public holiday or its eve, and the plan was drawn up on the next working day. It may still be in time. The authority decides.',
    windowEndsSoon: ({ days }) =>
      `The first plan can still be drawn up in time. The time limit ends within ${days} ${days === 1 ? 'day' : 'days'}.`,
    statementContradicted: ({ years, plan }) =>
      plan === 'first'
        ? `This is ticked, but by the dates the ${years}-year time limit has passed. Check the dates or remove the tick.`
        : `This is ticked although the ${years}-year time limit has passed. The plan can still be updated: the limit concerns the first plan only.`,
    statementNotTicked: () =>
      'This is not ticked, although by the dates the time limit has not passed. Tick it or check the dates.',
    customerIsJobseeker: () =>
      "According to the information given, the customer is a job seeker. The employment authority draws up a job seeker's integration plan. Check this before you go on.",
    // Life situation and goals.
    summaryMissing: () =>
      "The summary is missing. Describe the customer's life situation and skills, as far as relevant.",
    wishesMissing: () => 'No wishes for the future are given. The customer may also choose not to answer.',
    specifyWithoutOption: () =>
      'The primary goal is specified, but the goal that this belongs to has not been chosen. The text is therefore not shown in print. Choose the right primary goal, or move the text to the additional information on the primary goal.',
    professionalGoalsUnexpected: () =>
      'Professional goals are given although the primary goal is neither work, entrepreneurship nor a profession. They can stay in the plan.',
    professionalGoalsMissing: () =>
      'The primary goal is work or entrepreneurship, but no professional goals are given. Add the primary and alternative goals if they are known.',
    languagePlanMissing: () =>
      'The primary goal calls for language studies, but the language study plan is missing. Describe how the customer will study the language.',
    studyPlanMissing: () =>
      'The primary goal calls for studies, but there is no study plan. Add a language study plan or another study plan.',
    // The table of measures.
    measuresMissing: () => 'No measures are given. Add at least one row.',
    measureIncomplete: () => 'This part of the row is empty. Fill it in if needed.',
    dueDateOutsideTwelveMonths: ({ months }) =>
      `The due date is before the date of the plan or more than ${months} ${months === 1 ? 'month' : 'months'} after it. Check the due date.`,
    // The agreement.
    expectedOfCustomerMissing: () => 'The answer is missing. Write what is expected of the customer.',
    municipalityCommitsMissing: () => 'The answer is missing. Write what the municipality agrees to.',
    nextMeetingMissing: () => 'No next meeting is given. Arrange a meeting with the customer and add its date.',
    nextMeetingWithoutDate: () => 'There is information on the next meeting but no date. The date can be added later.',
    nextMeetingBeforePlan: () => 'The meeting is before the date of the plan. Check both dates.',
    nextMeetingSameDay: () => 'The meeting is on the same day as the plan. Check both dates.',
    nextMeetingAfterReviewDue: ({ months }) =>
      `The municipality reviews the plan within ${months} ${months === 1 ? 'month' : 'months'}, but the meeting is only after that. Arrange an earlier meeting if possible.`,
    nextMeetingOnHoliday: () => 'The meeting is on a weekend or a public holiday. The date may still be right.',
    // Anywhere.
    rowIdRepeated: () =>
      'Two rows of the table have the same identifier. Add a new row, move the content there and remove this row.',
    unstorableText: () => 'The text contains a character that cannot be saved. Please write the text again.',
    identityCodeInText: () =>
      'The text seems to contain a personal identity code. Please remove it: the form does not ask for it.',
    bidiControlInText: () =>
      'The text contains an invisible character that may change the reading direction. Check the text and write it again if needed.',
    // The history of a person's plans.
    planDatesNotRising: () =>
      'The date of the plan is not later than that of the plan before it. Check both dates and the order of the plans.',
    firstPlanDateChanged: () =>
      'The date of the first plan is not the same as in an earlier plan. Check which one is right.',
    secondFirstPlan: () =>
      'This is marked as the first plan, although the customer already has an earlier one. Mark this as an update if it updates the earlier plan.',
    identityChanged: () => 'The answer is not the same as in an earlier plan. Check that it is right as it is now.',
    primaryGoalChanged: () => 'The primary goal is not the same as in the plan before.',
    goalsDropped: () => 'In the plan before, there was an answer here. Now there is none.',
    reviewOverdue: ({ months }) =>
      `The review of the plan is overdue. The municipality reviews the plan within ${months} ${months === 1 ? 'month' : 'months'}. Please arrange a meeting with the customer.`,
  },
  reasons: {
    lawKnown: {
      true: () => 'The program knows the law by which the time limit is counted.',
      false: () => 'The program does not know the law of that day, so the time limit cannot be counted.',
      unknown: () => 'It is not known by which law the time limit is counted.',
    },
    planAfterResidenceDate: {
      true: () =>
        'By the dates, the permit or card was issued or the right of residence was registered no later than the day the first plan is drawn up.',
      false: () =>
        'By the dates, the permit or card was issued or the right of residence was registered only after the day the first plan is drawn up.',
      unknown: () =>
        'It is not known whether the permit or card was issued or the right of residence was registered by the day the first plan is drawn up.',
    },
    withinWindow: {
      true: ({ years }) =>
        `By the dates, the ${years === undefined ? '' : `${years}-year `}time limit has not passed when the first plan is drawn up.`,
      false: ({ years }) =>
        `By the dates, the ${years === undefined ? '' : `${years}-year `}time limit has passed when the first plan is drawn up.`,
      unknown: ({ years }) =>
        `It is not known whether the ${years === undefined ? '' : `${years}-year `}time limit has passed when the first plan is drawn up.`,
    },
    windowException: {
      true: () => 'A ground that is in force and allows an exception to the time limit has been stated.',
      false: ({ stated }) =>
        stated === true
          ? 'The ground stated for an exception to the time limit is not in force.'
          : 'No ground has been stated for an exception to the time limit.',
      unknown: () => 'It is not confirmed whether the stated ground for an exception to the time limit is in force.',
    },
    notJobseeker: {
      true: () => 'According to the information given, the customer is not a job seeker.',
      false: () =>
        'According to the information given, the customer is a job seeker, and the employment authority draws up the plan.',
      unknown: () => 'It is not known whether the customer is a job seeker.',
    },
  },
  changes: {
    none: { text: 'No changes', source: 'own' },
    quoted: (text) => `“${text}”`,
    and: { text: 'and', source: 'own' },
    nor: { text: 'or', source: 'own' },
    empty: { text: 'no answer', source: 'own' },
    answerAdded: { text: 'An answer has been added.', source: 'own' },
    answerRemoved: { text: 'The answer has been removed.', source: 'own' },
    answerChanged: { text: 'The answer has been changed.', source: 'own' },
    answer: ({ before, now }) => `Previously ${before}, now ${now}.`,
    textChanged: ({ now }) => `The text has been changed. The new text: ${now}.`,
    textRemoved: ({ before }) => `The text has been removed. The removed text: ${before}.`,
    list: ({ added, removed }) => {
      if (added === undefined) return `No longer ${removed}.`;
      return removed === undefined ? `Now also ${added}.` : `Now also ${added}, no longer ${removed}.`;
    },
    order: ({ now }) => `The order is now ${now}.`,
    rowAdded: ({ row }) => (row === undefined ? 'The row has been added.' : `The row ${row} has been added.`),
    rowRemoved: ({ row }) => (row === undefined ? 'The row has been removed.' : `The row ${row} has been removed.`),
    rowMoved: ({ from }) => `The row has been moved. It was row ${from} before.`,
    rowWas: ({ from }) => `It was row ${from} before.`,
  },
  conflicts: {
    field: { text: 'The answer has been changed in both versions, but not in the same way.', source: 'own' },
    row: { text: 'In one version the row has been removed, in the other it has been changed.', source: 'own' },
    rows: {
      text: 'It is not clear which rows of the two versions correspond. Choose which rows to keep.',
      source: 'own',
    },
    order: { text: 'The rows have been put into a different order in each version.', source: 'own' },
  },
  print: {
    page: ({ page, pages }) => `Page ${page} of ${pages}`,
    chosen: { text: 'Selected', source: 'own' },
    noRightToServices: {
      text: 'The plan does not give the customer a subjective right to the measures and services agreed on in it. Such a right may be based on another act.',
      source: 'own',
    },
    changes: { text: 'Changes to the plan', source: 'own' },
  },
  batch: {
    plans: { text: 'Plans', source: 'own' },
    plansWithErrors: { text: 'Plans with something to correct', source: 'own' },
    notJson: { text: 'The line is not JSON.', source: 'own' },
    notUtf8: { text: 'The encoding of the line is not UTF-8.', source: 'own' },
    tooLong: { text: 'The line is too long to be read.', source: 'own' },
  },
};

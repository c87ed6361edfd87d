import type { FindingCode } from '../src/check/findings.ts';

/** When each finding is raised and, where a reader could ask for more, why it is not stricter. */
export const findingConditions: Readonly<Record<FindingCode, string>> = {
  missing:
    'A required answer is absent, or a conditional one whose condition holds; where a whole section is absent, each required field in it is reported.',
  unknownField:
    'An object has keys that the form does not have; several keys of one object are one finding at the object, with their number and never their names.',
  wrongType:
    'The value is of another kind than the field holds, for example a number where text is asked; a row id with other characters than `A–Z a–z 0–9 _ -`, or with more than 64, counts here too.',
  blank:
    'A text, a date or a choice is empty or holds nothing but blanks; an answer that is not given is an absent key.',
  tooLong: 'A text has more code points than its field may hold.',
  tooMany: 'A list has more entries than it may hold.',
  notADate: 'A day is not written `YYYY-MM-DD` or is not in the calendar.',
  notAMonth: 'A month is not written `YYYY-MM`.',
  notAPartialDate:
    'The date of birth is none of `YYYY`, `YYYY-MM` and `YYYY-MM-DD`, or is a day that is not in the calendar.',
  notAnOption: 'The value is not one of the options of its field, citizenship codes included.',
  notALanguage: 'The value is not one of the language tags of the closed list.',
  notAnEmail:
    'The text does not have the shape of an e-mail address; letters outside ASCII are allowed, and whether the address exists is not known here.',
  mustBeYes: 'A confirmation is `false`; the paper has only a Yes box, so the plan is a draft until then.',
  unsupportedVersion: '`modelVersion` is not one that this release reads; nothing else is reported then.',

  planDateInFuture: "The plan's date is after the day of the check; needs the option `on`.",
  firstPlanDateDiffers: "A first plan gives a date of the first plan other than the plan's own date.",
  firstPlanDateAfterPlan: "An update gives a date of the first plan after the plan's own date.",
  firstPlanDateSameDay:
    'An update is dated the same day as the first plan; not an error, because a plan can be corrected the day it is drawn up.',
  totalDurationExceeded:
    "An update is dated later than the first plan's date plus the longest total duration in force on the plan's date; a note only, because that duration holds as a rule.",

  contributorsMissing: 'Nobody besides the customer contributes, not even the worker.',
  contributorBlank: 'A row of the other participants has neither a name nor an organisation.',
  contributorIncomplete:
    'A row has a name without an organisation or the other way round; a note only, because a relative has no organisation and an interpreter may not want to be named.',
  contributorIsCustomer:
    'A participant has the same name as the customer; not an error, because relatives can share a name.',
  contributorRepeated: 'Two rows of the other participants say the same.',

  birthDateMissing: 'No date of birth is given; not an error, because some people have no papers that say it.',
  birthDatePartial:
    'Only the year or the month of birth is given, which is right where no more is known; 1 January is never flagged.',
  birthDateAfterPlan: "The date of birth is certainly after the plan's date, whatever day a partial date stands for.",
  customerIsMinor:
    "The customer is certainly under 18 on the plan's date; not an error, because there is a form for minors, but the authority chooses.",
  customerAgeImplausible:
    "The customer is certainly over 110 years old on the plan's date; not an error, because it is possible.",
  citizenshipMissing: 'No citizenship is given; not an error, because it may be under inquiry: `unknown` says so.',
  statelessWithCitizenship: '`stateless` stands together with a country.',
  unknownWithCitizenship:
    '`unknown` stands together with anything else; not an error, because a further citizenship may be unclear.',
  citizenshipFinnish: 'Finnish citizenship is given; not an error, because people can have two.',
  citizenshipRepeated: 'The same citizenship stands twice.',
  nativeLanguageMissing:
    'No native language is given; not an error, because a language without a code is `mis` or may be left open.',
  nativeLanguageRepeated: 'The same native language stands twice.',
  contactLanguageMissing: 'The language used with the customer is not given.',
  interpreterUnanswered: 'Whether an interpreter is needed is not answered.',
  interpreterMayBeNeeded:
    'No interpreter, and the contact language is not Finnish, Swedish or English; a note only, because the worker may speak it.',
  postalCodeFormat:
    'The postal code is not five digits; not an error, because foreign addresses, reception centres and people without a code exist.',
  telephoneFormat:
    'The telephone number has fewer than five digits; not an error, because numbers are written in many ways.',
  contactDetailsMissing:
    'There is no address, telephone number or e-mail address at all; not an error, because some have none and some must not be found.',
  arrivalAfterPlan: "The month of arrival is after the month of the plan's date.",
  arrivalBeforeBirth: 'The month of arrival is certainly before the date of birth.',
  arrivalFarFromResidence:
    'The arrival and the permit, card or registration are more than 36 months apart; a note only, because either can come first.',

  residenceDateMissing:
    'The date of the first permit, card or registration is not given, so eligibility cannot be determined; not an error, because the plan can be drawn up all the same.',
  residenceDateAfterPlan:
    "The date of the permit, card or registration is after the plan's date; not an error, because a registration can be pending.",
  residenceDateBeforeBirth: 'The date of the permit, card or registration is certainly before the date of birth.',
  windowLastDay:
    'The first plan is dated the last day of the statutory window, where the form ("less than 3 years") is a day stricter than the act; with the option `boundary: \'formLiteral\'` it stands beside `windowClosed`.',
  windowClosed:
    'The first plan is dated after the window, and no ground for an exception that is certainly in force is given; not an error, because the authority decides.',
  windowException:
    'The first plan is dated after the window, and the option `windowException` names a ground that is in force; not an error, because the authority decides.',
  windowEndsOnHoliday:
    'Beside `windowClosed`: the window ends on a Saturday, a Sunday or a holiday, and the plan is dated the next working day; a note and never an extension, because it is not settled that act 150/1930, section 5, applies to this window.',
  windowEndsSoon:
    'At most 90 days of the window are left, and the first plan is not yet drawn up (no date, or one after `on`); needs the option `on`.',
  statementContradicted:
    '"Less than 3 years have passed" is ticked although the window had closed on the day of the plan; an error on a first plan, a note on an update, which the window does not concern.',
  statementNotTicked:
    '"Less than 3 years have passed" is not ticked on a first plan although the plan is in time; not an error, because the dates say it too.',
  customerIsJobseeker:
    'The option `jobseeker` is true: the employment authority draws the plan up, not the municipality.',

  summaryMissing: 'The summary of the life situation is not given.',
  wishesMissing: 'The wishes for the future are not given; a note only, because a person may refuse to say them.',
  specifyWithoutOption:
    'The primary goal is specified although the chosen goal asks for no specification; not an error, because the text is kept, but the paper has no line for it.',
  professionalGoalsUnexpected:
    'Professional goals are given although the primary goal is neither work nor a profession; a note only, because they can be a later aim.',
  professionalGoalsMissing: 'The primary goal is work or entrepreneurship, and no professional goals are given.',
  languagePlanMissing:
    'The primary goal is basic language skills, another language level or literacy, and there is no language study plan.',
  studyPlanMissing:
    'The primary goal is literacy, basic education or a profession, and there is no study plan of either kind.',

  measuresMissing: 'The table of measures has no row.',
  measureIncomplete:
    'A cell of a row is empty (a due date stands for the schedule; a row without any answer is reported once, at its measure); a note only for a goal cell below a row that has a goal, because on paper one goal can have several measures.',
  dueDateOutsideTwelveMonths:
    "The due date of a measure is before the plan's date or more than 12 months after it; not an error, because a measure can last longer than the table.",

  expectedOfCustomerMissing: 'What is expected of the customer is not given.',
  municipalityCommitsMissing: 'What the municipality agrees to is not given.',
  nextMeetingMissing: 'Neither the date nor the details of the next meeting are given.',
  nextMeetingWithoutDate:
    'The next meeting has details but no date; a note only, because the time may be agreed later.',
  nextMeetingBeforePlan: "The next meeting is before the plan's date.",
  nextMeetingSameDay: "The next meeting is on the plan's date.",
  nextMeetingAfterReviewDue:
    "The next meeting is later than the plan's date plus the review interval in force; not an error, because the review can take place without that meeting.",
  nextMeetingOnHoliday:
    'The next meeting is on a weekend or a Finnish public holiday; a note only, because meetings are held then too.',

  rowIdRepeated: 'Two rows of a table have the same id, so that versions of the plan cannot be compared row by row.',
  unstorableText: 'A text holds U+0000 or a lone surrogate, which neither PostgreSQL nor UTF-8 can hold.',
  identityCodeInText:
    'A text holds what looks like a Finnish personal identity code with the right check character; not an error, because the likeness can be accidental.',
  bidiControlInText:
    'A text holds characters that change its direction (U+202A–202E, U+2066–2069) and can hide what it says; Arabic and Hebrew are fine, and so are U+200E and U+200F.',

  planDatesNotRising:
    "A plan's date is not after that of the plan before it: the plans are handed in from the oldest to the newest.",
  firstPlanDateChanged:
    'An update gives another date of the first plan than the first plan, or the first update of those handed in, does.',
  secondFirstPlan:
    'A plan that follows another is marked as the first; not an error, because a person who moves can be given a new one.',
  identityChanged:
    'The date of birth, of arrival or of the permit, card or registration is certainly another than in an earlier plan; not an error, because such dates are often corrected. A year that becomes a day of that year is no other date.',
  primaryGoalChanged: 'The primary goal is another than in the plan before; a note only, because goals are reached.',
  goalsDropped:
    'A text of the goals section that the plan before had is not given any more; a note only, because it may be meant so. Neither the specification of the primary goal nor the rows of the table count.',
  reviewOverdue:
    "The newest plan's date plus the review interval in force on it is before the day of the check; needs the option `on`.",
};

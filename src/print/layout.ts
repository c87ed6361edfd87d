import type { PlanLabels } from '../labels/labels.ts';
import { conditions, type FieldPath } from '../plan/fields.ts';
import { answer, asWritten, isAnswered, isMasked, notShown, writingLines } from './answers.ts';
import {
  field,
  fields,
  isColumnAnswered,
  labelled,
  longText,
  options,
  section,
  statement,
  table,
  together,
  wideField,
  wideLabelled,
  type Paper,
  type TableName,
} from './blocks.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { labelOf, words } from './reader.ts';

// Where everything is on paper. People decided that, so it is written out; how an answer reads follows from its field.

/** The form from its instructions to its end. */
export function layoutOf(paper: Paper): Markup {
  return markup`${[
    instructions(paper),
    contributors(paper),
    customer(paper),
    status(paper),
    lifeSituation(paper),
    goals(paper),
    measures(paper),
    agreement(paper),
    paragraph(paper, 'pair note', ({ print }) => print.noRightToServices.text),
  ]}`;
}

/** The columns of each table. */
export function columnsOf(paper: Paper): Readonly<Record<TableName, readonly FieldPath[]>> {
  const measureColumns: readonly FieldPath[] = [
    'measures[].intermediateGoal',
    'measures[].measure',
    'measures[].responsibleParty',
    'measures[].schedule',
  ];
  // Ours, not on the paper: only where a row has one.
  const hasDays = isColumnAnswered(paper, 'measures', 'measures[].dueDate');
  return {
    contributors: ['contributors[].name', 'contributors[].organisation'],
    measures: hasDays ? [...measureColumns, 'measures[].dueDate'] : measureColumns,
  };
}

function paragraph({ reader }: Paper, style: string, say: (labels: PlanLabels) => string): Markup {
  return markup`<p class="${style}">${words(reader, say)}</p>\n`;
}

function instructions(paper: Paper): Markup {
  const paragraphs = (style: string, ...keys: readonly (keyof PlanLabels['form'])[]): readonly Markup[] =>
    keys.map((key) => paragraph(paper, style, ({ form }) => form[key].text));
  return markup`<div class="instructions">
${[
  ...paragraphs('pair', 'instructionUse', 'instructionSeeMore'),
  ...paragraphs('pair stressed', 'instructionTrust', 'instructionTime'),
  ...paragraphs('pair', 'instructionBasis', 'instructionNoInitialSurvey'),
]}</div>
`;
}

/** Who takes part besides the customer, and the day of the plan. */
function contributors(paper: Paper): Markup {
  return section(paper, 'contributors', [
    table(paper, 'contributors', columnsOf(paper).contributors, 4),
    fields([wideField(paper, 'planDate')]),
  ]);
}

function customer(paper: Paper): Markup {
  // Ours, not on the paper: only where it is answered.
  const hasDetails = isAnswered(paper.at('customer.languageDetails'));
  return section(paper, 'customer', [
    fields([
      field(paper, 'customer.name'),
      field(paper, 'customer.dateOfBirth'),
      field(paper, 'customer.citizenships'),
      field(paper, 'customer.nativeLanguages'),
      field(paper, 'customer.contactLanguage'),
      field(paper, 'customer.interpreter'),
      hasDetails ? wideField(paper, 'customer.languageDetails') : nothing,
      field(paper, 'customer.address'),
      labelled(paper, ({ form }) => form.postalCodeAndTown.text, postalCodeAndTown(paper)),
      field(paper, 'customer.telephone'),
      field(paper, 'customer.email'),
      wideField(paper, 'customer.arrivalMonth'),
      wideField(paper, 'customer.firstResidenceDate'),
    ]),
    statement(paper, 'customer.withinThreeYears'),
  ]);
}

/** One field on paper, two in the document. */
function postalCodeAndTown(paper: Paper): Markup {
  const { reader, at } = paper;
  const parts = ['customer.postalCode', 'customer.town'] as const;
  if (parts.some((part) => isMasked(reader, part, at(part)))) return notShown(reader);
  return together(
    paper,
    parts.filter((part) => isAnswered(at(part))).map((part) => answer(reader, part, at(part))),
  );
}

function status(paper: Paper): Markup {
  return section(paper, 'status', [options(paper, 'status.kind'), fields([wideField(paper, 'status.firstPlanDate')])]);
}

function lifeSituation(paper: Paper): Markup {
  return section(paper, 'lifeSituation', [longText(paper, 'lifeSituation.summary', 8)]);
}

function goals(paper: Paper): Markup {
  return section(paper, 'goals', [
    longText(paper, 'goals.wishes'),
    primaryGoal(paper),
    longText(paper, 'goals.primaryGoalDetails'),
    longText(paper, 'goals.professionalGoals'),
    longText(paper, 'goals.languageStudyPlan'),
    longText(paper, 'goals.otherStudyPlan'),
    longText(paper, 'goals.otherLongTermMeasures'),
  ]);
}

/** The nine goals of the form, with the words after "specify" where they belong. */
function primaryGoal(paper: Paper): Markup {
  const { reader, at } = paper;
  const goal = at('goals.primaryGoal');
  const specify = at('goals.primaryGoalSpecify');
  const toSpecify = conditions.find(({ require }) => require === 'goals.primaryGoalSpecify')?.in ?? [];
  const room = (content: Markup): Markup => markup`<span class="specify">${content}</span>`;
  const said = answer(reader, 'goals.primaryGoalSpecify', specify);

  const after = (option: string | undefined): Markup => {
    if (option === undefined) return isAnswered(specify) ? room(said) : nothing;
    if (!toSpecify.includes(option)) return nothing;
    if (goal === option) return room(said);
    return isAnswered(goal) ? nothing : room(writingLines(reader, 1));
  };
  // While no goal is chosen, it is not known to which of the options the words belong.
  const isUnassigned = !isAnswered(goal) && isAnswered(specify);
  const unassigned = isUnassigned ? fields([wideField(paper, 'goals.primaryGoalSpecify')]) : nothing;
  return markup`<div class="options"><h3 class="pair">${words(reader, labelOf('goals.primaryGoal'))}</h3>
${options(paper, 'goals.primaryGoal', after)}${unassigned}</div>
`;
}

function measures(paper: Paper): Markup {
  return section(paper, 'measures', [
    paragraph(paper, 'pair intro', ({ sections }) => sections.measures.intro?.text ?? ''),
    markup`<h3 class="pair">${words(paper.reader, labelOf('measures'))}</h3>\n`,
    table(paper, 'measures', columnsOf(paper).measures, 6),
  ]);
}

function agreement(paper: Paper): Markup {
  return section(paper, 'agreement', [
    fields([
      wideField(paper, 'agreement.rightsAndDutiesDiscussed'),
      wideField(paper, 'agreement.agreedMattersUnderstood'),
    ]),
    longText(paper, 'agreement.expectedOfCustomer'),
    longText(paper, 'agreement.municipalityCommits'),
    fields([wideLabelled(paper, labelOf('agreement.nextMeetingDate'), nextMeeting(paper))]),
  ]);
}

/** One field on paper, two in the document. */
function nextMeeting(paper: Paper): Markup {
  const { reader, at } = paper;
  const [date, details] = [at('agreement.nextMeetingDate'), at('agreement.nextMeetingDetails')];
  const shownDate = isAnswered(date) ? [answer(reader, 'agreement.nextMeetingDate', date)] : [];
  if (isMasked(reader, 'agreement.nextMeetingDetails', details)) {
    return together(paper, [...shownDate, markup`<span class="details pair">${notShown(reader)}</span>`]);
  }
  const shownDetails = isAnswered(details) ? [markup`<span class="details">${asWritten(details)}</span>`] : [];
  return together(paper, [...shownDate, ...shownDetails]);
}

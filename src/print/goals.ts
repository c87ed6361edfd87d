import { optionLabel } from '../labels/describe.ts';
import { primaryGoals, statusKinds } from '../plan/options.ts';
import { answer, day, storedText, text, writingLines } from './answers.ts';
import { boxes, otherBox, wideField } from './blocks.ts';
import { isOfItsKind } from './kinds.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { fields, longTextOf, section, wideFieldOf, type Paper } from './paper.ts';
import { labelOf, words, type Say } from './reader.ts';
import { conditions } from '../plan/fields.ts';

/** Whether it is the first plan. */
export function status(paper: Paper): Markup {
  const { reader, at } = paper;
  const kind = at('status.kind');
  const kinds = statusKinds.map((one) => ({ isChosen: kind === one, say: optionOf('status.kind', one) }));
  const isKnown = isOfItsKind('status.kind', kind) || storedText(kind) === undefined;
  return section(paper, 'status', [
    boxes(reader, kinds, isKnown ? nothing : otherBox(reader, kind)),
    fields([wideFieldOf(paper, 'status.firstPlanDate', day)]),
  ]);
}

function optionOf(path: 'status.kind' | 'goals.primaryGoal', option: string): Say {
  return (labels) => optionLabel(labels, path, option);
}

/** The summary of the life situation. */
export function lifeSituation(paper: Paper): Markup {
  return section(paper, 'lifeSituation', [longTextOf(paper, 'lifeSituation.summary', 8)]);
}

/** The goals, the primary one among the nine of the form. */
export function goals(paper: Paper): Markup {
  return section(paper, 'goals', [
    longTextOf(paper, 'goals.wishes'),
    primaryGoal(paper),
    longTextOf(paper, 'goals.primaryGoalDetails'),
    longTextOf(paper, 'goals.professionalGoals'),
    longTextOf(paper, 'goals.languageStudyPlan'),
    longTextOf(paper, 'goals.otherStudyPlan'),
    longTextOf(paper, 'goals.otherLongTermMeasures'),
  ]);
}

const toSpecify = conditions.find(({ require }) => require === 'goals.primaryGoalSpecify')?.in ?? [];

function primaryGoal({ reader, at }: Paper): Markup {
  const goal = at('goals.primaryGoal');
  const specify = at('goals.primaryGoalSpecify');
  const isChosen = storedText(goal) !== undefined;
  const said =
    storedText(specify) === undefined ? undefined : answer(reader, 'goals.primaryGoalSpecify', specify, text);
  const options = primaryGoals.map((one) => {
    const isIt = goal === one;
    const isOpen = isIt || !isChosen;
    const asks = toSpecify.some((other) => other === one) && isOpen;
    return {
      isChosen: isIt,
      say: optionOf('goals.primaryGoal', one),
      beside: asks
        ? markup`<span class="specify">${isIt && said !== undefined ? said : writingLines(reader, 1)}</span>`
        : nothing,
    };
  });
  const isKnown = isOfItsKind('goals.primaryGoal', goal) || !isChosen;
  const beside = said === undefined ? nothing : markup`<span class="specify">${said}</span>`;
  // With no goal chosen yet, nobody knows to which of the options the words belong.
  const unassigned =
    isChosen || said === undefined ? nothing : fields([wideField(reader, labelOf('goals.primaryGoalSpecify'), said)]);
  return markup`<div class="options"><h3 class="pair">${words(reader, labelOf('goals.primaryGoal'))}</h3>
${boxes(reader, options, isKnown ? nothing : otherBox(reader, goal, beside))}${unassigned}</div>
`;
}

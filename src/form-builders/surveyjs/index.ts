import type { PlanLabels } from '../../labels/labels.ts';
import type { PlanNames } from '../../labels/code-names/code-names.ts';
import { planSections, type SectionName } from '../../plan/fields.ts';
import type { Stage } from '../../plan/plan.ts';
import { askedIn } from '../asked-fields.ts';
import { instructions, isHeadedByItsField } from '../layout.ts';
import { fromSurvey, toSurvey, type SurveyData } from './answers.ts';
import type { SurveyJson, SurveyPanel, SurveyQuestion } from './json.ts';
import { inAll, question, said, type SurveyWords } from './questions.ts';

export type { SurveyData } from './answers.ts';
export type { SurveyChoice, SurveyJson, SurveyPanel, SurveyQuestion, SurveyText, SurveyValidator } from './json.ts';

/** Which languages the survey has, and its stage. */
export interface SurveyFormOptions {
  /** One for each language of the survey; it opens in the first. */
  readonly labels: readonly PlanLabels[];
  /** The names of countries and languages, in the same languages. */
  readonly names: readonly PlanNames[];
  /** `final` unless said. */
  readonly stage?: Stage;
}

/** The form for SurveyJS, and the way from a document to its data and back. */
export interface SurveyForm {
  readonly survey: SurveyJson;
  /**
   * A document, of whatever shape, as the data of the survey: its answers by `FieldPath`, a
   * confirmation as `[true]`. What no question can show (the version, row ids, unknown keys and options, values of a wrong type) is kept
   * in the data under `storedAsIs`.
   */
  readonly toSurvey: (document: unknown) => SurveyData;
  /**
   * The document that the data hold, with what `toSurvey` kept; where the person answered such a question, the new answer
   * alone. Answers to questions of your own are left out. For `tidyPlan`, with `dropUnasked`, and `checkPlan` after it.
   */
  readonly fromSurvey: (data: unknown) => unknown;
}

/**
 * The whole form for SurveyJS: one survey in every language wanted, on one page, in the order of the paper.
 *
 * SurveyJS has its own words for the rest of its interface: import `survey-core/i18n/finnish` and `…/swedish`. The rules
 * across fields are beyond a survey: `checkPlan` says them when it is completed.
 *
 * @throws RangeError when no labels are given, or no names in one of their languages.
 * @example
 * ```ts
 * import { fi } from 'kotoplan/labels/fi';
 * import { sv } from 'kotoplan/labels/sv';
 * import { fi as namesFi } from 'kotoplan/labels/code-names/fi';
 * import { sv as namesSv } from 'kotoplan/labels/code-names/sv';
 * import { surveyForm } from 'kotoplan/form-builders/surveyjs';
 *
 * const { survey, toSurvey, fromSurvey } = surveyForm({ labels: [fi, sv], names: [namesFi, namesSv] });
 * console.log(survey.completeText); // { fi: 'Merkitse valmiiksi', sv: 'Markera som färdig' }
 *
 * const data = toSurvey({ planDate: '2026-03-24', customer: { citizenships: ['SO'] } });
 * console.log(data); // { planDate: '2026-03-24', 'customer.citizenships': ['SO'] }
 * console.log(fromSurvey(data)); // { planDate: '2026-03-24', customer: { citizenships: ['SO'] } }
 * ```
 */
export function surveyForm({ labels, names, stage = 'final' }: SurveyFormOptions): SurveyForm {
  const [first] = labels;
  if (first === undefined) throw new RangeError('surveyForm: no labels are given');
  const namesInOrder = labels.map(({ language }) => {
    const found = names.find((one) => one.language === language);
    if (found === undefined) throw new RangeError(`surveyForm: there are labels but no names in ${language}`);
    return found;
  });
  const words: SurveyWords = { labels, names: namesInOrder, stage };
  return {
    survey: {
      locale: first.language,
      title: said(words, ({ form }) => form.title),
      description: said(words, ({ form }) => instructions.map((name) => form[name].text).join('\n')),
      completeText: said(words, ({ interface: around, formBuilders }) =>
        stage === 'draft' ? formBuilders.saveDraft : around.markAsFinal,
      ),
      showQuestionNumbers: 'off',
      questionErrorLocation: 'bottom',
      clearInvisibleValues: 'onHidden',
      showCompletePage: false,
      elements: planSections.flatMap((section) => sectionElements(words, section)),
    },
    toSurvey,
    fromSurvey,
  };
}

function sectionElements(words: SurveyWords, section: SectionName): readonly (SurveyPanel | SurveyQuestion)[] {
  const elements = askedIn(section).map((field) => question(words, field));
  // Its first question is its heading, so that it needs no panel.
  if (words.labels.every((labels) => isHeadedByItsField(section, labels))) return elements;
  const description = inAll(words, (labels) => labels.sections[section].intro);
  const title = said(words, (labels) => labels.sections[section].title);
  return [{ type: 'panel', name: section, title, ...(description && { description }), elements }];
}

import type { Language } from '../../plan/languages.ts';

/** One text in every language of the survey. */
export type SurveyText = Readonly<Partial<Record<Language, string>>>;

/** The survey as SurveyJS takes it: `new Model(survey)`. The part of its JSON that this library uses. */
export interface SurveyJson {
  /** The language in which the survey opens. */
  readonly locale: Language;
  readonly title: SurveyText;
  readonly description: SurveyText;
  readonly completeText: SurveyText;
  readonly showQuestionNumbers: 'off';
  readonly questionErrorLocation: 'bottom';
  readonly clearInvisibleValues: 'onHidden';
  readonly showCompletePage: false;
  readonly elements: readonly (SurveyPanel | SurveyQuestion)[];
}

/** A section of the paper. One whose heading is the label of its first question has no panel. */
export interface SurveyPanel {
  readonly type: 'panel';
  readonly name: string;
  readonly title: SurveyText;
  readonly description?: SurveyText;
  readonly elements: readonly SurveyQuestion[];
}

/** A field. Its name is its `FieldPath`, in a row of a table its key. */
export interface SurveyQuestion {
  readonly type: 'text' | 'comment' | 'radiogroup' | 'checkbox' | 'dropdown' | 'tagbox' | 'paneldynamic';
  readonly name: string;
  readonly title: SurveyText;
  readonly description?: SurveyText;
  readonly isRequired?: true;
  readonly requiredErrorText?: SurveyText;
  readonly visibleIf?: string;
  readonly requiredIf?: string;
  readonly validators?: readonly SurveyValidator[];
  // Of texts.
  readonly inputType?: 'date' | 'month' | 'tel';
  readonly max?: string;
  readonly rows?: number;
  readonly autoGrow?: true;
  // Of what is chosen.
  readonly choices?: readonly SurveyChoice[];
  readonly choicesOrder?: 'asc';
  readonly maxSelectedChoices?: number;
  // Of tables.
  readonly templateElements?: readonly SurveyQuestion[];
  readonly templateTitle?: SurveyText;
  readonly panelCount?: 0;
  readonly maxPanelCount?: number;
  readonly addPanelText?: SurveyText;
  readonly removePanelText?: SurveyText;
}

/** An option of a question. */
export interface SurveyChoice {
  readonly value: string | boolean;
  readonly text: SurveyText;
}

/** What an answer is held to, with the sentence that it is told otherwise. */
export interface SurveyValidator {
  readonly type: 'regex' | 'expression';
  readonly regex?: string;
  readonly expression?: string;
  readonly text: SurveyText;
}

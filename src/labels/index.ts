export { languages, type Language } from '../plan/languages.ts';
export type { PlanNames } from './code-names/code-names.ts';
export type {
  BatchWords,
  ChangeWords,
  ConflictWords,
  FieldWords,
  FormBuilderWords,
  FormWords,
  InterfaceWords,
  Label,
  LabelSource,
  PlanLabels,
  PrintWords,
  ReasonFacts,
  ReasonWords,
  SectionWords,
  SeverityWords,
} from './labels.ts';
export { describeFinding, describeReason, labelOf, nameOf, optionLabel } from './describe.ts';
export { describeChange, describeConflict, type DescribeChangeOptions } from './describe-change.ts';
export { formatDate } from './format-date.ts';

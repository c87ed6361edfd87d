export { languages } from './labels.ts';
export type {
  FieldWords,
  FormWords,
  InterfaceWords,
  Label,
  LabelSource,
  Language,
  PlanLabels,
  ReasonFacts,
  ReasonWords,
  SectionWords,
  SeverityWords,
} from './labels.ts';
export { describeFinding, describeReason, labelOf, nameOf, optionLabel } from './describe.ts';
export { formatDate } from './format-date.ts';

import { kindOf } from '../../form/fields.ts';
import { isList, isTable } from '../../form/section.ts';
import { planSections } from '../../plan/fields.ts';
import { askedFields, type AskedField } from '../asked-fields.ts';
import { optionsInOrder, type BuilderOptions } from '../builder-schema.ts';
import { instructions, sectionWords, typedAs } from '../layout.ts';
import { i18nKey } from './layout.ts';

type Translations = Readonly<Record<string, string>>;

/** Every word of the form by the key under which JSON Forms asks for it. */
export function jsonFormsTranslations(options: BuilderOptions): Translations {
  const { form, sections, findings, changes } = options.labels;
  const introductions = planSections.flatMap((name) => {
    const { intro } = sections[name];
    return intro === undefined ? [] : [[`sections.${name}.intro.text`, intro.text] as const];
  });
  return {
    'form.label': form.title.text,
    ...Object.fromEntries(instructions.map((name) => [`form.${name}.text`, form[name].text])),
    ...Object.fromEntries(planSections.map((name) => [`sections.${name}.label`, sections[name].title.text])),
    ...Object.fromEntries(introductions),
    ...Object.fromEntries(
      askedFields.flatMap((field) => [field, ...field.cells]).flatMap((field) => wordsOfField(field, options)),
    ),
    'enum.none': changes.empty.text,
    'error.required': findings.missing({}),
    'error.type': findings.wrongType({}),
    // A pattern that is not a field's own refuses blanks and nothing else.
    'error.pattern': findings.blank({}),
    'error.format': findings.notADate({}),
    'error.oneOf': findings.notAnOption({}),
    'error.enum': findings.notAnOption({}),
    'error.const': findings.mustBeYes({}),
  };
}

function wordsOfField(field: AskedField, options: BuilderOptions): [string, string][] {
  const { labels } = options;
  const { label, hint } = labels.fields[field.name];
  const typed = typedAs(field.kind, labels);
  const words = {
    label: label.text,
    description: typed ?? hint?.text,
    'error.pattern': typed,
    ...((isList(field.kind) || isTable(field.kind)) && wordsOfEntries(field, field.kind.limit, options)),
    ...wordsOfKind(field, options),
  };
  return Object.entries(words).flatMap(([key, text]) =>
    text === undefined ? [] : [[`${i18nKey(field)}.${key}`, text]],
  );
}

/** The buttons of a table or of a list of codes, and the name of a row before its number. */
function wordsOfEntries({ name: field }: AskedField, limit: number, { labels }: BuilderOptions): Translations {
  const { addRow, removeRow, row } = labels.interface;
  const { moveRowUp, moveRowDown } = labels.formBuilders;
  const name = labels.fields[field].name.text;
  return {
    row: `${sectionWords(labels, field)?.name.text ?? name}, ${row.text}`,
    addTooltip: addRow.text,
    addAriaLabel: `${addRow.text}: ${name}`,
    removeTooltip: removeRow.text,
    removeAriaLabel: `${removeRow.text}: ${name}`,
    up: moveRowUp.text,
    upAriaLabel: moveRowUp.text,
    down: moveRowDown.text,
    downAriaLabel: moveRowDown.text,
    noDataMessage: labels.formBuilders.noRows.text,
    noSelection: labels.changes.empty.text,
    deleteDialogTitle: removeRow.text,
    deleteDialogMessage: `${removeRow.text}?`,
    deleteDialogAccept: labels.form.yes.text,
    deleteDialogDecline: labels.form.no.text,
    'error.maxItems': labels.findings.tooMany({ limit }),
  };
}

/** The options of a kind, and what is said of its answers otherwise than of others. */
function wordsOfKind(field: AskedField, options: BuilderOptions): Translations {
  const kind = kindOf(field.kind);
  if (kind === undefined) return {};
  const { limit, codes, mismatch } = kind;
  const { findings } = options.labels;
  return {
    ...(limit !== undefined && { 'error.maxLength': findings.tooLong({ limit }) }),
    ...(limit !== undefined && mismatch !== 'blank' && { 'error.pattern': findings[mismatch]({}) }),
    ...(codes !== undefined && mismatch !== 'notAnOption' && { 'error.oneOf': findings[mismatch]({}) }),
    ...Object.fromEntries(optionsInOrder(field, options).map((option) => [String(option.const), option.title])),
  };
}

// What the vanilla renderers of JSON Forms do not do: radio buttons with names, rows whose fields have names and whose
// buttons speak the language of the form, and dates that can be cleared.
import {
  and,
  computeLabel,
  isDateControl,
  isObjectArrayControl,
  isPrimitiveArrayControl,
  optionIs,
  or,
  rankWith,
  uiTypeIs,
  update,
  type ArrayControlProps,
  type ArrayTranslations,
  type CellProps,
  type ControlElement,
  type ControlProps,
  type OwnPropsOfEnum,
  type UISchemaElement,
} from '@jsonforms/core';
import {
  JsonFormsDispatch,
  useJsonForms,
  withArrayTranslationProps,
  withJsonFormsArrayControlProps,
  withJsonFormsCellProps,
  withJsonFormsOneOfEnumProps,
  withTranslateProps,
  type TranslateProps,
} from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';

/** A question and its choices, as one group with the question as its name. */
function Choice(props: ControlProps & OwnPropsOfEnum) {
  const { id, path, label, description, errors, options = [], required, visible, enabled } = props;
  return (
    <fieldset className="choice" hidden={!visible} aria-describedby={`${id}-said`}>
      <legend>{computeLabel(label, required ?? false, false)}</legend>
      {options.map((option) => (
        <label key={String(option.value)}>
          <input
            type="radio"
            name={id}
            checked={props.data === option.value}
            disabled={!enabled}
            onChange={() => {
              props.handleChange(path, option.value);
            }}
          />
          {option.label}
        </label>
      ))}
      <div id={`${id}-said`} className={errors ? 'validation validation_error' : 'input-description'}>
        {errors || description}
      </div>
    </fieldset>
  );
}

/** The rows of a table, or the codes of a list. */
function Rows(props: ArrayControlProps & TranslateProps & { readonly translations?: ArrayTranslations }) {
  const { path, label, errors, schema, uischema, visible, enabled, renderers, cells, translations = {}, t } = props;
  const { dispatch } = useJsonForms();
  // A draft of another program may hold anything.
  const rows: readonly unknown[] = Array.isArray(props.data) ? props.data : [];
  const change = (changed: readonly unknown[]) => dispatch?.(update(path, () => [...changed]));
  const { i18n = path, options } = uischema;
  const detail = options?.['detail'] as UISchemaElement | undefined;
  const code = { type: 'Control', scope: '#', i18n } satisfies ControlElement;
  return (
    <fieldset className={detail ? 'rows' : 'rows codes'} hidden={!visible}>
      <legend>{label}</legend>
      {errors && <div className="validation validation_error">{errors}</div>}
      {rows.map((_, index) => (
        <div key={index} className="row" role="group" aria-label={`${t(`${i18n}.row`, label)} ${index + 1}`}>
          <JsonFormsDispatch
            schema={schema}
            uischema={detail ?? code}
            path={`${path}.${index}`}
            enabled={enabled}
            {...(renderers && { renderers })}
            {...(cells && { cells })}
          />
          <button
            type="button"
            disabled={!enabled}
            aria-label={`${translations.removeAriaLabel ?? ''} ${index + 1}`}
            onClick={() => change(rows.filter((_row, other) => other !== index))}
          >
            {translations.removeTooltip}
          </button>
        </div>
      ))}
      <button
        type="button"
        disabled={!enabled}
        aria-label={translations.addAriaLabel}
        onClick={() => change([...rows, schema.type === 'object' ? {} : ''])}
      >
        {translations.addTooltip}
      </button>
    </fieldset>
  );
}

/** An input of a type that the browser knows. When it is cleared, the answer is gone. */
function TypedInput(props: CellProps) {
  const { id, path, uischema, enabled } = props;
  const answer: unknown = props.data;
  const { inputType } = (uischema.options ?? {}) as { readonly inputType?: string };
  return (
    <input
      id={id}
      type={inputType ?? 'date'}
      value={typeof answer === 'string' ? answer : ''}
      disabled={!enabled}
      onChange={({ target }) => {
        props.handleChange(path, target.value === '' ? undefined : target.value);
      }}
    />
  );
}

const isControl = uiTypeIs('Control');

export const renderers = [
  ...vanillaRenderers,
  { tester: rankWith(10, and(isControl, optionIs('format', 'radio'))), renderer: withJsonFormsOneOfEnumProps(Choice) },
  {
    tester: rankWith(10, or(isObjectArrayControl, isPrimitiveArrayControl)),
    renderer: withJsonFormsArrayControlProps(withTranslateProps(withArrayTranslationProps(Rows))),
  },
];

export const cells = [
  ...vanillaCells,
  {
    tester: rankWith(10, or(isDateControl, optionIs('inputType', 'month'), optionIs('inputType', 'tel'))),
    cell: withJsonFormsCellProps(TypedInput),
  },
];

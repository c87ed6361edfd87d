// Types of our own that fit those of @rjsf/core, so that the library's declarations do not need it installed.

/** A schema as RJSF takes it. */
export interface RjsfSchema {
  $schema?: string;
  $id?: string;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  properties?: Record<string, RjsfSchema | boolean>;
  required?: string[];
  additionalProperties?: false;
  propertyNames?: RjsfSchema;
  items?: RjsfSchema;
  maxItems?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  enum?: (string | number | boolean)[];
  allOf?: RjsfSchema[];
  anyOf?: RjsfSchema[];
  if?: RjsfSchema;
  then?: RjsfSchema;
}

/** What RJSF is told of how to show a schema. Fields stand under their own names. */
export interface RjsfUiSchema {
  'ui:title'?: string;
  'ui:description'?: string;
  'ui:order'?: string[];
  'ui:field'?: string;
  'ui:widget'?: string;
  'ui:placeholder'?: string;
  'ui:enumNames'?: string[];
  'ui:inputType'?: string;
  'ui:rows'?: number;
  'ui:label'?: boolean;
  'ui:submitButtonOptions'?: RjsfSubmitButton;
  [field: string]: RjsfUiSchema | RjsfSubmitButton | string | string[] | number | boolean | undefined;
}

/** The button at the end of the form. */
export interface RjsfSubmitButton {
  submitText: string;
}

/** Further properties of RJSF's `Form`. */
export interface RjsfProps {
  /** The browser's own messages come one at a time, in the language of the browser. */
  noHtml5Validate: true;
  showErrorList: 'top';
  focusOnFirstError: true;
  /** Browsers must not remember what customers told. */
  autoComplete: 'off';
  /** The two together drop an answer at once when it is no longer asked. */
  omitExtraData: true;
  liveOmit: 'onChange';
  /** Nothing is answered for the user. */
  experimental_defaultFormStateBehavior: {
    constAsDefaults: 'never';
    requiredBooleanDefault: 'skip';
    arrayMinItems: { populate: 'never' };
  };
}

/** An error as RJSF hands it to `transformErrors`. */
export interface RjsfError {
  /** The keyword of the schema that the answer does not meet. */
  name?: string;
  message?: string;
  params?: { limit?: unknown };
  /** Where: `.customer.name`, `.measures.0.schedule`. */
  property?: string;
  schemaPath?: string;
  /** What stands in the list above the form. */
  stack: string;
  title?: string;
}

declare module 'virtual:validator-*' {
  import type { ValidatorFunctions } from '@rjsf/validator-ajv8';
  const functions: ValidatorFunctions;
  export default functions;
}

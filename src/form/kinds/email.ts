import { emailLimit, emailPattern, type Email } from '../../values/text.ts';
import { freeText } from './free-text.ts';

const address = /* @__PURE__ */ new RegExp(emailPattern, 'u');

/** An e-mail address. */
export const email = /* @__PURE__ */ freeText<Email>('email', 'Email', emailLimit, {
  pattern: emailPattern,
  wrong: (answer) => (address.test(answer as string) ? undefined : 'notAnEmail'),
  mismatch: 'notAnEmail',
});

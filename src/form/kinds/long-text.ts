import { longTextLimit, type LongText } from '../../values/text.ts';
import { freeText } from './free-text.ts';

/** An answer of several paragraphs. */
export const longText = /* @__PURE__ */ freeText<LongText>('longText', 'LongText', longTextLimit);

import { textLimit, type Text } from '../../values/text.ts';
import { freeText } from './free-text.ts';

/** A short answer in somebody's own words. */
export const text = /* @__PURE__ */ freeText<Text>('text', 'Text', textLimit);

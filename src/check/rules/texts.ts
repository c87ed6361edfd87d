import { holdsIdentityCode } from './identity-code.ts';

// What may be a personal identity code, half a surrogate pair, a bidi control: one search for all three, because hardly any
// text holds any of them. Six digits first, each written out: that lets the search leap six characters at a time.
const suspicion = /\d\d\d\d\d\d[-+A-FU-Y]\d\d\d[0-9A-Y]|[\ud800-\udfff\u202a-\u202e\u2066-\u2069]/i;
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/;

/** Whether a text may hold what no text of the form should hold: the walk over the document asks this about every text. */
export function isOdd(text: string): boolean {
  return suspicion.test(text) || text.includes('\u0000');
}

/** What an odd text holds that no text of the form should hold. */
export function faultsOf(text: string): readonly ('unstorableText' | 'identityCodeInText' | 'bidiControlInText')[] {
  return [
    ...(text.includes('\u0000') || !text.isWellFormed() ? (['unstorableText'] as const) : []),
    ...(holdsIdentityCode(text) ? (['identityCodeInText'] as const) : []),
    // Arabic and Hebrew need neither overrides nor isolates; their marks U+200E and U+200F are fine.
    ...(bidiControl.test(text) ? (['bidiControlInText'] as const) : []),
  ];
}

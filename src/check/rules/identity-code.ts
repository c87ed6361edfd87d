const candidate =
  /(?:^|[^\p{L}\p{N}])((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})[-+A-FU-Ya-fu-y](\d{3})([0-9A-Ya-y])(?![\p{L}\p{N}])/gu;

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether a text holds what is a Finnish personal identity code by its check character: day and month of birth that can
 * be, one of the century signs in use since 2023, and not a part of a longer number or word. Small letters count too.
 */
export function holdsIdentityCode(text: string): boolean {
  for (const [, birth = '', number = '', check = ''] of text.matchAll(candidate)) {
    if (checkCharacters[Number(birth + number) % checkCharacters.length] === check.toUpperCase()) return true;
  }
  return false;
}

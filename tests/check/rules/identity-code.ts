const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * A personal identity code with its right check character. Individual numbers of 900 and more are given to nobody, so the
 * code belongs to nobody; none is written out in the tests.
 */
export function inventedCode(birth = '010190', sign = '-', number: `9${string}` = '900'): string {
  return `${birth}${sign}${number}${checkCharacters.charAt(Number(birth + number) % 31)}`;
}

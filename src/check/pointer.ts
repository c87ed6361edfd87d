import type { Path } from './findings.ts';

/**
 * The path of a finding as a JSON Pointer (RFC 6901).
 *
 * @example
 * ```ts
 * import { pointerOf } from 'kotoplan';
 *
 * console.log(pointerOf(['measures', 0, 'schedule'])); // /measures/0/schedule
 * ```
 */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

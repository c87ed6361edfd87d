export { checkLines, type LineCheck, type LineOptions } from './check-lines.ts';
export type { LineProblem } from './each-line.ts';
export type { LineSource } from './line-blocks.ts';

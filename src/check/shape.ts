import { shapeCheckOf, type Shape } from '../form/check-shape.ts';
import type { ShapeFinding } from '../form/shape-finding.ts';
import { form } from '../plan/form.ts';
import { isOdd } from './rules/texts.ts';

// Made at the first check: at import it would cost every program that only loads the library.
let check: ((document: unknown) => Shape) | undefined;

/** What one walk over a document finds, against the final stage. */
export function shapeOf(document: unknown): Shape {
  check ??= shapeCheckOf(form, isOdd);
  return check(document);
}

/** What is wrong with the shape of a document, against the final stage: one finding for each place. */
export function checkShape(document: unknown): readonly ShapeFinding[] {
  return shapeOf(document).wrong;
}

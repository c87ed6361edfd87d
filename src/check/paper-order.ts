import { formOrderOf } from '../form/fields.ts';
import type { Path } from '../form/paths.ts';
import { form } from '../plan/form.ts';
import type { Finding } from './findings.ts';

/** Findings in paper order: an object before its fields, rows and codes by number; of one place, in the order given. */
export function inPaperOrder(findings: readonly Finding[]): readonly Finding[] {
  // Each is put behind those of an earlier place or its own. Most come in order, so this is faster than a sort.
  const ordered: Finding[] = [];
  const places: number[] = [];
  for (const one of findings) {
    const place = paperOrder(one.path);
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > place; at -= 1) {
      places[at] = places[at - 1] as number;
      ordered[at] = ordered[at - 1] as Finding;
    }
    places[at] = place;
    ordered[at] = one;
  }
  return ordered;
}

const order = /* @__PURE__ */ lazily(() => formOrderOf(form));

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** A number by which paths sort into form order. */
export function paperOrder(path: Path): number {
  return order()(path);
}

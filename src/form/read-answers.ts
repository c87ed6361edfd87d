import { type Path } from './paths.ts';
import { isSection, isTable, type Asked, type Section } from './section.ts';
import type { ShapeFinding } from './shape-finding.ts';

type Holder = Record<string | number, unknown>;

/** The part of a document that can be read. */
export interface Reading {
  /** The document itself if nothing is wrong with it; otherwise a copy without what is wrong. */
  readonly document: unknown;
  /** Whether a place, what holds it or a part of it is wrong: then it is not known whether it is empty. */
  readonly isUnreadable: (path: Path) => boolean;
}

/**
 * Reads what can be read of a document: undefined if nothing can be, because it is not an object or has another version.
 *
 * A wrong answer becomes undefined, which counts as absent; an unreadable row an empty one, an unreadable code a hole in its
 * list, so that the others keep their numbers; a list that is too long ends at its limit. The document itself is not touched.
 */
export function readAnswers(form: Section, document: unknown, wrong: readonly ShapeFinding[]): Reading | undefined {
  if (wrong.length === 0) return { document, isUnreadable: never };
  if (wrong.some((finding) => leavesNothing(form, finding))) return undefined;
  const unreadable = wrong.filter(({ code }) => code !== 'unknownField' && code !== 'tooMany').map(({ path }) => path);
  return {
    document: copyWithout(form, document, wrong),
    isUnreadable: (path) => unreadable.some((other) => areNested(path, other)),
  };
}

const never = (): boolean => false;

function leavesNothing(form: Section, { code, path: [key] }: ShapeFinding): boolean {
  if (key === undefined) return code === 'wrongType';
  return code !== 'missing' && form.fields[key]?.kind.name === 'version';
}

/** Whether one of two places is the other or is inside it. */
function areNested(place: Path, other: Path): boolean {
  const depth = Math.min(place.length, other.length);
  for (let step = 0; step < depth; step += 1) if (place[step] !== other[step]) return false;
  return true;
}

function copyWithout(form: Section, document: unknown, wrong: readonly ShapeFinding[]): unknown {
  // By place and not by object: one object may be in the document twice, and be wrong in one of its places only.
  const copied = new Set<unknown>();
  const copyOf = (original: unknown, asked: Asked | undefined): Holder => {
    if (copied.has(original)) return original as Holder;
    const copy = shallowCopy(original as Holder, asked);
    copied.add(copy);
    return copy;
  };
  const root = copyOf(document, form);
  for (const finding of wrong) {
    // Nothing is there to be read, or it can be read though it is wrong, as a confirmation that is not given.
    if (finding.code === 'missing' || finding.code === 'unknownField' || finding.code === 'mustBeYes') continue;
    let holder = root;
    let asked: Asked | undefined = form;
    for (const key of finding.path.slice(0, -1)) {
      asked = askedIn(asked, key);
      holder = holder[key] = copyOf(holder[key], asked);
    }
    const key = finding.path.at(-1) ?? '';
    if (finding.code === 'tooMany') holder[key] = (holder[key] as readonly unknown[]).slice(0, finding.facts.limit);
    else if (!Array.isArray(holder)) holder[key] = undefined;
    else if (asked !== undefined && isTable(asked)) holder[key] = {};
    // The methods of arrays that the rules use pass over holes.
    else Reflect.deleteProperty(holder, key);
  }
  return root;
}

function shallowCopy(original: Holder, asked: Asked | undefined): Holder {
  if (Array.isArray(original)) return [...(original as readonly unknown[])] as unknown as Holder;
  const isPlain = Object.getPrototypeOf(original) === Object.prototype;
  if (isPlain || asked === undefined || !isSection(asked)) return { ...original };
  // An object of a class may answer a field without a key of its own.
  return Object.fromEntries(Object.keys(asked.fields).map((name) => [name, original[name]]));
}

function askedIn(asked: Asked | undefined, key: string | number): Asked | undefined {
  if (asked === undefined) return undefined;
  if (isTable(asked)) return asked.row;
  return isSection(asked) ? asked.fields[key]?.kind : undefined;
}

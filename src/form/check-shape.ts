import { isFreeText } from './fields.ts';
import type { Kind } from './kind.ts';
import { isAnswers, type Path } from './paths.ts';
import {
  isList,
  isSection,
  isTable,
  isVersion,
  type Asked,
  type Field,
  type Section,
  type Version,
} from './section.ts';
import { shapeFinding, type ShapeFinding } from './shape-finding.ts';

/** What one walk over a document finds. Everything is in the order in which the document has it. */
export interface Shape {
  /** What is wrong: for each place the first thing that applies. */
  readonly wrong: ShapeFinding[];
  /** The fields that are empty, if the form names a finding for that. */
  readonly empty: { readonly code: string; readonly path: Path }[];
  /** The readable texts that `isOdd` picked out. */
  readonly odd: { readonly text: string; readonly path: Path }[];
}

/** Looks at a value that is there, at `key` in what `holder` leads to. */
type Check = (value: unknown, holder: Place | undefined, key: string | number, found: Shape) => void;

/** Where something is in the document. It is made into a path only if there is something to report. */
interface Place {
  readonly holder: Place | undefined;
  readonly key: string | number;
}

function pathOf(holder: Place | undefined, ...keys: Path): Path {
  return holder === undefined ? keys : pathOf(holder.holder, holder.key, ...keys);
}

type Answers = Readonly<Record<string, unknown>>;
type IsOdd = (text: string) => boolean;

/**
 * The check of a form's shape as one function that never throws. `isOdd` is asked about every readable text on the way,
 * because a second walk over the texts would cost as much as the first.
 */
export function shapeCheckOf(form: Section, isOdd: IsOdd): (document: unknown) => Shape {
  const version = Object.entries(form.fields).find(([, { kind }]) => isVersion(kind));
  const checkForm = sectionCheck(form, isOdd);
  return (document) => {
    const found: Shape = { wrong: [], empty: [], odd: [] };
    if (!isAnswers(document)) found.wrong.push(shapeFinding('wrongType', []));
    else {
      if (version !== undefined) checkVersion(document, version, found);
      // Nothing is known about a document of another version, so that is all there is to report.
      if (found.wrong.length === 0) checkForm(document, undefined, found);
    }
    return found;
  };
}

function checkVersion(document: Answers, [key, { kind }]: readonly [string, Field], { wrong }: Shape): void {
  const version = document[key];
  if (version === undefined || version === (kind as Version).version) return;
  wrong.push(shapeFinding(Number.isFinite(version) ? 'unsupportedVersion' : 'wrongType', [key]));
}

function checkOf(asked: Asked, isOdd: IsOdd, codeOfEmpty?: string): Check {
  if (isList(asked)) return entriesCheck(asked.limit, answerCheck(asked.item, isOdd), codeOfEmpty);
  if (isTable(asked)) return entriesCheck(asked.limit, partCheck(asked.row, isOdd), codeOfEmpty);
  if (isSection(asked)) return partCheck(asked, isOdd);
  // By now the version is known to be right.
  return isVersion(asked) ? () => undefined : answerCheck(asked, isOdd);
}

function answerCheck(kind: Kind, isOdd: IsOdd): Check {
  const { wrong, limit = 0 } = kind;
  const isText = isFreeText(kind);
  return (answer, holder, key, found) => {
    const code = wrong(answer);
    if (code === undefined) {
      if (isText && isOdd(answer as string)) found.odd.push({ text: answer as string, path: pathOf(holder, key) });
    } else if (code === 'tooLong') found.wrong.push(shapeFinding(code, pathOf(holder, key), { limit }));
    else found.wrong.push(shapeFinding(code, pathOf(holder, key)));
  };
}

/** Entries above the limit are not looked at: a list of 200,000 must not be walked to its end. */
function entriesCheck(limit: number, check: Check, codeOfEmpty: string | undefined): Check {
  return (list, holder, key, found) => {
    if (!Array.isArray(list)) {
      found.wrong.push(shapeFinding('wrongType', pathOf(holder, key)));
      return;
    }
    if (list.length > limit) found.wrong.push(shapeFinding('tooMany', pathOf(holder, key), { limit }));
    if (list.length === 0 && codeOfEmpty !== undefined) {
      found.empty.push({ code: codeOfEmpty, path: pathOf(holder, key) });
    }
    const here = { holder, key };
    const count = Math.min(list.length, limit);
    for (let place = 0; place < count; place += 1) check(list[place], here, place, found);
  };
}

function partCheck(part: Section, isOdd: IsOdd): Check {
  const check = sectionCheck(part, isOdd);
  return (value, holder, key, found) => {
    if (isAnswers(value)) check(value, { holder, key }, found);
    else found.wrong.push(shapeFinding('wrongType', pathOf(holder, key)));
  };
}

/** What has to be looked at and reported about one field of a section. */
interface Step {
  readonly name: string;
  /** Its place in the section, from 0. */
  readonly place: number;
  readonly check: Check;
  /** The kind of a field; undefined of a list, a table and a section. */
  readonly kind: Kind | undefined;
  readonly isText: boolean;
  /** Whether its absence is something to report. */
  readonly isExpected: boolean;
  /** The places that are missing where it is absent. */
  readonly missing: readonly Path[];
  /** The places that are empty where it is absent, with the codes that say so. */
  readonly empty: Shape['empty'];
}

function stepOf([name, { kind, required, missing }]: readonly [string, Field], place: number, isOdd: IsOdd): Step {
  const within = isSection(kind) ? Object.entries(kind.fields) : [];
  const missingPlaces = isSection(kind)
    ? within.flatMap(([key, field]) => (field.required ? [[name, key]] : []))
    : required
      ? [[name]]
      : [];
  const emptyPlaces = [
    // A required field that is absent is missing already.
    ...(missing === undefined || required ? [] : [{ code: missing, path: [name] }]),
    ...within.flatMap(([key, field]) =>
      field.missing === undefined || field.required ? [] : [{ code: field.missing, path: [name, key] }],
    ),
  ];
  return {
    name,
    place,
    check: checkOf(kind, isOdd, missing),
    kind: 'wrong' in kind ? kind : undefined,
    isText: isFreeText(kind),
    isExpected: missingPlaces.length + emptyPlaces.length > 0,
    missing: missingPlaces,
    empty: emptyPlaces,
  };
}

function sectionCheck(
  { fields, conditions }: Section,
  isOdd: IsOdd,
): (answers: Answers, here: Place | undefined, found: Shape) => void {
  const steps = Object.entries(fields).map((entry, place) => stepOf(entry, place, isOdd));
  const stepByName = new Map(steps.map((step) => [step.name, step]));
  const expected = steps.filter(({ isExpected }) => isExpected).length;

  return (given, here, found) => {
    const answers = given.constructor === Object ? given : plainCopy(given, fields);
    let absent = expected;
    let unknown = 0;
    let next = 0;
    for (const key in answers) {
      const answer = answers[key];
      if (answer === undefined) continue;
      // Most documents have their keys in form order, so the next field is a better guess than a lookup.
      const guess = steps[next];
      const step = guess?.name === key ? guess : stepByName.get(key);
      if (step === undefined) {
        unknown += 1;
        continue;
      }
      next = step.place + 1;
      if (step.isExpected) absent -= 1;
      const { kind } = step;
      // Most answers are right, so they are looked at here, without a call that has nothing to report.
      if (kind !== undefined && kind.wrong(answer) === undefined && !(step.isText && isOdd(answer as string))) continue;
      step.check(answer, here, key, found);
    }
    if (absent > 0) reportAbsent(steps, answers, here, found);
    for (const { when, in: codes, require } of conditions) {
      if (answers[require] === undefined && codes.includes(answers[when] as string)) {
        found.wrong.push(shapeFinding('missing', pathOf(here, require)));
      }
    }
    if (unknown > 0) found.wrong.push(shapeFinding('unknownField', pathOf(here), { count: unknown }));
  };
}

function reportAbsent(steps: readonly Step[], answers: Answers, here: Place | undefined, found: Shape): void {
  for (const { name, missing, empty } of steps) {
    if (answers[name] !== undefined) continue;
    for (const path of missing) found.wrong.push(shapeFinding('missing', pathOf(here, ...path)));
    for (const { code, path } of empty) found.empty.push({ code, path: pathOf(here, ...path) });
  }
}

/** The answers of an object of a class: those under its own keys, and the fields that it answers without a key. */
function plainCopy(given: Answers, fields: object): Answers {
  const answers: Record<string, unknown> = {};
  for (const key in given) Object.defineProperty(answers, key, { value: given[key], enumerable: true });
  for (const name of Object.keys(fields)) if (!(name in answers)) answers[name] = given[name];
  return answers;
}

import { isFreeText } from '../form/fields.ts';
import type { AnswerCode, Kind } from '../form/kind.ts';
import type { Path } from '../form/paths.ts';
import {
  isList,
  isSection,
  isTable,
  isVersion,
  type Asked,
  type List,
  type Section,
  type Table,
} from '../form/section.ts';
import { replacement, type Defect, type DefectCode } from './defect.ts';

/** Makes the defect of a value at a path of the document. */
type Spoil = (defect: DefectCode, path: Path, value: unknown) => Defect;

/** Every way to spoil the shape of a right document of any form: at each of its answers, and in each of its rows. */
export function defectsOfShape(form: Section, document: unknown): readonly Defect[] {
  return defectsIn(form, [], document, (defect, path, value) => replacement(document, defect, path, value));
}

function defectsIn(asked: Asked, path: Path, value: unknown, spoil: Spoil): readonly Defect[] {
  if (isSection(asked)) return defectsInSection(asked, path, value as Answers, spoil);
  if (isList(asked) || isTable(asked)) return defectsInEntries(asked, path, value as readonly unknown[], spoil);
  if (!isVersion(asked)) return defectsInAnswer(asked, path, value, spoil);
  return [spoil('wrongType', path, String(value)), spoil('unsupportedVersion', path, Number(value) + 1)];
}

type Answers = Readonly<Record<string, unknown>>;

function defectsInSection(
  { fields, conditions }: Section,
  path: Path,
  answers: Answers,
  spoil: Spoil,
): readonly Defect[] {
  const asked = conditions.filter(({ when, in: codes }) => codes.includes(answers[when] as string));
  const inFields = Object.entries(fields).flatMap(([key, { kind, required }]) => {
    const place = [...path, key];
    const mustBeAnswered = required || asked.some(({ require }) => require === key);
    const value = answers[key] ?? (isList(kind) || isTable(kind) ? [] : undefined);
    return [
      // Of a section that is absent, its fields are missing.
      ...(mustBeAnswered && !isSection(kind) ? [spoil('missing', place, undefined)] : []),
      ...(value === undefined ? [] : defectsIn(kind, place, value, spoil)),
    ];
  });
  return [spoil('unknownField', path, { ...answers, unheardOf: 1 }), spoil('wrongType', path, 0), ...inFields];
}

function defectsInEntries(
  asked: List | Table,
  path: Path,
  entries: readonly unknown[],
  spoil: Spoil,
): readonly Defect[] {
  const entry = isTable(asked) ? asked.row : asked.item;
  return [
    spoil('tooMany', path, tooManyEntries(asked)),
    spoil('wrongType', path, 0),
    ...entries.flatMap((value, place) => defectsIn(entry, [...path, place], value, spoil)),
  ];
}

function tooManyEntries(asked: List | Table): readonly unknown[] {
  const length = asked.limit + 1;
  if (isList(asked)) {
    const { codes = [anyText] } = asked.item;
    return Array.from({ length }, (_, place) => codes[place % codes.length]);
  }
  const texts = Object.entries(asked.row.fields).filter(([, { kind }]) => isText(kind, anyText));
  const row = Object.fromEntries(texts.map(([key]) => [key, anyText]));
  return Array.from({ length }, () => row);
}

const anyText = 'a';

function isText(asked: Asked, value: string): boolean {
  return isFreeText(asked) && (asked as Kind).wrong(value) === undefined;
}

function defectsInAnswer(kind: Kind, path: Path, value: unknown, spoil: Spoil): readonly Defect[] {
  const wrong = wrongAnswersTo(kind).map(([defect, answer]) => spoil(defect, path, answer));
  const unstorable = `${String(value)}\u0000`;
  return isText(kind, unstorable) ? [...wrong, spoil('unstorableText', path, unstorable)] : wrong;
}

/** What is wrong for the reason that the code says, as an answer of the kinds that give this code. */
const wrongAnswers: Readonly<Record<AnswerCode, (kind: Kind) => unknown>> = {
  wrongType: () => 0,
  blank: () => ' ',
  tooLong: ({ limit = 0 }) => anyText.repeat(limit + 1),
  notADate: () => '2025-02-30',
  notAMonth: () => '2025-13',
  notAPartialDate: () => '1.5.1990',
  notAnOption: () => 'XX',
  notALanguage: () => 'suomi',
  notAnEmail: () => 'asiakas(at)example.org',
  mustBeYes: () => false,
};

function wrongAnswersTo(kind: Kind): readonly (readonly [AnswerCode, unknown])[] {
  let answers = known.get(kind);
  if (answers === undefined) known.set(kind, (answers = readWrongAnswers(kind)));
  return answers;
}

// To ask a kind about a text that is too long costs as much as everything else.
const known = /* @__PURE__ */ new WeakMap<Kind, readonly (readonly [AnswerCode, unknown])[]>();

function readWrongAnswers(kind: Kind): readonly (readonly [AnswerCode, unknown])[] {
  const codes = Object.keys(wrongAnswers) as readonly AnswerCode[];
  return codes.flatMap((code) => {
    const answer = wrongAnswers[code](kind);
    return kind.wrong(answer) === code ? [[code, answer] as const] : [];
  });
}

import { planFields } from '../plan/fields.ts';
import type { TableRow } from './change.ts';

/** A document, section or row of any shape. */
export type Json = Readonly<Record<string, unknown>>;

/** What stands at the top of the document: a section with its fields, a table with the cells of a row, or one field alone. */
export interface Part {
  readonly kind: 'field' | 'section' | 'table';
  readonly name: string;
  readonly fields: readonly string[];
}

let parts: ReadonlyMap<string, Part> | undefined;

/** The parts of the document by name, in paper order. */
export function planParts(): ReadonlyMap<string, Part> {
  parts ??= readParts();
  return parts;
}

function readParts(): ReadonlyMap<string, Part> {
  const read = new Map<string, Part>();
  for (const path of Object.keys(planFields)) {
    const [name = '', field] = path.split(/(?:\[\])?\./u);
    const kind = path.includes('[]') ? 'table' : field === undefined ? 'field' : 'section';
    const others = kind === read.get(name)?.kind ? read.get(name)?.fields : [];
    read.set(name, { kind, name, fields: [...(others ?? []), field ?? name] });
  }
  return read;
}

const noAnswers: Json = {};
const noRows: readonly TableRow[] = [];

/** The answers of a document or section or the cells of a row; none where there is no object. */
export function answersOf(value: unknown): Json {
  return isObject(value) ? value : noAnswers;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether there is an answer: what is null is absent, as what is undefined. */
export function isAnswer(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function rowsOf(value: unknown): readonly TableRow[] {
  return Array.isArray(value) ? (value as readonly TableRow[]) : noRows;
}

/** The answers with one that is given, given otherwise or, where it is absent, taken away. */
export function withAnswer(answers: Json, field: string, value: unknown): Json {
  if (isAnswer(value)) return { ...answers, [field]: value };
  const { [field]: _, ...others } = answers;
  return others;
}

/** The object without the keys under which there is nothing. */
export function given(object: Json): Json {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    if (isAnswer(object[key])) kept[key] = object[key];
  }
  return kept;
}

/** A section in which something is answered; an empty one is none. */
export function nonEmpty(section: Json): Json | undefined {
  return Object.keys(section).length > 0 ? section : undefined;
}

/** Whether two answers are the same; lists of codes by their codes, in order. */
export function sameAnswer(one: unknown, other: unknown): boolean {
  if (one === other || (!isAnswer(one) && !isAnswer(other))) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((code, index) => code === other[index]);
}

/** Whether two rows or sections hold the same answers. */
export function sameAnswers(fields: readonly string[], one: unknown, other: unknown): boolean {
  if (one === other) return true;
  const ofOne = answersOf(one);
  const ofOther = answersOf(other);
  return fields.every((field) => sameAnswer(ofOne[field], ofOther[field]));
}

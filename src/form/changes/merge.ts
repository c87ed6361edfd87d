import type { Section } from '../section.ts';
import { answersOf, nonEmpty, rowsOf, withAnswer, type Answers } from './answers.ts';
import type { Merged, RowOf, Three } from './change.ts';
import { eachOf, mergeAnswers } from './merge-answers.ts';
import { mergeTables } from './merge-tables.ts';
import { partsOf, type Part } from './parts.ts';

/** Two documents that come from one, brought together (three-way merge). */
export function mergeDocuments<Document>(
  form: Section<Document>,
  three: Three<unknown>,
): Merged<Answers, RowOf<Document>> {
  const documents = eachOf(three, answersOf);
  let merged = documents.base;
  let conflicts: Merged<Answers, RowOf<Document>>['conflicts'] = [];
  for (const part of partsOf(form)) {
    const { kind, name } = part;
    if (kind === 'field') {
      const ofField = mergeAnswers(part, { ...documents, base: merged }, []);
      merged = ofField.merged;
      conflicts = [...conflicts, ...ofField.conflicts];
    } else {
      const ofPart = mergePart(
        form,
        part,
        eachOf(documents, (document) => document[name]),
      );
      merged = withAnswer(merged, name, ofPart.merged);
      conflicts = [...conflicts, ...ofPart.conflicts];
    }
  }
  return { merged, conflicts };
}

/** A section or table merged. */
function mergePart<Document>(
  form: Section<Document>,
  part: Part,
  held: Three<unknown>,
): Merged<Answers | readonly Answers[] | undefined, RowOf<Document>> {
  if (part.kind === 'section') {
    const { merged, conflicts } = mergeAnswers(part, eachOf(held, answersOf), [part.name]);
    return { merged: nonEmpty(merged), conflicts };
  }
  if (!Object.values(held).some(Array.isArray)) return { merged: undefined, conflicts: [] };
  const tables = eachOf(held, (value) => rowsOf(form, value));
  return mergeTables(part, tables);
}

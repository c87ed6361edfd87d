import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../src/check/rules/', import.meta.url));

/**
 * When each finding is reported, by code: the comment on its row in the tables of src/check/rules. The sentences are
 * comments, because as data every program that checks a plan would carry them.
 */
export function readFindingSentences(): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(files.flatMap((name) => sentencesIn(name, readFileSync(folder + name, 'utf8'))));
}

function sentencesIn(name: string, text: string): readonly (readonly [string, string])[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const sentences: (readonly [string, string])[] = [];
  const visit = (node: ts.Node): void => {
    if (isTable(node)) for (const row of node.arguments[0].properties) sentences.push(sentenceOf(name, row));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return sentences;
}

type Table = ts.CallExpression & { readonly arguments: readonly [ts.ObjectLiteralExpression] };

/** Whether a node is a call `rules({ … })`. */
function isTable(node: ts.Node): node is Table {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'rules') return false;
  const [table] = node.arguments;
  return table !== undefined && ts.isObjectLiteralExpression(table);
}

function sentenceOf(file: string, row: ts.ObjectLiteralElementLike): readonly [string, string] {
  const code = row.name?.getText() ?? '';
  const [comment] = ts.getJSDocCommentsAndTags(row);
  const sentence = ts.getTextOfJSDocComment(comment?.comment)?.replaceAll(/\s+/gu, ' ').trim();
  if (sentence === undefined || sentence === '')
    throw new Error(`src/check/rules/${file} does not say when ${code} is reported`);
  return [code, sentence];
}

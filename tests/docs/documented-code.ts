import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A piece of code that the documentation shows. */
export interface Example {
  /** Where it stands, for the title of a test. */
  readonly title: string;
  readonly code: string;
}

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Every ```ts block of a Markdown file. */
export function codeInMarkdown(file: string): readonly Example[] {
  const parts = readFileSync(join(checkout, file), 'utf8').split(/^```/mu);
  // Every second part is the inside of a block.
  return parts.flatMap((part, index) => {
    if (index % 2 === 0 || !part.startsWith('ts\n')) return [];
    const line = parts.slice(0, index).join('').split('\n').length;
    return [{ title: `${file}, line ${line}`, code: part.slice('ts\n'.length) }];
  });
}

/** Every `@example` of the source, under the name that it is an example of. */
export function codeInSource(): readonly (Example & { readonly name: string })[] {
  const files = readdirSync(join(checkout, 'src'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.ts')).flatMap((file) => examplesIn(`src/${file.replaceAll(sep, '/')}`));
}

function examplesIn(file: string): readonly (Example & { readonly name: string })[] {
  const [, ...comments] = readFileSync(join(checkout, file), 'utf8').split('/**');
  return comments.flatMap((commentAndCode) => {
    const [comment = '', following = ''] = commentAndCode.split('*/');
    const name = /^\s*export (?:(?:async )?function|const) (\w+)/u.exec(following)?.[1];
    const text = comment.replaceAll(/^[ \t]*\* ?/gmu, '');
    // A tag ends where the next begins.
    const codes = text
      .split(/^@/mu)
      .flatMap((tag) => (tag.startsWith('example\n') ? [tag.slice('example\n'.length)] : []));
    if (name === undefined) return [];
    return codes.map((code) => ({ title: `${name} (${file})`, name, code: code.replaceAll(/^```(?:ts)?$/gmu, '') }));
  });
}

/**
 * The code of an example with its claims made checkable. An expression that stands alone claims its value, by a comment
 * at the end of its line: the value, and after a colon or a blank whatever there is to say. A statement that prints
 * claims what it prints, by a comment at the end of its line or by comments on the lines directly below.
 */
export function withClaims(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const parts = source.statements.map((statement) => {
    const text = code.slice(statement.getStart(), statement.end);
    const beside = /^ *\/\/ ?(.*)/u.exec(code.slice(statement.end))?.[1];
    if (text.includes('console.log(')) {
      const below = /^[^\n]*((?:\n\/\/.*)+)/u.exec(code.slice(statement.end))?.[1] ?? '';
      const lines = [...(beside === undefined ? [] : [beside]), ...below.split(/\n\/\/ ?/u).slice(1)];
      return `claims.printing();\n${text}\nclaims.printed(${JSON.stringify(lines)});`;
    }
    if (beside === undefined) return text;
    if (!ts.isExpressionStatement(statement)) throw new Error(`a claim that nothing can be compared with: ${beside}`);
    return `claims.is(${statement.expression.getText()}, ${JSON.stringify(beside)});`;
  });
  return [`import * as claims from './claims.mjs';`, ...parts].join('\n');
}

/** What an example with claims imports: compares, and keeps what is not as claimed. */
export const claimsModule = `
import { formatWithOptions, inspect } from 'node:util';

const oneLine = { breakLength: Infinity, compact: true, depth: Infinity };
const plain = (text) => text.replaceAll(/\\s+/gu, ' ').replaceAll(/([[{(]) | (?=[\\]})])/gu, '$1').trim();
let lines = [];
export let wrong = [];

console.log = (...values) => void lines.push(formatWithOptions(oneLine, ...values));

export function starting() {
  wrong = [];
}
export function is(value, claim) {
  const actual = plain(inspect(value, oneLine));
  const rest = plain(claim).startsWith(actual) ? plain(claim).slice(actual.length) : '?';
  if (rest !== '' && !/^[:; ]/u.test(rest)) wrong.push('claimed: ' + claim + '  actual: ' + actual);
}
export function printing() {
  lines = [];
}
export function printed(claims) {
  const actual = lines.flatMap((line) => line.split('\\n'));
  if (actual.map(plain).join('\\n') === claims.map(plain).join('\\n')) return;
  wrong.push('claimed: ' + claims.join('\\n') + '  printed: ' + actual.join('\\n'));
}
`;

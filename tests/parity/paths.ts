import { checkShape } from '../../src/check/shape.ts';
import { isSection } from '../../src/form/section.ts';
import { form } from '../../src/plan/form.ts';
import { IntegrationPlan } from '../../src/zod/index.ts';
import { valueAt } from '../../src/form/paths.ts';

type Path = readonly (string | number)[];

/** Where `checkPlan` finds the shape of a document wrong. */
export function pathsOfFindings(document: unknown): readonly string[] {
  return written(checkShape(document).map(({ path }) => path));
}

/**
 * Where zod does, by the rule of findings: one of each path; of a version that is another nothing but that; of a list that is
 * too long nothing beyond its limit; and of an absent section the fields that it cannot be without.
 */
export function pathsOfIssues(document: unknown): readonly string[] {
  const issues = IntegrationPlan.safeParse(document).error?.issues ?? [];
  const version = valueAt(document, ['modelVersion']);
  if (version !== undefined && issues.some(({ path }) => path[0] === 'modelVersion')) return ['modelVersion'];
  const tooLong = issues.flatMap((issue) => {
    const { code, path } = issue;
    return code === 'too_big' && issue.origin === 'array' ? [{ path: path as Path, limit: Number(issue.maximum) }] : [];
  });
  const isBeyond = (path: Path): boolean =>
    tooLong.some(({ path: list, limit }) => startsWith(path, list) && Number(path[list.length] ?? 0) >= limit);
  return written(
    issues
      .map(({ path }) => path as Path)
      .filter((path) => !isBeyond(path))
      .flatMap((path) => ofAbsent(path, document)),
  );
}

function ofAbsent(path: Path, document: unknown): readonly Path[] {
  const [section = ''] = path;
  const kind = form.fields[section]?.kind;
  if (path.length > 1 || kind === undefined || !isSection(kind) || valueAt(document, path) !== undefined) return [path];
  const required = Object.entries(kind.fields).filter(([, field]) => field.required);
  return required.map(([field]) => [section, field]);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, depth) => path[depth] === key);
}

function written(paths: readonly Path[]): readonly string[] {
  return [...new Set(paths.map((path) => path.join('/')))].sort();
}

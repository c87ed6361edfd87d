import * as z from 'zod';
import { conditionHolds } from '../form/conditions.ts';
import { conditionsOf } from '../form/fields.ts';
import type { Kind } from '../form/kind.ts';
import { keysOf, valueAt } from '../form/paths.ts';
import { isList, isSection, isTable, isVersion, type Asked, type Section } from '../form/section.ts';

type Stage = 'final' | 'draft';

/** The zod schema of a type of the document. */
export type ZodOf<Answer, At extends Stage = 'final'> = [Answer] extends [true]
  ? At extends 'draft'
    ? z.ZodBoolean
    : z.ZodLiteral<true>
  : [Answer] extends [boolean]
    ? z.ZodBoolean
    : [Answer] extends [number]
      ? z.ZodLiteral<Answer & number>
      : [Answer] extends [string]
        ? string extends Answer
          ? z.ZodString
          : z.ZodEnum<{ [Code in Answer & string]: Code }>
        : [Answer] extends [readonly (infer Item)[]]
          ? z.ZodReadonly<z.ZodArray<ZodOf<Item, At>>>
          : z.ZodObject<ShapeOf<Answer, At>, z.core.$strict>;

type ShapeOf<Answers, At extends Stage> = {
  -readonly [Key in keyof Answers]-?: IsOptional<Answers, Key, At> extends true
    ? z.ZodExactOptional<ZodOf<Exclude<Answers[Key], undefined>, At>>
    : ZodOf<Answers[Key], At>;
};

type IsOptional<Answers, Key extends keyof Answers, At extends Stage> = At extends 'draft'
  ? true
  : Partial<Pick<Answers, Key>> extends Pick<Answers, Key>
    ? true
    : false;

/** The zod schema of a kind or section, the same one at every call. What a section asks conditionally is a refinement. */
// @__NO_SIDE_EFFECTS__
export function zodOf<Answer>(asked: Kind<Answer> | Section<Answer>): ZodOf<Answer> {
  return schemaOf(asked, 'final') as unknown as ZodOf<Answer>;
}

/** The same of a draft: everything may be absent, and a confirmation may be `false`. */
// @__NO_SIDE_EFFECTS__
export function draftZodOf<Answer>(asked: Section<Answer>): ZodOf<Answer, 'draft'> {
  return schemaOf(asked, 'draft') as unknown as ZodOf<Answer, 'draft'>;
}

// One schema for each name, so that an application finds the section it imports in the plan it imports.
const named = { final: new WeakMap<Asked, z.ZodType>(), draft: new WeakMap<Asked, z.ZodType>() };

function schemaOf(asked: Asked, wanted: Stage): z.ZodType {
  const stage = differsInDraft(asked) ? wanted : 'final';
  const known = named[stage].get(asked);
  if (known !== undefined) return known;
  const schema = newSchema(asked, stage);
  if ('definition' in asked) named[stage].set(asked, schema);
  return schema;
}

function differsInDraft(asked: Asked): boolean {
  if (isTable(asked)) return differsInDraft(asked.row);
  if (!isSection(asked)) return asked.name === 'confirmation';
  return Object.values(asked.fields).some(({ kind, required }) => required || differsInDraft(kind));
}

function newSchema(asked: Asked, stage: Stage): z.ZodType {
  if (isVersion(asked)) return z.literal(asked.version as number);
  if (isList(asked)) return listOf(schemaOf(asked.item, stage), asked.limit);
  if (isTable(asked)) return listOf(schemaOf(asked.row, stage), asked.limit);
  return isSection(asked) ? objectOf(asked, stage) : answerOf(asked, stage);
}

function objectOf(section: Section, stage: Stage): z.ZodType {
  const shape = Object.entries(section.fields).map(([key, { kind, required }]) => {
    const schema = schemaOf(kind, stage);
    return [key, required && stage === 'final' ? schema : z.exactOptional(schema)];
  });
  const object: z.ZodType = z.strictObject(Object.fromEntries(shape) as z.ZodRawShape);
  return stage === 'draft' ? object : withConditions(object, section);
}

function withConditions(object: z.ZodType, section: Section): z.ZodType {
  return conditionsOf(section).reduce((refined, condition) => {
    const path = [...keysOf(condition.require)];
    const answered = (document: unknown) =>
      conditionHolds(condition, document) !== 'asked' || valueAt(document, path) !== undefined;
    // zod would keep it back while other fields are wrong.
    return refined.refine(answered, { path, when: () => true });
  }, object);
}

function answerOf({ name, codes, limit, schema: { type, pattern = '' } }: Kind, stage: Stage): z.ZodType {
  if (codes !== undefined) return z.enum(codes);
  if (name === 'confirmation' && stage === 'final') return z.literal(true);
  if (type === 'boolean') return z.boolean();
  const text = z.string().regex(new RegExp(pattern, 'u'));
  return limit === undefined ? text : text.check(codePoints(limit));
}

// JSON Schema counts code points, zod's own `max` UTF-16 units.
function codePoints(limit: number): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    if (value.length <= limit || (value.length <= 2 * limit && Array.from(value).length <= limit)) return;
    issues.push({ code: 'too_big', origin: 'string', maximum: limit, inclusive: true, input: value, continue: true });
  };
}

// zod's own `max` ends the check of the whole document, and the conditions would not speak.
function listOf(entry: z.ZodType, limit: number): z.ZodType {
  return z
    .array(entry)
    .superRefine(
      (list, context) => {
        if (list.length <= limit) return;
        context.addIssue({ code: 'too_big', origin: 'array', maximum: limit, inclusive: true, input: list });
      },
      // A wrong entry would silence it.
      { when: ({ value }) => Array.isArray(value) },
    )
    .readonly();
}

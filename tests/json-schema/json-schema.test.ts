import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planJsonSchema, type JsonSchema } from '../../src/json-schema/index.ts';
import { citizenshipCodes, languageTags, primaryGoals } from '../../src/index.ts';
import { en } from '../../src/labels/en.ts';
import { fi } from '../../src/labels/fi.ts';
import { sv } from '../../src/labels/sv.ts';
import { en as namesEn } from '../../src/labels/code-names/en.ts';
import { fi as namesFi } from '../../src/labels/code-names/fi.ts';
import { sv as namesSv } from '../../src/labels/code-names/sv.ts';

const file = (name: string) => JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as unknown;

/** Every schema inside a schema, itself included, with where it stands; conditions are left out. */
function nodesOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  const inProperties = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    child === true ? [] : nodesOf(child, `${path}/${name}`),
  );
  const inDefinitions = Object.entries(schema.$defs ?? {}).flatMap(([name, child]) => nodesOf(child, `#${name}`));
  return [
    [path, schema],
    ...inProperties,
    ...inDefinitions,
    ...(schema.items ? nodesOf(schema.items, `${path}[]`) : []),
  ];
}

describe('the canonical schema', () => {
  const keywords = new Set([
    ...['$schema', '$id', '$ref', '$defs', 'title', 'type', 'properties', 'required', 'additionalProperties', 'items'],
    ...['maxItems', 'maxLength', 'pattern', 'format', 'const', 'enum', 'allOf'],
  ]);

  test.each(['final', 'draft'] as const)(
    'of the %s stage has plain keywords only, and titles on objects alone',
    (stage) => {
      const nodes = nodesOf(planJsonSchema({ stage }));
      expect(nodes.length).toBeGreaterThan(30);
      for (const [, node] of nodes) expect(Object.keys(node).filter((keyword) => !keywords.has(keyword))).toEqual([]);
      const titled = nodes.filter(([, { title }]) => title !== undefined);
      expect(titled.filter(([, { type }]) => type !== 'object')).toEqual([]);
      const objects = nodes.filter(([, { type }]) => type === 'object');
      expect(objects.filter(([path, { title }]) => path !== '' && path !== `#${title}`)).toEqual([]);
    },
  );

  test('has an id of its own for each stage, which the caller may replace', () => {
    expect(planJsonSchema().$id).toBe('urn:kotoplan:integration-plan:1');
    expect(planJsonSchema({ stage: 'draft' }).$id).toBe('urn:kotoplan:integration-plan:1:draft');
    expect(planJsonSchema({ id: 'https://example.org/plan' }).$id).toBe('https://example.org/plan');
  });

  test('has patterns that mean the same in every engine', () => {
    const patterns = nodesOf(planJsonSchema()).flatMap(([, { pattern }]) => pattern ?? []);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) {
      expect(pattern).not.toMatch(/\\[dDsSwWpPbB]/u);
      if (pattern.includes('$')) expect(pattern).toMatch(/\$\(\?!\\n\)$/u);
    }
  });

  test('requires nothing in a draft', () => {
    const nodes = nodesOf(planJsonSchema({ stage: 'draft' }));
    expect(nodes.filter(([, node]) => node.required ?? node.allOf)).toEqual([]);
  });

  test('is new on every call', () => {
    expect(planJsonSchema()).toEqual(planJsonSchema());
    expect(planJsonSchema().$defs).not.toBe(planJsonSchema().$defs);
  });
});

describe.each([
  [fi, namesFi],
  [sv, namesSv],
  [en, namesEn],
])('the schema in the words of %#', (labels, names) => {
  test.each(['final', 'draft'] as const)('is inlined, typed and titled at every node, %s', (stage) => {
    const schema = planJsonSchema({ target: 'draft-07', stage, labels, names });
    const nodes = nodesOf(schema);
    expect(nodes.filter(([, { type }]) => type === undefined)).toEqual([]);
    const isCodeOfList = (path: string) => path.endsWith('s[]') && !/contributors|measures/u.test(path);
    expect(nodes.filter(([path, { title }]) => !isCodeOfList(path) && !title)).toEqual([]);
    const text = JSON.stringify(schema);
    for (const word of ['$ref', '$defs', 'anyOf', 'default', 'definitions']) expect(text).not.toContain(`"${word}"`);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  });

  test('says what every option means', () => {
    const nodes = new Map(nodesOf(planJsonSchema({ target: 'draft-07', labels, names })));
    const codes = (path: string) => nodes.get(path)?.oneOf?.map((option) => option.const);
    expect(codes('/goals/primaryGoal')).toEqual(primaryGoals);
    expect(codes('/customer/citizenships[]')).toEqual(citizenshipCodes);
    expect(codes('/customer/nativeLanguages[]')).toEqual(languageTags);
    expect(codes('/customer/contactLanguage')).toEqual(languageTags);
    expect(codes('/status/kind')).toEqual(['first', 'update']);
    expect(codes('/customer/interpreter')).toEqual([true, false]);
    expect(nodes.get('/agreement/agreedMattersUnderstood')).toMatchObject({ const: true });
    expect(nodes.get('/customer/citizenships[]')?.oneOf?.[0]?.title).toBe(names.citizenships.AD);
  });

  test('keeps the codes of countries and languages when they are not named', () => {
    const nodes = new Map(nodesOf(planJsonSchema({ labels })));
    expect(nodes.get('/customer/citizenships[]')?.enum).toEqual(citizenshipCodes);
    expect(nodes.get('/goals/primaryGoal')?.oneOf).toHaveLength(primaryGoals.length);
  });

  test('is the committed file', () => {
    const options = { target: 'draft-07', labels, names } as const;
    expect(planJsonSchema(options)).toEqual(file(`integration-plan.${labels.language}.schema.json`));
    expect(planJsonSchema({ ...options, stage: 'draft' })).toEqual(
      file(`integration-plan.draft.${labels.language}.schema.json`),
    );
  });
});

test('draft-07 without words is inlined too', () => {
  const schema = planJsonSchema({ target: 'draft-07' });
  expect(JSON.stringify(schema)).not.toContain('$ref');
  expect(schema.title).toBe('IntegrationPlan');
});

describe('OpenAPI', () => {
  test.each(['final', 'draft'] as const)('components of the %s stage refer to each other only', (stage) => {
    const { openapi, components } = planJsonSchema({ target: 'openapi-3.1', stage });
    expect(openapi).toBe('3.1.0');
    const references = [...JSON.stringify(components).matchAll(/"\$ref":"([^"]+)"/gu)].map(
      ([, reference]) => reference,
    );
    expect(references.length).toBeGreaterThan(20);
    const known = Object.keys(components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(references.filter((reference) => !known.includes(reference ?? ''))).toEqual([]);
  });

  test('can speak a language', () => {
    const { components } = planJsonSchema({ target: 'openapi-3.1', labels: sv, names: namesSv });
    expect(components.schemas['IntegrationPlan']?.title).toBe(sv.form.title.text);
  });

  test('the committed file holds both stages', () => {
    const { components } = file('integration-plan.openapi.json') as { components: { schemas: object } };
    expect(components.schemas).toHaveProperty('IntegrationPlan');
    expect(components.schemas).toHaveProperty('PlanDraft');
  });
});

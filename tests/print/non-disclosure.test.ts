import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../src/form/fields.ts';
import { cases } from '../../src/fixtures/index.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import type { PlanDraft } from '../../src/index.ts';
import { printChanges, printPlan } from '../../src/print/index.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import { mutated } from '../support/mutations.ts';
import { countOf, readTextsOf } from './page.ts';
import { plantedWith, textFields } from '../support/planted.ts';
import { type FieldPath, nonDisclosureFields } from '../../src/plan/fields.ts';
import { form } from '../../src/plan/form.ts';

const { fi, en } = labelsIn;
const masked: readonly FieldPath[] = nonDisclosureFields;
const [plan] = cases.nonDisclosure.plans;
const goals = { ...plan.goals, primaryGoal: 'other' } as const;
const { plan: full, texts } = plantedWith({ ...plan, goals }, textFields, (field) => `marker of ${field}`);
const copy = printPlan(full, { labels: fi, second: en, nonDisclosure: true });

describe('a non-disclosure copy', () => {
  test.each(masked)('does not hold %s', (field) => {
    expect(texts.get(field)).toBe(`marker of ${field}`);
    expect(copy).not.toContain(`marker of ${field}`);
  });

  test.each(masked)('has no boxes for %s, which would show what is ticked', (field) => {
    const kind = fieldOf(form, field)?.kind.name;
    expect(kind).toBeDefined();
    expect(['yesNo', 'confirmation', 'option']).not.toContain(kind);
  });

  test.each(textFields.filter((field) => !masked.includes(field)))('holds %s', (field) => {
    expect(countOf(readTextsOf(copy), `marker of ${field}`)).toBe(1);
  });

  test.each(masked)('holds %s where nobody has to be protected', (field) => {
    expect(countOf(readTextsOf(printPlan(full, { labels: fi })), `marker of ${field}`)).toBe(1);
  });

  test('says in both languages that something is not shown, the postal code and town as one', () => {
    expect(countOf(readTextsOf(copy), fi.interface.notShown.text, 'fi')).toBe(masked.length - 1);
    expect(countOf(readTextsOf(copy), en.interface.notShown.text, 'en')).toBe(masked.length - 1);
  });

  test.each(everyLanguage)('does not tell in %s of the protection', (_, labels) => {
    const page = printPlan(plan, { labels, nonDisclosure: true });
    expect(page).not.toContain(labels.interface.nonDisclosure.text);
    expect(page).not.toMatch(/turvakiel|spärrmark|non-?disclosure/iu);
  });

  test('does not tell what is answered', () => {
    const sparse = { ...plan, customer: { name: 'Prakash Gurung' } };
    const { address: _address, ...others } = plan.customer;
    expect(printPlan({ ...plan, customer: others }, { labels: fi, nonDisclosure: true })).toBe(
      printPlan(plan, { labels: fi, nonDisclosure: true }),
    );
    expect(countOf(readTextsOf(printPlan(sparse, { labels: fi, nonDisclosure: true })), 'Tietoa ei näytetä')).toBe(
      countOf(readTextsOf(printPlan(plan, { labels: fi, nonDisclosure: true })), 'Tietoa ei näytetä'),
    );
  });

  test.each([
    ['a section', { customer: ['Salaintie 1'] }],
    ['a section that is a text', { agreement: 'Salaintie 1' }],
    ['a row', { contributors: ['Salaintie 1'] }],
    ['a table', { measures: 'Salaintie 1' }],
    ['a name', { customer: { name: { address: 'Salaintie 1' } } }],
    ['a list of countries', { customer: { citizenships: [{ address: 'Salaintie 1' }] } }],
    ['an option', { goals: { primaryGoal: ['x', { address: 'Salaintie 1' }] } }],
    ['a cell', { measures: [{ measure: { responsibleParty: 'Salaintie 1' } }] }],
    ['the day of the next meeting', { agreement: { nextMeetingDate: { place: 'Salaintie 1' } } }],
    ['a day that is a text', { planDate: 'Salaintie 1' }],
    ['a month that is a text', { customer: { arrivalMonth: 'Salaintie 1' } }],
    ['a country that is a text', { customer: { citizenships: ['FI', 'Salaintie 1'] } }],
    ['a language that is a text', { customer: { contactLanguage: 'Salaintie 1' } }],
    ['a yes or no that is a text', { customer: { interpreter: 'Salaintie 1' } }],
    ['a tick that is a text', { customer: { withinThreeYears: 'Salaintie 1' } }],
    ['a kind that is a text', { status: { kind: 'Salaintie 1' } }],
    ['a goal that is a text', { goals: { primaryGoal: 'Salaintie 1' } }],
    ['a confirmation that is a text', { agreement: { agreedMattersUnderstood: 'Salaintie 1' } }],
    ['the next meeting, a text', { agreement: { nextMeetingDate: 'Salaintie 1' } }],
    ['a due date that is a text', { measures: [{ measure: 'a', dueDate: 'Salaintie 1' }] }],
  ])('does not hold what may hide in %s of the wrong kind', (_, document) => {
    const print = (nonDisclosure: boolean) =>
      printPlan(document as unknown as PlanDraft, { labels: fi, nonDisclosure });
    expect(print(false)).toContain('Salaintie 1');
    expect(print(true)).not.toContain('Salaintie');
    expect(countOf(readTextsOf(print(true)), fi.interface.notShown.text)).toBeGreaterThan(0);
  });

  test('holds days, codes and options that are what they should be', () => {
    const said = printPlan(
      {
        planDate: '2026-03-24',
        customer: { citizenships: ['FI', 'stateless', 'XX'], contactLanguage: 'prs', arrivalMonth: '2025-11' },
        measures: [{ measure: 'a', dueDate: '2026-05-06' }],
        agreement: { nextMeetingDate: '2026-09-01' },
      } as unknown as PlanDraft,
      { labels: fi, nonDisclosure: true },
    );
    for (const answer of ['24.3.2026', 'FI, stateless, XX', 'prs', '11/2025', '6.5.2026', '1.9.2026']) {
      expect(countOf(readTextsOf(said), answer), answer).toBe(1);
    }
  });

  test('holds what has the shape of a day or a code, though it is not in any calendar or table', () => {
    const said = printPlan(
      {
        planDate: '2025-02-30',
        customer: { dateOfBirth: '2025-13', nativeLanguages: ['xyz', 'so'], firstResidenceDate: '1234-56-78' },
      } as unknown as PlanDraft,
      { labels: fi, nonDisclosure: true },
    );
    for (const answer of ['2025-02-30', '2025-13', 'xyz, so', '1234-56-78']) {
      expect(countOf(readTextsOf(said), answer), answer).toBe(1);
    }
  });

  test('holds none of the protected answers, whatever else is in the document', () => {
    fc.assert(
      fc.property(mutated([full]), (document) => {
        const page = printPlan(document as PlanDraft, { labels: fi, nonDisclosure: true });
        for (const field of masked) expect(page).not.toContain(`marker of ${field}`);
      }),
    );
  });
});

describe('the changes in a non-disclosure copy', () => {
  const before = plantedWith(plan, textFields, (field) => `first ${field}`).plan;
  const changes = comparePlans(before, full);
  const letter = printChanges(changes, { labels: fi, values: 'show', nonDisclosure: true });

  test.each(masked)('do not hold %s', (field) => {
    expect(letter).not.toContain(`first ${field}`);
    expect(letter).not.toContain(`marker of ${field}`);
  });

  test('say that a protected answer has changed', () => {
    expect(countOf(readTextsOf(letter), ' Vastausta on muutettu.')).toBe(masked.length);
  });

  test.each([
    ['is new', {}, plan],
    ['is gone', plan, {}],
    ['is another', plan, full],
  ])('do not tell whether a protected answer %s', (_, one, other) => {
    const found = comparePlans(one, other).filter(({ path }) => path[1] === 'address');
    expect(found).toHaveLength(1);
    for (const values of ['show', 'hide'] as const) {
      const told = readTextsOf(printChanges(found, { labels: fi, values, nonDisclosure: true }));
      expect(countOf(told, ' Vastausta on muutettu.')).toBe(1);
    }
  });

  test.each([
    ['a day', { planDate: 'Salaintie 1' }],
    ['a list of countries', { customer: { citizenships: ['FI', 'Salaintie 1'] } }],
    ['an option', { status: { kind: 'Salaintie 1' } }],
    ['a name', { customer: { name: { address: 'Salaintie 1' } } }],
    ['a cell', { measures: [{ id: 'x', measure: ['Salaintie 1'] }] }],
  ])('do not hold what may hide in %s of the wrong kind', (_, document) => {
    const print = (nonDisclosure: boolean) =>
      printChanges(comparePlans({}, document as unknown as PlanDraft), { labels: fi, values: 'show', nonDisclosure });
    expect(print(false)).toContain('Salaintie 1');
    expect(print(true)).not.toContain('Salaintie');
    expect(print(true)).toContain('<li>');
  });

  test.each([
    ['a field', ['customer', 'secondAddress']],
    ['a section', ['whereabouts', 'address']],
    ['a part of an answer', ['customer', 'name', 'first']],
    ['a part of a protected answer', ['customer', 'address', 0]],
    ['a part of a protected cell', ['contributors', 0, 'organisation', 'town']],
    ['a cell, its row in text', ['contributors', '0', 'organisation']],
    ['a row', ['measures', 0]],
  ])('do not hold what is in a place that the form does not have: %s', (_, path) => {
    const change: PlanChange = { kind: 'set', path, before: 'Salaintie 1', after: 'Salaintie 2' };
    const print = (nonDisclosure: boolean) => printChanges([change], { labels: fi, values: 'show', nonDisclosure });
    expect(print(false)).toContain('Salaintie 2');
    expect(print(true)).not.toContain('Salaintie');
    expect(print(true)).toContain('<li>');
  });

  test('hold the others', () => {
    expect(letter).toContain('marker of goals.wishes');
  });

  test.each(['contributors', 'measures'] as const)('name no row of %s by a protected cell', (table) => {
    const cell = table === 'measures' ? 'responsibleParty' : 'organisation';
    const rows = { ...plan, [table]: [{ id: 'x', [cell]: 'Hämeenlinna' }] };
    for (const [one, other] of [
      [plan, rows],
      [rows, { ...plan, [table]: [] }],
    ] as const) {
      const print = (nonDisclosure: boolean) =>
        printChanges(comparePlans(one, other), { labels: fi, values: 'show', nonDisclosure });
      expect(print(false)).toContain('Hämeenlinna');
      expect(print(true)).not.toContain('Hämeenlinna');
    }
  });
});

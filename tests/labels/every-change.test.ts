import { describe, expect, test } from 'vitest';
import { cases, validCases } from '../../src/fixtures/index.ts';
import { describeChange, nameOf } from '../../src/labels/index.ts';
import type { IntegrationPlan } from '../../src/plan/plan.ts';
import type { PlanChange } from '../../src/revision/change.ts';
import { comparePlans } from '../../src/revision/compare.ts';
import { hidden, namesIn, set, shown } from './changes-in-words.ts';
import { everyLanguage } from '../support/everything-said.ts';

describe('with the values hidden', () => {
  const rows: readonly (readonly [string, PlanChange, string, string, string])[] = [
    [
      'an answer that was not there',
      set(['customer', 'town'], undefined, 'Oulu'),
      'Postitoimipaikka: Vastaus on lisätty.',
      'Postanstalt: Ett svar har lagts till.',
      'Town: An answer has been added.',
    ],
    [
      'an answer that is not there any more',
      set(['customer', 'town'], 'Oulu', undefined),
      'Postitoimipaikka: Vastaus on poistettu.',
      'Postanstalt: Svaret har tagits bort.',
      'Town: The answer has been removed.',
    ],
    [
      'another answer',
      set(['customer', 'town'], 'Oulu', 'Kemi'),
      'Postitoimipaikka: Vastausta on muutettu.',
      'Postanstalt: Svaret har ändrats.',
      'Town: The answer has been changed.',
    ],
    [
      'another list',
      set(['customer', 'citizenships'], ['SO'], ['SO', 'IQ']),
      'Kansalaisuus: Vastausta on muutettu.',
      'Medborgarskap: Svaret har ändrats.',
      'Nationality: The answer has been changed.',
    ],
    [
      'a new row',
      { kind: 'add', path: ['measures', 0], after: { measure: 'Oulu' } },
      'Toimenpiteet, rivi 1: Rivi on lisätty.',
      'Åtgärder, rad 1: Raden har lagts till.',
      'Measures, row 1: The row has been added.',
    ],
    [
      'a removed row',
      { kind: 'remove', path: ['measures', 2], before: { measure: 'Oulu' } },
      'Toimenpiteet: Rivi on poistettu. Aiemmin se oli rivi 3.',
      'Åtgärder: Raden har tagits bort. Tidigare var den rad 3.',
      'Measures: The row has been removed. It was row 3 before.',
    ],
  ];
  test.each(rows)('%s', (_, change, fi, sv, en) => {
    expect([hidden('fi', change), hidden('sv', change), hidden('en', change)]).toEqual([fi, sv, en]);
  });

  test('no sentence holds an answer', () => {
    const marked = marksIn(cases.quotaRefugee.plans[0]);
    const without: IntegrationPlan = { ...marked, contributors: [], measures: [], goals: { primaryGoal: 'other' } };
    const changes = [
      ...comparePlans(marked, without),
      ...comparePlans(without, marked),
      ...comparePlans(cases.quotaRefugee.plans[0], marked),
    ];
    expect(changes.length).toBeGreaterThan(20);
    for (const [language] of everyLanguage) {
      expect(changes.map((change) => hidden(language, change)).filter((text) => text.includes('Salainen'))).toEqual([]);
      expect(
        changes.map((change) => shown(language, change)).filter((text) => text.includes('Salainen')).length,
      ).toBeGreaterThan(10);
    }
  });
});

/** The plan with a mark in every text. */
function marksIn(plan: IntegrationPlan): IntegrationPlan {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    typeof value === 'string' && value.includes(' ') ? `Salainen ${value}` : value,
  ) as IntegrationPlan;
}

const everyChange = Object.values(validCases).flatMap(({ plans }) =>
  Object.values(validCases).flatMap((other) => comparePlans(plans[0], other.plans[0])),
);

describe.each(everyLanguage)('every change between two cases, in %s', (language, labels) => {
  test.each(['show', 'hide'] as const)('is named and told in a whole sentence (%s)', (values) => {
    expect(everyChange.length).toBeGreaterThan(1000);
    for (const change of everyChange) {
      const [table, row] = change.path;
      // A removed row stands under its table, named as it is before the number of any other row.
      const removed = nameOf(labels, [table ?? '', row ?? '']).replace(/, \S+ \d+$/u, '');
      const name = `${change.kind === 'remove' ? removed : nameOf(labels, change.path)}: `;
      const sentence = describeChange(labels, change, { values, names: namesIn[language] });
      expect(sentence.slice(0, name.length)).toBe(name);
      expect(sentence.slice(name.length)).toMatch(/^\p{Lu}.*(?:[\p{L}\p{N})”]\.|[.!?…]”)$/u);
      expect(sentence).not.toMatch(/\b(?:undefined|null|NaN|true|false)\b|\[object/u);
    }
  });
});

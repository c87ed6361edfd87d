import { describe, expect, test } from 'vitest';
import { describeConflict } from '../../src/labels/index.ts';
import type { MergeConflict } from '../../src/revision/change.ts';
import { everyLanguage } from '../support/everything-said.ts';

describe('describeConflict says what contradicts, without an answer', () => {
  const row = { id: 'm1', measure: 'Salainen' };
  const rows: readonly (readonly [string, MergeConflict, string, string, string])[] = [
    [
      'two answers',
      { kind: 'field', path: ['customer', 'town'], base: 'Salainen', ours: 'Salainen 1', theirs: 'Salainen 2' },
      'Postitoimipaikka: Vastausta on muutettu kummassakin versiossa, mutta eri tavalla.',
      'Postanstalt: Svaret har ändrats i båda versionerna, men på olika sätt.',
      'Town: The answer has been changed in both versions, but not in the same way.',
    ],
    [
      'a row that one removed and the other edited',
      { kind: 'row', path: ['measures', 1], base: row, theirs: { ...row, schedule: 'Salainen' } },
      'Toimenpiteet, rivi 2: Toisessa versiossa rivi on poistettu, toisessa sitä on muutettu.',
      'Åtgärder, rad 2: I den ena versionen har raden tagits bort, i den andra har den ändrats.',
      'Measures, row 2: In one version the row has been removed, in the other it has been changed.',
    ],
    [
      'rows that cannot be told apart',
      { kind: 'rows', path: ['measures'], base: [], ours: [row], theirs: [{ ...row, schedule: 'Salainen' }] },
      'Toimenpiteet: Ei ole selvää, mitkä versioiden rivit vastaavat toisiaan. Valitse, mitkä rivit jäävät.',
      'Åtgärder: Det är oklart vilka rader i versionerna som motsvarar varandra. Välj vilka rader som ska vara kvar.',
      'Measures: It is not clear which rows of the two versions correspond. Choose which rows to keep.',
    ],
    [
      'two orders',
      { kind: 'order', path: ['contributors'], base: [row], ours: [row], theirs: [row] },
      'Osallistujat: Rivit on järjestetty versioissa eri tavalla.',
      'Deltagare: Raderna har ordnats på olika sätt i versionerna.',
      'Participants: The rows have been put into a different order in each version.',
    ],
  ];
  test.each(rows)('%s', (_, conflict, fi, sv, en) => {
    expect(everyLanguage.map(([, labels]) => describeConflict(labels, conflict))).toEqual([fi, sv, en]);
  });
});

import { describe, expect, test } from 'vitest';
import { describeConflict } from '../../src/labels/index.ts';
import type { MergeConflict } from '../../src/revision/change.ts';
import { everyLanguage } from './everything-said.ts';

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
      'two rows with one id',
      { kind: 'row', path: ['measures'], ours: row, theirs: { ...row, schedule: 'Salainen' } },
      'Välitavoitteet ja toimenpiteet: Kummassakin versiossa on lisätty rivi, jolla on sama tunniste mutta eri tiedot.',
      'Delmål och åtgärder: I båda versionerna har det lagts till en rad med samma identifierare men med olika uppgifter.',
      'Intermediate goals and measures: In both versions a row with the same identifier has been added, but not with the same answers.',
    ],
    [
      'two orders',
      { kind: 'order', path: ['contributors'], base: [row], ours: [row], theirs: [row] },
      'Muut osallistujat: Rivit on järjestetty versioissa eri tavalla.',
      'Övriga deltagare: Raderna har ordnats på olika sätt i versionerna.',
      'Other participants: The rows have been put into a different order in each version.',
    ],
  ];
  test.each(rows)('%s', (_, conflict, fi, sv, en) => {
    expect(everyLanguage.map(([, labels]) => describeConflict(labels, conflict))).toEqual([fi, sv, en]);
  });
});

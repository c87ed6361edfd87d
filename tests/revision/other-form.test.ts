import { expect, test } from 'vitest';
import { changedDocument, inverseChanges } from '../../src/form/changes/apply.ts';
import { compareDocuments } from '../../src/form/changes/compare.ts';
import { jsonPatchOf } from '../../src/form/changes/json-patch.ts';
import { mergeDocuments } from '../../src/form/changes/merge.ts';
import { day, rowId, text } from '../../src/form/kinds/index.ts';
import { optional, part, required, section, table } from '../../src/form/section.ts';
import { frozen } from '../support/arbitrary.ts';

// A form that has nothing in common with the plan: ids of rows under another key, or none; sections behind tables.

interface Boat {
  readonly number?: string;
  readonly builder?: string;
}
interface Trip {
  readonly harbour?: string;
  readonly weather?: string;
}
interface LogBook {
  readonly boats: readonly Boat[];
  readonly trips: readonly Trip[];
  readonly owner?: { readonly nickname?: string };
  readonly begun?: string;
}

const facts = { privacy: 'none' } as const;
const logBook = section<LogBook>('LogBook', {
  boats: required(
    table(section<Boat>('Boat', { number: optional(rowId, facts), builder: optional(text, facts) }), 9, ['builder']),
    facts,
  ),
  trips: required(
    table(section<Trip>('Trip', { harbour: optional(text, facts), weather: optional(text, facts) }), 9, ['harbour']),
    facts,
  ),
  owner: part(section<{ readonly nickname?: string }>('Owner', { nickname: optional(text, facts) })),
  begun: optional(day, facts),
});

const before = frozen({
  boats: [{ number: 'b1', builder: 'Ek' }, { number: 'b2' }],
  trips: [{ harbour: 'Kemi', weather: 'rain' }],
  owner: { nickname: 'Nemo' },
});
const after = frozen({
  boats: [{ number: 'b2' }, { number: 'b1', builder: 'Lind' }],
  trips: [{ harbour: 'Raahe' }, { harbour: 'Kemi', weather: 'sun' }],
  begun: '2026-05-01',
});
const changes = compareDocuments(logBook, before, after);

test('its documents are compared in its order, rows by its ids and its telling cells', () => {
  expect(changes).toStrictEqual([
    { kind: 'move', path: ['boats', 0], rowId: 'b2', from: 1, to: 0 },
    { kind: 'set', path: ['boats', 1, 'builder'], rowId: 'b1', before: 'Ek', after: 'Lind' },
    { kind: 'add', path: ['trips', 0], after: { harbour: 'Raahe' } },
    { kind: 'set', path: ['trips', 1, 'weather'], before: 'rain', after: 'sun' },
    { kind: 'set', path: ['owner', 'nickname'], section: 'removed', before: 'Nemo' },
    { kind: 'set', path: ['begun'], after: '2026-05-01' },
  ]);
});

test('its changes lead to the later document and back', () => {
  expect(changedDocument(logBook, before, changes)).toStrictEqual(after);
  expect(changedDocument(logBook, after, inverseChanges(logBook, changes))).toStrictEqual(before);
});

test('its changes as a JSON Patch', () => {
  expect(jsonPatchOf(logBook, changes).map(({ op, path }) => `${op} ${path}`)).toEqual([
    'move /boats/0',
    'replace /boats/1/builder',
    'add /trips/0',
    'replace /trips/1/weather',
    'remove /owner/nickname',
    'test /owner',
    'remove /owner',
    'add /begun',
  ]);
});

test('an error speaks about a document', () => {
  expect(() => changedDocument(logBook, before, [{ kind: 'set', path: ['mood'], after: 'good' }])).toThrow(
    new RangeError('change 0: its kind and path fit no document'),
  );
});

test('of two ids that both sides gave a row the lower one is taken, and other contradictions are conflicts', () => {
  const base = { boats: [{ builder: 'Ek' }], trips: [], owner: { nickname: 'Nemo' } };
  const ours = { ...base, boats: [{ number: 'b', builder: 'Ek' }], owner: { nickname: 'Jonah' } };
  const theirs = { ...base, boats: [{ number: 'a', builder: 'Ek' }], owner: { nickname: 'Noah' } };
  expect(mergeDocuments(logBook, frozen({ base, ours, theirs }))).toStrictEqual({
    merged: { ...base, boats: [{ builder: 'Ek', number: 'a' }] },
    conflicts: [{ kind: 'field', path: ['owner', 'nickname'], base: 'Nemo', ours: 'Jonah', theirs: 'Noah' }],
  });
});

import { describe, expect, test } from 'vitest';
import { changed, error, info, omittedInDraft, patched, warning, type Base } from '../../src/testing/vectors/change.ts';

// The examples of RFC 7386, appendix A.
describe('a JSON merge patch', () => {
  test.each<[unknown, unknown, unknown]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j, changed by %j, is %j', (target, patch, result) => {
    expect(patched(target, patch)).toEqual(result);
  });

  test('keeps the order of the keys, and a key that every object has', () => {
    expect(Object.keys(patched({ a: 1, b: 2 }, { constructor: 'x', a: 3 }) as object)).toEqual([
      'a',
      'b',
      'constructor',
    ]);
  });
});

const base: Base = {
  document: { customer: { name: 'Amal' } },
  findings: [
    error('missing', '/planDate'),
    omittedInDraft(warning('birthDateMissing', '/customer/dateOfBirth')),
    info('wishesMissing', '/goals/wishes'),
  ],
};

function findingsWhen(change: Omit<Parameters<typeof changed>[1], 'name'>): readonly string[] {
  const { findings } = changed(base, { name: 'n', ...change });
  return (findings as Base['findings']).map(({ code, path }) => `${path} ${code}`);
}

describe('a vector that changes a base', () => {
  test('is a whole document with everything that is found in it', () => {
    expect(changed(base, { name: 'n', patch: { customer: { name: '' } }, options: { on: '2026-03-10' } })).toEqual({
      name: 'n',
      document: { customer: { name: '' } },
      options: { on: '2026-03-10' },
      findings: base.findings,
    });
  });

  test('has its own findings among those of the base, in form order and by code in one place', () => {
    const finds = [
      error('blank', '/customer/name'),
      info('birthDatePartial', '/customer/dateOfBirth'),
      warning('summaryMissing', '/lifeSituation/summary'),
      error('rowIdRepeated', '/measures/1/id'),
    ];
    expect(findingsWhen({ finds })).toEqual([
      '/planDate missing',
      '/customer/name blank',
      '/customer/dateOfBirth birthDateMissing',
      '/customer/dateOfBirth birthDatePartial',
      '/lifeSituation/summary summaryMissing',
      '/goals/wishes wishesMissing',
      '/measures/1/id rowIdRepeated',
    ]);
  });

  test('keeps the order in which its own findings are written, so that a wrong one is seen', () => {
    const finds = [error('rowIdRepeated', '/measures/1/id'), error('blank', '/customer/name')];
    const own = findingsWhen({ finds }).filter((one) => /measures|name/u.test(one));
    expect(own).toEqual(['/measures/1/id rowIdRepeated', '/customer/name blank']);
  });

  test('loses the findings that are no longer there', () => {
    expect(findingsWhen({ noLonger: [{ code: 'missing', path: '/planDate' }] })).toEqual([
      '/customer/dateOfBirth birthDateMissing',
      '/goals/wishes wishesMissing',
    ]);
  });

  test('cannot lose what the base does not have', () => {
    const noLonger = [{ code: 'blank', path: '/planDate' }] as const;
    expect(() => findingsWhen({ noLonger })).toThrow(RangeError);
  });
});

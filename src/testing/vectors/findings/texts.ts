import { zahra } from '../bases.ts';
import { changed, error, warning } from '../change.ts';
import type { FindingsVectors } from './findings-vectors.ts';

const [course, checkUp] = zahra.document.measures;

/** Row ids and texts, wherever they are. */
export const textFindings = (): FindingsVectors => ({
  rowIdRepeated: changed(zahra, {
    name: 'two measures with one id',
    patch: { measures: [course, { ...checkUp, id: 'm1' }] },
    finds: [error('rowIdRepeated', '/measures/1/id')],
  }),
  unstorableText: changed(zahra, {
    name: 'U+0000 in a text',
    patch: { goals: { wishes: 'Haluan\u0000 leipoa.' } },
    finds: [error('unstorableText', '/goals/wishes')],
  }),
  identityCodeInText: changed(zahra, {
    name: 'a code with a number that is given to nobody',
    patch: { lifeSituation: { summary: 'Henkilötunnus 010190-900P.' } },
    finds: [warning('identityCodeInText', '/lifeSituation/summary')],
  }),
  bidiControlInText: changed(zahra, {
    name: 'a right-to-left override in a name',
    patch: { customer: { name: 'Zahra \u202eikkremisE' } },
    finds: [warning('bidiControlInText', '/customer/name')],
  }),
});

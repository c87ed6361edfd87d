import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs, slowRuns } from '../support/runs.ts';
import { documents, fromSurvey, longestList, opened, tidied, toSurvey } from './surveys.ts';

// SurveyJS takes seconds for 201 rows.
const small = documents.filter((document) => longestList(document) <= 4);

describe('nothing is lost', () => {
  test('on the way to the data of a survey and back', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(fromSurvey(toSurvey(document))).toEqual(document);
      }),
      { numRuns: runs(2_000) },
    );
  });

  test.each(['final', 'draft'] as const)('in a survey that is opened and completed: %s', (stage) => {
    fc.assert(
      fc.property(small, (document) => {
        const survey = opened(stage, tidied(document));
        survey.doComplete();
        expect(tidied(fromSurvey(survey.data))).toEqual(tidied(document));
      }),
      { numRuns: slowRuns(40) },
    );
  });
});

import { compareVectors } from './compare.ts';
import { eligibilityVectors } from './eligibility.ts';
import { answerFindings } from './findings/answers.ts';
import { dateFindings } from './findings/dates.ts';
import { goalFindings } from './findings/goals.ts';
import { historyFindings } from './findings/history.ts';
import { notationFindings } from './findings/notations.ts';
import { peopleFindings } from './findings/people.ts';
import { shapeFindings } from './findings/shape.ts';
import { textFindings } from './findings/texts.ts';
import { historyVectors } from './history.ts';
import { changeWords } from './labels/changes.ts';
import { dateWords } from './labels/dates.ts';
import { fieldWords } from './labels/fields.ts';
import { findingWords } from './labels/findings.ts';
import { officialWords } from './labels/official.ts';
import { answerMerges } from './merge/answers.ts';
import { orderMerges } from './merge/order.ts';
import { rowMerges } from './merge/rows.ts';
import { idlessRowMerges } from './merge/rows-without-ids.ts';
import { revisionVectors } from './revision.ts';
import { tidyVectors } from './tidy.ts';
import { validVectors } from './valid.ts';
import { windowVectors } from './windows.ts';

/** The published vectors by file, each as its JSON says, in the order of the names. */
export function publishedVectors(): Readonly<Record<string, unknown>> {
  const files = { ...inFolders(), ...lists() };
  return Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function inFolders(): Readonly<Record<string, unknown>> {
  const findings = Object.entries({
    ...shapeFindings(),
    ...answerFindings(),
    ...notationFindings(),
    ...peopleFindings(),
    ...dateFindings(),
    ...goalFindings(),
    ...textFindings(),
    ...historyFindings(),
  });
  return Object.fromEntries([
    ...Object.entries(validVectors()).map(([name, vector]) => [`valid/${name}.json`, vector] as const),
    ...findings.map(([name, vector]) => [`findings/${name}.json`, { about: name.split('-')[0], ...vector }] as const),
  ]);
}

function lists(): Readonly<Record<string, unknown>> {
  const vectors = {
    compare: compareVectors(),
    eligibility: eligibilityVectors(),
    history: historyVectors(),
    labels: [...officialWords(), ...fieldWords(), ...findingWords(), ...changeWords(), ...dateWords()],
    merge: [...answerMerges(), ...rowMerges(), ...idlessRowMerges(), ...orderMerges()],
    revision: revisionVectors(),
    tidy: tidyVectors(),
    windows: windowVectors(),
  };
  return Object.fromEntries(Object.entries(vectors).map(([name, list]) => [`${name}.json`, { vectors: list }]));
}

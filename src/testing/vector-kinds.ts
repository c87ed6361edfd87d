/** What a kind of vector holds: keys that each must have, sets of keys to choose one from, keys that it may have. */
export interface VectorKind {
  readonly always: readonly string[];
  readonly oneOf?: readonly (readonly (readonly string[])[])[];
  readonly sometimes?: readonly string[];
  /** The options its functions know. */
  readonly options?: readonly string[];
}

const ofCheck = ['on', 'jobseeker', 'windowException', 'boundary'];

/** Files of one vector each, in a folder. */
const folders = {
  'valid/': { always: ['name', 'document', 'findings'], sometimes: ['options'], options: ofCheck },
  'findings/': {
    always: ['about', 'name', 'findings'],
    oneOf: [[['document'], ['plans']]],
    sometimes: ['options'],
    options: ofCheck,
  },
} as const satisfies Record<string, VectorKind>;

/** Files with a list of vectors each. */
const lists = {
  'history.json': {
    always: ['name', 'plans'],
    oneOf: [[['findings'], ['refused']]],
    sometimes: ['options'],
    options: ['on'],
  },
  'windows.json': {
    always: ['name', 'firstResidenceDate'],
    oneOf: [[['windowEnd'], ['refused']]],
    sometimes: ['options', 'nextWorkingDay'],
    options: ['on', 'boundary'],
  },
  'eligibility.json': {
    always: ['name'],
    oneOf: [
      [['facts'], ['document']],
      [['outcome', 'reasons'], ['refused']],
    ],
    sometimes: ['options', 'windowEnd', 'daysLeft'],
    options: ofCheck,
  },
  'revision.json': {
    always: ['name', 'plan', 'options'],
    oneOf: [[['draft'], ['refused']]],
    sometimes: ['newIds'],
    options: ['on'],
  },
  'compare.json': { always: ['name', 'before', 'after'], oneOf: [[['changes'], ['patch']]], sometimes: ['applied'] },
  'merge.json': { always: ['name', 'base', 'ours', 'theirs', 'merged', 'conflicts'] },
  'tidy.json': {
    always: ['name', 'input', 'draft'],
    sometimes: ['options', 'newIds', 'removed'],
    options: ['dropUnasked'],
  },
  'labels.json': {
    always: ['name', 'language', 'text'],
    oneOf: [
      [['labelOf'], ['nameOf'], ['optionLabel'], ['finding'], ['reason'], ['change', 'values'], ['conflict'], ['date']],
    ],
  },
} as const satisfies Record<string, VectorKind>;

/** A kind of vector, by the folder or the file that holds it. */
export type VectorKindName = keyof typeof folders | keyof typeof lists;

/** Every kind with what its vectors hold. */
export const vectorKinds: Readonly<Record<VectorKindName, VectorKind>> = { ...folders, ...lists };

/** The kind of the vectors in a file; undefined if no kind has a file of that name. */
export function kindOf(file: string): VectorKindName | undefined {
  return (Object.keys(vectorKinds) as VectorKindName[]).find(
    (kind) => file === kind || (isFolder(kind) && file.startsWith(kind)),
  );
}

/** Whether a file of this kind is one vector, and not a list of them. */
export function isFolder(kind: VectorKindName): boolean {
  return kind.endsWith('/');
}

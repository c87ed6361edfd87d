import type { FindingCode } from '../../../check/catalogue.ts';
import type { Json } from '../../difference.ts';

/** Vectors by the names of their files. Each begins with the code that the vector is about. */
export type FindingsVectors = Readonly<Partial<Record<FindingCode | `${FindingCode}-${string}`, Json>>>;

/** A file that `npm run generate` writes; `path` is relative to the project's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** The languages of the form, in the order of this library. */
export const languages = ['fi', 'sv', 'en'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** The nine primary goals of the form, in paper order; one is chosen. */
export const primaryGoals = [
  'workOrEntrepreneurship',
  'profession',
  'literacy',
  'basicEducation',
  'basicLanguageSkills',
  'otherLanguageLevel',
  'rehabilitation',
  'dailyLife',
  'other',
] as const;

/** One of {@link primaryGoals}. `basicLanguageSkills` is level B1.1 of the Finnish scale (*toimiva peruskielitaito*). */
export type PrimaryGoal = (typeof primaryGoals)[number];

/** "This is": the first plan, or an update (*tarkistus*, *översyn*) of an earlier one. */
export const statusKinds = ['first', 'update'] as const;

/** One of {@link statusKinds}. */
export type StatusKind = (typeof statusKinds)[number];

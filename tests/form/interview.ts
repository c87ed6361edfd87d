import {
  confirmation,
  day,
  email,
  language,
  longText,
  option,
  rowId,
  text,
  yesNo,
} from '../../src/form/kinds/index.ts';
import type { LanguageTag } from '../../src/values/language-tag.ts';
import { list, optional, part, required, section, table, version } from '../../src/form/section.ts';

// A second form, invented: an interview at the first meeting. It has what any form has: sections, a table, a condition.

export type Person = {
  readonly name: string;
  readonly languages?: readonly LanguageTag[];
  readonly street?: string;
  readonly mail?: string;
};

export type Child = {
  readonly id?: string;
  readonly firstName?: string;
  readonly born?: string;
  readonly inDayCare?: boolean;
};

const situations = ['employed', 'studying', 'other'] as const;

export type Work = {
  readonly situation: (typeof situations)[number];
  readonly description?: string;
};

export type Consent = {
  readonly informed: true;
  readonly day?: string;
};

export type Interview = {
  readonly formVersion: 3;
  readonly person: Person;
  readonly children: readonly Child[];
  readonly work: Work;
  readonly consent: Consent;
};

const person = section<Person>('Person', {
  name: required(text, { privacy: 'identity', expected: 'always' }),
  languages: optional(list(language, 5), { privacy: 'identity', missing: 'languagesMissing' }),
  street: optional(text, { privacy: 'contact' }),
  mail: optional(email, { privacy: 'contact' }),
});

const child = section<Child>('Child', {
  id: optional(rowId, { privacy: 'none', expected: 'never' }),
  firstName: optional(text, { privacy: 'identity' }),
  born: optional(day, { privacy: 'identity' }),
  inDayCare: optional(yesNo, { privacy: 'plan' }),
});

const work = section<Work>(
  'Work',
  {
    situation: required(option(situations), { privacy: 'plan', expected: 'always' }),
    description: optional(longText, { privacy: 'special' }),
  },
  { conditions: [{ when: 'situation', in: ['other'], require: 'description' }] },
);

const consent = section<Consent>('Consent', {
  informed: required(confirmation, { privacy: 'plan', expected: 'always' }),
  day: optional(day, { privacy: 'plan' }),
});

export const interview = section<Interview>(
  'Interview',
  {
    formVersion: required(version(3), { privacy: 'none', expected: 'never' }),
    person: part(person),
    children: required(table(child, 12, ['firstName']), { privacy: 'plan', missing: 'childrenMissing' }),
    work: part(work),
    consent: part(consent),
  },
  { draft: 'InterviewDraft' },
);

/** A filled interview. */
export const filled: Interview = {
  formVersion: 3,
  person: { name: 'Ali Esimerkki', languages: ['so', 'ar'], street: 'Esimerkkikuja 4', mail: 'ali@example.org' },
  children: [
    { id: 'a', firstName: 'Sara', born: '2020-02-29', inDayCare: true },
    { id: 'b', firstName: 'Omar', born: '2023-11-05' },
  ],
  work: { situation: 'other', description: 'Cares for a parent.' },
  consent: { informed: true, day: '2026-03-10' },
};

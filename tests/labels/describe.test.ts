import type { Finding } from '../../src/check/findings.ts';
import { findingCodes } from '../../src/check/catalogue.ts';
import { describe, expect, test } from 'vitest';
import { finding } from '../support/finding.ts';
import { en } from '../../src/labels/en.ts';
import {
  describeFinding,
  describeReason,
  labelOf,
  languages,
  nameOf,
  optionLabel,
  type Language,
} from '../../src/labels/index.ts';
import type { Reason } from '../../src/law/reasons.ts';
import { planFields, type FieldPath } from '../../src/plan/fields.ts';
import { primaryGoals, statusKinds } from '../../src/plan/options.ts';
import { everyLanguage, labelsIn } from '../support/everything-said.ts';
import type { Path } from '../../src/form/paths.ts';

test('the languages are those of the form', () => {
  expect(languages).toEqual(everyLanguage.map(([language]) => language));
});

describe('labelOf gives the words of the form', () => {
  test.each([
    ['en', 'agreement.nextMeetingDate', 'Date of the next meeting:'],
    ['sv', 'customer.interpreter', 'Tolk på plats'],
    ['fi', 'measures[].schedule', 'Aikataulu'],
    ['en', 'status.kind', 'This is:'],
    [
      'sv',
      'measures',
      'Delmålen för de följande 12 månaderna och de tillhörande åtgärder som det ska kommas överens om:',
    ],
    ['fi', 'customer.town', 'Postitoimipaikka'],
  ] as const)('in %s of %s', (language, fieldPath, label) => {
    expect(labelOf(labelsIn[language], fieldPath)).toBe(label);
  });
});

describe('nameOf gives the short name', () => {
  const rows: readonly (readonly [string, Language, Path | FieldPath, string])[] = [
    ['of the form', 'fi', [], 'Lomake'],
    ['of a section', 'sv', ['customer'], 'Kundens personuppgifter'],
    ['of a section that has no heading on paper', 'en', ['agreement'], 'Agreed matters'],
    ['of a field', 'fi', ['customer', 'name'], 'Asiakkaan nimi'],
    ['of a field outside the sections', 'en', ['planDate'], 'Date of drawing up or review'],
    ['of a table', 'fi', ['measures'], 'Välitavoitteet ja toimenpiteet'],
    ['of another table', 'sv', ['contributors'], 'Övriga deltagare'],
    ['of a row', 'fi', ['contributors', 0], 'Osallistujat, rivi 1'],
    ['of a cell in fi', 'fi', ['measures', 1, 'schedule'], 'Toimenpiteet, rivi 2, Aikataulu'],
    ['of a cell in sv', 'sv', ['measures', 1, 'schedule'], 'Åtgärder, rad 2, Tidsplan'],
    ['of a cell in en', 'en', ['measures', 1, 'schedule'], 'Measures, row 2, Schedule'],
    ['of a column', 'en', 'measures[].schedule', 'Measures, Schedule'],
    ['of a field path', 'sv', 'customer.contactLanguage', 'Kontaktspråk'],
    ['of the table of a field path', 'en', 'contributors', 'Other participants'],
    ['of the list of an entry', 'en', ['customer', 'citizenships', 1], 'Nationality'],
    ['of the section of a field that does not exist', 'fi', ['customer', 'shoeSize'], 'Asiakkaan henkilötiedot'],
    ['of the row of a cell that does not exist', 'en', ['measures', 0, 'shoeSize'], 'Measures, row 1'],
    ['of the form for a section that does not exist', 'sv', ['shoeSize'], 'Blanketten'],
    ['of the form for a name that every object has', 'en', ['__proto__'], 'The form'],
    ['of one plan of several', 'en', [2], 'Plan 3'],
    ['of a field of one plan of several', 'fi', [0, 'customer', 'name'], 'Suunnitelma 1, Asiakkaan nimi'],
  ];
  test.each(rows)('%s', (_, language, path, name) => {
    expect(nameOf(labelsIn[language], path)).toBe(name);
  });

  test.each(Object.keys(planFields) as FieldPath[])('of %s in words, never in keys', (path) => {
    const name = nameOf(en, path);
    expect(name).not.toBe(en.form.name.text);
    expect(name).not.toMatch(/\[|\w\.\w|\p{Ll}\p{Lu}/u);
  });
});

describe('optionLabel gives the words of an answer', () => {
  test.each([
    ['en', 'goals.primaryGoal', 'literacy', 'reading and writing skills'],
    ['sv', 'status.kind', 'update', 'en översyn av integrationsplanen.'],
    ['fi', 'customer.interpreter', true, 'Kyllä'],
    ['sv', 'customer.interpreter', false, 'Nej'],
    ['en', 'agreement.rightsAndDutiesDiscussed', true, 'Yes'],
  ] as const)('in %s to %s: %s', (language, fieldPath, value, text) => {
    expect(optionLabel(labelsIn[language], fieldPath, value)).toBe(text);
  });

  test.each([
    ['an option that does not exist', 'goals.primaryGoal', 'wealth', 'wealth'],
    ['a name that every object has', 'status.kind', 'toString', 'toString'],
    ['an option of another field', 'status.kind', 'literacy', 'literacy'],
    ['a country', 'customer.citizenships', 'SO', 'SO'],
    ['a number', 'modelVersion', 1, '1'],
  ] as const)('and returns %s as it is', (_, fieldPath, value, text) => {
    expect(optionLabel(en, fieldPath, value)).toBe(text);
  });

  test.each(everyLanguage)('and has words for every option in %s', (_, labels) => {
    const said = [
      ...statusKinds.map((kind) => optionLabel(labels, 'status.kind', kind)),
      ...primaryGoals.map((goal) => optionLabel(labels, 'goals.primaryGoal', goal)),
    ];
    expect(new Set(said).size).toBe(statusKinds.length + primaryGoals.length);
    expect(
      said.filter((text) => ([...statusKinds, ...primaryGoals] as string[]).includes(text) && labels !== en),
    ).toEqual([]);
  });
});

describe('describeFinding says where and what', () => {
  const rows: readonly (readonly [Language, Finding, string])[] = [
    ['fi', finding('missing', ['customer', 'name']), 'Asiakkaan nimi: Vastaus puuttuu. Täytä tämä kohta.'],
    [
      'sv',
      finding('blank', ['goals', 'wishes']),
      'Önskan för framtiden: Här finns bara mellanslag. Skriv ett svar eller töm punkten.',
    ],
    [
      'en',
      finding('tooLong', ['measures', 1, 'schedule'], { limit: 300 }),
      'Measures, row 2, Schedule: The text is too long. It can have at most 300 characters.',
    ],
    [
      'en',
      finding('unknownField', [], { count: 1 }),
      'The form: There is something here that the form does not ask for. Remove it, or ask whoever looks after the system.',
    ],
    [
      'fi',
      finding('statementContradicted', ['customer', 'withinThreeYears'], { years: 3, plan: 'update' }, 'info'),
      'Alle 3 vuotta kulunut: Kohta on merkitty, vaikka 3 vuoden määräaika on kulunut umpeen. Suunnitelman voi silti tarkistaa: määräaika koskee vain ensimmäistä suunnitelmaa.',
    ],
  ];
  test.each(rows)('in %s of $1.code', (language, one, text) => {
    expect(describeFinding(labelsIn[language], one)).toBe(text);
  });

  test('without a word of its own between the two', () => {
    const one = finding('notAnOption', ['status', 'kind']);
    expect(describeFinding(en, one)).toBe(`${nameOf(en, one.path)}: ${en.findings.notAnOption({})}`);
  });

  test('for every code and no other', () => {
    expect(Object.keys(en.findings).sort()).toEqual([...findingCodes].sort());
  });
});

describe('describeReason says what a reason rests on', () => {
  const legal = { act: '681/2023', url: 'https://example.org' };
  const parameter = (id: string, value: string) => ({ id, value, from: '2025-01-01', certainty: 'guidance' }) as const;
  const rows: readonly (readonly [string, Language, Reason, string])[] = [
    [
      'with the years of the window',
      'en',
      { code: 'withinWindow', holds: true, legal, parameter: parameter('firstPlanWindow', 'P3Y') },
      'By the dates, the 3-year time limit has not passed when the first plan is drawn up.',
    ],
    [
      'with the years of another law',
      'sv',
      { code: 'withinWindow', holds: false, legal, parameter: parameter('firstPlanWindow', 'P1Y') },
      'Enligt datumen har tidsfristen på 1 år gått ut när den första planen utarbetas.',
    ],
    [
      'without years where the law is not known',
      'fi',
      { code: 'withinWindow', holds: 'unknown', legal },
      'Ei ole tiedossa, onko määräaika kulunut umpeen, kun ensimmäinen suunnitelma laaditaan.',
    ],
    [
      'without years where the window is not one of years',
      'en',
      { code: 'withinWindow', holds: true, legal, parameter: parameter('firstPlanWindow', 'P30M') },
      'By the dates, the time limit has not passed when the first plan is drawn up.',
    ],
    [
      'without years that belong to something else',
      'en',
      { code: 'withinWindow', holds: true, legal, parameter: parameter('totalMaxDuration', 'P2Y') },
      'By the dates, the time limit has not passed when the first plan is drawn up.',
    ],
    [
      'with who draws up the plan of a job seeker',
      'en',
      { code: 'notJobseeker', holds: false, legal },
      'According to the information given, the customer is a job seeker, and the employment authority draws up the plan.',
    ],
    [
      'with a ground that is stated and not in force',
      'fi',
      {
        code: 'windowException',
        holds: false,
        legal,
        parameter: { id: 'windowExceptions', value: 'couldNotTravel', from: '2011-09-01', certainty: 'guidance' },
      },
      'Ilmoitettu peruste määräajasta poikkeamiselle ei ole voimassa.',
    ],
    [
      'without a ground',
      'fi',
      { code: 'windowException', holds: false, legal },
      'Perustetta määräajasta poikkeamiselle ei ole ilmoitettu.',
    ],
    [
      'with a ground of which nobody knows whether it is in force',
      'sv',
      { code: 'windowException', holds: 'unknown', legal },
      'Det är inte bekräftat om den angivna grunden för att avvika från tidsfristen är i kraft.',
    ],
  ];
  test.each(rows)('%s', (_, language, reason, text) => {
    expect(describeReason(labelsIn[language], reason)).toBe(text);
  });
});

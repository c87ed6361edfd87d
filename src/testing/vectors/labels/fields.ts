import type { Json } from '../../difference.ts';
import { inEach } from './in-each.ts';

/** Labels, short names and options. */
export const fieldWords = (): readonly Json[] => [
  { name: 'the label of measures[].schedule in fi', language: 'fi', labelOf: 'measures[].schedule', text: 'Aikataulu' },
  { name: 'the label of customer.town in fi', language: 'fi', labelOf: 'customer.town', text: 'Postitoimipaikka' },
  { name: 'the short name of the form', language: 'fi', nameOf: '', text: 'Lomake' },
  { name: 'the short name of a section', language: 'sv', nameOf: '/customer', text: 'Kundens personuppgifter' },
  {
    name: 'the short name of a section that has no heading on paper',
    language: 'en',
    nameOf: '/agreement',
    text: 'Agreed matters',
  },
  { name: 'the short name of a field', language: 'fi', nameOf: '/customer/name', text: 'Asiakkaan nimi' },
  {
    name: 'the short name of a field outside the sections',
    language: 'en',
    nameOf: '/planDate',
    text: 'Date of drawing up or review',
  },
  { name: 'the short name of a table', language: 'fi', nameOf: '/measures', text: 'Välitavoitteet ja toimenpiteet' },
  { name: 'the short name of another table', language: 'sv', nameOf: '/contributors', text: 'Övriga deltagare' },
  { name: 'the short name of a row', language: 'fi', nameOf: '/contributors/0', text: 'Osallistujat, rivi 1' },
  ...inEach(
    'the short name of a cell',
    { nameOf: '/measures/1/schedule' },
    { fi: 'Toimenpiteet, rivi 2, Aikataulu', sv: 'Åtgärder, rad 2, Tidsplan', en: 'Measures, row 2, Schedule' },
  ),
  { name: 'the short name of a column', language: 'en', nameOf: 'measures[].schedule', text: 'Measures, Schedule' },
  { name: 'the short name of a field path', language: 'sv', nameOf: 'customer.contactLanguage', text: 'Kontaktspråk' },
  {
    name: 'the short name of the table of a field path',
    language: 'en',
    nameOf: 'contributors',
    text: 'Other participants',
  },
  {
    name: 'the short name of the list of an entry',
    language: 'en',
    nameOf: '/customer/citizenships/1',
    text: 'Nationality',
  },
  {
    name: 'the short name of the section of a field that does not exist',
    language: 'fi',
    nameOf: '/customer/shoeSize',
    text: 'Asiakkaan henkilötiedot',
  },
  {
    name: 'the short name of the row of a cell that does not exist',
    language: 'en',
    nameOf: '/measures/0/shoeSize',
    text: 'Measures, row 1',
  },
  {
    name: 'the short name of the form for a section that does not exist',
    language: 'sv',
    nameOf: '/shoeSize',
    text: 'Blanketten',
  },
  {
    name: 'the short name of the form for a name that every object has',
    language: 'en',
    nameOf: '/__proto__',
    text: 'The form',
  },
  { name: 'the short name of one plan of several', language: 'en', nameOf: '/2', text: 'Plan 3' },
  {
    name: 'the short name of a field of one plan of several',
    language: 'fi',
    nameOf: '/0/customer/name',
    text: 'Suunnitelma 1, Asiakkaan nimi',
  },
  {
    name: 'the option true of customer.interpreter in fi',
    language: 'fi',
    optionLabel: { field: 'customer.interpreter', value: true },
    text: 'Kyllä',
  },
  {
    name: 'the option false of customer.interpreter in sv',
    language: 'sv',
    optionLabel: { field: 'customer.interpreter', value: false },
    text: 'Nej',
  },
  {
    name: 'the option true of agreement.rightsAndDutiesDiscussed in en',
    language: 'en',
    optionLabel: { field: 'agreement.rightsAndDutiesDiscussed', value: true },
    text: 'Yes',
  },
  {
    name: 'the option wealth of goals.primaryGoal in en',
    language: 'en',
    optionLabel: { field: 'goals.primaryGoal', value: 'wealth' },
    text: 'wealth',
  },
  {
    name: 'the option toString of status.kind in en',
    language: 'en',
    optionLabel: { field: 'status.kind', value: 'toString' },
    text: 'toString',
  },
  {
    name: 'the option literacy of status.kind in en',
    language: 'en',
    optionLabel: { field: 'status.kind', value: 'literacy' },
    text: 'literacy',
  },
  {
    name: 'the option SO of customer.citizenships in en',
    language: 'en',
    optionLabel: { field: 'customer.citizenships', value: 'SO' },
    text: 'SO',
  },
  {
    name: 'the option 1 of modelVersion in en',
    language: 'en',
    optionLabel: { field: 'modelVersion', value: 1 },
    text: '1',
  },
];

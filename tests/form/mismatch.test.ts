import { expect, test } from 'vitest';
import * as kinds from '../../src/form/kinds/index.ts';

const every = { ...kinds, option: kinds.option(['first', 'update']) };

// For each kind an answer of its type that its schema refuses.
const misfits: Readonly<Record<keyof typeof every, unknown>> = {
  text: '',
  longText: ' \n',
  email: 'a@b',
  day: '2023-02-29',
  month: '2024-13',
  partialDate: '61',
  rowId: 'a b',
  option: 'second',
  citizenship: 'ZZ',
  language: 'xx',
  confirmation: false,
  // Its schema refuses nothing but another type.
  yesNo: 'yes',
};

test.each(Object.entries(every))(
  'what %s says of an answer that does not have its form is its mismatch',
  (name, kind) => {
    expect(kind.wrong(misfits[name as keyof typeof every])).toBe(kind.mismatch);
  },
);

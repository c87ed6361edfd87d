import type { PlanLabels } from '../labels/labels.ts';
import { codes, day, isMasked, notShown, storedText, text } from './answers.ts';
import { boxes, field } from './blocks.ts';
import { nothing, type Markup } from './markup.ts';
import { fieldOf, fields, section, strayBox, tick, together, wideFieldOf, type Paper } from './paper.ts';
import { labelOf } from './reader.ts';

/** The customer's personal data. */
export function customer(paper: Paper): Markup {
  const { reader, at } = paper;
  // Ours, not on the paper: only where there is something to say.
  const hasDetails = storedText(at('customer.languageDetails')) !== undefined;
  return section(paper, 'customer', [
    fields([
      fieldOf(paper, 'customer.name', text),
      fieldOf(paper, 'customer.dateOfBirth', day),
      fieldOf(paper, 'customer.citizenships', codes('citizenships')),
      fieldOf(paper, 'customer.nativeLanguages', codes('languages')),
      fieldOf(paper, 'customer.contactLanguage', codes('languages')),
      interpreter(paper),
      hasDetails ? wideFieldOf(paper, 'customer.languageDetails', text) : nothing,
      fieldOf(paper, 'customer.address', text),
      field(reader, ({ form }) => form.postalCodeAndTown.text, postalCodeAndTown(paper)),
      fieldOf(paper, 'customer.telephone', text),
      fieldOf(paper, 'customer.email', text),
      wideFieldOf(paper, 'customer.arrivalMonth', day),
      wideFieldOf(paper, 'customer.firstResidenceDate', day),
    ]),
    tick(reader, at('customer.withinThreeYears'), labelOf('customer.withinThreeYears')),
  ]);
}

function interpreter({ reader, at }: Paper): Markup {
  const value = at('customer.interpreter');
  const yesAndNo = [
    { isChosen: value === true, say: ({ form }: PlanLabels) => form.yes.text },
    { isChosen: value === false, say: ({ form }: PlanLabels) => form.no.text },
  ];
  return field(reader, labelOf('customer.interpreter'), boxes(reader, yesAndNo, strayBox(reader, value)));
}

/** One field on paper, two in the document. */
function postalCodeAndTown({ reader, at }: Paper): Markup {
  const [postalCode, town] = [at('customer.postalCode'), at('customer.town')];
  if (isMasked(reader, 'customer.postalCode', postalCode) || isMasked(reader, 'customer.town', town)) {
    return notShown(reader);
  }
  return together(
    reader,
    [postalCode, town].flatMap((part) => (storedText(part) === undefined ? [] : [text(reader, part)])),
  );
}

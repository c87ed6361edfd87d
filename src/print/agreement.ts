import { answer, day, isMasked, notShown, storedText, text } from './answers.ts';
import { wideField } from './blocks.ts';
import { markup, type Markup } from './markup.ts';
import { fields, longTextOf, section, tick, together, type Paper } from './paper.ts';
import { labelOf } from './reader.ts';

/** What was agreed, and the next meeting. */
export function agreement(paper: Paper): Markup {
  const { reader, at } = paper;
  const confirmation = (key: 'rightsAndDutiesDiscussed' | 'agreedMattersUnderstood') =>
    wideField(
      reader,
      labelOf(`agreement.${key}`),
      tick(reader, at(`agreement.${key}`), ({ form }) => form.confirmed.text),
    );
  return section(paper, 'agreement', [
    fields([confirmation('rightsAndDutiesDiscussed'), confirmation('agreedMattersUnderstood')]),
    longTextOf(paper, 'agreement.expectedOfCustomer'),
    longTextOf(paper, 'agreement.municipalityCommits'),
    fields([wideField(reader, labelOf('agreement.nextMeetingDate'), nextMeeting(paper))]),
  ]);
}

/** One field on paper, two in the document. */
function nextMeeting({ reader, at }: Paper): Markup {
  const [date, details] = [at('agreement.nextMeetingDate'), at('agreement.nextMeetingDetails')];
  const isHidden = isMasked(reader, 'agreement.nextMeetingDetails', details);
  return together(reader, [
    ...(storedText(date) === undefined ? [] : [answer(reader, 'agreement.nextMeetingDate', date, day)]),
    ...(isHidden ? [markup`<span class="details pair">${notShown(reader)}</span>`] : []),
    ...(isHidden || storedText(details) === undefined
      ? []
      : [markup`<span class="details">${text(reader, details)}</span>`]),
  ]);
}

import * as z from 'zod';
import { citizenshipCodes } from '../values/citizenship.ts';
import { isoDatePattern } from '../values/iso-date.ts';
import { languageTags } from '../values/language-tag.ts';
import { partialDatePattern } from '../values/partial-date.ts';
import { emailLimit, emailPattern, longTextLimit, nonBlankPattern, rowIdPattern, textLimit } from '../values/text.ts';
import { yearMonthPattern } from '../values/year-month.ts';

/**
 * What the JSON Schema says of a schema and zod cannot: limits in code points, `format: date`, names of definitions.
 * A registry of our own, because zod's global one is shared by everything on the page.
 */
export const schemaFacts = z.registry<{
  id?: string;
  title?: string;
  maxLength?: number;
  maxItems?: number;
  format?: string;
}>();

function matching(pattern: string) {
  return z.string().regex(new RegExp(pattern, 'u'));
}

// JSON Schema counts code points, zod's own `max` UTF-16 units.
function boundedText(pattern: string, limit: number, id: string) {
  return matching(pattern)
    .check(({ value, issues }) => {
      if (value.length <= limit || (value.length <= 2 * limit && Array.from(value).length <= limit)) return;
      issues.push({ code: 'too_big', origin: 'string', maximum: limit, inclusive: true, input: value, continue: true });
    })
    .register(schemaFacts, { id, maxLength: limit });
}

// zod's own `max` ends the check of the whole document, and the conditions would not speak.
/** A list of at most so many entries. */
export function listOf<Entry extends z.ZodType>(entry: Entry, limit: number) {
  return z
    .array(entry)
    .superRefine(
      (list, context) => {
        if (list.length <= limit) return;
        context.addIssue({ code: 'too_big', origin: 'array', maximum: limit, inclusive: true, input: list });
      },
      // A wrong entry would silence it.
      { when: ({ value }) => Array.isArray(value) },
    )
    .register(schemaFacts, { maxItems: limit })
    .readonly();
}

/** A short answer, see the type `Text`. */
export const Text = boundedText(nonBlankPattern, textLimit, 'Text');

/** A long answer, see the type `LongText`. */
export const LongText = boundedText(nonBlankPattern, longTextLimit, 'LongText');

/** An e-mail address, see the type `Email`. */
export const Email = boundedText(emailPattern, emailLimit, 'Email');

/** The id of a table row, see the type `RowId`. */
export const RowId = matching(rowIdPattern).register(schemaFacts, { id: 'RowId' });

/** A day that exists, `YYYY-MM-DD`. */
export const IsoDate = matching(isoDatePattern).register(schemaFacts, { id: 'IsoDate', format: 'date' });

/** A month, `YYYY-MM`. */
export const YearMonth = matching(yearMonthPattern).register(schemaFacts, { id: 'YearMonth' });

/** A year, a month or a day. */
export const PartialDate = matching(partialDatePattern).register(schemaFacts, { id: 'PartialDate' });

/** A citizenship code. */
export const Citizenship = z.enum(citizenshipCodes).register(schemaFacts, { id: 'Citizenship' });

/** A language tag. */
export const LanguageTag = z.enum(languageTags).register(schemaFacts, { id: 'LanguageTag' });

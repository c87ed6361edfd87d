import type { Measure } from '../../plan/measures.ts';
import { compareToMonthsAfter } from '../../values/iso-date.ts';
import { rules } from './rule.ts';

// "Intermediate goals for the next 12 months and the agreed on measures".
const monthsOfTable = 12;

/** The table of measures. */
export const measures = rules({
  /** The table of measures has no row. */
  measuresMissing: { severity: 'warning', absence: true },
  /**
   * A cell of a row is empty (a due date stands for the schedule; a row without any answer is reported once, at its
   * measure); a note only for a goal cell below a row that has a goal, because on paper one goal can have several
   * measures.
   */
  measureIncomplete: {
    severity: 'warning',
    absence: true,
    each: ({ measures: rows }, _, report) => {
      let isBelowGoal = false;
      rows?.forEach((row, place) => {
        for (const cell of isFull(row) ? [] : emptyCells(row)) {
          report(['measures', place, cell], {
            ...(cell === 'intermediateGoal' && isBelowGoal && { severity: 'info' }),
            ...(cell === 'schedule' && { or: ['measures', place, 'dueDate'] }),
          });
        }
        isBelowGoal ||= row.intermediateGoal !== undefined;
      });
    },
  },
  /**
   * The due date of a measure is before the plan's date or more than 12 months after it; not an error, because a
   * measure can last longer than the table.
   */
  dueDateOutsideTwelveMonths: {
    severity: 'warning',
    each: ({ measures: rows, planDate }, _, report) => {
      rows?.forEach(({ dueDate }, place) => {
        if (planDate === undefined || dueDate === undefined) return;
        if (dueDate >= planDate && compareToMonthsAfter(dueDate, planDate, monthsOfTable) <= 0) return;
        report(['measures', place, 'dueDate'], { facts: { months: monthsOfTable } });
      });
    },
  },
});

// The day stands for the schedule in words.
const isFull = ({ intermediateGoal, measure, responsibleParty, schedule, dueDate }: Measure): boolean =>
  intermediateGoal !== undefined &&
  measure !== undefined &&
  responsibleParty !== undefined &&
  (schedule !== undefined || dueDate !== undefined);

const cells = [
  'intermediateGoal',
  'measure',
  'responsibleParty',
  'schedule',
] as const satisfies readonly (keyof Measure)[];

/** The cells to fill. A row without any answer is reported once, at its measure, so that no empty line is handed over unseen. */
function emptyCells(row: Measure): readonly (typeof cells)[number][] {
  const empty = cells.filter((cell) => row[cell] === undefined && !(cell === 'schedule' && row.dueDate !== undefined));
  return empty.length === cells.length ? ['measure'] : empty;
}

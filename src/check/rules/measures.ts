import type { Measure } from '../../plan/measures.ts';
import { compareToMonthsAfter } from '../../values/iso-date.ts';
import { finding, type Finding } from '../findings.ts';
import type { Rule } from './rule.ts';

// "Intermediate goals for the next 12 months and the agreed on measures".
const monthsOfTable = 12;

/** No row in the table of measures. */
export const measuresMissing: Rule = ({ measures }) =>
  measures === undefined || measures.length === 0 ? [finding('measuresMissing', ['measures'])] : [];

/**
 * An empty cell of a row. On paper a goal is written once and its measures below it, so an empty goal cell below a row that
 * has one is a note. A row without any answer is reported once, at its measure, lest an empty line be handed over unseen.
 */
export const measureIncomplete: Rule = ({ measures }) => {
  const found: Finding[] = [];
  let isBelowGoal = false;
  measures?.forEach((row, place) => {
    if (!isFull(row)) {
      for (const cell of emptyCells(row)) {
        const severity = cell === 'intermediateGoal' && isBelowGoal ? 'info' : undefined;
        found.push(finding('measureIncomplete', ['measures', place, cell], undefined, severity));
      }
    }
    isBelowGoal ||= row.intermediateGoal !== undefined;
  });
  return found;
};

/** A day outside the twelve months from the plan's date that the table covers. */
export const dueDateOutsideTwelveMonths: Rule = ({ measures, planDate }) => {
  const found: Finding[] = [];
  if (planDate === undefined) return found;
  measures?.forEach(({ dueDate }, place) => {
    if (dueDate === undefined) return;
    if (dueDate < planDate || compareToMonthsAfter(dueDate, planDate, monthsOfTable) > 0) {
      const path = ['measures', place, 'dueDate'];
      found.push(finding('dueDateOutsideTwelveMonths', path, { months: monthsOfTable }));
    }
  });
  return found;
};

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

function emptyCells(row: Measure): readonly (typeof cells)[number][] {
  const empty = cells.filter((cell) => row[cell] === undefined && !(cell === 'schedule' && row.dueDate !== undefined));
  return empty.length === cells.length ? ['measure'] : empty;
}

import type { Measure } from '../../plan/measures.ts';
import { addMonths } from '../../values/iso-date.ts';
import { finding, type Finding, type Severity } from '../findings.ts';
import { ofEveryRow } from './rows.ts';
import type { Rule } from './rule.ts';

const monthsOfTable = 12;

/** No row in the table of measures. */
export const measuresMissing: Rule = ({ measures }) =>
  measures === undefined || measures.length === 0 ? [finding('measuresMissing', ['measures'])] : [];

/**
 * An empty cell of a row. On paper a goal is written once and its measures below it, so an empty goal cell below a row that
 * has one is a note. A row without any answer is reported once, at its measure, lest an empty line be handed over unseen.
 */
export const measureIncomplete = ofEveryRow('measures', (row, place, { measures = [] }) => {
  const { intermediateGoal, measure, responsibleParty } = row;
  const schedule = row.schedule ?? row.dueDate;
  if (intermediateGoal && measure && responsibleParty && schedule) return [];
  if (!intermediateGoal && !measure && !responsibleParty && !schedule) return [emptyCell(place, 'measure')];
  const goalIsAbove =
    !intermediateGoal && measures.slice(0, place).some((above) => above.intermediateGoal !== undefined);
  const found: Finding[] = [];
  if (!intermediateGoal) found.push(emptyCell(place, 'intermediateGoal', goalIsAbove ? 'info' : 'warning'));
  if (!measure) found.push(emptyCell(place, 'measure'));
  if (!responsibleParty) found.push(emptyCell(place, 'responsibleParty'));
  if (!schedule) found.push(emptyCell(place, 'schedule'));
  return found;
});

/** A day outside the twelve months from the plan's date that the table covers. */
export const dueDateOutsideTwelveMonths = ofEveryRow('measures', ({ dueDate }, place, { planDate }) =>
  dueDate !== undefined &&
  planDate !== undefined &&
  (dueDate < planDate || dueDate > addMonths(planDate, monthsOfTable))
    ? [finding('dueDateOutsideTwelveMonths', ['measures', place, 'dueDate'], { months: monthsOfTable })]
    : [],
);

const emptyCell = (place: number, cell: keyof Measure, severity?: Severity): Finding =>
  finding('measureIncomplete', ['measures', place, cell], undefined, severity);

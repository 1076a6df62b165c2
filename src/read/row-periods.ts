import { isMissing } from "../kpi/missing";
import { parseDays, type Days } from "../kpi/day";
import { compareQuarters, monthOfYear, namesQuarter, parsePeriod, quarterName, type Quarter } from "../kpi/period";
import { remembering } from "../kpi/remembering";
import { fold } from "../kpi/text";
import { daysAt } from "./dates";
import { textAt, valueAt } from "./grid";
import type { HeaderCell } from "./headers";
import { isNewEachQuarter, type DatedQuarter } from "./quarter";
import type { Table } from "./tables";

/** The quarters of a table's rows, where each measure has a row for each quarter or month, as systems export them. */
export interface RowPeriods {
  readonly quarters: readonly DatedQuarter[];
  /** By row of the sheet, zero-based. */
  readonly quarterAt: ReadonlyMap<number, Quarter>;
  /** Rows of months for which another one of their quarter stands. */
  readonly otherMonths: ReadonlySet<number>;
}

/** What a row says of its period: the quarter, and the month where it is of one, counted from April as 0. */
interface RowPeriod extends Quarter {
  readonly month: number | null;
}

const PERIOD =
  /^(?:reporting |time |financial |calendar )?(?:period|quarter|qtr|month|date)(?: name| end(?:ing|ed)?| of report(?:ing)?)?$/;
const YEAR = /^(?:financial |reporting |fiscal )?year$/;

/** Of the rows that say something of their period, so many must name a quarter. */
const DATED_SHARE = 0.9;
/** Of the measures, so many must have several periods. */
const REPEATED_SHARE = 0.5;

const known = new WeakMap<Table, RowPeriods | null>();

/**
 * The quarters of a table's rows. Null where rows are not told apart by them: where nothing is measured, where a
 * measure has several rows in one month or quarter, or where each has but one, whose period may be when it falls due.
 */
export function rowPeriods(table: Table): RowPeriods | null {
  let periods = known.get(table);
  if (periods === undefined) known.set(table, (periods = periodsIn(table)));
  return periods;
}

function periodsIn(table: Table): RowPeriods | null {
  const { cells } = table.header;
  const period = cells.find(({ heading, match }) => match === null && PERIOD.test(fold(heading)));
  const has = (role: string): boolean => cells.some(({ match }) => match?.role === role);
  const key = cells.find(({ match }) => match?.role === "reference") ?? cells.find(({ match }) => match?.role === "measure"); // prettier-ignore
  if (!period || !key || !(has("target") || has("actual"))) return null;
  const quarterAt = periodsByRow(table, period);
  if (!quarterAt || !isRowEach(table, key, quarterAt)) return null;
  const isFilled = filledRows(table);
  const quarters = quartersOf(quarterAt, isFilled);
  const otherMonths = monthsPassed(table, key, quarterAt, isFilled);
  return quarters.length > 1 || otherMonths.size > 0 ? { quarters, quarterAt, otherMonths } : null;
}

function periodsByRow(table: Table, period: HeaderCell): Map<number, RowPeriod> | null {
  const { sheet, header, end, title } = table;
  const year = header.cells.find(({ heading, match }) => match === null && YEAR.test(fold(heading)));
  const found = new Map<number, RowPeriod>();
  const inWords = remembering((text) => periodOf(text, parseDays(text)));
  let filled = 0;
  for (let row = header.row + 1; row < end; row++) {
    const text = textAt(sheet, row, period.column);
    if (isMissing(text)) continue;
    filled++;
    const said = periodIn(table, row, period.column, year ? textAt(sheet, row, year.column) : "", inWords);
    if (said) found.set(row, { ...said, year: said.year ?? title.year });
  }
  return found.size > 0 && found.size >= filled * DATED_SHARE ? found : null;
}

/** A cell may hold a date, or say its period in words that the year stands beside. */
function periodIn(
  { sheet, header }: Table,
  row: number,
  column: number,
  year: string,
  inWords: (text: string) => RowPeriod | null,
): RowPeriod | null {
  const value = valueAt(sheet, row, column);
  const days = typeof value === "string" ? null : daysAt(row, column, { sheet, row: header.row });
  if (days) return monthOfDay(days.from);
  const text = textAt(sheet, row, column).trim();
  return inWords(`${year} ${/^[1-4]$/.test(text) ? `Q${text}` : text}`.trim());
}

function periodOf(text: string, days: Days | null): RowPeriod | null {
  const hint = parsePeriod(text);
  if (hint?.quarter && (hint.year !== null || !days))
    return { quarter: hint.quarter, year: hint.year, month: namesQuarter(text) ? null : monthOfYear(text) };
  return days && days.from.slice(0, 7) === days.to.slice(0, 7) ? monthOfDay(days.from) : null;
}

/** The month of the financial year in which an ISO day falls. */
function monthOfDay(day: string): RowPeriod {
  const month = (Number(day.slice(5, 7)) + 8) % 12;
  const quarter = ([1, 2, 3, 4] as const)[Math.floor(month / 3)] ?? 1;
  return { quarter, month, year: Number(day.slice(0, 4)) - Number(month > 8) };
}

/** Whether measures stand once in each month or quarter, and most in several. */
function isRowEach({ sheet }: Table, key: HeaderCell, periodAt: ReadonlyMap<number, RowPeriod>): boolean {
  const periods = new Map<string, Set<string>>();
  let rows = 0;
  for (const [row, period] of periodAt) {
    const name = fold(textAt(sheet, row, key.column));
    if (name === "") continue;
    rows++;
    const own = periods.get(name) ?? new Set<string>();
    periods.set(name, own.add(`${quarterName(period)} ${period.month ?? ""}`));
  }
  const all = [...periods.values()];
  const pairs = all.reduce((sum, { size }) => sum + size, 0);
  return pairs >= rows * DATED_SHARE && all.filter(({ size }) => size > 1).length >= all.length * REPEATED_SHARE;
}

/** Whether anything that is new each quarter stands in a row. */
function filledRows({ sheet, header }: Table): (row: number) => boolean {
  const columns = header.cells.filter(isNewEachQuarter).map(({ column }) => column);
  return (row) => columns.some((column) => !isMissing(textAt(sheet, row, column), "figures"));
}

function quartersOf(periodAt: ReadonlyMap<number, RowPeriod>, isFilled: (row: number) => boolean): DatedQuarter[] {
  const found = new Map<string, DatedQuarter>();
  for (const [row, { quarter, year }] of periodAt) {
    const name = quarterName({ quarter, year });
    if (!found.get(name)?.filled) found.set(name, { quarter: { quarter, year }, filled: isFilled(row) });
  }
  return [...found.values()].sort((a, b) => compareQuarters(a.quarter, b.quarter));
}

/**
 * The rows of months that do not stand for their quarter: the last month that is filled in does, for a measure without
 * a row of it its own last before, and a row of the quarter itself for all of its months.
 */
function monthsPassed(
  { sheet }: Table,
  key: HeaderCell,
  periodAt: ReadonlyMap<number, RowPeriod>,
  isFilled: (row: number) => boolean,
): ReadonlySet<number> {
  const lastFilled = new Map<string, number>();
  for (const [row, period] of periodAt) {
    const name = quarterName(period);
    const month = period.month ?? -1;
    if (month > (lastFilled.get(name) ?? -1) && isFilled(row)) lastFilled.set(name, month);
  }
  const stands = new Map<string, { readonly row: number; readonly order: number }>();
  const passed = new Set<number>();
  for (const [row, period] of periodAt) {
    const quarter = quarterName(period);
    const measure = `${quarter} ${fold(textAt(sheet, row, key.column))}`;
    const order = orderOf(period.month, lastFilled.get(quarter) ?? 11, () => isFilled(row));
    const rival = stands.get(measure);
    // What stands twice in one month is another matter: both rows are kept, and told.
    if (rival && rival.order === order) continue;
    if (rival && rival.order > order) passed.add(row);
    else {
      if (rival) passed.add(rival.row);
      stands.set(measure, { row, order });
    }
  }
  return passed;
}

/** The higher, the sooner a row stands for its quarter; a month that nothing is filled in for yet comes last. */
function orderOf(month: number | null, last: number, isFilled: () => boolean): number {
  if (month === null) return isFilled() ? 12 : -100;
  return month > last ? -month : month;
}

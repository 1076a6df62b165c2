import { isMissing } from "../kpi/missing";
import { compareQuarters, parsePeriod, quarterName, type Quarter } from "../kpi/period";
import { fold } from "../kpi/text";
import { textAt } from "./grid";
import type { HeaderCell } from "./headers";
import { isNewEachQuarter, type DatedQuarter } from "./quarter";
import type { Table } from "./tables";

/** The quarters of a table's rows, where each measure has a row for each quarter, as systems export them. */
export interface RowPeriods {
  readonly quarters: readonly DatedQuarter[];
  /** By row of the sheet, zero-based. */
  readonly quarterAt: ReadonlyMap<number, Quarter>;
}

const PERIOD = /^(?:reporting |time |financial )?(?:period|quarter|qtr)(?: name)?$/;
const YEAR = /^(?:financial |reporting |fiscal )?year$/;

/** Of the rows that say something of their period, so many must name a quarter. */
const DATED_SHARE = 0.9;
/** Of the measures, so many must have several quarters. */
const REPEATED_SHARE = 0.5;

const known = new WeakMap<Table, RowPeriods | null>();

/**
 * The quarters of a table's rows. Null where rows are not told apart by them: where nothing is measured, where a
 * measure has several rows in one quarter, or where each has but one, whose quarter may be when it falls due.
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
  const quarterAt = quartersByRow(table, period);
  const quarters = quarterAt && isRowEach(table, key, quarterAt) ? quartersOf(table, quarterAt) : [];
  return quarterAt && quarters.length > 1 ? { quarters, quarterAt } : null;
}

function quartersByRow({ sheet, header, end, title }: Table, period: HeaderCell): Map<number, Quarter> | null {
  const year = header.cells.find(({ heading, match }) => match === null && YEAR.test(fold(heading)));
  const found = new Map<number, Quarter>();
  let filled = 0;
  for (let row = header.row + 1; row < end; row++) {
    const text = textAt(sheet, row, period.column);
    if (isMissing(text)) continue;
    filled++;
    const named = /^[1-4]$/.test(text.trim()) ? `Q${text.trim()}` : text;
    const hint = parsePeriod(year ? `${textAt(sheet, row, year.column)} ${named}` : named);
    if (hint?.quarter) found.set(row, { quarter: hint.quarter, year: hint.year ?? title.year });
  }
  return found.size > 0 && found.size >= filled * DATED_SHARE ? found : null;
}

/** Whether measures stand once in each quarter, and most in several. */
function isRowEach({ sheet }: Table, key: HeaderCell, quarterAt: ReadonlyMap<number, Quarter>): boolean {
  const quarters = new Map<string, Set<string>>();
  let rows = 0;
  for (const [row, quarter] of quarterAt) {
    const name = fold(textAt(sheet, row, key.column));
    if (name === "") continue;
    rows++;
    const own = quarters.get(name);
    if (own) own.add(quarterName(quarter));
    else quarters.set(name, new Set([quarterName(quarter)]));
  }
  const all = [...quarters.values()];
  const pairs = all.reduce((sum, { size }) => sum + size, 0);
  return pairs >= rows * DATED_SHARE && all.filter(({ size }) => size > 1).length >= all.length * REPEATED_SHARE;
}

function quartersOf({ sheet, header }: Table, quarterAt: ReadonlyMap<number, Quarter>): DatedQuarter[] {
  const columns = header.cells.filter(isNewEachQuarter).map(({ column }) => column);
  const found = new Map<string, DatedQuarter>();
  for (const [row, quarter] of quarterAt) {
    const name = quarterName(quarter);
    if (found.get(name)?.filled) continue;
    found.set(name, { quarter, filled: columns.some((column) => !isMissing(textAt(sheet, row, column), "figures")) });
  }
  return [...found.values()].sort((a, b) => compareQuarters(a.quarter, b.quarter));
}

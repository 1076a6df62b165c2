import { compareQuarters, type Quarter } from "../kpi/period";
import type { Role } from "../kpi/role";
import type { ColumnContext } from "./column-content";
import type { HeaderCell, HeaderRow } from "./headers";
import { laterMonth } from "./months";
import { columnQuarter } from "./quarter";

/** What is read of an earlier period. */
export const PAST_ROLES = ["target", "actual", "rating", "status", "commentary"] as const;
export type PastRole = (typeof PAST_ROLES)[number];

/** The columns of an earlier quarter or year. */
export interface PastColumns {
  /** Null for a whole year. */
  readonly quarter: Quarter["quarter"] | null;
  readonly year: number | null;
  readonly columns: Readonly<Partial<Record<PastRole, number>>>;
}

/** The columns that are dated with a period before the one that is read, earliest first; none that is read for it. */
export function pastColumns(
  header: HeaderRow,
  chosen: ReadonlyMap<Role, HeaderCell>,
  context: ColumnContext,
  isOfSpan: boolean,
): PastColumns[] {
  const found = new Map<string, PastColumns>();
  for (const cell of header.cells) {
    const role = PAST_ROLES.find((one) => one === cell.match?.role);
    const period = role && earlierPeriod(cell, context);
    // A quarter's own figure is nothing that one of several quarters could be held against.
    if (!period || chosen.get(role) === cell || (isOfSpan && role === "actual")) continue;
    const key = `${period.year ?? ""} ${period.quarter ?? ""}`;
    const known = found.get(key);
    const rival = header.cells.find(({ column }) => column === known?.columns[role]);
    // The first stands, but of months the last.
    if (rival && laterMonth(cell, rival, context) !== true) continue;
    found.set(key, { ...period, columns: { ...known?.columns, [role]: cell.column } });
  }
  return [...found.values()].sort(comparePeriods);
}

/** Earliest first; a whole year comes after its quarters. */
export function comparePeriods(a: Omit<PastColumns, "columns">, b: Omit<PastColumns, "columns">): number {
  const years = a.year === null || b.year === null ? 0 : a.year - b.year;
  return years || (a.quarter ?? 5) - (b.quarter ?? 5);
}

function earlierPeriod(
  { match }: HeaderCell,
  { quarter: read, title, year: { year: yearRead } }: ColumnContext,
): Omit<PastColumns, "columns"> | null {
  if (!match?.period) return null;
  const { quarter, year } = match.period;
  if (quarter === null) return year !== null && yearRead !== null && year < yearRead ? { quarter, year } : null;
  if (!read) return null;
  const own = columnQuarter(match.period, title);
  const dated = own && { ...own, year: own.year ?? read.year };
  return dated && compareQuarters(dated, read) < 0 ? dated : null;
}

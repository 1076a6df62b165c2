import { compareQuarters, type PeriodHint, type Quarter } from "../kpi/period";
import { isMissing } from "../kpi/missing";
import type { Role } from "../kpi/role";
import { recognise, type Vocabulary } from "../kpi/vocabulary";
import { textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { columnQuarter } from "./quarter";
import type { SheetSnapshot } from "./snapshot";

export interface ColumnPlan {
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly headings: Readonly<Partial<Record<Role, string>>>;
}

interface Context {
  readonly sheet: SheetSnapshot;
  /** Zero-based, the second excluded. */
  readonly from: number;
  readonly end: number;
  readonly words: Vocabulary;
  readonly title: PeriodHint;
  readonly quarter: Quarter | null;
}

/** Which column holds what, for the quarter that is reported on. */
export function assignColumns(header: HeaderRow, context: Context): ColumnPlan {
  const chosen = new Map<Role, HeaderCell>();
  for (const cell of header.cells) {
    if (!cell.match || !isOfQuarter(cell, context)) continue;
    const rival = chosen.get(cell.match.role);
    if (!rival || isSurer(cell, rival, context)) chosen.set(cell.match.role, cell);
  }
  const status = chosen.get("status");
  if (!chosen.has("rating") && status && shareOfRatings(status.column, context) > 0.5) {
    chosen.delete("status");
    chosen.set("rating", status);
  } else if (!chosen.has("rating") && !status) {
    const unnamed = ratingColumnByContent(header, chosen, context);
    if (unnamed) chosen.set("rating", unnamed);
  }
  return {
    columns: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.column])),
    headings: Object.fromEntries([...chosen].map(([role, cell]) => [role, cell.heading])),
  };
}

/** A column that is dated counts only for its own quarter; a column that isn't counts for every one. */
function isOfQuarter(cell: HeaderCell, { quarter, title }: Context): boolean {
  const period = cell.match?.period;
  if (!period || !quarter) return true;
  if (period.quarter === null) return period.year === null || period.year === quarter.year;
  const own = columnQuarter(period, title);
  return own === null ? period.quarter === quarter.quarter : compareQuarters(own, quarter) === 0;
}

/** Of two columns that claim a role: the one that is dated, the one whose ratings are read, the one that is named best. */
function isSurer(cell: HeaderCell, rival: HeaderCell, context: Context): boolean {
  const dated = Number(isDated(cell)) - Number(isDated(rival));
  if (dated !== 0) return dated > 0;
  if (cell.match?.role === "rating") {
    const share = shareOfRatings(cell.column, context) - shareOfRatings(rival.column, context);
    if (share !== 0) return share > 0;
  }
  return (cell.match?.strength ?? 0) > (rival.match?.strength ?? 0);
}

function isDated(cell: HeaderCell): boolean {
  return cell.match?.period?.quarter !== null && cell.match?.period !== null;
}

/** How many of the column's filled cells are ratings; 0 where none is filled. */
function shareOfRatings(column: number, { sheet, from, end, words }: Context): number {
  let filled = 0;
  let ratings = 0;
  for (let row = from; row < end; row++) {
    const text = textAt(sheet, row, column);
    if (isMissing(text)) continue;
    filled++;
    const recognition = recognise(text, words);
    if (recognition.kind === "known" && recognition.meaning.rating !== null) ratings++;
  }
  return filled === 0 ? 0 : ratings / filled;
}

/** A column that nothing names ('Q1', 'June') but that holds ratings almost throughout. */
function ratingColumnByContent(
  header: HeaderRow,
  chosen: ReadonlyMap<Role, HeaderCell>,
  context: Context,
): HeaderCell | undefined {
  const taken = new Set([...chosen.values()].map((cell) => cell.column));
  return header.cells.findLast(
    (cell) => cell.match === null && !taken.has(cell.column) && shareOfRatings(cell.column, context) >= 0.8,
  );
}

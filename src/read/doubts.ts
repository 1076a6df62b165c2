import { isMissing } from "../kpi/missing";
import { monthOfYear } from "../kpi/period";
import type { Role } from "../kpi/role";
import { isOfQuarter } from "./of-quarter";
import { shareOfWords, type ColumnContext } from "./column-content";
import { textAt } from "./grid";
import type { HeaderCell, HeaderRow } from "./headers";
import { CONFIRMED, PERIOD_ALONE } from "./headings";

/** A guess that matters, and what it rests on. The officer is asked once, and the answer is kept. */
export type Doubt = {
  readonly role: Role;
  readonly column: number;
  readonly heading: string;
} & (
  | { readonly because: "rivals"; readonly rivals: readonly { readonly column: number; readonly heading: string }[] }
  /** Nothing but what stands in the column says so: the share of its cells that are ratings. */
  | { readonly because: "content"; readonly share: number }
);

/**
 * Where the wrong one of two columns would change a count or a verdict. Of two columns for the owner or the comment the
 * first may stand; two rating columns are both read and shown.
 */
const MATTERS: readonly Role[] = ["reference", "target", "actual", "status"];

/** Which of the columns that were chosen might as well be others. None that the officer has spoken of. */
export function doubtsOf(header: HeaderRow, chosen: ReadonlyMap<Role, HeaderCell>, context: ColumnContext): Doubt[] {
  const doubts: Doubt[] = [];
  for (const role of MATTERS) {
    const cell = chosen.get(role);
    const rivals = cell ? rivalsOf(cell, role, header, chosen, context) : [];
    if (cell && rivals.length > 0) doubts.push({ ...named(cell), role, because: "rivals", rivals: rivals.map(named) });
  }
  const rating = chosen.get("rating");
  if (rating && isUnnamed(rating)) {
    const share = shareOfWords(rating.column, context, ({ kind }) => kind === "known") ?? 0;
    doubts.push({ ...named(rating), role: "rating", because: "content", share });
  }
  return doubts;
}

/** Columns of the same quarter that are called as clearly, are filled in, and say something else. */
function rivalsOf(
  cell: HeaderCell,
  role: Role,
  header: HeaderRow,
  chosen: ReadonlyMap<Role, HeaderCell>,
  context: ColumnContext,
): HeaderCell[] {
  const strength = cell.match?.strength ?? 0;
  if (strength === CONFIRMED || strength === PERIOD_ALONE || cell.match?.role !== role) return [];
  const taken = new Set(chosen.values());
  return header.cells.filter(
    (other) =>
      !taken.has(other) &&
      other.match?.role === role &&
      other.match.strength === strength &&
      monthOfYear(other.heading) === monthOfYear(cell.heading) &&
      JSON.stringify(other.match.period) === JSON.stringify(cell.match?.period) &&
      isOfQuarter(other, context) &&
      differ(cell.column, other.column, context),
  );
}

/** Most rows say something in both columns, and not the same. */
function differ(a: number, b: number, { sheet, rows }: ColumnContext): boolean {
  let both = 0;
  let different = 0;
  for (const row of rows) {
    const [one, other] = [textAt(sheet, row, a), textAt(sheet, row, b)];
    if (isMissing(one, "figures") || isMissing(other, "figures")) continue;
    both++;
    if (one !== other) different++;
  }
  return both * 2 > rows.length && different > 0;
}

function isUnnamed({ match }: HeaderCell): boolean {
  return match === null || match.strength === PERIOD_ALONE || match.role === "actual" || match.role === "commentary";
}

function named({ column, heading }: HeaderCell): { column: number; heading: string } {
  return { column, heading };
}

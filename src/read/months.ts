import { monthOfYear } from "../kpi/period";
import type { Role } from "../kpi/role";
import { firstText, type ColumnContext } from "./column-content";
import type { HeaderCell, HeaderRow } from "./headers";
import { CONFIRMED } from "./headings";
import { isOfQuarter } from "./of-quarter";

/**
 * Of two months of one quarter the later one that has something in it stands for the quarter; a column of the quarter
 * itself comes before its months. Null where the months say nothing.
 */
export function laterMonth(cell: HeaderCell, rival: HeaderCell, context: ColumnContext): boolean | null {
  const [own, other] = [monthOfYear(cell.heading), monthOfYear(rival.heading)];
  if (own === other) return null;
  const [filled, rivalFilled] = [firstText(cell.column, context) !== "", firstText(rival.column, context) !== ""];
  if (filled !== rivalFilled) return filled;
  return own === null || (other !== null && own > other);
}

/** Targets are set for months to come: of several, the one of the month whose figure is read, else whose rating is. */
export function settleMonth(header: HeaderRow, chosen: Map<Role, HeaderCell>, context: ColumnContext): void {
  const target = chosen.get("target");
  const read = chosen.get("actual") ?? chosen.get("rating");
  if (!target || !read || target.match?.strength === CONFIRMED || monthOfYear(target.heading) === null) return;
  const month = monthOfYear(read.heading);
  const isOfMonth = (cell: HeaderCell): boolean => cell.match?.role === "target" && isOfQuarter(cell, context) && monthOfYear(cell.heading) === month; // prettier-ignore
  const own = month === null ? undefined : header.cells.find(isOfMonth);
  if (own) chosen.set("target", own);
}

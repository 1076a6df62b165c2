import { compareQuarters } from "../kpi/period";
import type { ColumnContext } from "./column-content";
import type { HeaderCell } from "./headers";
import { PERIOD_ALONE } from "./headings";
import { columnQuarter } from "./quarter";

/** A column that is dated counts only for its own quarter; a column that isn't counts for every one. */
export function isOfQuarter(
  { match }: HeaderCell,
  { quarter, title }: Pick<ColumnContext, "quarter" | "title">,
): boolean {
  if (!match?.period) return true;
  const { period, strength } = match;
  // A year alone heads the figure of the whole year, which is no quarter's.
  if (strength === PERIOD_ALONE && period.quarter === null) return false;
  if (!quarter) return true;
  if (period.quarter === null) return period.year === null || quarter.year === null || period.year === quarter.year;
  const own = columnQuarter(period, title);
  return own === null ? period.quarter === quarter.quarter : compareQuarters(own, quarter) === 0;
}

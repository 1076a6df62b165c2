import type { Item, Past } from "../../kpi/item";
import type { Quarter } from "../../kpi/period";

/** What a row tells of the periods before the one that is reported on, earliest first. */
export function earlierThan(item: Item, quarter: Quarter | null): readonly Past[] {
  return item.past.filter((past) => isEarlier(past, quarter));
}

function isEarlier(past: Past, quarter: Quarter | null): boolean {
  if (quarter === null) return true;
  if (past.year !== null && quarter.year !== null && past.year !== quarter.year) return past.year < quarter.year;
  if (past.quarter !== null) return past.quarter < quarter.quarter;
  // A whole year of which nothing says which it is: 'Last year'.
  return past.year === null;
}

/** The last whole year before the one that is reported on. */
export function lastYear(item: Item, quarter: Quarter | null): Past | null {
  return earlierThan(item, quarter).findLast(({ quarter: part, figures }) => part === null && figures.actual) ?? null;
}

/** The same quarter a year earlier. */
export function yearAgo(item: Item, quarter: Quarter | null): Past | null {
  if (quarter?.year == null) return null;
  const year = quarter.year - 1;
  return item.past.find((past) => past.quarter === quarter.quarter && past.year === year) ?? null;
}

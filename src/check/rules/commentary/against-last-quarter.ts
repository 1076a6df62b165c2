import { Big } from "big.js";
import { textOf, type Item, type Past } from "../../../kpi/item";
import type { Quarter } from "../../../kpi/period";

/** How an item's figure stands to that of the quarter before. */
export interface Change {
  readonly change: "up" | "down" | "level";
  readonly before: string;
  readonly now: string;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A figure that grows by more in a quarter is likely to add up over the year, whatever it is called. */
const ADDS_UP = 1.25;

/** The change since the quarter before; null where there is none to compare with, or the figures add up over the year. */
export function changeOf(item: Item, quarter: Quarter | null): Change | null {
  const last = quarter && lastQuarter(item, quarter);
  const then = last?.figures.actual;
  const now = item.figures.actual;
  const before = last?.fields.actual;
  if (!last || !before || !then || !now || then.unit !== now.unit) return null;
  if (new Big(now.value).gt(new Big(then.value).times(ADDS_UP))) return null;
  const order = new Big(now.value).cmp(then.value);
  const change = order === 0 ? "level" : order > 0 ? "up" : "down";
  return { change, before: before.text, now: textOf(item, "actual"), quarter: last.quarter };
}

/** What a row says of an earlier quarter, not of a whole year. */
interface PastQuarter extends Past {
  readonly quarter: Quarter["quarter"];
}

/** What the row says of the quarter just before the one that is reported. */
export function lastQuarter({ past }: Item, { year, quarter }: Quarter): PastQuarter | undefined {
  const before = quarter === 1 ? 4 : quarter - 1;
  const yearThen = year === null ? null : quarter === 1 ? year - 1 : year;
  // A quarter without a year is of the year that is reported, so it can't be the one before the first.
  return past.findLast((one): one is PastQuarter => one.quarter === before && (one.year === null ? quarter > 1 : yearThen === null || one.year === yearThen)); // prettier-ignore
}

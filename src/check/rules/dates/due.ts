import { daysOf, type Days } from "../../../kpi/day";
import { said, type Item } from "../../../kpi/item";
import { quarterName, type Quarter } from "../../../kpi/period";
import { tidy } from "../../../kpi/text";
import type { CheckContext } from "../../rule";

/** The quarter reported, with its days. */
export interface Reported {
  readonly number: Quarter["quarter"];
  /** The calendar year in which the financial year begins. */
  readonly year: number;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The days of each quarter of its financial year. */
  readonly quarters: Readonly<Record<Quarter["quarter"], Days>>;
}

/** Every rule asks for the same quarter, once for each register. */
const known = new WeakMap<Quarter, Reported>();

/** Null where the workbook does not tell the quarter, or not its year. */
export function reportedQuarter({ quarter }: Pick<CheckContext, "quarter">): Reported | null {
  if (quarter?.year == null) return null;
  const before = known.get(quarter);
  if (before) return before;
  const { year, quarter: number } = quarter;
  const of = (each: number): Days => daysOf({ year, quarter: each });
  const quarters = { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
  const reported = { number, year, name: quarterName(quarter), ...quarters[number], quarters };
  known.set(quarter, reported);
  return reported;
}

const LONGEST_QUARTER = 12;
const QUARTER_ALONE = /^(?:by |end of )?q(?:tr|uarter)?[ .]?([1-4])$/i;

/** The number of a quarter that a text names without a year and without another word: 'Q4'. */
export function quarterAlone(text: string): Quarter["quarter"] | null {
  const match = text.length <= LONGEST_QUARTER ? QUARTER_ALONE.exec(tidy(text)) : null;
  return match ? (Number(match[1]) as Quarter["quarter"]) : null;
}

/** When an item starts or is due. A quarter without a year is of the financial year reported. */
export function daysOfItem(item: Item, which: "start" | "end", reported: Reported | null): Days | null {
  const read = item.dates[which];
  if (read !== null || reported === null) return read;
  const text = said(item, which === "start" ? "startDate" : "endDate");
  const quarter = text === null ? null : quarterAlone(text);
  return quarter === null ? null : reported.quarters[quarter];
}

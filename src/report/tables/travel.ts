import { growsOverYear, basisOf } from "../../check/judge/basis";
import { compare } from "../../kpi/compare";
import { confirmedOf } from "../../check/judge/confirmed";
import { yearAgo } from "../../check/judge/past";
import { isPlain } from "../../kpi/plain";
import type { Field, Item, Past } from "../../kpi/item";
import type { Quarter } from "../../kpi/period";
import { polarityOf } from "../../kpi/polarity";
import type { Profile } from "../../kpi/profile";
import type { Quantity } from "../../kpi/quantity";
import { fold } from "../../kpi/text";
import type { Register } from "../../read/register";

/** Better or worse than before: by whether more is better, never by up or down alone. */
export type Direction = "improved" | "held" | "declined";

/** Why no direction can be told. */
export type NoTravel = "no-figure" | "nothing-earlier" | "not-comparable" | "adds-up" | "polarity-unknown";

/** How a figure went since an earlier period. */
export type Travel =
  | {
      readonly direction: Direction;
      readonly past: Past;
      /** As they are written. */
      readonly before: string;
      readonly now: string;
    }
  | { readonly direction: null; readonly why: NoTravel };

/** The direction of travel against the quarter before, and against the same quarter a year ago. */
export interface Travels {
  readonly lastQuarter: Travel;
  readonly lastYear: Travel;
}

const ARROWS: Readonly<Record<Direction, string>> = { improved: "↑", held: "→", declined: "↓" };
const WORDS: Readonly<Record<Direction, string>> = { improved: "Improved", held: "Held", declined: "Declined" };

/** '↑ Improved'; the arrow points to better, and never stands without the word. Empty where it cannot be told. */
export function travelText({ direction }: Travel): string {
  return direction === null ? "" : `${ARROWS[direction]} ${WORDS[direction]}`;
}

/** Whether either can be told. */
export function isTold({ lastQuarter, lastYear }: Travels): boolean {
  return lastQuarter.direction !== null || lastYear.direction !== null;
}

/** Compares an item's figure with the earlier ones that the workbook holds. */
export function travelOf(
  item: Item,
  register: Register,
  quarter: Quarter | null,
  profile: Pick<Profile, "polarity">,
): Travels {
  // prettier-ignore
  const { polarity, contested } = polarityOf(item, confirmedOf(item, profile), register.headings.polarity);
  const known = contested ? null : polarity;
  const since = (past: Past | null): Travel => directionSince(item, past, known);
  const last = quarter && quarterBefore(item, quarter);
  const isAsked = last?.figures.actual != null && item.figures.actual !== null;
  return {
    lastQuarter: isAsked && addsUp(item, register) ? { direction: null, why: "adds-up" } : since(last),
    lastYear: since(yearAgo(item, quarter)),
  };
}

/** What adds up from April is more than a quarter ago whatever happened, and less in the first. */
function addsUp(item: Item, register: Register): boolean {
  const basis = basisOf(item, register);
  return growsOverYear(item, basis) !== null || (basis?.value === "profiled" && TO_DATE.test(fold(basis.words)));
}

const TO_DATE = /\b(?:cumulative|to date|profiled?)\b/;

/** What the row says of the quarter just before. */
function quarterBefore({ past }: Item, { year, quarter }: Quarter): Past | null {
  const before = quarter === 1 ? 4 : quarter - 1;
  const yearThen = year === null || quarter > 1 ? year : year - 1;
  // A quarter without a year is of the year that is reported, so it can't be the one before the first.
  return past.findLast((one) => one.quarter === before && (one.year === null || yearThen === null ? quarter > 1 : one.year === yearThen)) ?? null; // prettier-ignore
}

function directionSince(item: Item, past: Past | null, polarity: "higher" | "lower" | null): Travel {
  const now = item.figures.actual;
  if (!now) return { direction: null, why: "no-figure" };
  const then = past?.figures.actual;
  if (!past || !then) return { direction: null, why: "nothing-earlier" };
  if (!isExact(item, now, item.fields.actual) || !isExact(item, then, past.fields.actual))
    return { direction: null, why: "not-comparable" };
  const compared = compare(then, now, polarity ?? "higher");
  if (!compared) return { direction: null, why: "not-comparable" };
  const { reached, equal } = compared;
  if (!equal && polarity === null) return { direction: null, why: "polarity-unknown" };
  const direction = equal ? "held" : reached ? "improved" : "declined";
  return { direction, past, before: past.fields.actual?.text ?? "", now: item.fields.actual?.text ?? "" };
}

/** '<5', a range and 'better than last year' are no figures that could be told apart from others. */
function isExact(item: Item, { direction, strict }: Quantity, actual: Field | undefined): boolean {
  return direction === null && !strict && actual !== undefined && isPlain({ ...item, fields: { actual } });
}

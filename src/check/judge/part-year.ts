import { Big } from "big.js";
import type { Item } from "../../kpi/item";
import type { Quarter } from "../../kpi/period";
import type { Register } from "../../read/register";
import { annualTarget, basisOf, growsOverYear, isAmount } from "./basis";
import type { Comparison } from "./compare";
import { lastYear } from "./past";

/** Why a figure and its target seem to be of different lengths of time. */
export type PartYear =
  /** The figure grows over the year, and the target is the whole year's. */
  | { readonly kind: "stated"; readonly grows: string | null; readonly annual: string }
  /** Nothing says so, but the figure stands where it would if the target were the whole year's. */
  | { readonly kind: "on-course"; readonly due: string };

/** What comes of it: told as unprofiled-target; or only that the two cannot be held against one another. */
export interface Unprofiled {
  readonly partYear: PartYear | null;
}

/**
 * Whether a figure of a part of the year stands against the target of all of it, so that neither reached nor missed
 * means anything. Null where the two go together, as far as anything says.
 */
export function unprofiled(
  item: Item,
  register: Register,
  quarter: Quarter | null,
  compared: Comparison,
): Unprofiled | null {
  // prettier-ignore
  if (quarter?.quarter === 4) return null;
  const basis = basisOf(item, register);
  if (basis?.value === "profiled" || /\bq(?:uarter)? ?[1-4]\b/i.test(register.headings.target ?? "")) return null;
  const annual = annualTarget(item, register);
  const grows = growsOverYear(item, basis);
  if (annual === null) return basis?.value === "quarter" ? null : onCourse(item, quarter, compared, grows !== null);
  // What is but a share of last year's outturn is this quarter's share, whatever year stands above it.
  if (!annual.plainly && !isLikeOutturn(item, quarter, compared)) return null;
  const stated = { partYear: quarter && ({ kind: "stated", grows, annual: annual.words } as const) };
  if (grows !== null) return stated;
  if (!annual.plainly) return basis?.value === "quarter" ? null : onCourse(item, quarter, compared, false);
  if (isAmount(item, compared.unit)) return compared.polarity === "higher" ? stated : { partYear: null };
  // '95% by March 2026': what is to be reached at the year's end cannot be missed before.
  return annual.words === register.headings.target ? null : { partYear: null };
}

/** Of last year's outturn: a target below or above is not for a year like it. */
const LEAST_OF_OUTTURN = 0.7;
const MOST_OF_OUTTURN = 1.5;

function isLikeOutturn(item: Item, quarter: Quarter | null, { target }: Comparison): boolean {
  const outturn = lastYear(item, quarter)?.figures.actual;
  if (!outturn || outturn.unit !== item.figures.target?.unit || Number(outturn.value) <= 0) return true;
  const share = Number(target) / Number(outturn.value);
  return share >= LEAST_OF_OUTTURN && share <= MOST_OF_OUTTURN;
}

/** How near a green figure must be to the share of the year that is over; taxes are paid a little ahead of it. */
const LEAST_OF_SHARE = 0.9;
const MOST_OF_SHARE = 1.1;
const MOST_OF_GROWING = 1.25;

function onCourse(item: Item, quarter: Quarter | null, compared: Comparison, grows: boolean): Unprofiled | null {
  const { target, actual, polarity, reached, unit } = compared;
  if (quarter === null || reached || polarity !== "higher" || item.rating !== "green") return null;
  const due = new Big(target).times(quarter.quarter).div(4);
  if (due.lte(0)) return null;
  const share = new Big(actual).div(due);
  const likely = share.gte(LEAST_OF_SHARE) && share.lte(grows ? MOST_OF_GROWING : MOST_OF_SHARE);
  return likely && (grows || isAmount(item, unit)) ? { partYear: { kind: "on-course", due: due.round(2).toFixed() } } : null; // prettier-ignore
}

import { Big } from "big.js";
import type { Item } from "../../kpi/item";
import type { Quarter } from "../../kpi/period";
import type { Register } from "../../read/register";
import { annualTarget, basisOf, headingOf, growsOverYear, isAmount } from "./basis";
import type { Comparison } from "../../kpi/compare";
import { lastYear } from "./past";
import { statedProfile } from "./stated-profile";

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

/** Whether nothing over the targets says that they are the whole year's, or there is no part of a year to tell from it. */
export function isOfQuarter(register: Register, quarter: Quarter | null): boolean {
  const { annual, isQuarters } = headingOf(register);
  return quarter?.quarter === 4 || isQuarters || annual === null;
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
  if (quarter?.quarter === 4 || headingOf(register).isQuarters) return null;
  const annual = annualTarget(item, register);
  const isShort = item.rating === "green" && !compared.reached && compared.polarity === "higher";
  if (annual === null && !isShort) return null;
  const basis = basisOf(item, register);
  const isProfiled = basis?.value === "profiled";
  if (isProfiled && basis.inCommentary !== true) return null;
  const profile = statedProfile(item, compared);
  if (profile === null) {
    if (isProfiled) return null;
  } else if (profile.inFigures) {
    if (profile.met || item.rating !== "green") return CANNOT;
  } else if (annual !== null || growsOverYear(item, basis) !== null) return CANNOT;
  if (annual === null) return basis?.value === "quarter" ? null : onCourse(item, quarter, compared, growsOverYear(item, basis) !== null); // prettier-ignore
  const grows = growsOverYear(item, basis);
  const stated = { partYear: quarter && ({ kind: "stated", grows, annual: annual.words } as const) };
  if (!annual.plainly) {
    if (!isOfWholeYear(item, quarter, compared)) return null;
    return grows !== null ? stated : farFrom(item, quarter, compared, basis?.value === "quarter");
  }
  if (grows !== null) return stated;
  if (isLevel(item, quarter, compared)) return null;
  if (isAmount(item, compared.unit)) return compared.polarity === "higher" ? stated : CANNOT;
  // '95% by March 2026': what is to be reached at the year's end cannot be missed before.
  return annual.words === register.headings.target ? null : CANNOT;
}

const CANNOT: Unprofiled = { partYear: null };

/** What adds up to a year's target in quarters is not so near to it in each of them. */
const LEAST_OF_LEVEL = 0.75;

/** Whether the figures of the year's quarters neither grow nor add up: one fell, and each alone is near the year's target. */
function isLevel(item: Item, quarter: Quarter | null, { target, actual }: Comparison): boolean {
  if (quarter === null) return false;
  const least = Number(target) * LEAST_OF_LEVEL;
  let before = 0;
  let fell = false;
  for (const past of item.past) {
    if (past.quarter === null || past.year !== quarter.year || past.quarter >= quarter.quarter) continue;
    const { actual: figure } = past.figures;
    if (figure === null || figure.unit !== item.figures.actual?.unit || Number(figure.value) < least) return false;
    fell ||= Number(figure.value) < before;
    before = Number(figure.value);
  }
  return Number(actual) >= least && (fell || Number(actual) < before);
}

/** Of last year's outturn: a target below or above is not for a year like it. */
const LEAST_OF_OUTTURN = 0.7;
const MOST_OF_OUTTURN = 1.5;
/** Whether a target under the year's name is the year's: it is like last year's outturn, or far from this year's figure. */
function isOfWholeYear(item: Item, quarter: Quarter | null, { target, actual }: Comparison): boolean {
  const outturn = lastYear(item, quarter)?.figures.actual;
  const last = Number(outturn?.value ?? 0);
  if (last > 0 && outturn?.unit === item.figures.target?.unit) {
    const share = Number(target) / last;
    return share >= LEAST_OF_OUTTURN && share <= MOST_OF_OUTTURN;
  }
  // A figure nearer to its target than halfway from the share of the year that is over was hardly meant for the year's.
  return Number(actual) <= Number(target) * (0.5 + (quarter?.quarter ?? 3) / 8);
}

/** How near a green figure must be to the share of the year that is over; taxes are paid a little ahead of it. */
const LEAST_OF_SHARE = 0.9;
const MOST_OF_SHARE = 1.1;
const MOST_OF_GROWING = 1.25;

/** A green figure that is short of its target by just so much as the year is short of its end. */
function onCourse(item: Item, quarter: Quarter | null, compared: Comparison, grows: boolean): Unprofiled | null {
  const due = quarter && shareDue(quarter, compared);
  if (due === null) return null;
  const share = new Big(compared.actual).div(due);
  const likely = share.gte(LEAST_OF_SHARE) && share.lte(grows ? MOST_OF_GROWING : MOST_OF_SHARE);
  return likely && (grows || isAmount(item, compared.unit)) ? { partYear: { kind: "on-course", due: due.round(2).toFixed() } } : null; // prettier-ignore
}

/** An amount far short of a target under the year's name, which may be the year's or the quarter's. */
function farFrom(item: Item, quarter: Quarter | null, compared: Comparison, isQuarters: boolean): Unprofiled | null {
  if (isQuarters || compared.reached || compared.polarity !== "higher" || !isAmount(item, compared.unit)) return null;
  const due = quarter && shareDue(quarter, compared);
  return item.rating === "green" && due ? { partYear: { kind: "on-course", due: due.round(2).toFixed() } } : CANNOT;
}

/** The share of a whole year's target that a quarter of the year after the other would make; null where it means nothing. */
function shareDue({ quarter }: Quarter, { target, polarity, reached }: Comparison): Big | null {
  const due = new Big(target).times(quarter).div(4);
  return reached || polarity !== "higher" || due.lte(0) ? null : due;
}

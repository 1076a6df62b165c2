import { Big } from "big.js";
import type { Polarity } from "../../kpi/profile";
import type { Quantity } from "../../kpi/quantity";
import { pairOf, type Pair } from "./pair";

/** How an actual stands to its target, before any tolerance. */
export interface Comparison extends Pair {
  readonly polarity: Polarity;
  readonly reached: boolean;
  /** How far apart the two are, in their unit; never below nought. */
  readonly by: Big;
  /** The same as a per cent of the target; null where that is nought. */
  readonly percent: Big | null;
}

/** What a computer's arithmetic leaves behind stands further right than this. */
const PLACES = 6;

/** Compares the unrounded values; null where they cannot be compared. */
export function compare(target: Quantity, actual: Quantity, polarity: Polarity): Comparison | null {
  const pair = pairOf(target, actual);
  if (!pair || contradicts(target, polarity)) return null;
  const goal = new Big(pair.target).round(PLACES);
  const difference = new Big(pair.actual).round(PLACES).minus(goal);
  const worse = polarity === "higher" ? difference.times(-1) : difference;
  const reached = target.strict ? worse.lt(0) : worse.lte(0);
  if (!isCertain(actual, polarity, reached)) return null;
  const by = difference.abs();
  const percent = goal.eq(0) ? null : by.div(goal.abs()).times(100);
  return { ...pair, polarity, reached, by, percent };
}

/** A target of 'at most' is no target where more is better. */
function contradicts({ direction }: Quantity, polarity: Polarity): boolean {
  return direction !== null && (direction === "at-least") !== (polarity === "higher");
}

/** '50+' surely reaches 50 where more is better, and surely nothing else. */
function isCertain({ direction }: Quantity, polarity: Polarity, reached: boolean): boolean {
  if (direction === null) return true;
  return reached && (direction === "at-least") === (polarity === "higher");
}

import { Big } from "big.js";
import type { Polarity } from "./profile";
import type { Quantity } from "./quantity";
import { pairOf, type Pair } from "./pair";

/** How an actual stands to its target, before any tolerance. */
export interface Comparison extends Pair {
  readonly polarity: Polarity;
  readonly reached: boolean;
  /** Neither better nor worse, to the last decimal place that counts. */
  readonly equal: boolean;
  /** The target, and how far the actual is from it, as near as a double can tell. */
  readonly goal: number;
  readonly apart: number;
}

/** What a computer's arithmetic leaves behind stands further right than this. */
const PLACES = 6;
/** Where a double is surely on the right side, exact arithmetic would say the same. */
const SURELY = 1e-4;

/** Compares the unrounded values; null where they cannot be compared. */
export function compare(target: Quantity, actual: Quantity, polarity: Polarity): Comparison | null {
  const pair = pairOf(target, actual);
  if (!pair || contradicts(target, polarity)) return null;
  const goal = Number(pair.target);
  const difference = Number(pair.actual) - goal;
  const apart = Math.abs(difference);
  const sign = pair.actual === pair.target ? 0 : apart > margin(goal) ? difference : exactly(pair);
  const better = polarity === "higher" ? sign : -sign;
  const reached = target.strict ? better > 0 : better >= 0;
  if (actual.direction !== null && !isCertain(actual, polarity, reached)) return null;
  return {
    target: pair.target,
    actual: pair.actual,
    unit: pair.unit,
    polarity,
    reached,
    equal: sign === 0,
    goal,
    apart,
  };
}

/** Above nought where the actual is more than the target. */
function exactly({ target, actual }: Pair): number {
  return new Big(actual).round(PLACES).cmp(new Big(target).round(PLACES));
}

function margin(goal: number): number {
  return SURELY * Math.max(1, Math.abs(goal));
}

/** How far apart the two are, in their unit; never below nought. */
export function distance({ target, actual }: Pair): Big {
  return new Big(actual).round(PLACES).minus(new Big(target).round(PLACES)).abs();
}

/** The same as a per cent of the target; null where that is nought. */
export function percentage(pair: Pair): Big | null {
  const goal = new Big(pair.target).abs();
  return goal.eq(0) ? null : distance(pair).div(goal).times(100);
}

/**
 * Whether the two are further apart than a limit, nearer, or just so far: above, below or equal to nought.
 * @param relative the limit is a per cent of the target, not in its unit
 */
export function againstLimit(compared: Comparison, limit: number, relative: boolean): number {
  const { goal, apart } = compared;
  const over = apart - (relative ? (Math.abs(goal) * limit) / 100 : limit);
  if (Math.abs(over) > margin(goal)) return over;
  const room = relative ? new Big(compared.target).abs().times(limit).div(100) : new Big(limit);
  return distance(compared).cmp(room);
}

/** A target of 'at most' is no target where more is better. */
function contradicts({ direction }: Quantity, polarity: Polarity): boolean {
  return direction !== null && (direction === "at-least") !== (polarity === "higher");
}

/** '50+' surely reaches 50 where more is better, and surely nothing else. */
function isCertain({ direction }: Quantity, polarity: Polarity, reached: boolean): boolean {
  return reached && (direction === "at-least") === (polarity === "higher");
}

import { Big } from "big.js";
import type { Quantity } from "./quantity";

/** A target and an actual in one unit, as plain decimals. */
export interface Pair {
  readonly target: string;
  readonly actual: string;
  /** Null where neither has one. */
  readonly unit: string | null;
}

/** One word for a unit that is written in several ways, and the seconds in those that can be turned into one another. */
const CALLED: ReadonlyMap<string, string> = new Map([
  ["sec", "second"],
  ["min", "minute"],
  ["hr", "hour"],
  ["calendar day", "day"],
  ["wk", "week"],
]);
const SECONDS: ReadonlyMap<string, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
  ["day", 86_400],
  ["week", 604_800],
]);

/** Target and actual in one unit; null where they cannot be compared. */
export function pairOf(target: Quantity, actual: Quantity): Pair | null {
  const asTheyAre = { target: target.value, actual: actual.value, unit: target.unit };
  if (target.unit === actual.unit) return isSlip(asTheyAre) ? null : asTheyAre;
  const [one, other] = [unitOf(target), unitOf(actual)];
  if (one === other) return asTheyAre;
  if (one === null || other === null) return bare(target, actual, one ?? other ?? "");
  const [seconds, others] = [SECONDS.get(one), SECONDS.get(other)];
  if (seconds === undefined || others === undefined) return null;
  return { target: inSeconds(target, seconds), actual: inSeconds(actual, others), unit: "seconds" };
}

function inSeconds({ value }: Quantity, seconds: number): string {
  return new Big(value).times(seconds).toFixed();
}

function unitOf({ unit }: Quantity): string | null {
  const singular = unit !== null && unit.length > 2 ? unit.replace(/s$/, "") : unit;
  return singular === null ? null : (CALLED.get(singular) ?? singular);
}

/** '0.95%' against '95%' is a slip in a format, not performance. */
function isSlip({ target, actual, unit }: Pair): boolean {
  // Two numbers of two digits are not so far apart; most shares are, and to read four of them takes longer than all else.
  if (unit !== "%" || (target.length === 2 && actual.length === 2)) return false;
  const ratio = ratioOf(target, actual);
  return ratio >= 80 && ratio <= 125;
}

/** More apart than this, and a number without a unit is more likely to be in another one: 0.95 for 95%. */
const PLAUSIBLE = 10;

/** A number without a unit is taken to be in the other's where that is plausible. */
function bare(target: Quantity, actual: Quantity, unit: string): Pair | null {
  const pair: Pair = { target: target.value, actual: actual.value, unit: target.unit ?? actual.unit };
  // What is counted may be left out: '12' for '12 homes'.
  if (unit !== "%" && unit !== "£" && !SECONDS.has(unit)) return pair;
  const [alone, other] = target.unit === null ? [target, actual] : [actual, target];
  const isFraction = unit === "%" && isBetween(Math.abs(Number(alone.value))) && Math.abs(Number(other.value)) > 1;
  return isFraction || ratioOf(target.value, actual.value) > PLAUSIBLE ? null : pair;
}

/** What may be a share of one. Nought is nought in every unit. */
function isBetween(value: number): boolean {
  return value > 0 && value <= 1;
}

/** How many times the larger is the smaller; 1 where either is nought. */
function ratioOf(target: string, actual: string): number {
  const [one, other] = [Math.abs(Number(target)), Math.abs(Number(actual))];
  return one === 0 || other === 0 ? 1 : Math.max(one, other) / Math.min(one, other);
}

import { Big } from "big.js";
import { said, type Item } from "../../kpi/item";
import type { Tolerance } from "../../kpi/profile";
import { parseQuantity } from "../../kpi/quantity";
import { againstLimit, type Comparison } from "../../kpi/compare";

/** Where a tolerance puts a figure. */
export type Band = "green" | "amber" | "red";

/**
 * The band in which a figure falls.
 * @param held the figure is no worse than a year ago; null where that cannot be told
 * @returns null where the tolerance says nothing of it: a per cent of nought
 */
export function bandOf(compared: Comparison, tolerance: Tolerance, held: boolean | null): Band | null {
  if (compared.reached) return "green";
  const relative = tolerance.basis === "relative";
  if (relative && compared.goal === 0) return null;
  if (tolerance.green > 0 && againstLimit(compared, tolerance.green, relative) <= 0) return "green";
  const over = tolerance.amber > 0 ? againstLimit(compared, tolerance.amber, relative) : 1;
  if (over < 0 || (over === 0 && tolerance.limit === "within")) return "amber";
  return tolerance.amberIfHeld && held !== false ? (held === null ? null : "amber") : "red";
}

/** A stated amber value so far from its target is something else: a tolerance, or another measure's. */
const FARTHEST = 0.5;

/** The tolerance that the item's own row states; null where it states none, or none that can be used. */
export function statedTolerance(item: Item, { target, unit, polarity }: Comparison): Tolerance | null {
  const limit = said(item, "amberLimit");
  const amber = limit === null ? null : parseQuantity(limit);
  if (amber && (amber.unit === unit || amber.unit === null)) {
    const goal = new Big(target);
    const room = polarity === "higher" ? goal.minus(amber.value) : new Big(amber.value).minus(goal);
    if (room.gt(0) && room.lte(goal.abs().times(FARTHEST))) return toleranceOf("absolute", room);
  }
  const text = said(item, "tolerance");
  const width = text === null ? null : parseQuantity(text.replace(SIGNS, ""));
  if (!width) return null;
  // '5%' beside a target in per cent may mean points or a share of the target: points are the wider of the two.
  if (width.unit === "%" && unit !== "%") return toleranceOf("relative", new Big(width.value));
  // '0.05' beside a target in per cent may be a twentieth of a point, or five points in another format.
  if (width.unit === null && unit === "%" && new Big(width.value).lt(1)) return null;
  return width.unit === unit || width.unit === null ? toleranceOf("absolute", new Big(width.value)) : null;
}

/** Whether a limit that is too far from its target to be taken for a tolerance still bears an amber out: 4 complaints, where 2 are aimed at. */
export function isWithinStatedLimit(item: Item, { target, actual, unit, polarity }: Comparison): boolean {
  const text = polarity === "lower" ? said(item, "amberLimit") : null;
  const limit = text === null ? null : parseQuantity(text);
  if (!limit || (limit.unit !== unit && limit.unit !== null)) return false;
  return new Big(limit.value).gt(target) && new Big(actual).lte(limit.value);
}

const SIGNS = /^\s*(?:±|\+\s*\/?\s*[-–−]|[-–−+])\s*/;

function toleranceOf(basis: Tolerance["basis"], amber: Big): Tolerance {
  return { basis, green: 0, amber: amber.toNumber(), limit: "within", amberIfHeld: false };
}

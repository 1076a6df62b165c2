import { Big } from "big.js";
import { said, type Item } from "../../../kpi/item";
import { polarityOf } from "../../../kpi/polarity";
import type { Polarity, Profile } from "../../../kpi/profile";
import { fold } from "../../../kpi/text";
import { squeeze } from "../../references";
import type { Register } from "../../../read/register";
import type { CheckContext } from "../../rule";

/** How an item's figure stands to its target, where no tolerance, rounding or guess has a say in it. */
export interface Standing {
  readonly outcome: "met" | "missed";
  readonly actual: string;
  readonly target: string;
  readonly side: "more" | "less" | "equal";
  readonly better: Polarity;
}

/**
 * Whether the item's figure meets its target, exactly. Null where that cannot be said without a doubt: no figures or
 * other units; direction unknown or contested; alike as shown; or a part of the year held against the whole.
 */
export function standing(item: Item, register: Register, { profile, quarter }: CheckContext): Standing | null {
  const { target, actual } = item.figures;
  const shown = { target: said(item, "target"), actual: said(item, "actual") };
  if (!target || !actual || shown.target === null || shown.actual === null || target.unit !== actual.unit) return null;
  const better = certainPolarity(item, register, profile);
  if (better === null) return null;
  const order = new Big(actual.value).cmp(target.value);
  if (order !== 0 && fold(shown.target) === fold(shown.actual)) return null;
  if (order === 0 && target.strict) return null;
  const met = order === 0 || order > 0 === (better === "higher");
  const parts = quarter === null || quarter.quarter < 4;
  if (!met && better === "higher" && parts && new Big(actual.value).lt(new Big(target.value).times(NEAR))) return null;
  const side = order === 0 ? "equal" : order > 0 ? "more" : "less";
  return { outcome: met ? "met" : "missed", actual: shown.actual, target: shown.target, side, better };
}

/** Whether more is better, where it is stated, confirmed, or evident from words that nothing contests. */
export function certainPolarity(item: Item, register: Register, profile: Profile): Polarity | null {
  const reference = said(item, "reference");
  const confirmed = (reference === null ? undefined : profile.polarity[squeeze(reference)]) ?? null;
  const { polarity, from, contested } = polarityOf(item, confirmed, register.headings.polarity);
  return from === "record" || contested ? null : polarity;
}

/** So far from a target before the year is out, a figure may be a part of the year's, and on target for it. */
const NEAR = 0.8;

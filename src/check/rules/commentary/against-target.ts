import { textOf, type Item } from "../../../kpi/item";
import { polarityOf } from "../../../kpi/polarity";
import type { Polarity, Profile } from "../../../kpi/profile";
import { fold } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { basisOf, growsOverYear, isAmount } from "../../judge/basis";
import { compare, type Comparison } from "../../../kpi/compare";
import { confirmedOf } from "../../judge/confirmed";
import { unprofiled } from "../../judge/part-year";
import { isPlain } from "../../../kpi/plain";
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
 * Whether the item's figure meets its target, exactly. Null where that cannot be said without a doubt: no figures that
 * compare; direction unknown or contested; alike as shown; or a part of the year held against the whole.
 */
export function standing(item: Item, register: Register, context: CheckContext): Standing | null {
  const { target, actual } = item.figures;
  const shown = { target: textOf(item, "target"), actual: textOf(item, "actual") };
  if (!target || !actual || !isPlain(item)) return null;
  const better = certainPolarity(item, register, context.profile);
  const compared = better && compare(target, actual, better);
  if (!better || !compared || isOfPartYear(item, register, context, compared)) return null;
  const { equal: isEqual } = compared;
  if (isEqual ? target.strict : fold(shown.target) === fold(shown.actual)) return null;
  const side = isEqual ? "equal" : compared.reached === (better === "higher") ? "more" : "less";
  return { outcome: compared.reached ? "met" : "missed", actual: shown.actual, target: shown.target, side, better };
}

/** Whether more is better, where it is stated, confirmed, or evident from words that nothing contests. */
export function certainPolarity(item: Item, register: Register, profile: Profile): Polarity | null {
  const { polarity, from, contested } = polarityOf(item, confirmedOf(item, profile), register.headings.polarity);
  return from === "record" || contested ? null : polarity;
}

/** What is done bit by bit: 85% of it by December may well be on target for the year. */
const BIT_BY_BIT = /\b(?:completed?|delivered|spen[dt]|programme|planned|installed|collected|budget)\b/;

/** Whether the figure may be a part of what the target asks for by the end of the year. */
function isOfPartYear(item: Item, register: Register, { quarter }: CheckContext, compared: Comparison): boolean {
  if (quarter?.quarter === 4) return false;
  const basis = basisOf(item, register);
  if (basis?.value === "profiled" || NAMES_QUARTER.test(register.headings.target ?? "")) return false;
  if (unprofiled(item, register, quarter, compared)) return true;
  if (basis?.value === "quarter") return false;
  if (growsOverYear(item, basis) !== null || isAmount(item, compared.unit)) return true;
  return BIT_BY_BIT.test(fold(textOf(item, "measure")));
}

const NAMES_QUARTER = /\bq(?:uarter)? ?[1-4]\b/i;

import type { Item } from "../../../kpi/item";
import { polarityOf } from "../../../kpi/polarity";
import type { Quarter } from "../../../kpi/period";
import type { Polarity } from "../../../kpi/profile";
import { tidy } from "../../../kpi/text";
import { compare } from "../../../kpi/compare";
import { confirmedOf } from "../../judge/confirmed";
import { earlierThan } from "../../judge/past";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

/** A target of all, or of none at all, that nothing on record ever met. */
export const unreachableGreen: RegisterRule<"unreachable-green"> = {
  id: "unreachable-green",
  severity: "advice",
  *check(register, { quarter, profile }) {
    for (const item of itemsWith(register, TRAITS.hasPast)) {
      const { target } = item.fields;
      const utmost = item.past.length < FEWEST ? null : utmostOf(item);
      if (!target || utmost === null) continue;
      const { polarity } = polarityOf(item, confirmedOf(item, profile), register.headings.polarity);
      const reached = polarity === utmost ? neverMet(item, utmost, quarter) : null;
      if (reached) yield raise(item, target, { target: tidy(target.text), polarity: utmost, reached });
    }
  },
};

/** Earlier values: fewer are no record. */
const FEWEST = 2;
/** With this quarter's. */
const FEWEST_IN_ALL = 3;

/** Of what may lie on either side of nought, nought is a target like any other. */
const EITHER_SIDE =
  /\b(?:variances?|variations?|differences?|gap|net|balanced?|against (?:the )?budget|(?:over|under)spends?)\b/i;

/** Better than all or than none there cannot be. */
function utmostOf({ figures: { target }, fields }: Item): Polarity | null {
  if (target?.value === "0") return EITHER_SIDE.test(fields.measure?.text ?? "") ? null : "lower";
  return target?.value === "100" && target.unit === "%" ? "higher" : null;
}

/** '+2.6' of a budget may as well be '-2.6' the next time: nought is then no floor, but the middle. */
const SIGNED = /^[£(]?[+\-−–]/;

/** What was shown each time, where it was missed each time; null where it was ever met, or there are too few. */
function neverMet(item: Item, polarity: Polarity, quarter: Quarter | null): readonly string[] | null {
  const { target } = item.figures;
  const earlier = earlierThan(item, quarter).filter(({ figures }) => figures.actual);
  const all = [...earlier, item].filter(({ figures }) => figures.actual);
  if (!target || earlier.length < FEWEST || all.length < FEWEST_IN_ALL) return null;
  const missed = all.every(({ figures }) => figures.actual && compare(target, figures.actual, polarity)?.reached === false); // prettier-ignore
  if (!missed) return null;
  const shown = all.map(({ fields }) => tidy(fields.actual?.text ?? ""));
  return target.value === "0" && shown.some((text) => SIGNED.test(text)) ? null : shown;
}

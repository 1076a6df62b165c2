import { textOf, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { CheckContext, RegisterRule } from "../../rule";
import { changeOf } from "./against-last-quarter";
import { certainPolarity, standing } from "./against-target";
import { commentsWhere, type Comment } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { asWritten } from "./comments";
import type { AgainstLastQuarter, AgainstTarget } from "./facts";
import { targetClaim } from "./target-claims";
import { trendClaim } from "./trend-claims";

export const commentaryAgainstNumber: RegisterRule<"commentary-against-number"> = {
  id: "commentary-against-number",
  severity: "warning",
  *check(register, context) {
    const traits = traitsIn(register);
    for (const comment of commentsWhere(
      register,
      (at, { hints }) => ((hints[at] ?? 0) & HINTS.target) !== 0 || ((traits[at] ?? 0) & TRAITS.hasPast) !== 0,
    )) {
      // prettier-ignore
      const facts = contradiction(comment, register, context);
      if (facts) yield raise(comment.item, comment.field, facts);
    }
  },
};

/** What a comment says and its row's figures deny; null where they agree, or where it can't be told without a doubt. */
export function contradiction(
  comment: Comment,
  register: Register,
  context: CheckContext,
): AgainstTarget | AgainstLastQuarter | null {
  return againstTarget(comment, register, context) ?? againstLastQuarter(comment, register, context);
}

function againstTarget(comment: Comment, register: Register, context: CheckContext): AgainstTarget | null {
  const claim = targetClaim(comment.folded, context.quarter?.quarter ?? null);
  const is = claim && standing(comment.item, register, context);
  if (!is || is.outcome === claim.claim || (claim.literal && is.better === "lower")) return null;
  const { actual, target, side, better } = is;
  const words = asWritten(comment, claim.index, claim.words.length);
  return { against: "target", heading: comment.heading, words, actual, target, side, better };
}

function againstLastQuarter(comment: Comment, register: Register, context: CheckContext): AgainstLastQuarter | null {
  const { item, folded, heading } = comment;
  if (item.past.length === 0) return null;
  const claim = trendClaim(folded, () => wordsOf(item));
  const change = claim && changeOf(item, context.quarter);
  if (!change) return null;
  const isOfGoodness = claim.claim === "better" || claim.claim === "worse";
  const better = isOfGoodness ? certainPolarity(item, register, context.profile) : "higher";
  if (better === null) return null;
  const isGain = claim.claim === "up" || claim.claim === "better";
  if (change.change === (isGain === (better === "higher") ? "up" : "down")) return null;
  return { against: "last quarter", heading, words: asWritten(comment, claim.index, claim.words.length), ...change };
}

/** The measure, each word behind a space. */
function wordsOf(item: Item): string {
  return ` ${fold(textOf(item, "measure")).replace(/[^a-z0-9]+/g, " ")}`;
}

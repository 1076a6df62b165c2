import type { Field } from "../../../kpi/item";
import { quarterName, type Quarter } from "../../../kpi/period";
import { traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { lastQuarter } from "./against-last-quarter";
import { commentsWhere, type Comment } from "../../comments/comments";
import { foldComment } from "../../comments/fold-comment";
import { HINTS } from "../../comments/hints";
import { asWritten, isSettled } from "./comments";
import { spokenQuarter } from "./earlier-quarters";
import type { SameAsBefore, SpeaksOfEarlier } from "./facts";
import { placeholderIn } from "./placeholders";
import { isThin } from "./thin-words";

export const staleCommentary: RegisterRule<"stale-commentary"> = {
  id: "stale-commentary",
  severity: "warning",
  *check(register, context) {
    const { quarter } = context;
    if (!quarter) return;
    const traits = traitsIn(register);
    for (const comment of commentsWhere(
      register,
      (at, { hints }) => ((hints[at] ?? 0) & HINTS.quarterFirst) !== 0 || ((traits[at] ?? 0) & TRAITS.hasPast) !== 0,
    )) {
      // prettier-ignore
      const facts = sameAsBefore(comment, quarter) ?? speaksOfEarlier(comment, quarter);
      if (facts) yield raise(comment.item, comment.field, facts);
    }
  },
};

/** What is measured once a year has the same to say until then. */
const NOTHING_NEW = /\bannual|\byearly|\bnot (?:yet )?due\b|\bonce a year\b/;

function sameAsBefore(comment: Comment, quarter: Quarter): SameAsBefore | null {
  const { item, folded } = comment;
  if (item.past.length === 0 || isSettled(item)) return null;
  const last = lastQuarter(item, quarter);
  const before = last?.fields.commentary;
  if (!last || !before || before.missing || before.error || !isSame(before, comment.field, folded)) return null;
  if (NOTHING_NEW.test(folded) || isThin(folded) || placeholderIn(comment)) return null;
  return { stale: "same", heading: comment.heading, before: `Q${last.quarter}`, text: comment.field.text };
}

/** White space and typesetting never make so much of a difference; most comments are told apart by their length. */
const SPACES = 10;

function isSame(before: Field, now: Field, folded: string): boolean {
  return Math.abs(before.text.length - now.text.length) <= SPACES && foldComment(before.text) === folded;
}

function speaksOfEarlier(comment: Comment, quarter: Quarter): SpeaksOfEarlier | null {
  const spoken = isSettled(comment.item) ? null : spokenQuarter(comment.folded, quarter.quarter);
  if (!spoken) return null;
  const words = asWritten(comment, 0, spoken.words.length);
  return { stale: "earlier", heading: comment.heading, words, spoken: `Q${spoken.quarter}`, reported: quarterName(quarter) }; // prettier-ignore
}

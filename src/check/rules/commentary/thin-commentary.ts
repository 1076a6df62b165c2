import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { contradiction } from "./commentary-against-number";
import { commentsHinting, type Comment } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { isSettled } from "./comments";
import { placeholderIn } from "./placeholders";
import { isThin, saysOnlyDone } from "./thin-words";

export const thinCommentary: RegisterRule<"thin-commentary"> = {
  id: "thin-commentary",
  severity: "warning",
  *check(register, context) {
    for (const comment of commentsHinting(register, HINTS.short)) {
      const { item, field, heading } = comment;
      if (!saysNothing(comment) || isSettled(item) || placeholderIn(comment)) continue;
      // 'On target' of what was missed is wrong rather than thin, and is told once.
      if (contradiction(comment, register, context) === null) yield raise(item, field, { heading, text: field.text });
    }
  },
};

/** A number cannot be 'completed'; a piece of work that is may say no more. */
function saysNothing({ folded, item }: Comment): boolean {
  return isThin(folded) || (item.figures.target !== null && saysOnlyDone(folded));
}

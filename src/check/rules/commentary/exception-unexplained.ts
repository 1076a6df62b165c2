import { said } from "../../../kpi/item";
import { isOffTarget } from "../../../kpi/rating";
import { traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { contradiction } from "./commentary-against-number";
import { commentsWhere, foldedAt, type Comments } from "../../comments/comments";
import { explainsInWords, isExplained } from "./explanations";
import { placeholderIn } from "./placeholders";
import { isThin, saysOnlyDone } from "./thin-words";

export const exceptionUnexplained: RegisterRule<"exception-unexplained"> = {
  id: "exception-unexplained",
  severity: "warning",
  *check(register, context) {
    const traits = traitsIn(register);
    const isLookedAt = (at: number, comments: Comments): boolean =>
      // Nearly all are explained in words, and need not be looked at with their items.
      ((traits[at] ?? 0) & TRAITS.offTarget) !== 0 && !explainsInWords(foldedAt(comments, at));
    for (const comment of commentsWhere(register, isLookedAt)) {
      const { item, field, heading, folded } = comment;
      const { rating } = item;
      // What is being done may stand in a column of its own.
      if (!isOffTarget(rating) || said(item, "plan") !== null || isExplained(comment)) continue;
      if (isThin(folded) || saysOnlyDone(folded) || placeholderIn(comment)) continue;
      // Of what is wrong, the officer is not told that it also says too little.
      if (contradiction(comment, register, context) === null)
        yield raise(item, field, { heading, text: field.text, rating });
    }
  },
};

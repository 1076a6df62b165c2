import { said } from "../../../kpi/item";
import { isOffTarget } from "../../../kpi/rating";
import { traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { contradiction } from "./commentary-against-number";
import { commentsWhere } from "../../comments/comments";
import { isExplained } from "./explanations";
import { placeholderIn } from "./placeholders";
import { isThin, saysOnlyDone } from "./thin-words";

export const exceptionUnexplained: RegisterRule<"exception-unexplained"> = {
  id: "exception-unexplained",
  severity: "warning",
  *check(register, context) {
    const traits = traitsIn(register);
    for (const comment of commentsWhere(register, (at) => ((traits[at] ?? 0) & TRAITS.offTarget) !== 0)) {
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

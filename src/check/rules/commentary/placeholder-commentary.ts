import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { commentsOf } from "./comments";
import { placeholderIn } from "./placeholders";

export const placeholderCommentary: RegisterRule<"placeholder-commentary"> = {
  id: "placeholder-commentary",
  severity: "error",
  *check(register) {
    for (const comment of commentsOf(register)) {
      const found = placeholderIn(comment);
      if (found) yield raise(comment.item, comment.field, { heading: comment.heading, ...found });
    }
  },
};

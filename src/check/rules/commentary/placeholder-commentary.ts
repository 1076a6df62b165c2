import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { commentsHinting } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { placeholderIn } from "./placeholders";

export const placeholderCommentary: RegisterRule<"placeholder-commentary"> = {
  id: "placeholder-commentary",
  severity: "error",
  *check(register) {
    for (const comment of commentsHinting(register, HINTS.short | HINTS.placeholder)) {
      const found = placeholderIn(comment);
      if (found) yield raise(comment.item, comment.field, { heading: comment.heading, ...found });
    }
  },
};

import { said } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { commentsOf, isSettled, type Comment } from "./comments";
import { placeholderIn } from "./placeholders";
import { isThin } from "./thin-words";

/** Shorter comments may well be the same by chance. */
const SHORTEST = 25;

/** Why nothing can be said yet may be said of many rows. */
const NOTHING_YET = /\bnot (?:yet )?(?:due|available)\b|\bannual|\bno data\b|\bawait/;

export const repeatedCommentary: RegisterRule<"repeated-commentary"> = {
  id: "repeated-commentary",
  severity: "advice",
  *check(register) {
    const first = new Map<string, Comment>();
    for (const comment of commentsOf(register)) {
      const { item, field, heading, folded } = comment;
      if (folded.length < SHORTEST || isSettled(item)) continue;
      const before = first.get(folded);
      if (before === undefined) first.set(folded, comment);
      else if (!NOTHING_YET.test(folded) && !isThin(folded) && !placeholderIn(comment))
        yield raise(item, field, {
          heading,
          text: field.text,
          row: before.item.row + 1,
          reference: said(before.item, "reference"),
        });
    }
  },
};

import { said } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { commentsAt, commentsOf, type Comment, type Comments } from "../../comments/comments";
import { Repeats } from "../../repeats";
import { isSettled } from "./comments";
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
    for (const comment of commentsAt(register, suspectsIn(commentsOf(register)))) {
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

/** Where comments stand whose print others have. Nearly all have one of their own, and need not be folded. */
function suspectsIn({ texts, prints }: Comments): readonly number[] {
  const repeats = new Repeats(texts.length);
  for (let at = 0; at < texts.length; at++) if ((texts[at] ?? null) !== null) repeats.meet(prints[at] ?? 0, at);
  return repeats.groups().flat();
}

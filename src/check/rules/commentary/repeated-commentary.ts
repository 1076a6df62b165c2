import { said } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { commentsOf, commentsWhere, type Comment, type Comments } from "../../comments/comments";
import { firsts } from "../../firsts";
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
    const suspects = suspectsIn(commentsOf(register));
    if (suspects.size === 0) return;
    for (const comment of commentsWhere(register, (at, { prints }) => suspects.has(prints[at] ?? 0))) {
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

/** The prints that several comments have. Nearly all have one of their own, and need not be folded. */
function suspectsIn({ texts, prints }: Comments): ReadonlySet<number> {
  const suspects = new Set<number>();
  const firstPlace = firsts(texts.length);
  for (let at = 0; at < texts.length; at++) {
    const print = prints[at] ?? 0;
    if (texts[at] != null && firstPlace(print, at) !== at) suspects.add(print);
  }
  return suspects;
}

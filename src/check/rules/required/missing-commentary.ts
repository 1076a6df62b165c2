import { isOffTarget } from "../../../kpi/rating";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { lacking } from "./missing-field";

/** Fewer rows that are on target tell no habit. */
const FEWEST = 5;
/** Where fewer of them than this have a comment, the council comments on exceptions only. */
const SHARE = 0.5;

/** A comment is owed to members where something is off target; elsewhere it is only missed. */
export const missingCommentary: RegisterRule<"missing-commentary"> = {
  id: "missing-commentary",
  severity: "warning",
  *check(register) {
    const exceptionsOnly = commentsOnExceptionsOnly(register);
    for (const { item, field, heading } of lacking(register, "commentary")) {
      const facts = { heading, text: field.text, rating: item.rating };
      if (isOffTarget(item.rating)) yield raise(item, field, facts, { severity: "error" });
      else if (!exceptionsOnly) yield raise(item, field, facts);
    }
  },
};

function commentsOnExceptionsOnly({ items }: Register): boolean {
  const others = items.filter(({ rating }) => !isOffTarget(rating));
  const commented = others.filter(({ fields: { commentary } }) => commentary?.missing === false);
  return others.length >= FEWEST && commented.length < others.length * SHARE;
}

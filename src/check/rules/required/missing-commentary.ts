import { isOffTarget } from "../../../kpi/rating";
import type { Book, Register } from "../../../read/register";
import { columnOf, traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
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
  *check(register, { book }) {
    let exceptionsOnly: boolean | undefined;
    for (const { item, field, heading } of lacking(register, "commentary")) {
      const facts = { heading, text: field.text, rating: item.rating };
      if (isOffTarget(item.rating)) yield raise(item, field, facts, { severity: "error" });
      else if (!(exceptionsOnly ??= commentsOnExceptionsOnly(register, book))) yield raise(item, field, facts);
    }
  },
};

/** Told by the register itself, or where it is too short by all of the same kind on its sheet. */
function commentsOnExceptionsOnly(register: Register, { registers }: Book): boolean {
  const own = onTarget([register]);
  if (own.items >= FEWEST) return isMostlySilent(own);
  const alike = ({ sheet, kind }: Register): boolean => sheet === register.sheet && kind === register.kind;
  const others = onTarget(registers.filter(alike));
  return others.items >= FEWEST && isMostlySilent(others);
}

interface OnTarget {
  readonly items: number;
  readonly commented: number;
}

function onTarget(registers: readonly Register[]): OnTarget {
  const found = { items: 0, commented: 0 };
  for (const register of registers) {
    const { texts, errors } = columnOf(register, "commentary");
    const inError = new Set(errors);
    traitsIn(register).forEach((traits, at) => {
      if (traits & TRAITS.offTarget) return;
      found.items++;
      if (texts[at] !== null || inError.has(at)) found.commented++;
    });
  }
  return found;
}

function isMostlySilent({ items, commented }: OnTarget): boolean {
  return commented < items * SHARE;
}

import { said } from "../../kpi/item";
import { isOffTarget } from "../../kpi/rating";
import type { RegisterRule } from "../rule";
import { lacking } from "./missing-field";

/** A comment is owed to members where something is off target; elsewhere it is only missed. */
export const missingCommentary: RegisterRule<"missing-commentary"> = {
  id: "missing-commentary",
  severity: "warning",
  *check(register) {
    for (const { item, place, heading, text } of lacking(register, "commentary"))
      yield {
        sheet: item.sheet,
        place,
        reference: said(item, "reference"),
        facts: { heading, text, rating: item.rating },
        fix: null,
        ...(isOffTarget(item.rating) ? { severity: "error" } : {}),
      };
  },
};

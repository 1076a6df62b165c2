import { isOffTarget } from "../../../kpi/rating";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { lacking } from "./missing-field";

/** A comment is owed to members where something is off target; elsewhere it is only missed. */
export const missingCommentary: RegisterRule<"missing-commentary"> = {
  id: "missing-commentary",
  severity: "warning",
  *check(register) {
    for (const { item, field, heading } of lacking(register, "commentary")) {
      const facts = { heading, text: field.text, rating: item.rating };
      yield raise(item, field, facts, isOffTarget(item.rating) ? { severity: "error" } : {});
    }
  },
};

import { tidy } from "../../../kpi/text";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { verdicts } from "./verdict";
import { ratingCell } from "./rating-cell";

export const unprofiledTarget: RegisterRule<"unprofiled-target"> = {
  id: "unprofiled-target",
  severity: "warning",
  *check(register, context) {
    const quarter = context.quarter?.quarter;
    if (quarter === undefined || quarter === 4) return;
    for (const { judged } of verdicts(register, context, "unprofiled-target")) {
      const { item, partYear } = judged;
      const at = ratingCell(item, register);
      const { target, actual } = item.fields;
      if (!at || !partYear || !target || !actual) continue;
      const facts = { ...at.cell, actual: tidy(actual.text), target: tidy(target.text), quarter, partYear };
      yield raise(item, target, facts);
    }
  },
};

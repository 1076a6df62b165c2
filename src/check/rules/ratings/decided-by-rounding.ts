import { tidy } from "../../../kpi/text";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { apart } from "./arithmetic";
import { ratingCell } from "./rating-cell";
import { verdicts } from "./verdict";

export const decidedByRounding: RegisterRule<"decided-by-rounding"> = {
  id: "decided-by-rounding",
  severity: "warning",
  *check(register, context) {
    for (const { judged } of verdicts(register, context, "decided-by-rounding")) {
      const { item, compared } = judged;
      const at = ratingCell(item, register);
      const shown = tidy(item.fields.actual?.text ?? "");
      if (at) yield raise(item, at.field, { ...at.cell, shown, ...apart(compared), polarity: compared.polarity });
    }
  },
};

import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { arithmeticOf, limitOf } from "./arithmetic";
import { ratingCell } from "./rating-cell";
import { verdicts } from "./verdict";

export const greenButMissed: RegisterRule<"green-but-missed"> = {
  id: "green-but-missed",
  severity: "error",
  *check(register, context) {
    for (const { judged, severity, tolerance } of verdicts(register, context, "green-but-missed")) {
      const at = ratingCell(judged.item, register);
      if (!at) continue;
      const limit = tolerance && limitOf(tolerance, judged.compared);
      const facts = { ...at.cell, ...arithmeticOf(judged, tolerance), limit };
      yield raise(judged.item, at.field, facts, { severity });
    }
  },
};

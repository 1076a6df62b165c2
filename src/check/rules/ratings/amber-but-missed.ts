import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { arithmeticOf, limitOf } from "./arithmetic";
import { ratingCell } from "./rating-cell";
import { verdicts } from "./verdict";

export const amberButMissed: RegisterRule<"amber-but-missed"> = {
  id: "amber-but-missed",
  severity: "warning",
  *check(register, context) {
    for (const { judged, tolerance } of verdicts(register, context, "amber-but-missed")) {
      const at = ratingCell(judged.item, register);
      if (!at || !tolerance) continue;
      const limit = limitOf(tolerance, judged.compared);
      yield raise(judged.item, at.field, { ...at.cell, ...arithmeticOf(judged, tolerance), limit });
    }
  },
};

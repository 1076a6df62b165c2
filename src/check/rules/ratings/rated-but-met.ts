import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { arithmeticOf } from "./arithmetic";
import { ratingCell } from "./rating-cell";
import { verdicts } from "./verdict";

/** A rating that says the target was missed, though it is met. */
export function ratedButMet<Id extends "red-but-met" | "amber-but-met">(
  id: Id,
  severity: RegisterRule["severity"],
): RegisterRule<Id> {
  return {
    id,
    severity,
    *check(register, context) {
      for (const verdict of verdicts(register, context, id)) {
        const { item } = verdict.judged;
        const at = ratingCell(item, register);
        if (!at) continue;
        const facts = { ...at.cell, ...arithmeticOf(verdict.judged) };
        yield raise<"red-but-met" | "amber-but-met">(item, at.field, facts, { severity: verdict.severity });
      }
    },
  };
}

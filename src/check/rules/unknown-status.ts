import { said } from "../../kpi/item";
import { ratedCells } from "../ratings";
import type { RegisterRule } from "../rule";

export const unknownStatus: RegisterRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  *check(register) {
    for (const { item, place, heading, text, recognition } of ratedCells(register))
      if (recognition.kind === "unknown")
        yield { sheet: item.sheet, place, reference: said(item, "reference"), facts: { heading, text }, fix: null };
  },
};

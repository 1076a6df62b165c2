import { raise } from "../../raise";
import { ratedCells } from "../../ratings";
import type { RegisterRule } from "../../rule";

export const unknownStatus: RegisterRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  *check(register) {
    for (const { item, field, heading } of ratedCells(register, ({ recognition }) => recognition.kind === "unknown"))
      yield raise(item, field, { heading, text: field.text });
  },
};

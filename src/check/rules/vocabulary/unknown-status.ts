import { bucketOf } from "../../../kpi/item";
import { raise } from "../../raise";
import { ratedCells } from "../../ratings";
import type { RegisterRule } from "../../rule";

export const unknownStatus: RegisterRule<"unknown-status"> = {
  id: "unknown-status",
  severity: "error",
  *check(register) {
    for (const { item, field, heading, role } of ratedCells(
      register,
      ({ recognition }) => recognition.kind === "unknown",
    )) {
      // A status beside the rating may say in its own words what the rating counts.
      if (role === "status" && item.rating !== null) continue;
      const counted = bucketOf(item) === "unrated" ? {} : { counted: true as const };
      yield raise(item, field, { heading, text: field.text, ...counted });
    }
  },
};

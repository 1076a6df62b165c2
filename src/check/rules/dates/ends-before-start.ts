import { textOf } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { headingOf } from "./marks";

/** Due before it starts. Quarters and months without a year are left alone: the year after may be meant. */
export const endsBeforeStart: RegisterRule<"ends-before-start"> = {
  id: "ends-before-start",
  severity: "warning",
  *check(register) {
    if (register.columns.startDate === undefined || register.columns.endDate === undefined) return;
    for (const item of register.items) {
      const { start, end } = item.dates;
      const field = item.fields.endDate;
      if (start === null || end === null || field === undefined || end.to >= start.from) continue;
      yield raise(item, field, {
        heading: headingOf(register, "endDate"),
        text: field.text,
        startHeading: headingOf(register, "startDate"),
        start: textOf(item, "startDate"),
      });
    }
  },
};

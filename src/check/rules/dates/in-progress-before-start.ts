import { textOf, type Item } from "../../../kpi/item";
import { isOffTarget } from "../../../kpi/rating";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { daysOfItem, reportedQuarter } from "./due";
import { headingOf, IN_HAND, statusMark } from "./marks";

/** Marked as begun, or as behind, although it starts only after the quarter reported. */
export const inProgressBeforeStart: RegisterRule<"in-progress-before-start"> = {
  id: "in-progress-before-start",
  severity: "warning",
  *check(register, context) {
    const reported = reportedQuarter(context);
    if (reported === null || register.columns.startDate === undefined) return;
    for (const item of register.items) {
      if (!isMarkedBegun(item)) continue;
      const start = daysOfItem(item, "start", reported);
      const mark = start && start.from > reported.to && !beganEarly(item) ? statusMark(item, register) : null;
      if (mark)
        yield raise(item, mark.field, {
          heading: mark.heading,
          text: mark.field.text,
          startHeading: headingOf(register, "startDate"),
          start: textOf(item, "startDate"),
          quarter: reported.name,
        });
    }
  },
};

/** A green by itself may say that all is set for the start. */
function isMarkedBegun({ status, rating }: Item): boolean {
  return status === null ? isOffTarget(rating) : IN_HAND.has(status) || status === "overdue";
}

const EARLY = /\b(?:early|earlier|sooner|ahead of|brought forward|in advance)\b/i;

function beganEarly(item: Item): boolean {
  return EARLY.test(textOf(item, "commentary"));
}

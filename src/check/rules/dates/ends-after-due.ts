import { datesInText } from "../../../kpi/dates-in-text";
import { textOf } from "../../../kpi/item";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { daysOfItem, reportedQuarter } from "./due";
import { headingOf, isOnTrack, ratingMark } from "./marks";
import { promisesEnd } from "./promises";

/** The commentary promises the end for a day after the due date, and the rating says on track all the same. */
export const endsAfterDue: RegisterRule<"ends-after-due"> = {
  id: "ends-after-due",
  severity: "warning",
  *check(register, context) {
    if (register.columns.endDate === undefined) return;
    const reported = reportedQuarter(context);
    for (const item of register.items) {
      if (!isOnTrack(item.rating) || item.status === "completed") continue;
      const text = textOf(item, "commentary");
      if (!NAMES_YEAR.test(text)) continue;
      const due = daysOfItem(item, "end", reported);
      const mark = due && ratingMark(item, register);
      const promised = mark && datesInText(text).find(({ days, before }) => days !== null && days.from > due.to && promisesEnd(before)); // prettier-ignore
      if (promised)
        yield raise(item, mark.field, {
          heading: mark.heading,
          rating: item.rating,
          from: headingOf(register, "commentary"),
          words: `${promised.before} ${promised.text}`,
          dueHeading: headingOf(register, "endDate"),
          due: textOf(item, "endDate"),
        });
    }
  },
};

/** Without a year nothing tells that a date lies beyond the due date. */
const NAMES_YEAR = /20\d\d|'\d\d|\d[/–-]\d|[a-z]-\d\d/i;

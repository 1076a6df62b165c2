import { said, type Item } from "../../../kpi/item";
import type { BlueMeaning } from "../../../kpi/rating";
import type { Severity } from "../../finding";
import { raise } from "../../raise";
import type { CheckContext, RegisterRule } from "../../rule";
import { finishedWords, mentionsResult } from "./completion";
import { daysOfItem, reportedQuarter, type Reported } from "./due";
import { headingOf, IN_HAND, isOnTrack, statusMark } from "./marks";

/** Past its due date, and nothing in its marks says so: neither finished, nor late, nor off track. */
export const overdueNotMarked: RegisterRule<"overdue-not-marked"> = {
  id: "overdue-not-marked",
  severity: "error",
  *check(register, context) {
    if (register.columns.endDate === undefined) return;
    const reported = reportedQuarter(context);
    for (const item of register.items) {
      const severity = unmarked(item, context.profile.blue);
      const due = severity && daysOfItem(item, "end", reported);
      const asOf = due && passedAt(due.to, reported, context);
      const mark = asOf && statusMark(item, register);
      if (!mark || finishedWords(item) !== null) continue;
      const facts = {
        heading: mark.heading,
        text: mark.field.text,
        dueHeading: headingOf(register, "endDate"),
        due: due.to,
        asOf,
        isToday: asOf === context.today,
      };
      yield raise(item, mark.field, facts, { severity });
    }
  },
};

/**
 * Null where the item is marked as finished, late or off track, or its marks leave it open; 'not yet due' is another
 * rule's affair. A colour alone may be the way to say that it was done in time, so it is no more than a warning.
 */
function unmarked(item: Item, blue: BlueMeaning): Severity | null {
  const { kind, rating, status } = item;
  if (rating !== null && !isOnTrack(rating)) return null;
  // A task without an end may keep the date that it once had.
  if (status === "ongoing") return "warning";
  if (status !== null && (IN_HAND.has(status) || status === "not started")) return "error";
  if (status !== null || kind !== "action" || rating === null) return null;
  if (blue === "complete") return "error";
  return said(item, "commentary") === null || mentionsResult(item) ? null : "warning";
}

/** The day by which the due date has passed. What falls due after the quarter reported is the next return's affair. */
function passedAt(due: string, reported: Reported | null, { today }: CheckContext): string | null {
  if (reported !== null && due > reported.to) return null;
  const asOf = today ?? reported?.to ?? null;
  return asOf !== null && due < asOf ? asOf : null;
}

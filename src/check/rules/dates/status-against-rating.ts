import type { Item } from "../../../kpi/item";
import type { BlueMeaning, Rating } from "../../../kpi/rating";
import { statusStage } from "../../../kpi/vocabulary";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { BEHIND, headingOf, IN_HAND, LATE } from "./marks";

/** A register that has both a status and a rating, and a row in which they cannot both be right. */
export const statusAgainstRating: RegisterRule<"status-against-rating"> = {
  id: "status-against-rating",
  severity: "warning",
  *check(register, { profile: { blue } }) {
    if (register.columns.rating === undefined || register.columns.status === undefined) return;
    let blueIsNotDue: boolean | undefined;
    let uncoloured: number | undefined;
    for (const item of register.items) {
      const { rating: field, status } = item.fields;
      const rating = ownRating(item);
      if (!field || !status || rating === null) continue;
      const odds = areAtOdds(item, rating, blue);
      const others = !odds && isCompletedInColour(item, rating) ? (uncoloured ??= leftUncoloured(register)) : 0;
      if (!odds && others === 0) continue;
      if (rating === "blue") {
        blueIsNotDue ??= usesBlueOtherwise(register);
        if (!blueIsNotDue) continue;
      }
      yield raise(item, field, {
        heading: headingOf(register, "rating"),
        rating,
        statusHeading: headingOf(register, "status"),
        status: status.text,
        blue,
        ...(others > 0 ? { uncoloured: others } : {}),
      });
    }
  },
};

function isCompleted({ status }: Item): boolean {
  return status !== null && statusStage(status) === "completed";
}

function isCompletedInColour(item: Item, rating: Rating): boolean {
  return BEHIND[rating] !== undefined && isCompleted(item);
}

/** So many times as many completed rows without a colour as with one, and a blank is how they are shown. */
const TIMES = 3;

/** How many completed rows have no colour, where that is the register's way; nought where it is not. */
function leftUncoloured({ items }: Register): number {
  const completed = items.filter(isCompleted);
  const blank = completed.filter(({ rating, fields }) => rating === null && fields.rating?.missing === true).length;
  return blank >= (completed.length - blank) * TIMES ? blank : 0;
}

/** What the rating column says; where it says nothing, its look, or a status that rates and agrees with itself. */
function ownRating({ rating, recognised }: Item): Rating | null {
  return recognised.rating?.kind === "known" ? recognised.rating.meaning.rating : rating;
}

const OFF_TRACK: readonly Rating[] = ["amber", "amber-red", "red"];

/** The colours that no item of such a status can have. 'Not started' may have any: nothing says when it should start. */
const AT_ODDS: Readonly<Record<string, readonly Rating[]>> = {
  completed: OFF_TRACK,
  achieved: OFF_TRACK,
  "not achieved": ["green", "amber-green"],
  overdue: ["green", "amber-green", "blue"],
  behind: ["green"],
  delayed: ["green"],
};

/** 'On track' beside Amber. One step apart ('On track' beside Amber/Green) is a shade. */
const FEWEST_STEPS = 2;

function areAtOdds({ recognised, status }: Item, rating: Rating, blue: BlueMeaning): boolean {
  const isLate = status !== null && LATE.has(status);
  const said = recognised.status?.kind === "known" ? recognised.status.meaning.rating : null;
  if (said !== null && !isLate)
    return Math.abs((BEHIND[said] ?? Number.NaN) - (BEHIND[rating] ?? Number.NaN)) >= FEWEST_STEPS;
  if (status === null) return false;
  if (AT_ODDS[status]?.includes(rating)) return true;
  if (rating !== "blue") return false;
  const stage = statusStage(status);
  return blue === "not-due" ? stage === "completed" : stage === "not-started" || IN_HAND.has(status);
}

/** Where every blue item is completed, that is what Blue says here, whatever the profile supposes. */
function usesBlueOtherwise({ items }: Register): boolean {
  return items.some((item) => item.rating === "blue" && !isCompleted(item));
}

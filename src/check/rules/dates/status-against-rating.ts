import type { Item } from "../../../kpi/item";
import type { BlueMeaning, Rating } from "../../../kpi/rating";
import { statusStage } from "../../../kpi/vocabulary";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { BEHIND, IN_HAND } from "./marks";

/** A register that has both a status and a rating, and a row in which they cannot both be right. */
export const statusAgainstRating: RegisterRule<"status-against-rating"> = {
  id: "status-against-rating",
  severity: "warning",
  *check(register, { profile: { blue } }) {
    if (register.columns.status === undefined || register.columns.rating === undefined) return;
    let blueIsNotDue: boolean | undefined;
    let uncoloured: number | null | undefined;
    for (const item of register.items) {
      const rating = ownRating(item);
      if (rating === null) continue;
      const odds = areAtOdds(item, rating, blue);
      if (!odds && !isCompletedInColour(item, rating)) continue;
      if (!odds) uncoloured ??= leavesCompletedBlank(register);
      if (!odds && uncoloured === null) continue;
      const { rating: field, status } = item.fields;
      if (!field || !status) continue;
      if (rating === "blue" && blue === "not-due") {
        blueIsNotDue ??= usesBlueOtherwise(register);
        if (!blueIsNotDue) continue;
      }
      yield raise(item, field, {
        heading: register.headings.rating ?? "",
        rating,
        statusHeading: register.headings.status ?? "",
        status: status.text,
        blue,
        ...(!odds && uncoloured ? { uncoloured } : {}),
      });
    }
  },
};

function isCompletedInColour({ status }: Item, rating: Rating): boolean {
  return BEHIND[rating] !== undefined && status !== null && statusStage(status) === "completed";
}

/** So many completed rows without a colour, and so many times as many as with one, and a blank is how they are shown. */
const BLANK = { rows: 3, times: 3 } as const;

/** How many completed rows have no colour, where that is the register's way; null where it is not. */
function leavesCompletedBlank({ items }: Register): number | null {
  const completed = items.filter(({ status }) => status !== null && statusStage(status) === "completed");
  const blank = completed.filter(({ rating, fields }) => rating === null && fields.rating?.missing === true).length;
  return blank >= BLANK.rows && blank >= (completed.length - blank) * BLANK.times ? blank : null;
}

/** What the rating column itself says, in words or by its look. */
function ownRating({ rating, ratedBy, recognised }: Item): Rating | null {
  if (recognised.rating?.kind === "known") return recognised.rating.meaning.rating;
  return recognised.rating === null && ratedBy !== "text" ? rating : null;
}

const OFF_TRACK: readonly Rating[] = ["amber", "amber-red", "red"];

/** The colours that no item of such a status can have. 'Not started' may have any: nothing says when it should start. */
const AT_ODDS: Readonly<Record<string, readonly Rating[]>> = {
  completed: OFF_TRACK,
  achieved: OFF_TRACK,
  "not achieved": ["green", "amber-green"],
  overdue: ["green", "amber-green", "blue"],
};

/** 'On track' beside Amber. One step apart ('On track' beside Amber/Green) is a shade. */
const FEWEST_STEPS = 2;

function areAtOdds({ recognised, status }: Item, rating: Rating, blue: BlueMeaning): boolean {
  const said = recognised.status?.kind === "known" ? recognised.status.meaning.rating : null;
  if (said !== null) return Math.abs((BEHIND[said] ?? Number.NaN) - (BEHIND[rating] ?? Number.NaN)) >= FEWEST_STEPS;
  if (status === null) return false;
  if (AT_ODDS[status]?.includes(rating)) return true;
  if (rating !== "blue") return false;
  const stage = statusStage(status);
  return blue === "not-due" ? stage === "completed" : stage === "not-started" || IN_HAND.has(status);
}

/** Where every blue item is completed, that is what Blue says here, whatever the profile supposes. */
function usesBlueOtherwise({ items }: Register): boolean {
  return items.some(({ rating, status }) => rating === "blue" && (status === null || statusStage(status) !== "completed")); // prettier-ignore
}

import type { Rule } from "../../rule";
import { blueButDue } from "./blue-but-due";
import { endsAfterDue } from "./ends-after-due";
import { endsBeforeStart } from "./ends-before-start";
import { finishedNotMarked } from "./finished-not-marked";
import { inProgressBeforeStart } from "./in-progress-before-start";
import { otherYearCommentary } from "./other-year-commentary";
import { overdueNotMarked } from "./overdue-not-marked";
import { ratedBeforeDue } from "./rated-before-due";
import { statusAgainstRating } from "./status-against-rating";

export const DATES_RULES: readonly Rule[] = [
  ratedBeforeDue,
  blueButDue,
  overdueNotMarked,
  finishedNotMarked,
  inProgressBeforeStart,
  endsBeforeStart,
  endsAfterDue,
  statusAgainstRating,
  otherYearCommentary,
];

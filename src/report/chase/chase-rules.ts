import type { RuleId } from "../../check/finding";

/** Why a finding is asked of the responsible officer; or why only whoever keeps the workbook can mend it. */
export type Chased = { readonly ask: string } | { readonly own: string };

const LAYOUT: Chased = { own: "the table itself is at fault" };
const REFERENCES: Chased = { own: "references are given by whoever keeps the workbook" };
const TWICE: Chased = { own: "which of two rows stays is not for one officer to say" };
const PLAN: Chased = { own: "the corporate plan says where a measure belongs" };
const SPELLING: Chased = { own: "how a thing is spelt can be mended without asking" };
const SUMS: Chased = { own: "the sums are made from everybody's rows" };

const RATING: Chased = { ask: "only the officer can say whether the rating or the figure is wrong" };
const FIGURE: Chased = { ask: "the officer has the figure" };
const TARGET: Chased = { ask: "the officer agreed the target" };
const DATES: Chased = { ask: "the officer knows how far the work is" };
const COMMENT: Chased = { ask: "the comment is the officer's" };

/** Of each rule, whether the responsible officer is asked. A new rule has to say. */
export const CHASED: Readonly<Record<RuleId, Chased>> = {
  "header-not-found": LAYOUT,
  "header-ambiguous": LAYOUT,
  "blank-row": LAYOUT,
  "shifted-row": LAYOUT,
  "colour-only-rating": { own: "the colour says which word belongs there" },
  "cell-error": { own: "the formula belongs to the workbook" },
  "hidden-rows": LAYOUT,

  "missing-reference": REFERENCES,
  "malformed-reference": REFERENCES,
  "duplicate-reference": REFERENCES,
  "repeated-measure": TWICE,
  "double-counted": TWICE,
  "dropped-indicator": { own: "there is no row, and so nobody who is responsible for it" },

  "missing-status": { ask: "the rating is the officer's" },
  "missing-objective": PLAN,
  "missing-measure": { ask: "the officer knows what is measured" },
  "missing-target": TARGET,
  "missing-owner": { ask: "somebody has to answer for the row" },
  "vague-owner": { ask: "those who are named know who answers" },
  "missing-commentary": { ask: "the comment is the officer's" },
  "missing-frequency": { ask: "the officer knows how often it is measured" },
  "missing-sub-objective": PLAN,

  "unknown-status": RATING,
  "status-spelling": SPELLING,
  "status-variant": SPELLING,
  "near-duplicate-value": SPELLING,
  "objective-for-prefix": PLAN,
  "frequency-is-date": { ask: "the officer knows how often it is measured" },
  "unknown-frequency": SPELLING,

  "target-is-frequency": TARGET,
  "unmeasurable-target": TARGET,
  "missing-actual": FIGURE,
  "actual-in-commentary": { own: "the figure can be copied from the comment" },
  "second-target": TARGET,
  "unit-mismatch": FIGURE,
  "cumulative-fell": FIGURE,
  "quoted-fraction": FIGURE,
  "provisional-figure": FIGURE,
  "several-measures": LAYOUT,

  "green-but-missed": RATING,
  "red-but-met": RATING,
  "amber-but-met": RATING,
  "amber-but-missed": RATING,
  "rating-without-data": RATING,
  "polarity-assumed": { own: "it is confirmed in the pane" },
  "decided-by-rounding": { own: "how many decimal places are shown is the workbook's" },
  "unprofiled-target": TARGET,
  "unreachable-green": TARGET,

  "rated-before-due": DATES,
  "blue-but-due": DATES,
  "overdue-not-marked": DATES,
  "finished-not-marked": DATES,
  "in-progress-before-start": DATES,
  "ends-before-start": DATES,
  "ends-after-due": DATES,
  "status-against-rating": DATES,
  "other-year-commentary": COMMENT,

  "placeholder-commentary": COMMENT,
  "thin-commentary": COMMENT,
  "exception-unexplained": COMMENT,
  "commentary-against-number": COMMENT,
  "stale-commentary": COMMENT,
  "repeated-commentary": COMMENT,

  "total-mismatch": SUMS,
  "headline-mismatch": SUMS,
  "percentage-mismatch": SUMS,
  "exception-list-mismatch": SUMS,
  "red-without-plan": { ask: "the plan is the officer's" },
};

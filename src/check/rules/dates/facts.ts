import type { Rating } from "../../../kpi/rating";

/** What each rule of this family states. `heading` is the column's own heading; days are ISO dates. */
export interface DatesFacts {
  /** `words` are the commentary's own that tell that nothing is due; `quarter` is the one reported, as it is written. */
  "rated-before-due": {
    readonly heading: string;
    readonly rating: Rating;
    readonly why: "said" | "begins-later" | "due-later";
    readonly words: string;
    readonly quarter: string;
  };
  /** `words` are those of the cell that tells: the due date, the frequency, the commentary or the figure. */
  "blue-but-due": {
    readonly heading: string;
    readonly text: string;
    readonly why: "due-date" | "frequency" | "started" | "result";
    readonly from: string;
    readonly words: string;
    readonly quarter: string;
  };
  /** `asOf` is the day that the due date is held against: today, or the last of the quarter reported. */
  "overdue-not-marked": {
    readonly heading: string;
    readonly text: string;
    readonly dueHeading: string;
    readonly due: string;
    readonly asOf: string;
    readonly isToday: boolean;
  };
  "finished-not-marked": {
    readonly heading: string;
    readonly text: string;
    readonly from: string;
    readonly words: string;
  };
  "in-progress-before-start": {
    readonly heading: string;
    readonly text: string;
    readonly startHeading: string;
    readonly start: string;
    readonly quarter: string;
  };
  "ends-before-start": {
    readonly heading: string;
    readonly text: string;
    readonly startHeading: string;
    readonly start: string;
  };
  "ends-after-due": {
    readonly heading: string;
    readonly rating: Rating;
    readonly from: string;
    readonly words: string;
    readonly dueHeading: string;
    readonly due: string;
  };
  "status-against-rating": {
    readonly heading: string;
    readonly rating: Rating;
    readonly statusHeading: string;
    readonly status: string;
    readonly blue: "not-due" | "complete";
    /** How many other completed rows have no colour, where that is what a colour beside 'Completed' is at odds with. */
    readonly uncoloured?: number;
  };
  /** `years` as the commentary writes it; `reported` is the financial year of the quarter. */
  "other-year-commentary": { readonly heading: string; readonly years: string; readonly reported: string };
}

import type { Polarity } from "../../../kpi/profile";
import type { Rating } from "../../../kpi/rating";

/** A statement about the target that the row's own figures deny. */
export interface AgainstTarget {
  readonly against: "target";
  readonly heading: string;
  /** The comment's own. */
  readonly words: string;
  readonly actual: string;
  readonly target: string;
  /** Of the actual, seen from the target. */
  readonly side: "more" | "less" | "equal";
  readonly better: Polarity;
}

/** A statement about the change since last quarter that the row's own figures deny. */
export interface AgainstLastQuarter {
  readonly against: "last quarter";
  readonly heading: string;
  readonly words: string;
  readonly now: string;
  readonly before: string;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly change: "up" | "down" | "level";
}

/** The comment of the quarter before, word for word. */
export interface SameAsBefore {
  readonly stale: "same";
  readonly heading: string;
  readonly text: string;
  /** 'Q2'. */
  readonly before: string;
}

/** A comment that speaks of an earlier quarter as though it were now. */
export interface SpeaksOfEarlier {
  readonly stale: "earlier";
  readonly heading: string;
  readonly words: string;
  /** 'Q2'. */
  readonly spoken: string;
  /** 'Q3 2025/26'. */
  readonly reported: string;
}

/** What each rule of this family states. `heading` is the column's own heading. */
export interface CommentaryFacts {
  /** `whole`: the comment is nothing else. */
  "placeholder-commentary": { readonly heading: string; readonly words: string; readonly whole: boolean };
  "thin-commentary": { readonly heading: string; readonly text: string };
  "exception-unexplained": {
    readonly heading: string;
    readonly text: string;
    readonly rating: Extract<Rating, "amber" | "amber-red" | "red">;
  };
  "commentary-against-number": AgainstTarget | AgainstLastQuarter;
  "stale-commentary": SameAsBefore | SpeaksOfEarlier;
  /** `row` and `reference` are those of the first row that says it. */
  "repeated-commentary": {
    readonly heading: string;
    readonly text: string;
    readonly row: number;
    readonly reference: string | null;
  };
}

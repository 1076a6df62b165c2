import type { PolaritySource } from "../../../kpi/polarity";
import type { Polarity } from "../../../kpi/profile";
import type { PartYear } from "../../judge/part-year";

/** A figure beside its target: what each cell shows, and how far apart they are. */
export interface Arithmetic {
  readonly actual: string;
  readonly target: string;
  readonly polarity: Polarity;
  readonly from: PolaritySource;
  /** In the unit of the two: '2.6 days', '21 percentage points'. */
  readonly units: string;
  /** Of the target: '28.9%'; null where the target is nought. */
  readonly percent: string | null;
}

/** Where amber ends: '10%', '2 days'; and who says so. */
export interface Limit {
  readonly text: string;
  readonly from: "row" | "council" | "ratings";
}

/** A rating cell: its column's heading, and its word. */
export interface RatingCell {
  readonly heading: string;
  readonly rating: string;
}

/** What each rule of this family states. `heading` is the column's own heading. */
export interface RatingsFacts {
  "green-but-missed": RatingCell & Arithmetic & { readonly limit: Limit | null };
  "red-but-met": RatingCell & Arithmetic;
  "amber-but-met": RatingCell & Arithmetic;
  "amber-but-missed": RatingCell & Arithmetic & { readonly limit: Limit };
  "rating-without-data": RatingCell & {
    /** The cells that hold no figure, by their headings. */
    readonly without: readonly { readonly heading: string; readonly text: string }[];
  };
  "polarity-assumed": { readonly polarity: Polarity; readonly words: string | null; readonly contested: boolean };
  "decided-by-rounding": RatingCell & {
    readonly shown: string;
    readonly actual: string;
    readonly target: string;
    readonly polarity: Polarity;
  };
  "unprofiled-target": RatingCell & {
    readonly actual: string;
    readonly target: string;
    readonly quarter: 1 | 2 | 3;
    readonly partYear: PartYear;
  };
  "unreachable-green": {
    readonly target: string;
    readonly polarity: Polarity;
    /** What was reached before, earliest first, and now where there is a figure. */
    readonly reached: readonly string[];
  };
}

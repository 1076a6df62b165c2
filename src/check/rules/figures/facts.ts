/** What each rule of this family states. `heading` is the column's own heading, `text` what the cell says. */
export interface FiguresFacts {
  "target-is-frequency": { readonly heading: string; readonly text: string };
  "unmeasurable-target": {
    readonly heading: string;
    readonly text: string;
    readonly why: "not-set" | "no-level" | "vague";
    /** The words that cannot be measured. */
    readonly words: string;
  };
  "missing-actual": {
    readonly heading: string;
    readonly text: string;
    readonly target: string;
    /** The register has a column for figures; else they stand in the comments, of which `reporting` hold one. */
    readonly column: boolean;
    readonly reporting: number;
  };
  "actual-in-commentary": {
    /** The commentary's. */
    readonly heading: string;
    readonly figures: readonly string[];
    /** There is no other figure that may be meant. */
    readonly sure: boolean;
    /** The heading of the column that it belongs into; null where the register has none. */
    readonly actual: string | null;
  };
  "second-target": {
    /** The commentary's. */
    readonly heading: string;
    readonly other: string;
    readonly targetHeading: string;
    readonly target: string;
  };
  "unit-mismatch":
    | { readonly kind: "impossible"; readonly heading: string; readonly text: string }
    | {
        readonly kind: "units";
        readonly heading: string;
        readonly text: string;
        readonly targetHeading: string;
        readonly target: string;
        /** The actual's and the target's. */
        readonly units: readonly [string, string];
      };
  "cumulative-fell": {
    readonly text: string;
    readonly quarter: number;
    readonly before: string;
    readonly beforeQuarter: number;
    /** The words that say that the figure is cumulative. */
    readonly basis: string;
  };
  "quoted-fraction": {
    /** The commentary's. */
    readonly heading: string;
    /** The actual's heading, and what it shows. */
    readonly actual: string;
    readonly shown: string;
    readonly part: number;
    readonly whole: number;
    /** The comment counts the others: '3 of 65 were late' leaves 62. */
    readonly rest: boolean;
    /** To one decimal. */
    readonly percent: string;
  };
  "provisional-figure": {
    readonly heading: string;
    readonly role: "actual" | "target" | "commentary";
    readonly text: string;
    /** The words that say so. */
    readonly words: string;
    /** The quarter that is reported on, where the figure ends before it. */
    readonly endsBefore?: string;
  };
  "several-measures": { readonly heading: string; readonly text: string; readonly parts: readonly string[] };
}

import type { Blank } from "../../finding";

/** What each rule of this family states. `heading` is the column's own heading. */
export interface IdentityFacts {
  "missing-reference": Blank;
  "malformed-reference": {
    readonly text: string;
    readonly example: string;
    readonly share: { readonly of: number; readonly total: number };
  };
  "duplicate-reference": { readonly text: string; readonly firstRow: number };
  /** The row is zero-based. */
  "repeated-measure": { readonly text: string; readonly firstRow: number; readonly firstReference: string };
  "double-counted": {
    readonly text: string;
    /** Null where it is the finding's own sheet. */
    readonly otherSheet: string | null;
    /** Zero-based. */
    readonly otherRow: number;
    /** Where both stand in one register, under two objectives. */
    readonly otherObjective: string | null;
  };
  /** `text` is the reference, or the measure where it has none; the quarters are named as in 'Q1 2022/23'. */
  "dropped-indicator": { readonly text: string; readonly then: string; readonly now: string };
}

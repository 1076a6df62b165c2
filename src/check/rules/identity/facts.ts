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
}

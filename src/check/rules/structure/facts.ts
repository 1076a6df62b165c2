import type { Rating } from "../../../kpi/rating";

/** What each rule of this family states. `heading` is the column's own heading. */
export interface StructureFacts {
  "header-not-found": { readonly rows: number };
  "colour-only-rating": { readonly heading: string; readonly rating: Rating };
  "cell-error": { readonly heading: string; readonly text: string };
  /** Zero-based rows, both blank. */
  "blank-row": { readonly from: number; readonly to: number };
  /** What stands under which heading, and under which it belongs. */
  "shifted-row": {
    readonly cells: readonly { readonly text: string; readonly under: string; readonly belongs: string }[];
  };
  /** Zero-based. */
  "hidden-rows": { readonly rows: readonly number[] };
}

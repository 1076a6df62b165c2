import type { Rating } from "../../../kpi/rating";

/** What each rule of this family states. `heading` is the column's own heading. */
export interface StructureFacts {
  "header-not-found": { readonly rows: number };
  "colour-only-rating": { readonly heading: string; readonly rating: Rating };
  "cell-error": { readonly heading: string; readonly text: string };
}

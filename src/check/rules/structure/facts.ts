import type { Rating } from "../../../kpi/rating";
import type { Role } from "../../../kpi/role";

/** What each rule of this family states. `heading` is the column's own heading. */
export interface StructureFacts {
  "header-not-found": { readonly rows: number };
  /** What another column, or nothing but its content, makes doubtful of a column that was chosen. */
  "header-ambiguous": {
    readonly heading: string;
    readonly role: Role;
    readonly rivals: readonly string[];
    readonly share: number | null;
  };
  /** `rating` is null where pictures stand in place of words: they are counted, never read. */
  "colour-only-rating": {
    readonly heading: string;
    readonly rating: Rating | null;
    readonly by: "fill" | "font" | "icon" | "rule" | "picture";
    readonly pictures: number;
  };
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

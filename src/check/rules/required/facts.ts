import type { Rating } from "../../../kpi/rating";
import type { Blank } from "../../finding";
import type { OwnerKind } from "./owner-words";

/** What each rule of this family states. `heading` is the column's own heading. */
export interface RequiredFacts {
  "missing-status": Blank;
  "missing-objective": Blank & { readonly prefix: string | null; readonly agreeing: number };
  "missing-measure": Blank;
  "missing-target": Blank;
  "missing-owner": Blank;
  "vague-owner": { readonly heading: string; readonly text: string; readonly kind: OwnerKind };
  "missing-commentary": Blank & { readonly rating: Rating | null };
  "missing-frequency": Blank;
  "missing-sub-objective": Blank;
}

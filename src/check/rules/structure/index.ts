import type { Rule } from "../../rule";
import { blankRow } from "./blank-row";
import { cellError } from "./cell-error";
import { colourOnlyRating } from "./colour-only-rating";
import { headerAmbiguous } from "./header-ambiguous";
import { headerNotFound } from "./header-not-found";
import { hiddenRows } from "./hidden-rows";
import { shiftedRow } from "./shifted-row";

export const STRUCTURE_RULES: readonly Rule[] = [
  headerNotFound,
  headerAmbiguous,
  blankRow,
  shiftedRow,
  colourOnlyRating,
  cellError,
  hiddenRows,
];

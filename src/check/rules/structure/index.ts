import type { Rule } from "../../rule";
import { cellError } from "./cell-error";
import { colourOnlyRating } from "./colour-only-rating";
import { headerNotFound } from "./header-not-found";

export const STRUCTURE_RULES: readonly Rule[] = [headerNotFound, colourOnlyRating, cellError];

import type { Family } from "../../catalogue";
import type { RatingsFacts } from "./facts";

export const RATINGS_WORDS: Family<keyof RatingsFacts> = {};

import type { Family } from "../../catalogue";
import type { TotalsFacts } from "./facts";

export const TOTALS_WORDS: Family<keyof TotalsFacts> = {};

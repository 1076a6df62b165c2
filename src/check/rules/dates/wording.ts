import type { Family } from "../../catalogue";
import type { DatesFacts } from "./facts";

export const DATES_WORDS: Family<keyof DatesFacts> = {};

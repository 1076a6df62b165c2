import type { Rule } from "../../rule";

export const DATES_RULES: readonly Rule[] = [];

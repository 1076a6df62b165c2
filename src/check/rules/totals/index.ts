import type { Rule } from "../../rule";

export const TOTALS_RULES: readonly Rule[] = [];

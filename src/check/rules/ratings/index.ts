import type { Rule } from "../../rule";

export const RATINGS_RULES: readonly Rule[] = [];

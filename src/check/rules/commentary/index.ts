import type { Rule } from "../../rule";

export const COMMENTARY_RULES: readonly Rule[] = [];

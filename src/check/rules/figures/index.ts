import type { Rule } from "../../rule";
import { targetIsFrequency } from "./target-is-frequency";

export const FIGURES_RULES: readonly Rule[] = [targetIsFrequency];

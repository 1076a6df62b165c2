import type { Rule } from "../../rule";
import { exceptionListMismatch } from "./exception-list-mismatch";
import { headlineMismatch } from "./headline-mismatch";
import { percentageMismatch } from "./percentage-mismatch";
import { redWithoutPlan } from "./red-without-plan";
import { totalMismatch } from "./total-mismatch";

export const TOTALS_RULES: readonly Rule[] = [
  totalMismatch,
  headlineMismatch,
  percentageMismatch,
  exceptionListMismatch,
  redWithoutPlan,
];

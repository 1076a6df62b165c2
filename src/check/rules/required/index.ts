import type { Rule } from "../../rule";
import { missingCommentary } from "./missing-commentary";
import { missingFrequency } from "./missing-frequency";
import { missingMeasure } from "./missing-measure";
import { missingObjective } from "./missing-objective";
import { missingOwner } from "./missing-owner";
import { missingStatus } from "./missing-status";
import { missingSubObjective } from "./missing-sub-objective";
import { missingTarget } from "./missing-target";
import { vagueOwner } from "./vague-owner";

export const REQUIRED_RULES: readonly Rule[] = [
  missingStatus,
  missingObjective,
  missingMeasure,
  missingTarget,
  missingOwner,
  vagueOwner,
  missingCommentary,
  missingFrequency,
  missingSubObjective,
];

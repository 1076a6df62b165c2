import type { RuleId } from "./finding";
import type { Rule } from "./rule";
import { cellError } from "./rules/cell-error";
import { colourOnlyRating } from "./rules/colour-only-rating";
import { duplicateReference } from "./rules/duplicate-reference";
import { headerNotFound } from "./rules/header-not-found";
import { malformedReference } from "./rules/malformed-reference";
import { missingCommentary } from "./rules/missing-commentary";
import { missingFrequency } from "./rules/missing-frequency";
import { missingMeasure } from "./rules/missing-measure";
import { missingObjective } from "./rules/missing-objective";
import { missingOwner } from "./rules/missing-owner";
import { missingReference } from "./rules/missing-reference";
import { missingStatus } from "./rules/missing-status";
import { missingSubObjective } from "./rules/missing-sub-objective";
import { missingTarget } from "./rules/missing-target";
import { statusSpelling } from "./rules/status-spelling";
import { statusVariant } from "./rules/status-variant";
import { targetIsFrequency } from "./rules/target-is-frequency";
import { unknownStatus } from "./rules/unknown-status";

/** Every rule, in this order: structure, identity, required fields, vocabulary, targets. */
export const RULES: readonly Rule[] = [
  headerNotFound,
  colourOnlyRating,
  cellError,
  missingReference,
  malformedReference,
  duplicateReference,
  missingStatus,
  missingObjective,
  missingMeasure,
  missingTarget,
  missingOwner,
  missingCommentary,
  missingFrequency,
  missingSubObjective,
  unknownStatus,
  statusSpelling,
  statusVariant,
  targetIsFrequency,
];

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

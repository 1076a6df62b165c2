import type { Rule } from "../../rule";
import { doubleCounted } from "./double-counted";
import { droppedIndicator } from "./dropped-indicator";
import { duplicateReference } from "./duplicate-reference";
import { malformedReference } from "./malformed-reference";
import { missingReference } from "./missing-reference";
import { repeatedMeasure } from "./repeated-measure";

export const IDENTITY_RULES: readonly Rule[] = [
  missingReference,
  malformedReference,
  duplicateReference,
  repeatedMeasure,
  doubleCounted,
  droppedIndicator,
];

import type { Rule } from "../../rule";
import { frequencyIsDate } from "./frequency-is-date";
import { nearDuplicateValue } from "./near-duplicate-value";
import { objectiveForPrefix } from "./objective-for-prefix";
import { statusSpelling } from "./status-spelling";
import { statusVariant } from "./status-variant";
import { unknownFrequency } from "./unknown-frequency";
import { unknownStatus } from "./unknown-status";

export const VOCABULARY_RULES: readonly Rule[] = [
  unknownStatus,
  statusSpelling,
  statusVariant,
  nearDuplicateValue,
  objectiveForPrefix,
  frequencyIsDate,
  unknownFrequency,
];

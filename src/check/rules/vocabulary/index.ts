import type { Rule } from "../../rule";
import { statusSpelling } from "./status-spelling";
import { statusVariant } from "./status-variant";
import { unknownStatus } from "./unknown-status";

export const VOCABULARY_RULES: readonly Rule[] = [unknownStatus, statusSpelling, statusVariant];

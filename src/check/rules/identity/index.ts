import type { Rule } from "../../rule";
import { duplicateReference } from "./duplicate-reference";
import { malformedReference } from "./malformed-reference";
import { missingReference } from "./missing-reference";

export const IDENTITY_RULES: readonly Rule[] = [missingReference, malformedReference, duplicateReference];

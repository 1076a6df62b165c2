import { missingRule } from "./missing-field";

/** A table with a column for the target is one of indicators; actions have dates instead. */
export const missingTarget = missingRule("missing-target", "target", "error");

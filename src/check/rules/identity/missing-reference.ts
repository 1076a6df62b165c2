import { missingRule } from "../required/missing-field";

export const missingReference = missingRule("missing-reference", "reference", "error");

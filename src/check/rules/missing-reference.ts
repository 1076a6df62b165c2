import { missingRule } from "./missing-field";

export const missingReference = missingRule("missing-reference", "reference", "error");

import { missingRule } from "./missing-field";

export const missingMeasure = missingRule("missing-measure", "measure", "error");

import { missingRule } from "./missing-field";

export const missingFrequency = missingRule("missing-frequency", "frequency", "warning", { needsUse: true });

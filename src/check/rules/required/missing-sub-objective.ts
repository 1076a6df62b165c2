import { missingRule } from "./missing-field";

export const missingSubObjective = missingRule("missing-sub-objective", "subObjective", "warning", { needsUse: true });

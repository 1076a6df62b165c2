import { missingRule } from "./missing-field";

/** Actions have dates, not targets. */
export const missingTarget = missingRule("missing-target", "target", "error", {
  concerns: (item) => item.kind === "indicator",
});

import { missingRule } from "./missing-field";
import { hasNoTarget } from "./needs-no-rating";

/** A table with a column for the target is one of indicators; actions have dates instead. What is told for information has none. */
export const missingTarget = missingRule("missing-target", "target", "error", {
  isRight: (item) => item.rating === "grey" || hasNoTarget(item),
});

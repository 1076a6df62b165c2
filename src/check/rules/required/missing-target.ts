import { missingRule } from "./missing-field";

/** A table with a column for the target is one of indicators; actions have dates instead. What is told for information has none. */
export const missingTarget = missingRule("missing-target", "target", "error", {
  isRight: ({ rating }) => rating === "grey",
});

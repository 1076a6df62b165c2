import type { PassedOver } from "../read/register";

/** What the officer had said and what could not be used: to be seen at once, not among the rows that were not read. */
export function isLost({ reason }: PassedOver): boolean {
  return reason === "mapping-lost" || reason === "mapping-unreadable";
}

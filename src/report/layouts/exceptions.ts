import type { ExceptionField, LayoutInput } from "../layout";
import { STOPPED, UNDER_WAY } from "./columns";

type Exceptions = NonNullable<LayoutInput["exceptions"]>[number];

/** Off target; or without a rating, unless a status says that there is nothing to rate yet. */
export const OFF_TARGET_OR_UNRATED: Exceptions["which"] = {
  buckets: ["amber-green", "amber", "amber-red", "red", "unrated"],
  unlessStatuses: [...UNDER_WAY, ...STOPPED],
};

export function fields(...names: readonly ExceptionField[]): Exceptions["columns"] {
  return names.map((field) => ({ field }));
}

/** Everything that a committee asks of an indicator that is off target. */
export const INDICATOR_FIELDS: Exceptions["columns"] = fields("rating", "reference", "measure", "target", "previous", "actual", "travelLastQuarter", "travelLastYear", "commentary", "owner", "service"); // prettier-ignore
export const ACTION_FIELDS: Exceptions["columns"] = fields("rating", "reference", "measure", "startDate", "endDate", "commentary", "owner", "service"); // prettier-ignore

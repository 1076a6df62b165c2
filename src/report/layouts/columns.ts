import { BUCKET_WORDS, type Bucket } from "../../kpi/rating";
import type { LayoutInput } from "../layout";

type Column = NonNullable<LayoutInput["tables"]>[number]["parts"][number]["columns"][number];

/** A column for a rating, under its usual name. */
export function rated(bucket: Bucket, show: "always" | "used" = "always"): Column {
  return { heading: BUCKET_WORDS[bucket], buckets: [bucket], show };
}

/** A column for statuses that stand instead of a rating. */
export function withStatus(heading: string, statuses: readonly string[], show: "always" | "used" = "always"): Column {
  return { heading, statuses: [...statuses], show };
}

/** What work under way is called; it counts as under way only where no rating says more. */
export const UNDER_WAY = ["in progress", "ongoing", "assigned", "unassigned", "check progress"] as const;
/** Work that is not gone on with. */
export const STOPPED = [
  "cancelled",
  "deleted",
  "withdrawn",
  "suspended",
  "deferred",
  "on hold",
  "superseded",
  "discontinued",
  "paused",
  "postponed",
] as const;
export const LATE = ["overdue", "neglected"] as const;

const GREEN = rated("green");
const AMBER = rated("amber");
const RED = rated("red");

/** The three colours, best first. */
export const GREEN_FIRST: readonly Column[] = [GREEN, AMBER, RED];
/** The three colours, worst first. */
export const RED_FIRST: readonly Column[] = [RED, AMBER, GREEN];

/** Every rating that occurs, the usual three in any case. */
export const EVERY_RATING: readonly Column[] = [
  GREEN,
  rated("amber-green", "used"),
  AMBER,
  rated("amber-red", "used"),
  RED,
  rated("blue", "used"),
  rated("completed", "used"),
  rated("not-started", "used"),
  rated("grey", "used"),
  withStatus("In progress", UNDER_WAY, "used"),
  withStatus("Overdue", LATE, "used"),
  withStatus("Stopped", STOPPED, "used"),
];

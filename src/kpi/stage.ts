import { isOffTarget, type BlueMeaning, type Bucket } from "./rating";

/** Where an item stands when the council counts: what is judged makes the denominator of 'on target'. */
export type Stage = "on-target" | "off-target" | "finished" | "not-due" | "data-only" | "unrated";

/**
 * What a bucket comes to. Only Blue depends on the council: it is finished, and counts among what was delivered, or it
 * has not fallen due, and there is nothing to judge.
 */
export function stageOf(bucket: Bucket, blue: BlueMeaning): Stage {
  switch (bucket) {
    case "green":
    case "amber-green":
    case "amber":
    case "amber-red":
    case "red":
      return isOffTarget(bucket) ? "off-target" : "on-target";
    case "blue":
      return blue === "complete" ? "finished" : "not-due";
    case "completed":
      return "finished";
    case "not-started":
      return "not-due";
    case "grey":
      return "data-only";
    case "unrated":
      return "unrated";
  }
}

/** The canonical ratings, best first; blue and grey say that there is nothing to judge. */
export const RATINGS = ["green", "amber-green", "amber", "amber-red", "red", "blue", "grey"] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * Where an item is counted: under its rating, else under a status that stands instead of one, else as unrated.
 * Every item falls into exactly one, so the counts always add up.
 */
export const BUCKETS = [...RATINGS, "completed", "not-started", "unrated"] as const;
export type Bucket = (typeof BUCKETS)[number];

/** The word that is shown for a bucket; colour never stands alone. */
export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  green: "Green",
  "amber-green": "Amber/Green",
  amber: "Amber",
  "amber-red": "Amber/Red",
  red: "Red",
  blue: "Blue",
  grey: "Data only",
  completed: "Completed",
  "not-started": "Not started",
  unrated: "Unrated",
};

/** What Blue says in this council's vocabulary. Councils differ, so the profile decides. */
export const BLUE_MEANINGS = ["not-due", "complete"] as const;
export type BlueMeaning = (typeof BLUE_MEANINGS)[number];

/** Buckets that members are shown every time; the others only where an item falls into them. */
export const ALWAYS_SHOWN: readonly Bucket[] = ["green", "amber", "red", "blue", "unrated"];

const NEEDS_EXPLAINING: ReadonlySet<Bucket> = new Set(["amber-green", "amber", "amber-red", "red", "unrated"]);

/** Whether an item in this bucket belongs in the exceptions: neither green nor finished nor yet to be judged. */
export function isException(bucket: Bucket): boolean {
  return NEEDS_EXPLAINING.has(bucket);
}

/** Whether the rating says that something is off target, so that commentary is owed. */
export function isOffTarget(rating: Rating | null): rating is "amber" | "amber-red" | "red" {
  return rating === "amber" || rating === "amber-red" || rating === "red";
}

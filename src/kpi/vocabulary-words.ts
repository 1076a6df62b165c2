import type { Rating } from "./rating";

/** Words for ratings, by what they say. */
export type RatingWords = Readonly<Partial<Record<Rating, readonly string[]>>>;

/** The spelling that is proposed for each rating. */
export const RATING_NAMES: Readonly<Record<Rating, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  blue: "Blue",
  "amber-green": "Amber/Green",
  "amber-red": "Amber/Red",
  grey: "Data only",
};

/** Faces as they are drawn or typed; those of the font Wingdings are letters, and are read where a column is made of them. */
export const FACES: RatingWords = {
  green: ["☺", "🙂", "😀", "😃", "😊", ":)", ":-)"],
  amber: ["😐", ":|", ":-|"],
  red: ["☹", "🙁", "😞", ":(", ":-("],
};

/** Other ways of saying the same, which mean nothing else in any of the vocabularies. */
export const COMMON: RatingWords = {
  green: [
    "g",
    "grn",
    "gr",
    "on target",
    "on track",
    "on schedule",
    "target met",
    "above target",
    "exceeding target",
    "✓",
    "✔",
    "☑",
    "🟢",
    ...(FACES.green ?? []),
  ],
  amber: [
    "a",
    "amb",
    "yellow/amber",
    "within tolerance",
    "at risk",
    "under control",
    "slightly below target",
    "slightly off target",
    "close to target",
    "some concerns",
    "minor concerns",
    "some slippage",
    "minor slippage",
    "🟠",
    "🟡",
    ...(FACES.amber ?? []),
  ],
  red: [
    "r",
    "below target",
    "off target",
    "off track",
    "behind target",
    "behind schedule",
    "target not met",
    "target missed",
    "major concerns",
    "serious concerns",
    "significant concerns",
    "well below target",
    "✗",
    "✘",
    "❌",
    "🔴",
    ...(FACES.red ?? []),
  ],
  blue: ["b", "blu", "🔵"],
  "amber-green": ["green/amber", "ag", "a/g", "g/a"],
  "amber-red": ["red/amber", "ar", "a/r", "r/a"],
  grey: [
    "grey",
    "gray",
    "for information",
    "information only",
    "contextual",
    "data only - no target",
    "no target",
    "no target set",
    "monitor only",
    "monitoring only",
    "baseline year",
  ],
};

/** The colours in Welsh, first the one that is proposed. Yellow ('Melyn') is no rating in either language. */
export const WELSH_COLOURS: RatingWords = {
  green: ["Gwyrdd"],
  amber: ["Ambr", "Oren"],
  red: ["Coch"],
  blue: ["Glas"],
};

export const WELSH_PHRASES: RatingWords = {
  green: ["ar y targed", "ar y trywydd iawn"],
  red: ["islaw'r targed"],
};

/** Statuses that carry a rating (Pentana), each with the status that it is counted as. */
export const PENTANA_RATED: readonly (readonly [word: string, rating: Rating, status: string])[] = [
  ["satisfactory", "green", "satisfactory"],
  ["warning", "amber", "warning"],
  ["alert", "red", "alert"],
];

/**
 * The same for actions: words of a status for what is late. They are statuses of their own, so that none is taken for
 * another way of writing 'Red', and a colour beside them may say how late.
 */
export const LATE_RATED: typeof PENTANA_RATED = [
  ["behind", "red", "behind"],
  ["delayed", "red", "delayed"],
];

/** Each status, and how it is counted where it is written in more than one way. */
export const STATUSES: readonly (readonly [word: string, status: string])[] = [
  ["completed", "completed"],
  ["complete", "completed"],
  ["in progress", "in progress"],
  ["ongoing", "ongoing"],
  ["overdue", "overdue"],
  ["not started", "not started"],
  ["not yet started", "not started"],
  ["not due", "not due"],
  ["not yet due", "not yet due"],
  ["not yet due to start", "not yet due to start"],
  ["annual", "annual"],
  ["cancelled", "cancelled"],
  ["suspended", "suspended"],
  ["deferred", "deferred"],
  ["on hold", "on hold"],
  ["deleted", "deleted"],
  ["withdrawn", "withdrawn"],
  ["superseded", "superseded"],
  ["discontinued", "discontinued"],
  ["paused", "paused"],
  ["postponed", "postponed"],
  ["achieved", "achieved"],
  ["not achieved", "not achieved"],
  ["unknown", "unknown"],
  ["no data", "no data"],
  ["no data available", "no data"],
  ["data not available", "no data"],
  ["data not yet available", "no data"],
  ["awaiting data", "no data"],
];

/** The same in Welsh. 'Cwblhau' changes its beginning with what was completed: one thing, a feminine one, several. */
export const WELSH_STATUSES: readonly (readonly [word: string, status: string])[] = [
  ["wedi'i gwblhau", "completed"],
  ["wedi'i chwblhau", "completed"],
  ["wedi'u cwblhau", "completed"],
  ["wedi ei gwblhau", "completed"],
  ["wedi cwblhau", "completed"],
  ["ar y gweill", "in progress"],
  ["yn mynd rhagddo", "in progress"],
  ["heb ddechrau", "not started"],
  ["heb ddechrau eto", "not started"],
  ["heb ei ddechrau", "not started"],
];

export const RATINGS = ["green"] as const;

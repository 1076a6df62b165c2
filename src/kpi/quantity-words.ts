/** How people say that a figure is a limit. Longer phrases stand before shorter ones that begin alike. */
const AT_MOST_BEFORE = ["<=", "=<", "≤", "less than or equal to", "lower than or equal to", "equal to or less than", "no more than", "not more than", "no higher than", "not higher than", "no greater than", "no later than", "not exceeding", "not to exceed", "must not exceed", "at most", "up to", "maximum of", "maximum", "max of", "max.", "max", "within", "<", "less than", "fewer than", "lower than", "under", "below"]; // prettier-ignore
const AT_LEAST_BEFORE = [">=", "=>", "≥", "greater than or equal to", "more than or equal to", "higher than or equal to", "equal to or greater than", "equal to or more than", "no less than", "not less than", "no lower than", "not lower than", "no fewer than", "not fewer than", "at least", "minimum of", "minimum", "min of", "min.", "min", ">", "more than", "greater than", "higher than", "exceeding", "exceeds", "exceed", "over", "above"]; // prettier-ignore
/** Of these, the limits that do not count themselves. */
const STRICT: ReadonlySet<string> = new Set(["<", "less than", "fewer than", "lower than", "under", "below", ">", "more than", "greater than", "higher than", "exceeding", "exceeds", "exceed", "over", "above"]); // prettier-ignore

const AT_MOST_AFTER = /\bor (?:less|fewer|lower|below|under|sooner|earlier|better and lower)\b|\b(?:max|maximum)\.?$/;
const AT_LEAST_AFTER = /^\s?\+|\bor (?:more|higher|above|better|over|greater)\b|\b(?:min|minimum)\.?$/;

/** What is said of a figure that is not final, or of how it is counted; the longer of two that overlap comes first. */
const QUALIFIERS: readonly (readonly [said: string, words: RegExp])[] = [
  ["provisional", /\bprovisional(?:ly)?\b|\bprov\b|\(p\)/],
  ["cumulative", /\bcumulative(?:ly)?\b/],
  ["predicted", /\bpredicted\b|\bprediction\b/],
  ["projected", /\bprojected\b|\bprojection\b/],
  ["estimated", /\bestimated?\b|\best\b|\(e\)/],
  ["forecast", /\bforecast(?:ed)?\b/],
  ["unaudited", /\bunaudited\b/],
  ["draft", /\bdraft\b/],
  ["interim", /\binterim\b/],
  ["lagged", /\blagged\b/],
  ["rolling", /\brolling\b/],
  ["year to date", /\byear[ -]to[ -]date\b|\bytd\b/],
  ["to date", /\bto date\b/],
  ["proxy", /\bproxy\b/],
];

/** Words that stand before a figure and say only what it is. */
const LABEL =
  /^(?:(?:target|actuals?|results?|outturn|value|figure|total|score|current(?:ly)?|now|ytd|year to date|cumulative(?:ly)?|provisional(?:ly)?|predicted|projected|estimated?|est|forecast(?:ed)?|interim|draft|unaudited|approx(?:imately)?|about|around|roughly|circa|nearly|almost|just)\b[.:=]*\s*(?:[-–—] )?(?:(?:is|of|was) )?|(?:~|c(?:a)?\.? ?(?=[£\d]))\s*|(?:q|qtr ?|quarter ?)[1-4](?: 20\d\d ?[/-] ?\d\d)?(?:\s*[:=]\s*| [-–—] | (?=£|\d[\d.,]*\s?%)))+/; // prettier-ignore

export interface Limit {
  readonly direction: "at-most" | "at-least";
  readonly strict: boolean;
  /** How many characters the words take. */
  readonly length: number;
}

const LIMITS = [
  ...AT_MOST_BEFORE.map((words) => [words, "at-most"] as const),
  ...AT_LEAST_BEFORE.map((words) => [words, "at-least"] as const),
].sort(([a], [b]) => b.length - a.length);

/** The limit that a folded text begins with: '< 5', 'no more than 5'. */
export function limitBefore(folded: string): Limit | null {
  const found = LIMITS.find(([words]) => folded.startsWith(words) && /[\s£\d.(-]/.test(folded.charAt(words.length)));
  if (!found) return null;
  const [words, direction] = found;
  const gap = folded.slice(words.length).search(/\S|$/);
  return { direction, strict: STRICT.has(words), length: words.length + gap };
}

/** The limit that stands behind a figure: '50+', '5 or fewer'. */
export function limitAfter(rest: string): "at-most" | "at-least" | null {
  return AT_MOST_AFTER.test(rest) ? "at-most" : AT_LEAST_AFTER.test(rest) ? "at-least" : null;
}

/** 'provisional', 'cumulative'…, where a folded text says so. */
export function qualifierIn(folded: string): string | null {
  return QUALIFIERS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** A folded text without the words before its figure that say only what it is: 'Q1: 45%', 'Actual 45%', 'c. 50'. */
export function withoutLabel(folded: string): string {
  return folded.replace(LABEL, "");
}

/** Words that begin another thought behind a figure, or say nothing of its unit. */
const ENDS_UNIT =
  /[,;:([=]|\b(?:or|and|in|per|by|of|from|each|a|an|on|at|to|for|with|within|than|against|vs|versus|compared|target|actual|total|overall|average|max|maximum|min|minimum|only|this|during|every|cumulative(?:ly)?|provisional(?:ly)?|predicted|projected|estimated?|est|forecast|interim|draft|unaudited|rolling|ytd|year to date|achieved|approx)\b/; // prettier-ignore

/** The words behind a number that are its unit: 'working days' of 'working days or less', 'per 1,000'. */
export function unitBehind(rest: string): string | null {
  const rate = /^per [\d,]+(?: [a-z]+){0,2}/.exec(rest);
  if (rate) return rate[0];
  const words = rest.replace(/^\+\s*/, "").split(ENDS_UNIT)[0]?.trim().replace(/\.$/, "") ?? ""; // prettier-ignore
  return /^[a-z][a-z' -]*$/.test(words) && words.split(" ").length <= 3 ? words : null;
}

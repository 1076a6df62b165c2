import { distance } from "fastest-levenshtein";
import type { Rating } from "./rating";
import { fold } from "./text";

/** What a word in a rating or status column says. At least one of the two is set. */
export interface Meaning {
  readonly rating: Rating | null;
  /** Lower-cased words, as they are counted: 'in progress', 'completed'… */
  readonly status: string | null;
}

export type Vocabulary = ReadonlyMap<string, Meaning>;

/** How a text was understood: known, close to one known word, or neither. */
export type Recognition =
  | { readonly kind: "known"; readonly meaning: Meaning }
  | { readonly kind: "near-miss"; readonly word: string; readonly meaning: Meaning }
  | { readonly kind: "unknown" };

const COLOURS: readonly (readonly [Rating, string, readonly string[]])[] = [
  ["green", "Green", ["g", "grn", "gr", "on target", "on track", "✓", "✔", "☑", "☺", "🙂", "😀", "😊", "🟢", "gwyrdd"]],
  ["amber", "Amber", ["a", "amb", "yellow/amber", "within tolerance", "😐", "🟠", "🟡", "oren", "ambr"]],
  [
    "red",
    "Red",
    ["r", "below target", "off target", "off track", "behind target", "✗", "✘", "❌", "☹", "🙁", "🔴", "coch"],
  ],
  ["blue", "Blue", ["b", "blu", "🔵", "glas"]],
  ["amber-green", "Amber/Green", ["green/amber", "ag", "a/g", "g/a"]],
  ["amber-red", "Amber/Red", ["red/amber", "ar", "a/r", "r/a"]],
  ["grey", "Data only", ["grey", "gray", "for information", "information only", "contextual", "data only - no target"]],
];

/** Statuses that carry a rating in the vocabularies that councils use (Pentana: Satisfactory, Warning, Alert). */
const RATED_STATUSES: readonly (readonly [string, Rating])[] = [
  ["satisfactory", "green"],
  ["warning", "amber"],
  ["alert", "red"],
];

const STATUSES = [
  "completed",
  "complete",
  "in progress",
  "ongoing",
  "overdue",
  "not started",
  "not yet started",
  "not due",
  "not yet due",
  "not yet due to start",
  "annual",
  "cancelled",
  "suspended",
  "deferred",
  "on hold",
  "deleted",
  "withdrawn",
  "achieved",
  "not achieved",
  "unknown",
] as const;

/** One word for statuses that are written in two ways. */
const SAME_STATUS: Readonly<Record<string, string>> = { complete: "completed", "not yet started": "not started" };

const COMPLETED: ReadonlySet<string> = new Set(["completed", "achieved"]);
const NOT_STARTED: ReadonlySet<string> = new Set([
  "not started",
  "not due",
  "not yet due",
  "not yet due to start",
  "annual",
]);

/** Whether a status says that the work is done, or that it has not begun or fallen due. */
export function statusStage(status: string): "completed" | "not-started" | null {
  return COMPLETED.has(status) ? "completed" : NOT_STARTED.has(status) ? "not-started" : null;
}

/**
 * The words that every workbook is read with, and those that the council adds.
 * A council's own word wins over a shipped one.
 */
export function vocabulary(councilWords: Readonly<Record<string, Rating>> = {}): Vocabulary {
  const words = new Map<string, Meaning>();
  for (const status of STATUSES) words.set(status, { rating: null, status: SAME_STATUS[status] ?? status });
  for (const [status, rating] of RATED_STATUSES) words.set(status, { rating, status });
  for (const [rating, name, aliases] of COLOURS)
    for (const word of [name, ...aliases]) words.set(key(word), { rating, status: null });
  for (const [word, rating] of Object.entries(councilWords)) words.set(key(word), { rating, status: null });
  return words;
}

/** Folds, and evens out what people vary without meaning anything by it: spaces round a slash, the kind of dash. */
function key(text: string): string {
  return fold(text)
    .replace(/[\uFE0E\uFE0F]/g, "")
    .replace(/[‐-―]/g, "-")
    .replace(/\s*\/\s*/g, "/")
    .replace(/[.!:;,]+$/, "");
}

/** Understands a rating or status as it stands in a cell. The text is not missing. */
export function recognise(text: string, words: Vocabulary): Recognition {
  const asked = key(text);
  const known = words.get(asked) ?? words.get(asked.replace(/-/g, "/")) ?? coloured(asked, words);
  return known ? { kind: "known", meaning: known } : nearest(asked, words);
}

/** Too short to be told from one another by a letter: 'Gren' is meant for 'green', not for 'grey' or the Welsh 'oren'. */
const SHORT_ALIASES: ReadonlySet<string> = new Set(
  COLOURS.flatMap(([, , aliases]) => aliases.map(key).filter((alias) => alias.length < 8)),
);

const NAMES: ReadonlySet<string> = new Set(COLOURS.map(([, name]) => key(name)));

/** 'Green – on target', 'Red (worse)', 'RAG: Green': a colour that is spelt out, with words that explain it. */
function coloured(asked: string, words: Vocabulary): Meaning | undefined {
  const match = /^(?:rag(?: status| rating)?:? ?)?([a-z]+(?:\/[a-z]+)?)(?: ?[-(:,;] ?.*)?$/.exec(asked);
  const name = match?.[1];
  if (name === undefined || !NAMES.has(name)) return undefined;
  const rest = asked.slice(asked.indexOf(name) + name.length);
  const another = [...NAMES].some((other) => other !== name && new RegExp(`\\b${other}\\b`).test(rest));
  return another ? undefined : words.get(name);
}

/** The one meaning that a word may have been meant for: a letter wrong, missing, added or swapped with its neighbour. */
function nearest(asked: string, words: Vocabulary): Recognition {
  let found: { word: string; meaning: Meaning } | undefined;
  for (const [word, meaning] of words) {
    if (SHORT_ALIASES.has(word) || !isNear(asked, word)) continue;
    if (found && (found.meaning.rating !== meaning.rating || found.meaning.status !== meaning.status))
      return { kind: "unknown" };
    found ??= { word, meaning };
  }
  return found ? { kind: "near-miss", ...found } : { kind: "unknown" };
}

function isNear(asked: string, word: string): boolean {
  const shorter = Math.min(asked.length, word.length);
  const longer = Math.max(asked.length, word.length);
  // People seldom get the first letter wrong.
  if (asked[0] !== word[0] || shorter < 3 || longer < 4 || longer - shorter > 2) return false;
  const edits = distance(asked, word);
  return edits === 1 || (edits === 2 && (longer >= 8 || sameLetters(asked, word)));
}

/** Two edits that leave the same letters are one swap. */
function sameLetters(a: string, b: string): boolean {
  return Array.from(a).sort().join("") === Array.from(b).sort().join("");
}

/** How a meaning is written when it is proposed as a fix: 'Green', 'In progress'. */
export function spelling({ rating, status }: Meaning): string {
  const name = COLOURS.find(([colour]) => colour === rating)?.[1];
  const words = status ?? name?.toLowerCase() ?? "";
  return status === null && name !== undefined ? name : words.charAt(0).toUpperCase() + words.slice(1);
}

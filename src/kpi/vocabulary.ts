import { distance } from "fastest-levenshtein";
import { RATINGS, type Rating } from "./rating";
import { fold } from "./text";
import { COMMON, LATE_RATED, PENTANA_RATED, RATING_NAMES, STATUSES, WELSH_COLOURS, WELSH_PHRASES, WELSH_STATUSES, type RatingWords } from "./vocabulary-words"; // prettier-ignore

/** What a word in a rating or status column says. At least one of the two is set. */
export interface Meaning {
  readonly rating: Rating | null;
  /** Lower-cased words, as they are counted: 'in progress', 'completed'… */
  readonly status: string | null;
  /** How the council's vocabulary writes it, where that is not as it is mostly written ('Gwyrdd'). */
  readonly written?: string;
}

export type Vocabulary = ReadonlyMap<string, Meaning>;

/** How a text was understood: known, close to one known word, or neither. */
export type Recognition =
  | { readonly kind: "known"; readonly meaning: Meaning }
  | { readonly kind: "near-miss"; readonly word: string; readonly meaning: Meaning }
  | { readonly kind: "unknown" };

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
 * Every word that is understood where the council has chosen no vocabulary, and those that it adds.
 * A council's own word wins over a shipped one.
 */
export function vocabulary(councilWords: Readonly<Record<string, Rating>> = {}): Vocabulary {
  const words = new Map<string, Meaning>();
  addStatuses(words, STATUSES);
  for (const [word, rating, status] of [...PENTANA_RATED, ...LATE_RATED]) words.set(word, { rating, status });
  addRatings(words, COMMON);
  for (const rating of RATINGS) words.set(wordKey(RATING_NAMES[rating]), { rating, status: null });
  addWelsh(words);
  addCouncilWords(words, councilWords);
  return words;
}

export function addStatuses(words: Map<string, Meaning>, statuses: typeof STATUSES): void {
  for (const [word, status] of statuses) words.set(word, { rating: null, status });
}

export function addRatings(words: Map<string, Meaning>, ratings: RatingWords): void {
  for (const rating of RATINGS)
    for (const word of ratings[rating] ?? []) words.set(wordKey(word), { rating, status: null });
}

/** The Welsh words, alone and beside the English: 'Coch', 'Coch / Red', 'Red / Coch'. */
export function addWelsh(words: Map<string, Meaning>): void {
  addStatuses(words, WELSH_STATUSES);
  addStatuses(words, WELSH_STATUSES.flatMap(([welsh, status]) => bothWays(welsh, status).map((word) => [word, status] as const))); // prettier-ignore
  addRatings(words, WELSH_PHRASES);
  addRatings(words, WELSH_COLOURS);
  for (const rating of RATINGS)
    for (const welsh of WELSH_COLOURS[rating] ?? [])
      addRatings(words, { [rating]: bothWays(welsh, RATING_NAMES[rating]) });
}

export function addCouncilWords(words: Map<string, Meaning>, council: Readonly<Record<string, Rating>>): void {
  for (const [word, rating] of Object.entries(council)) words.set(wordKey(word), { rating, status: null });
}

function bothWays(one: string, other: string): string[] {
  return [`${one}/${other}`, `${other}/${one}`];
}

/** Folds, and evens out what people vary without meaning anything by it: spaces round a slash, the kind of dash or apostrophe. */
export function wordKey(text: string): string {
  return fold(text)
    .replace(/[\uFE0E\uFE0F]/g, "")
    .replace(/[‐-―]/g, "-")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s*\/\s*/g, "/")
    .replace(/[.!:;,]+$/, "");
}

/** Understands a rating or status as it stands in a cell. The text is not missing. */
export function recognise(text: string, words: Vocabulary): Recognition {
  const asked = wordKey(text);
  const known = words.get(asked) ?? words.get(asked.replace(/-/g, "/")) ?? coloured(asked, words);
  return known ? { kind: "known", meaning: known } : nearest(asked, words);
}

/** Too short to be told from one another by a letter: 'Gren' is meant for 'green', not for 'grey' or the Welsh 'oren'. */
const TOO_SHORT: ReadonlySet<string> = new Set(
  [COMMON, WELSH_COLOURS]
    .flatMap((words) => Object.values(words).flat().map(wordKey))
    .filter((word) => word.length < 8 && word !== "gwyrdd"),
);

/** The colours by name, in both languages. */
const NAMES: ReadonlyMap<string, { readonly rating: Rating; readonly pattern: RegExp }> = new Map(
  RATINGS.flatMap((rating) =>
    [RATING_NAMES[rating], ...(WELSH_COLOURS[rating] ?? [])].map((name) => {
      const key = wordKey(name);
      return [key, { rating, pattern: new RegExp(`\\b${key}\\b`) }] as const;
    }),
  ),
);

const EXPLAINED = /^(?:rag(?: status| rating)?:? ?)?([a-z]+(?:\/[a-z]+)?)(?: ?[-(:,;] ?.*)?$/;

/** 'Green – on target', 'Red (worse)', 'RAG: Green': a colour that is spelt out, with words that explain it. */
function coloured(asked: string, words: Vocabulary): Meaning | undefined {
  const name = EXPLAINED.exec(asked)?.[1] ?? "";
  const colour = NAMES.get(name);
  if (!colour) return undefined;
  const rest = asked.slice(asked.indexOf(name) + name.length);
  const another = [...NAMES.values()].some(({ rating, pattern }) => rating !== colour.rating && pattern.test(rest));
  return another ? undefined : words.get(name);
}

/** The one meaning that a word may have been meant for: a letter wrong, missing, added or swapped with its neighbour. */
function nearest(asked: string, words: Vocabulary): Recognition {
  let found: { word: string; meaning: Meaning } | undefined;
  for (const [word, meaning] of words) {
    if (TOO_SHORT.has(word) || !isNear(asked, word)) continue;
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
export function spelling({ rating, status, written }: Meaning): string {
  if (written !== undefined) return written;
  if (status === null) return rating === null ? "" : RATING_NAMES[rating];
  return status.charAt(0).toUpperCase() + status.slice(1);
}

import { RATINGS, type BlueMeaning, type Rating } from "./rating";
import { addCouncilWords, addRatings, addStatuses, addWelsh, vocabulary, wordKey, type Meaning, type Vocabulary } from "./vocabulary"; // prettier-ignore
import { COMMON, FACES, LATE_RATED, PENTANA_RATED, RATING_NAMES, STATUSES, WELSH_COLOURS, WELSH_PHRASES, WELSH_STATUSES } from "./vocabulary-words"; // prettier-ignore

export const PRESET_IDS = ["rag", "rag-blue-not-due", "rag-blue-complete", "five-point", "pentana", "smileys", "welsh"] as const; // prettier-ignore
export type PresetId = (typeof PRESET_IDS)[number];

/** A word of a vocabulary: the rating or the status that it stands for, or both. */
export interface PresetWord extends Omit<Meaning, "written"> {
  readonly word: string;
}

/** A vocabulary that councils use, to be chosen as a whole. */
export interface Preset {
  readonly id: PresetId;
  readonly name: string;
  readonly description: string;
  /** Its own words, as they are written; the usual aliases ('G', 'On track') are understood besides. */
  readonly words: readonly PresetWord[];
  /** Null where it has no Blue, or leaves open what Blue means. */
  readonly blue: BlueMeaning | null;
  /** Signs that mean a rating only in a column that is made of them. */
  readonly signs: readonly string[];
  /** Usual aliases that might mean something else here. */
  readonly without: readonly string[];
}

const colours = (...ratings: Rating[]): PresetWord[] => ratings.map((rating) => ({ word: RATING_NAMES[rating], rating, status: null })); // prettier-ignore
const inWords = (words: Readonly<Partial<Record<Rating, readonly string[]>>>): PresetWord[] =>
  RATINGS.flatMap((rating) => (words[rating] ?? []).map((word) => ({ word, rating, status: null })));
const statuses = (list: typeof STATUSES): PresetWord[] => list.map(([word, status]) => ({ word: sentence(word), rating: null, status })); // prettier-ignore

export const PRESETS: readonly Preset[] = [
  {
    id: "rag",
    name: "Red, Amber, Green",
    description: "Green is on target, Amber is close to it, Red has missed it. There is no Blue.",
    words: colours("green", "amber", "red"),
    blue: null,
    signs: [],
    without: [],
  },
  {
    id: "rag-blue-not-due",
    name: "Red, Amber, Green, and Blue for not yet due",
    description: "Blue has not started or is not due this quarter, so there is nothing to judge yet.",
    words: colours("green", "amber", "red", "blue"),
    blue: "not-due",
    signs: [],
    without: [],
  },
  {
    id: "rag-blue-complete",
    name: "Red, Amber, Green, and Blue for complete",
    description: "Blue is finished: it counts among what was delivered.",
    words: colours("green", "amber", "red", "blue"),
    blue: "complete",
    signs: [],
    without: [],
  },
  {
    id: "five-point",
    name: "Five points from Green to Red",
    description: "As for government's major projects, with Amber/Green and Amber/Red between. A column of 1 to 5 is read so too, with 5 the worst.", // prettier-ignore
    words: colours("green", "amber-green", "amber", "amber-red", "red"),
    blue: null,
    signs: ["1", "2", "3", "4", "5"],
    without: [],
  },
  {
    id: "pentana",
    name: "Pentana (Ideagen)",
    description: "Satisfactory or OK, Warning and Alert for indicators; Completed, In Progress, Overdue and the like for actions.", // prettier-ignore
    words: [
      ...PENTANA_RATED.map(([word, rating, status]) => ({ word: sentence(word), rating, status })),
      { word: "OK", rating: "green", status: "satisfactory" },
      ...statuses([["in progress", "in progress"], ["completed", "completed"], ["overdue", "overdue"], ["not started", "not started"], ["cancelled", "cancelled"], ["unknown", "unknown"], ["assigned", "assigned"], ["unassigned", "unassigned"], ["check progress", "check progress"], ["neglected", "neglected"]]), // prettier-ignore
    ],
    blue: null,
    signs: [],
    // Amber, or Alert, which is red.
    without: ["a"],
  },
  {
    id: "smileys",
    name: "Faces",
    description: "A smiling, a straight and a sad face; the letters J, K and L where the font Wingdings draws them.",
    words: [...inWords(FACES), ...inWords({ green: ["J"], amber: ["K"], red: ["L"] })],
    blue: null,
    signs: [],
    without: [],
  },
  {
    id: "welsh",
    name: "Welsh: Coch, Ambr, Gwyrdd",
    description: "The colours and the usual statuses in Welsh, alone or beside the English.",
    words: [...inWords(WELSH_COLOURS), ...inWords(WELSH_PHRASES).map((one) => ({ ...one, word: sentence(one.word) })), ...statuses(WELSH_STATUSES)], // prettier-ignore
    blue: null,
    signs: [],
    without: [],
  },
];

/** The preset of that id. */
export function presetOf(id: PresetId): Preset {
  const found = PRESETS.find((preset) => preset.id === id);
  if (!found) throw new Error(`There is no preset '${id}'.`);
  return found;
}

/** The ratings that a preset has a word for. Every council has what is for information only. */
export function ratingsOf({ words }: Preset): ReadonlySet<Rating> {
  return new Set([...words.flatMap(({ rating }) => rating ?? []), "grey" as const]);
}

/**
 * The words that a workbook is read with: those of the chosen preset, the aliases that mean nothing else in it, and the
 * council's own; every word that is known where none is chosen.
 */
export function vocabularyOf({
  preset,
  words: council,
}: {
  readonly preset: PresetId | null;
  readonly words: Readonly<Record<string, Rating>>;
}): Vocabulary {
  return preset === null ? vocabulary(council) : presetVocabulary(presetOf(preset), council);
}

function presetVocabulary(preset: Preset, council: Readonly<Record<string, Rating>>): Vocabulary {
  const words = new Map<string, Meaning>();
  addStatuses(words, STATUSES);
  for (const [word, rating, status] of LATE_RATED) words.set(word, { rating, status });
  for (const rating of ratingsOf(preset)) {
    addRatings(words, { [rating]: [RATING_NAMES[rating], ...(COMMON[rating] ?? [])] });
  }
  for (const word of preset.without) words.delete(word);
  if (preset.id === "welsh") addWelsh(words);
  for (const { word, rating, status } of preset.words) words.set(wordKey(word), { rating, status });
  addCouncilWords(words, council);
  return preset.id === "welsh" ? asWrittenInWelsh(words) : words;
}

/** What is proposed as a fix is written in Welsh. */
function asWrittenInWelsh(words: ReadonlyMap<string, Meaning>): Vocabulary {
  const colour = (rating: Rating | null): string | undefined => (rating === null ? undefined : WELSH_COLOURS[rating]?.[0]); // prettier-ignore
  const inWelsh = (status: string | null): string | undefined => WELSH_STATUSES.find(([, counted]) => counted === status)?.[0]; // prettier-ignore
  return new Map(
    [...words].map(([word, meaning]) => {
      const written = meaning.status === null ? colour(meaning.rating) : inWelsh(meaning.status);
      return [word, written === undefined ? meaning : { ...meaning, written: sentence(written) }];
    }),
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

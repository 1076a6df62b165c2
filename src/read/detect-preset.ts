import type { Item } from "../kpi/item";
import type { BlueMeaning, Rating } from "../kpi/rating";
import { ROWS_A_STEP, toTheEnd, type Steps } from "../kpi/steps";
import { RATING_NAMES } from "../kpi/vocabulary-words";
import { compareText, tidy } from "../kpi/text";
import { wordKey, type Meaning } from "../kpi/vocabulary";
import { PRESETS, ratingsOf, type Preset, type PresetId } from "../kpi/vocabulary-presets";
import { itemsOf, type Book } from "./register";

/** A word as the workbook writes it, and in how many cells. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Which vocabulary a workbook rates with, as far as its words tell. */
export interface DetectedPreset {
  /** Null where no word tells, or where they speak for several. */
  readonly preset: PresetId | null;
  /** The words that speak for it, the commonest first. */
  readonly evidence: readonly WordCount[];
  /** Ratings that it has no word for. */
  readonly contradicting: readonly WordCount[];
}

/** Of so many words for it, one against it is a slip; with more, the workbook uses two vocabularies. */
const FOR_EACH_AGAINST = 4;

/**
 * Tells the vocabulary by the words that rate the items. A status that rates nothing ('In progress') stands beside every
 * vocabulary and tells none. The one with the fewest words of its own wins among those that fit equally well.
 * @param blue what Blue means here, which no word of a rating tells
 */
export function detectPreset(book: Book, blue: BlueMeaning = "not-due"): DetectedPreset {
  return toTheEnd(detectPresetInSteps(book, blue));
}

export function* detectPresetInSteps(book: Book, blue: BlueMeaning): Steps<DetectedPreset> {
  const words = yield* ratedWords(itemsOf(book));
  let best: { preset: Preset; speaking: Counted[]; against: Counted[]; score: number } | null = null;
  for (const preset of PRESETS) {
    if (preset.blue !== null && preset.blue !== blue) continue;
    const speaking = words.filter(({ presets }) => presets.has(preset.id));
    const against = words.filter(({ presets }) => !presets.has(preset.id));
    const score = total(speaking) - total(against);
    if (!best || score > best.score) best = { preset, speaking, against, score };
  }
  if (!best || total(best.speaking) === 0) return { preset: null, evidence: [], contradicting: [] };
  const fits = total(best.speaking) >= total(best.against) * FOR_EACH_AGAINST;
  return {
    preset: fits ? best.preset.id : null,
    evidence: best.speaking.map(asWordCount),
    contradicting: best.against.map(asWordCount),
  };
}

interface Counted extends WordCount {
  /** Those that have the word. */
  readonly presets: ReadonlySet<PresetId>;
}

/** The words that rate items, each with the vocabularies that have it; words of none are left to the rules. */
function* ratedWords(items: readonly Item[]): Steps<Counted[]> {
  const found = new Map<string, { word: string; count: number; meaning: Meaning | null }>();
  for (const [text, { count, meaning }] of yield* ratedTexts(items)) {
    const key = wordKey(text);
    const known = found.get(key);
    if (known) known.count += count;
    else found.set(key, { word: tidy(text), count, meaning });
  }
  return [...found]
    .map(([key, { word, count, meaning }]) => ({ word, count, presets: presetsWith(key, meaning) }))
    .filter(({ presets }) => presets.size > 0)
    .sort((a, b) => b.count - a.count || compareText(a.word, b.word));
}

/** What stands in the cells that rate, each text once, with how often and how it was understood. */
function* ratedTexts(items: readonly Item[]): Steps<Map<string, { count: number; readonly meaning: Meaning | null }>> {
  const texts = new Map<string, { count: number; readonly meaning: Meaning | null }>();
  const add = (text: string, meaning: Meaning | null): void => {
    const known = texts.get(text);
    if (known) known.count++;
    else texts.set(text, { count: 1, meaning });
  };
  for (const [at, { rating, ratedBy, recognised, fields }] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    if (ratedBy !== "text" && rating !== null) add(RATING_NAMES[rating], { rating, status: null });
    for (const role of ["rating", "status"] as const) {
      const recognition = recognised[role];
      if (fields[role] && recognition) add(fields[role].text, recognition.kind === "known" ? recognition.meaning : null); // prettier-ignore
    }
  }
  return texts;
}

/** By the words of their own; else, for an alias or a colour that is explained, by the ratings that they have. */
const OWN: ReadonlyMap<string, ReadonlySet<PresetId>> = ownWords();
const COLOURED: readonly (readonly [PresetId, ReadonlySet<Rating>])[] = PRESETS.filter(({ id }) => id === "rag" || id.startsWith("rag-") || id === "five-point").map((preset) => [preset.id, ratingsOf(preset)]); // prettier-ignore

function presetsWith(key: string, meaning: Meaning | null): ReadonlySet<PresetId> {
  const own = OWN.get(key);
  if (own) return own;
  const rating = meaning?.rating ?? null;
  if (rating === null || rating === "grey") return new Set();
  if (isWelsh(key)) return new Set(["welsh"]);
  return new Set(COLOURED.filter(([, ratings]) => ratings.has(rating)).map(([id]) => id));
}

function ownWords(): Map<string, Set<PresetId>> {
  const own = new Map<string, Set<PresetId>>();
  for (const { id, words, signs } of PRESETS)
    for (const key of [...words.filter(({ rating }) => rating !== null).map(({ word }) => wordKey(word)), ...signs])
      own.set(key, (own.get(key) ?? new Set()).add(id));
  return own;
}

/** 'Coch / Red', 'Gwyrdd – ar y targed' */
function isWelsh(key: string): boolean {
  return /\b(?:gwyrdd|ambr|oren|coch|glas)\b/.test(key);
}

function total(words: readonly WordCount[]): number {
  return words.reduce((sum, { count }) => sum + count, 0);
}

function asWordCount({ word, count }: WordCount): WordCount {
  return { word, count };
}

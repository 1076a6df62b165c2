import { DECISIVE, OF_COUNTS, OF_SHARES, PHRASES, type Phrase } from "./polarity-phrases";
import type { Polarity } from "./profile";
import { fold } from "./text";
import { isWord, lexicon, nextWord, wordEnd, wordsIn, type Met } from "./words";

/** What was made of a measure's words; the words are those that told it. Both null where nothing did. */
export interface WordsSay {
  readonly polarity: Polarity | null;
  readonly words: string | null;
}

/** Nothing was told. */
export const SILENT: WordsSay = { polarity: null, words: null };

/** Turns what is wanted into what is not; which of the two is counted no table can tell. */
const NEGATION = /\b(?:not|never|without|unable|unsuccessful)\b/;
/** Bookkeepers' English for repairs, and no time that anything takes. */
const DAY_TO_DAY = /\bday[- ]to[- ]day\b/g;
/** How much better: the larger the better where the thing itself is unwanted. */
const REDUCTION = /\b(?:reduction|fall|decrease) (?:in|of)\b|\b(?:reduced|decreased) by\b/;
const GROWTH = /\b(?:increase|growth|rise) (?:in|of)\b|\bincreased by\b/;
/** 'Reduce arrears': the verb says where the figure should go, unless it says by how much. */
const COMMAND = /^(?:to )?(?:continue to )?(?:(reduce|decrease|minimise|minimize)|(increase|maximise|maximize|improve))\b/; // prettier-ignore
const BY_HOW_MUCH = /\bby (?:at least |up to )?[£\d]/;

const SPAN = "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:working |calendar )?(?:second|minute|hour|day|week|month)s?"; // prettier-ignore
const LIMIT = "(?:the |our |their |its )?(?:agreed |statutory )?(?:target|timescale|time limit|time frame|timeframe|deadline)s?"; // prettier-ignore
/** 'answered within 20 working days', 'a first reply in 3 days': what is counted kept a limit of time. */
const KEPT_LIMIT = new RegExp(`\\b(?:(?:within|inside|under|in) ${SPAN}|(?:within|inside) ${LIMIT})\\b`);
/** 'for more than six weeks': what is counted broke one. */
const BROKE_LIMIT = new RegExp(`\\b(?:over|exceeding|beyond|outside|longer than|more than) (?:${SPAN}|${LIMIT})\\b`);
/** Behind it stands what the figure is a share of, not what is counted. */
const OF_WHAT = /\b(?:as (?:a |an |the )?(?:%|percentage|per cent|proportion|share)|out of|of all|of (?:the )?total)(?:\b|\s)/; // prettier-ignore
const DURATION = /^(?:(?:working|calendar) )?(?:second|sec|minute|min|hour|hr|day|week|wk|month)s?$/;
const DURATION_AT_END = /\(((?:working |calendar |average )?(?:seconds?|minutes?|hours?|days?|weeks?|months?))\)$/;

/** What must stand in a measure for KEPT_LIMIT to match, and for one of the other patterns. */
const KEEPS = 1;
const OTHERS = 2;
const KEEPING = "within inside under in";
const OTHER = "not never without unable unsuccessful day reduction fall decrease decreased reduce reduced increase increased growth rise minimise minimize maximise maximize improve over exceeding beyond outside longer more as out all total"; // prettier-ignore

/**
 * Whether more or less of what a measure counts is better, as far as its words tell.
 * @param unit of its figures: a share of things done in time is better the larger, a number of days the smaller
 */
export function polarityOfWords(measure: string, unit: string | null): WordsSay {
  const { met, odd } = wordsIn(measure, TELLING);
  let hints = odd || measure.includes(")") ? OTHERS : 0;
  for (const { meaning } of met) hints |= meaning.hints;
  if (hints & OTHERS) return byPatterns(fold(measure).replace(DAY_TO_DAY, ""), unit);
  // Most measures need not be folded, nor be gone through by patterns.
  return byLimit(strongest(measure, met, unit), unit, null, hints === KEEPS ? fold(measure) : null);
}

function byPatterns(whole: string, unit: string | null): WordsSay {
  if (NEGATION.test(whole)) return SILENT;
  const end = whole.search(OF_WHAT);
  const counted = end > 0 ? whole.slice(0, end) : whole;
  const found = strongest(counted, wordsIn(counted, TELLING).met, unit, whole);
  return byChange(whole, found) ?? byLimit(found, unit, DURATION_AT_END.exec(whole)?.[1] ?? null, whole);
}

/**
 * What is measured in a unit of time, or kept a limit of time.
 * @param named the unit of time that the measure names itself
 * @param whole the measure where it may speak of a limit
 */
function byLimit(found: Strongest, unit: string | null, named: string | null, whole: string | null): WordsSay {
  const duration = unit !== null && unit !== "%" && DURATION.test(unit) ? unit : named;
  // What is measured in days is time that something takes, unless it is time that people give.
  if (duration !== null) return found.strength === DECISIVE || found.words === "volunteer" ? found : { polarity: "lower", words: duration }; // prettier-ignore
  const kept = whole === null ? null : KEPT_LIMIT.exec(whole);
  return kept ? unless("lower", found, { polarity: "higher", words: kept[0] }) : found;
}

/** What is said of how much better it became, of what is to be done to it, or of a limit that was broken. */
function byChange(whole: string, found: WordsSay): WordsSay | null {
  const amount = REDUCTION.exec(whole) ?? GROWTH.exec(whole);
  if (amount) return unless(REDUCTION.test(whole) ? "higher" : "lower", found, { polarity: "higher", words: amount[0] }); // prettier-ignore
  const command = COMMAND.exec(whole);
  if (command) return commanded(whole, command, found);
  const broke = BROKE_LIMIT.exec(whole);
  return broke && unless("higher", found, { polarity: "lower", words: broke[0] });
}

/** What was said, unless the thing itself points another way. */
function unless(polarity: Polarity, found: WordsSay, said: WordsSay): WordsSay {
  return found.polarity === polarity ? SILENT : said;
}

function commanded(whole: string, command: RegExpExecArray, found: WordsSay): WordsSay {
  const [, down, up = ""] = command;
  if (BY_HOW_MUCH.test(whole)) return SILENT;
  if (down !== undefined) return unless("higher", found, { polarity: "lower", words: down });
  // A time is improved by being made shorter.
  if (up === "improve") return found.polarity === null ? { polarity: "higher", words: up } : found;
  return unless("lower", found, { polarity: "higher", words: up });
}

interface Known extends Phrase {
  readonly rest: readonly string[];
}

/** What a word of a measure may tell: which patterns are to be tried, and the phrases that begin with it. */
interface Telling {
  readonly hints: number;
  readonly ofShares: readonly Known[];
  readonly ofCounts: readonly Known[];
}

const TELLING = lexicon(tellingWords());

function tellingWords(): ReadonlyMap<string, Telling> {
  const hints = new Map<string, number>();
  for (const word of KEEPING.split(" ")) hints.set(word, KEEPS);
  for (const word of OTHER.split(" ")) hints.set(word, OTHERS);
  const ofShares = byFirstWord([...PHRASES, ...OF_SHARES]);
  const ofCounts = byFirstWord([...PHRASES, ...OF_COUNTS]);
  const words = new Set([...hints.keys(), ...ofShares.keys(), ...ofCounts.keys()]);
  return new Map(
    [...words].map((word) => [
      word,
      { hints: hints.get(word) ?? 0, ofShares: ofShares.get(word) ?? [], ofCounts: ofCounts.get(word) ?? [] },
    ]),
  );
}

/** By first word, in the singular and in the plural, so that each word of a measure is looked up once as it stands. */
function byFirstWord(all: readonly Phrase[]): ReadonlyMap<string, readonly Known[]> {
  const map = new Map<string, Known[]>();
  for (const phrase of all) {
    const [first = "", ...rest] = phrase.words.split(/[ -]/).map(singular);
    for (const key of [first, `${first}s`]) map.set(key, [...(map.get(key) ?? []), { ...phrase, rest }]);
  }
  return map;
}

interface Strongest extends WordsSay {
  readonly strength: number;
}

/** @param whole the measure with what its figure is a share of */
function strongest(counted: string, words: readonly Met<Telling>[], unit: string | null, whole = counted): Strongest {
  const isShare = unit === "%" || whole.includes("%") || PERCENT.test(whole);
  let best: Strongest = NOTHING;
  let deed = 0;
  for (const { meaning, end } of words)
    for (const { rest, words: told, polarity, strength } of isShare ? meaning.ofShares : meaning.ofCounts) {
      if (strength < best.strength || !follow(rest, counted, end)) continue;
      if (polarity === null) deed = Math.max(deed, strength);
      // Two that are equally sure and disagree say nothing.
      else if (strength > best.strength) best = { polarity, words: told, strength };
      else if (best.polarity !== polarity) best = { ...best, polarity: null };
    }
  return best.polarity === "lower" && deed >= best.strength ? NOTHING : best;
}

const PERCENT = /^ *percent/i;

const NOTHING: Strongest = { ...SILENT, strength: 0 };

/** Whether the words of a text go on behind a word as a phrase does, in the singular or in the plural. */
function follow(rest: readonly string[], text: string, from: number): boolean {
  let at = from;
  for (const next of rest) {
    at = nextWord(text, at);
    const end = wordEnd(text, at);
    if (!isWord(next, text, at, end) && !(next.length > 2 && !next.endsWith("s") && isWord(`${next}s`, text, at, end))) return false; // prettier-ignore
    at = end;
  }
  return true;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

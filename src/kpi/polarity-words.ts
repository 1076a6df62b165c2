import { DECISIVE, OF_COUNTS, OF_SHARES, PHRASES, type Phrase } from "./polarity-phrases";
import type { Polarity } from "./profile";
import { fold } from "./text";
import { beginnings, mayBe, nextWord, wordEnd } from "./words";

/** What was made of a measure's words; the words are those that told it. Both null where nothing did. */
export interface WordsSay {
  readonly polarity: Polarity | null;
  readonly words: string | null;
}

const SILENT: WordsSay = { polarity: null, words: null };

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

/** Which of the patterns above a measure has words for; most have none, and need not be searched. */
const DENIES = 1;
const DAY = 2;
const CHANGES = 4;
const COMMANDS = 8;
const BREAKS = 16;
const KEEPS = 32;
const PARTS = 64;
const ALL = 127;

const HINTS: ReadonlyMap<string, number> = hintsOf([
  [DENIES, "not never without unable unsuccessful"],
  [DAY, "day"],
  [CHANGES, "reduction fall decrease reduced decreased increase growth rise increased"],
  [COMMANDS, "reduce decrease minimise minimize increase maximise maximize improve"],
  [BREAKS, "over exceeding beyond outside longer more"],
  [KEEPS, "within inside under in"],
  [PARTS, "as out all total"],
]);
const HINTED = beginnings(HINTS.keys());

function hintsOf(all: readonly (readonly [hint: number, words: string])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const [hint, words] of all) for (const word of words.split(" ")) map.set(word, (map.get(word) ?? 0) | hint);
  return map;
}

/** What letters beyond ASCII, or a low line, do to the edges of a word is for the patterns themselves to say. */
const EDGES = /[^ -^`-~]/;

function hintsIn(folded: string): number {
  if (EDGES.test(folded)) return ALL;
  let hints = 0;
  for (let from = 0; from < folded.length;) {
    const to = wordEnd(folded, from);
    if (mayBe(HINTED, folded, from, to)) hints |= HINTS.get(folded.slice(from, to)) ?? 0;
    from = nextWord(folded, to);
  }
  return hints;
}

/**
 * Whether more or less of what a measure counts is better, as far as its words tell.
 * @param unit of its figures: a share of things done in time is better the larger, a number of days the smaller
 */
export function polarityOfWords(measure: string, unit: string | null): WordsSay {
  const folded = fold(measure);
  const hints = hintsIn(folded);
  const whole = hints & DAY ? folded.replace(DAY_TO_DAY, "") : folded;
  if (hints & DENIES && NEGATION.test(whole)) return SILENT;
  const found = strongest(whole, unit, hints);
  const amount = hints & CHANGES ? (REDUCTION.exec(whole) ?? GROWTH.exec(whole)) : null;
  if (amount) return unless(REDUCTION.test(whole) ? "higher" : "lower", found, { polarity: "higher", words: amount[0] }); // prettier-ignore
  const command = hints & COMMANDS ? COMMAND.exec(whole) : null;
  if (command) return commanded(whole, command, found);
  const broke = hints & BREAKS ? BROKE_LIMIT.exec(whole) : null;
  if (broke) return unless("higher", found, { polarity: "lower", words: broke[0] });
  const duration = unit !== null && DURATION.test(unit) ? unit : whole.endsWith(")") ? (DURATION_AT_END.exec(whole)?.[1] ?? null) : null; // prettier-ignore
  // What is measured in days is time that something takes, unless it is time that people give.
  if (duration !== null) return found.strength === DECISIVE || found.words === "volunteer" ? found : { polarity: "lower", words: duration }; // prettier-ignore
  const kept = hints & KEEPS ? KEPT_LIMIT.exec(whole) : null;
  return kept ? unless("lower", found, { polarity: "higher", words: kept[0] }) : found;
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

const KNOWN_OF_SHARES = byFirstWord([...PHRASES, ...OF_SHARES]);
const KNOWN_OF_COUNTS = byFirstWord([...PHRASES, ...OF_COUNTS]);

/** How the words begin that may begin a phrase: most words of a measure are passed over by their first two letters. */
const BEGINNINGS = beginnings([...KNOWN_OF_SHARES.keys(), ...KNOWN_OF_COUNTS.keys()]);

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

function strongest(whole: string, unit: string | null, hints: number): Strongest {
  const isShare = unit === "%" || whole.includes("%") || whole.startsWith("percent");
  const known = isShare ? KNOWN_OF_SHARES : KNOWN_OF_COUNTS;
  const end = hints & PARTS ? whole.search(OF_WHAT) : -1;
  const text = end > 0 ? whole.slice(0, end) : whole;
  let best: Strongest = NOTHING;
  for (let from = 0; from < text.length;) {
    const to = wordEnd(text, from);
    const phrases = mayBe(BEGINNINGS, text, from, to) ? known.get(text.slice(from, to)) : undefined;
    from = nextWord(text, to);
    if (!phrases) continue;
    for (const { rest, words: told, polarity, strength } of phrases) {
      if (strength < best.strength || !follow(rest, text, from)) continue;
      // Two that are equally sure and disagree say nothing.
      if (strength > best.strength) best = { polarity, words: told, strength };
      else if (best.polarity !== polarity) best = { ...best, polarity: null };
    }
  }
  return best;
}

const NOTHING: Strongest = { ...SILENT, strength: 0 };

/** Whether the words of a text go on from a place as a phrase does. */
function follow(rest: readonly string[], text: string, from: number): boolean {
  let at = from;
  for (const next of rest) {
    const to = wordEnd(text, at);
    if (singular(text.slice(at, to)) !== next) return false;
    at = nextWord(text, to);
  }
  return true;
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

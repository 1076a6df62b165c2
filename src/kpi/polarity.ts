import { saidIn, type Field, type Figures, type Item } from "./item";
import { polarityOfWords, SILENT, type WordsSay } from "./polarity-words";
import { POLARITIES, type Polarity } from "./profile";
import type { Quantity } from "./quantity";
import type { Rating } from "./rating";
import { fold } from "./text";

/** How it is known whether more is better: the surest first. Words and record are inferences. */
export type PolaritySource = "column" | "target" | "confirmed" | "words" | "record";

/** Whether more is better or less, and what told it. Null where nothing did, or where what there is disagrees. */
export interface FoundPolarity {
  readonly polarity: Polarity | null;
  readonly from: PolaritySource | null;
  /** The words that told it; null where no words did. */
  readonly words: string | null;
  /** An earlier rating of the item says the opposite. */
  readonly contested: boolean;
}

const UNKNOWN: FoundPolarity = { polarity: null, from: null, words: null, contested: false };

/**
 * Whether more of what an item counts is better, or less.
 * @param confirmed what the officer has said of it
 * @param heading of the column that states it, which may hold the half of the sentence: 'High is good?' over 'Yes'
 */
export function polarityOf(item: Item, confirmed: Polarity | null = null, heading = ""): FoundPolarity {
  const stated = item.fields.polarity;
  // What stands there but says neither, as 'Neither' does, is an answer too.
  if (stated && !stated.missing && !stated.error) return { polarity: statedPolarity(stated.text, heading), from: "column", words: stated.text, contested: false }; // prettier-ignore
  const sign = item.figures.target?.direction ?? null;
  if (sign !== null) return { polarity: sign === "at-most" ? "lower" : "higher", from: "target", words: item.fields.target?.text ?? null, contested: false }; // prettier-ignore
  if (confirmed !== null) return { polarity: confirmed, from: "confirmed", words: null, contested: false };
  return inferred(item);
}

const NEITHER = /\b(?:neither|either|range|not applicable|contextual)\b/;
const HIGH = /\b(?:high(?:er|est)?|big(?:ger|gest)?|more|large(?:r|st)?|maximi[sz]e|max|maximum|up|upwards?|increas(?:e|es|ing|ed)|plus|positive|greater)\b|[↑▲⬆△]|^\+$/; // prettier-ignore
const LOW = /\b(?:low(?:er|est)?|small(?:er|est)?|less|fewer|minimi[sz]e|min|minimum|down|downwards?|decreas(?:e|es|ing|ed)|reduc(?:e|es|ing|ed|tion)|minus|negative)\b|[↓▼⬇▽]/; // prettier-ignore
const BAD = /\b(?:bad|worse|worst|poor|poorer)\b/;
const YES = /^(?:yes|y|true|1|✓|✔)$/;
const NO = /^(?:no|n|false|0|✗|✘)$/;

/** What a polarity column says: 'Higher is better', 'Low is good', 'Smaller', '↑', 'Plus'; null where it says neither or both. */
export function statedPolarity(text: string, heading = ""): Polarity | null {
  const folded = fold(text);
  const answer = YES.test(folded) ? "yes" : NO.test(folded) ? "no" : null;
  const sentence = answer === null ? folded : fold(heading);
  const high = HIGH.test(sentence);
  if (NEITHER.test(sentence) || high === LOW.test(sentence)) return null;
  // 'High is bad' and 'High is good?' over 'No' each turn it round.
  const turned = BAD.test(sentence) !== (answer === "no");
  return high !== turned ? "higher" : "lower";
}

/** What the words of a measure say; the unit of the figures tells a share of things done in time from a number of days. */
export function toldInWords(measure: Field | undefined, { target, actual }: Figures): WordsSay {
  const text = saidIn(measure);
  return text === null ? SILENT : polarityOfWords(text, target?.unit ?? actual?.unit ?? null);
}

function inferred(item: Item): FoundPolarity {
  const said = item.inWords;
  // One rating, its own, may be the mistake that is looked for, and contests nothing.
  if (item.past.length === 0) return said.polarity === null ? UNKNOWN : { polarity: said.polarity, from: "words", words: said.words, contested: false }; // prettier-ignore
  const { own, earlier } = recordOf(item);
  if (said.polarity === null) {
    // The item's own rating is what is to be tested, so it cannot be what it is tested by.
    const learned = POLARITIES.find((one) => earlier[one] >= FEWEST && earlier[one] === earlier.higher + earlier.lower);
    return learned === undefined || said.words !== null ? UNKNOWN : { ...UNKNOWN, polarity: learned, from: "record" };
  }
  const opposite = said.polarity === "higher" ? "lower" : "higher";
  const against = earlier[opposite] + Number(own === opposite);
  const contradicted = against >= FEWEST && against > earlier[said.polarity] + Number(own === said.polarity);
  return contradicted
    ? UNKNOWN
    : { polarity: said.polarity, from: "words", words: said.words, contested: earlier[opposite] > 0 };
}

/** Once may be the mistake that is looked for. */
const FEWEST = 2;

interface ItemRecord {
  readonly own: Polarity | null;
  readonly earlier: Readonly<Record<Polarity, number>>;
}

/** What the ratings beside figures say of the direction: this period's, and how many of the other periods'. */
function recordOf(item: Item): ItemRecord {
  const own = vote(item.figures, item.rating);
  const votes = item.past.map(({ figures, rating }) => vote({ ...figures, target: figures.target ?? item.figures.target }, rating)); // prettier-ignore
  const count = (polarity: Polarity): number => votes.filter((one) => one === polarity).length;
  return { own, earlier: { higher: count("higher"), lower: count("lower") } };
}

/** A green figure this far on one side of its target may still be on the wrong one, by tolerance. */
const TOLERATED = 0.1;

/** On which side of the target the rating says that it is good to be; null where it does not say. */
function vote({ target, actual }: Figures, rating: Rating | null): Polarity | null {
  if (!target || !actual || rating === null || target.unit !== actual.unit) return null;
  const difference = numberOf(actual) - numberOf(target);
  if (difference === 0) return null;
  if (rating === "red" || rating === "amber") return difference < 0 ? "higher" : "lower";
  if (rating !== "green" || Math.abs(difference) <= Math.abs(numberOf(target)) * TOLERATED) return null;
  return difference > 0 ? "higher" : "lower";
}

function numberOf({ value }: Quantity): number {
  return Number(value);
}

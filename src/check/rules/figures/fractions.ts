import { matchesOf } from "../../../kpi/matches";
import { fold } from "../../../kpi/text";

/** '62 of 65' within a sentence. */
export interface Fraction {
  readonly part: number;
  readonly whole: number;
  /** The sentence, in lower case. */
  readonly sentence: string;
  /** What is counted ('complaints'); null where the words do not say. */
  readonly noun: string | null;
}

const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]; // prettier-ignore
const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d+|${NUMBERS.join("|")}`;
const PART_FIRST = new RegExp(`(^|[^\\w.,/£-])(${NUMBER}) (?:of|out of|out) (?:the |our |all |a total of )?(\\d[\\d,]*)(?![\\d.,]*\\d|%|/| ?(?:per ?cent|years?|months|weeks|days|hours|minutes)\\b)(?: ([a-z]+))?`, "g"); // prettier-ignore
const WHOLE_FIRST = new RegExp(`\\b(?:out )?of (?:the |our |all )?(\\d[\\d,]*) ([a-z]+)[a-z ]{0,40}, (${NUMBER}) (?:were|was|have|had|did|met|took|are)\\b`, "g"); // prettier-ignore
/** A number near 'of' or 'out'. */
const MAY_HOLD = /(?:of|out) (?:the |our |all |a total of )?\d/i;
/** What either pattern asks for besides, and 'because of 12 faults' lacks. */
const HAS_PART = new RegExp(`(?:\\d|${NUMBERS.join("|")}) (?:of|out) `);
const HAS_REST = new RegExp(`, (?:\\d|${NUMBERS.join("|")})`);
/** 'Phase 2 of 3' counts nothing. */
const STEP = /\b(?:phase|stage|year|week|part|step|quarter|month|day|page|section|tranche|round|level|no|number|item)\.? ?$/; // prettier-ignore

/** Asked first: false for nearly every comment. */
export function mayHoldFraction(text: string): boolean {
  return MAY_HOLD.test(text);
}

/** Every 'n of m' of a comment, n no more than m. */
export function fractionsIn(text: string): Fraction[] {
  if (!mayHoldFraction(text)) return [];
  const folded = fold(text);
  const found: Fraction[] = [];
  if (HAS_PART.test(folded))
    for (const match of matchesOf(PART_FIRST, folded)) {
      const [, lead = "", part = "", whole = "", noun] = match;
      const before = folded.slice(0, match.index + lead.length);
      if (!STEP.test(before)) add(found, part, whole, noun, sentenceAt(folded, match.index));
    }
  if (HAS_REST.test(folded))
    for (const match of matchesOf(WHOLE_FIRST, folded)) {
      const [, whole = "", noun, part = ""] = match;
      add(found, part, whole, noun, sentenceAt(folded, match.index));
    }
  return found;
}

function add(found: Fraction[], part: string, whole: string, noun: string | undefined, sentence: string): void {
  const [n, m] = [numberOf(part), numberOf(whole)];
  const counts = noun === undefined || /^(?:were|was|are|have|had|did|is|in|on|at|by|to|and|or)$/.test(noun) ? null : noun; // prettier-ignore
  if (m > 0 && n <= m) found.push({ part: n, whole: m, sentence, noun: counts });
}

function numberOf(text: string): number {
  const word = NUMBERS.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll(",", ""));
}

function sentenceAt(text: string, index: number): string {
  let start = index;
  while (start > 0 && !/[.;!?]/.test(text.charAt(start - 1))) start--;
  return text.slice(start).replace(/(?:[;!?]|\.(?!\d)).*$/, "");
}

import { MONTH_WORD } from "./calendar";
import { parseDays, type Days } from "./day";
import { matchesOf } from "./matches";

/** A date that a running text speaks of. */
export interface DateInText {
  /** As it is written: 'end of June 2024'. */
  readonly text: string;
  /** Where it begins in the text that was given. */
  readonly index: number;
  /** Null where the year is left out and nothing tells it. */
  readonly days: Days | null;
  /** What stands before it in its sentence, as far as the date before it. */
  readonly before: string;
  /** What stands behind it in its sentence, as far as the date behind it. */
  readonly after: string;
}

const YEAR = "(?:20\\d\\d|'\\d\\d)(?!\\d| ?[/–-] ?\\d)";
const FINANCIAL = "20\\d\\d ?[/–-] ?(?:20)?\\d\\d\\b|\\d\\d/\\d\\d\\b(?!/)";
const QUARTER = "(?:q[1-4]\\b|quarter (?:[1-4]|one|two|three|four)\\b|(?:1st|2nd|3rd|4th|first|second|third|fourth) quarter\\b)"; // prettier-ignore
const PART = "(?:(?:the )?(?:end|middle|start|beginning) of |end |mid[ -]|early |late )?";

/** Forms that are sure to be dates, surest first. Dots with a year of two digits number paragraphs too, and are left out. */
const DATES = new RegExp(
  [
    "\\d{1,2}/\\d{1,2}/(?:20\\d\\d|\\d\\d)\\b(?!/)|\\d{1,2}[.-]\\d{1,2}[.-]20\\d\\d\\b|20\\d\\d-\\d\\d-\\d\\d\\b",
    `\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${MONTH_WORD}\\b\\.?(?:,?[ -](?:${YEAR})|-\\d\\d\\b)?`,
    `${MONTH_WORD} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d\\b`,
    `${PART}${MONTH_WORD}\\b(?: ?[/–-] ?${MONTH_WORD}\\b| (?:or|and|to) ${MONTH_WORD}\\b)?(?:,?(?: of)?[ -](?:${YEAR})|-\\d\\d\\b)?`,
    "(?:spring|summer|autumn|winter)(?: of)? 20\\d\\d(?:[/-](?:20)?\\d\\d)?\\b",
    `${PART}${QUARTER}(?:,? (?:of )?\\(?(?:${FINANCIAL})\\)?)?`,
    `${PART}(?:${FINANCIAL})`,
    `(?<=\\b(?:by|in|into|until|till|during|of|to) )${PART}20\\d\\d\\b(?![/–-])`,
  ].map((form) => `(?:${form})`).join("|").replace(/^/, "(?<![\\d/.£-])\\b(?:").replace(/$/, ")"),
  "gi",
); // prettier-ignore

/** A month alone may be a verb or a name: it counts where it has its capital and a word before it that leads to a date. */
const MONTH_ALONE = new RegExp(`^${PART}(${MONTH_WORD})$`, "i");
const LEADS_TO_DATE =
  /(?:\b(?:in|by|of|until|till|for|during|from|to|before|after|since|next|last|this|and|or|the)|\/|&) $/i;

/**
 * Finds the dates in a running text, in their order.
 * @param since an ISO date: where a year is left out, the first such day, month or quarter that ends on it or later is
 * meant. Only the caller knows whether the text looks ahead.
 */
export function datesInText(text: string, since?: string): DateInText[] {
  const plain = text.replaceAll("\u00a0", " ");
  const matches = matchesOf(DATES, plain).filter((match) => isMeant(match, plain));
  return matches.flatMap((match, index): DateInText[] => {
    const date = match[0];
    const days = parseDays(date) ?? (since === undefined ? null : withYear(date, since));
    if (days === null && !isWithoutYear(date)) return [];
    const end = match.index + date.length;
    const previous = matches[index - 1];
    const left = plain.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const right = plain.slice(end, matches[index + 1]?.index);
    return [{ text: date, index: match.index, days, before: lastSentence(left), after: firstSentence(right) }];
  });
}

function isMeant(match: RegExpExecArray, text: string): boolean {
  const month = MONTH_ALONE.exec(match[0])?.[1];
  if (month === undefined) return true;
  const hasPart = month.length < match[0].length;
  return /^[A-Z]/.test(month) && (hasPart || LEADS_TO_DATE.test(text.slice(Math.max(0, match.index - 8), match.index)));
}

const NAMES_YEAR = /20\d\d|'\d\d|\d\d[/–-]\d\d|-\d\d$/;

function isWithoutYear(date: string): boolean {
  return !NAMES_YEAR.test(date);
}

/** The first that ends on the day or later. Quarters are of the financial year. */
function withYear(date: string, since: string): Days | null {
  if (!isWithoutYear(date)) return null;
  const isQuarter = /\bq/i.test(date);
  const first = Number(since.slice(0, 4)) - 1;
  for (let year = first; year <= first + 2; year++) {
    const days = parseDays(`${date} ${year}${isQuarter ? `/${year + 1}` : ""}`);
    if (days !== null && days.to >= since) return days;
  }
  return null;
}

/** A full stop within a figure or an abbreviation has no space behind it. */
const SENTENCE_END = /[.!?;•·\n](?=\s|$)|[•·\n]/;

function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1)?.trim() ?? "";
}

function firstSentence(text: string): string {
  return text.split(SENTENCE_END)[0]?.trim() ?? "";
}

import { Big } from "big.js";
import { parseDuration } from "./duration";
import { isMissing } from "./missing";
import { limitAfter, limitBefore, qualifierIn, unitBehind, withoutLabel } from "./quantity-words";
import { fold } from "./text";

/** Which way a target points, where its own words say so. */
export type Direction = "at-most" | "at-least" | null;

/** A target or a value as data. */
export interface Quantity {
  /** A plain decimal, exact as written: '47.1', '480000', '-3'. A time is in seconds; '1 in 4' is 25. */
  readonly value: string;
  /** '%', '£', 'seconds', or the words that follow the number: 'working days'. Null where there is none. */
  readonly unit: string | null;
  readonly direction: Direction;
  /** The value itself does not count: '< 5', 'more than 5'. */
  readonly strict: boolean;
  /** 'provisional', 'cumulative'…, where the text says so. */
  readonly qualifier: string | null;
}

const PLAIN = /^(£?)(\d+(?:\.\d+)?)(%?)$/;

/**
 * Reads a number as people write it: '47.1%', '<£480k', '≥ 45%', '50+', '15.1 Days', '7% (provisional)',
 * '70% in 30 seconds', '00:10:30', '1 in 4', 'Q1: 45%', '(3)'. Null where the text is missing, holds a range, a date or
 * several figures, or is a sentence rather than a figure.
 */
export function parseQuantity(text: string): Quantity | null {
  const plain = PLAIN.exec(text);
  if (plain) return { value: scaled(plain[2] ?? "", 0), unit: plain[3] || plain[1] || null, direction: null, strict: false, qualifier: null }; // prettier-ignore
  if (!/\d/.test(text) || isMissing(text, "figures")) return null;
  const folded = fold(text);
  const qualifier = qualifierIn(folded);
  const marked = folded.replace(/^[*▲▼△▽↑↓→←⬆⬇✓✔]+\s*/, "").replace(/[\s*†‡#^▲▼△▽↑↓→←⬆⬇✓✔;:,.]+$/, "");
  const negative = ACCOUNTING.exec(marked);
  const whole = negative ? `-${negative[1] ?? ""}${negative[2] ?? ""}` : marked;
  const labelled = withoutLabel(whole);
  const seconds = parseDuration(labelled) ?? parseDuration(withoutAside(labelled));
  if (seconds !== null) return { value: String(seconds), unit: "seconds", direction: null, strict: false, qualifier };
  const said = withoutAside(labelled);
  const limit = limitBefore(said);
  const limited = limit ? withoutLabel(said.slice(limit.length)) : said;
  const figure = durationFigure(limited) ?? readFigure(limited);
  // A year behind a word is that year: 'Target 2023'.
  if (!figure || (labelled !== whole && /^(?:19|20)\d\d$/.test(said))) return null;
  const { rest, ...number } = figure;
  return { ...number, direction: limit?.direction ?? limitAfter(rest), strict: limit?.strict ?? false, qualifier };
}

interface Figure {
  readonly value: string;
  readonly unit: string | null;
  /** What stands behind the number. */
  readonly rest: string;
}

/** A minus as accountants write it: '(3)', '£(1,200)'. */
const ACCOUNTING = /^(£?)\s?\((£?[\d,]+(?:\.\d+)?\s?(?:%|k|m)?)\)$/;
const ONE_IN = /^(\d+) in (\d[\d,]*)$/;
const EXPONENT = /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/;
const NUMBER = /^([-–−+]?)(£\s*)?([-–−]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%|per ?cent\b|pct\b|k\b|thousand\b|m\b|mn\b|million\b|bn\b|billion\b)?\s*(.*)$/; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

/** What makes a number one of several, or no number: a range, a date, a score ('4 of 5'), another figure behind it. */
const NOT_ALONE: readonly RegExp[] = [
  /^(?:[:/.\d]|,\d)/, // a date, a clock, a number that is grouped in another country's way
  /^[;,&|+]?\s*(?:[-–−]|to|and|or|then)?\s*[£<>≥≤(]?\d/,
  /^(?:out )?of [\d,]+(?:$|\D)/,
  /^(?:st|nd|rd|th)?\s?-?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/,
  /^(?:st|nd|rd|th)\b/,
  /^(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?),? (?:and )?\d/,
  /\bq[1-4]\s?[:=–-]/,
];
/** Behind these words stands what the figure is held against, not another figure of its own. */
const HELD_AGAINST = /\b(?:against|vs|versus|target|compared|from|previous(?:ly)?|last)\b/;
const ANOTHER = /£\s?\d|\d\s?%/;
/** Among more words than these a number is part of a sentence. */
const MOST_WORDS = 6;

function readFigure(text: string): Figure | null {
  const share = ONE_IN.exec(text);
  if (share) return oneIn(Number(share[1]), Number((share[2] ?? "").replaceAll(",", "")));
  if (EXPONENT.test(text)) return { value: new Big(text.replace("+", "")).toFixed(), unit: null, rest: "" };
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = "", pound = "", innerSign = "", digits = "", suffix = "", rest = ""] = match;
  if (rest.split(" ").length > MOST_WORDS) return null;
  const percent = suffix === "%" || suffix.startsWith("p");
  if (NOT_ALONE.some((pattern) => pattern.test(rest) && !(percent && /^of/.test(rest)))) return null;
  if (ANOTHER.test(rest) && !HELD_AGAINST.test(rest)) return null;
  // '10m' may be metres or minutes.
  if (suffix === "m" && pound === "" && rest === "") return null;
  const negative = (sign !== "" && sign !== "+") || innerSign !== "";
  const value = `${negative ? "-" : ""}${scaled(digits.replaceAll(",", ""), SCALES[suffix] ?? 0)}`;
  if (percent) return { value, unit: /^(?:points?|pts?)\b/.test(rest) ? "percentage points" : "%", rest };
  return { value, unit: pound === "" ? unitBehind(rest) : "£", rest };
}

function durationFigure(text: string): Figure | null {
  const seconds = parseDuration(text);
  return seconds === null ? null : { value: String(seconds), unit: "seconds", rest: "" };
}

/** What stands in brackets behind a figure says more of it, and is no part of it: '45% (Q1)'. */
function withoutAside(text: string): string {
  return text.replace(/(?:\s*(?:\([^()]*\)|\[[^[\]]*\]))+$/, "").replace(/[\s*†‡#]+$/, "");
}

function oneIn(part: number, whole: number): Figure | null {
  if (whole === 0) return null;
  // Twelve places are more than any reader needs, and never more than a double holds.
  const value = ((part / whole) * 100).toFixed(12).replace(/\.?0+$/, "");
  return { value, unit: "%", rest: "" };
}

/** Moves the decimal point, without going through a double: '1.2' and 3 places → '1200'. */
function scaled(digits: string, places: number): string {
  const [whole = "0", fraction = ""] = digits.split(".");
  const moved = `${whole}${fraction.slice(0, places).padEnd(places, "0")}`.replace(/^0+(?=\d)/, "") || "0";
  const left = fraction.slice(places).replace(/0+$/, "");
  return left === "" ? moved : `${moved}.${left}`;
}

import { isMissing } from "./missing";
import { fold } from "./text";

/** Which way a target points, where its own words say so. */
export type Direction = "at-most" | "at-least" | null;

/** A target or a value as data. */
export interface Quantity {
  /** A plain decimal, exact as written: '47.1', '480000', '-3'. A time of day is in seconds; '1 in 4' is 25. */
  readonly value: string;
  /** '%', '£', 'seconds', or the words that follow the number: 'working days'. Null where there is none. */
  readonly unit: string | null;
  readonly direction: Direction;
  /** The value itself does not count: '< 5', 'more than 5'. */
  readonly strict: boolean;
  /** 'provisional', 'cumulative'…, where the text says so. */
  readonly qualifier: string | null;
}

const AT_MOST = /^(?:<=?|≤|=<|(?:no|not) (?:more|higher|greater|later) than|at most|up to|maximum(?: of)?|max(?: of)?|within|less than|fewer than|under|below|lower than)\s*/; // prettier-ignore
const AT_LEAST = /^(?:>=?|≥|=>|(?:no|not) (?:less|lower|fewer) than|at least|minimum(?: of)?|min(?: of)?|more than|greater than|over|above|exceeds?|higher than)\s*/; // prettier-ignore
const STRICT = /^(?:<(?!=)|>(?!=)|less than|fewer than|under|below|lower than|more than|greater than|over|above|exceed|higher than)/; // prettier-ignore
const AT_MOST_AFTER = /\bor (?:less|fewer|lower|below|under|sooner|earlier)\b|\b(?:max|maximum)$/;
const AT_LEAST_AFTER = /^\+|\bor (?:more|higher|above|better|over)\b|\b(?:min|minimum)$/;
const QUALIFIERS = ["provisional", "cumulative", "predicted", "projected", "estimated", "estimate", "forecast", "unaudited", "to date", "year to date", "proxy"]; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

/**
 * Reads a number as people write it: '47.1%', '<£480k', '≥ 45%', '50+', '15.1 Days', '7% (provisional)',
 * '70% in 30 seconds', '00:10:30', '1 in 4'. Null where the text is missing, or is a sentence rather than a figure.
 */
export function parseQuantity(text: string): Quantity | null {
  if (isMissing(text, "figures")) return null;
  const qualifier = QUALIFIERS.find((word) => fold(text).includes(word)) ?? null;
  const folded = fold(text).replace(/\((?:[^()]*)\)\s*$/, "").replace(/^(?:target|approx(?:imately)?|about|circa|c)\b[.:]?\s*/, "").trim(); // prettier-ignore
  const before = AT_MOST.exec(folded) ?? AT_LEAST.exec(folded);
  const bare = folded.slice(before?.[0].length ?? 0);
  const figure = readFigure(bare);
  if (!figure) return null;
  const { rest, ...number } = figure;
  const direction: Direction = before
    ? AT_MOST.test(folded) ? "at-most" : "at-least"
    : AT_MOST_AFTER.test(rest) ? "at-most" : AT_LEAST_AFTER.test(rest) ? "at-least" : null; // prettier-ignore
  return { ...number, direction, strict: before !== null && STRICT.test(folded), qualifier };
}

interface Figure {
  readonly value: string;
  readonly unit: string | null;
  /** What stands behind the number. */
  readonly rest: string;
}

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const ONE_IN = /^(\d+) in (\d+)$/;
const NUMBER = /^([-–−]?)\s*(£?)\s*([-–−]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%|per ?cent\b|k\b|thousand\b|m\b|mn\b|million\b|bn\b|billion\b)?\s*(.*)$/; // prettier-ignore

function readFigure(text: string): Figure | null {
  const clock = CLOCK.exec(text);
  if (clock) return { value: String(seconds(clock)), unit: "seconds", rest: "" };
  const share = ONE_IN.exec(text);
  if (share) return oneIn(Number(share[1]), Number(share[2]));
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = "", pound = "", innerSign = "", digits = "", suffix = "", rest = ""] = match;
  // A date, a range or a bare clock is no single number; and among more than a few words it is part of a sentence.
  if (/^(?:[:/.\d]|[-–−to ]+\d)/.test(rest) || rest.split(" ").length > 6) return null;
  const places = SCALES[suffix] ?? 0;
  const value = `${sign || innerSign ? "-" : ""}${scaled(digits.replaceAll(",", ""), places)}`;
  const percent = suffix === "%" || suffix.startsWith("per");
  return { value, unit: percent ? "%" : pound || unitOf(rest), rest };
}

function seconds([, first = "0", second = "0", third]: RegExpExecArray): number {
  const parts = third === undefined ? [0, first, second] : [first, second, third];
  const [hours = 0, minutes = 0, rest = 0] = parts.map(Number);
  return hours * 3600 + minutes * 60 + rest;
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

/** The words behind the number, up to what begins another thought: 'working days', not 'working days or less'. */
function unitOf(rest: string): string | null {
  const words = rest.replace(/^\+\s*/, "").split(/[,;:(]|\b(?:or|and|in|per|by|of|from|each|a|on|at|to|for|within)\b/)[0]?.trim() ?? ""; // prettier-ignore
  return /^[a-z][a-z -]*$/.test(words) ? words : null;
}

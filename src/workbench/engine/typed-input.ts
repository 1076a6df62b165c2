import { hostError } from "../errors";

/** What a cell becomes when a user, or the API, types something into it. */
export type Input =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: number | string | boolean; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "([a-z]{3,9})\\.?";
// The year that a date without one gets; a host has no clock, so that the same calls give the same bytes.
const YEAR_WITHOUT_CLOCK = 2025;

/** Serial number of a day, 1 January 1900 = 1 (Excel's day 60, 29 February 1900, never was). */
export function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = time / 86_400_000 + 25_569;
  if (days < 1 || year > 9999) return undefined;
  return days < 61 ? days - 1 : days;
}

function fullYear(year: string): number {
  // Two digits: 00-29 are 2000s, 30-99 1900s (support.microsoft.com, "two-digit years").
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function monthNumber(name: string): number {
  const full = ["january", "february", "march", "april", "may", "june", "july", "august", "september"];
  full.push("october", "november", "december");
  const wanted = name.toLowerCase();
  return MONTHS.indexOf(wanted) + 1 || full.indexOf(wanted) + 1 || (wanted === "sept" ? 9 : 0);
}

function dated(year: number, month: number, day: number, format: string): Input | undefined {
  const value = serial(year, month, day);
  return value === undefined ? undefined : { kind: "value", value, format };
}

/** A date as typed in Britain: day before month. */
function date(text: string): Input | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), "dd/mm/yyyy");
  const numeric = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (numeric !== null) return dated(fullYear(numeric[3] ?? ""), Number(numeric[2]), Number(numeric[1]), "dd/mm/yyyy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short !== null) return dated(YEAR_WITHOUT_CLOCK, Number(short[2]), Number(short[1]), "d-mmm");
  const dayMonthYear = new RegExp(`^(\\d{1,2})[ -/]${MONTH}(?:[ -/](\\d{2}|\\d{4}))?$`, "i").exec(text);
  if (dayMonthYear !== null) {
    const [, day, name = "", year] = dayMonthYear;
    const format = year === undefined ? "d-mmm" : "d-mmm-yy";
    const found = year === undefined ? YEAR_WITHOUT_CLOCK : fullYear(year);
    return monthNumber(name) === 0 ? undefined : dated(found, monthNumber(name), Number(day), format);
  }
  const monthYear = new RegExp(`^${MONTH}[ -/](\\d{4}|\\d{2})$`, "i").exec(text);
  if (monthYear === null || monthNumber(monthYear[1] ?? "") === 0) return undefined;
  // "Mar 23" is the 23rd of March, "Mar 2023" the 1st of the month; "Jan 45" is January 1945.
  const [, name = "", number = ""] = monthYear;
  const day = number.length === 2 ? dated(YEAR_WITHOUT_CLOCK, monthNumber(name), Number(number), "d-mmm") : undefined;
  return day ?? dated(fullYear(number), monthNumber(name), 1, "mmm-yy");
}

function time(text: string): Input | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?: ?([ap])m?)?$/i.exec(text);
  if (match === null) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (half !== undefined && Number(hours) > 12) return undefined;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { kind: "value", value, format: match[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}

const NUMBER = /^([+-]|\()?\s*([£$€])?\s*([+-])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?(\))?$/i;

function number(text: string): Input | undefined {
  const match = NUMBER.exec(text);
  if (match === null) return undefined;
  const [, lead, currency, inner, digits = "", exponent, percent, close] = match;
  if ((lead === "(") !== (close !== undefined) || (lead !== undefined && inner !== undefined)) return undefined;
  const sign = lead === "(" || lead === "-" || inner === "-" ? -1 : 1;
  const value = (sign * Number(digits.replaceAll(",", "") + (exponent ?? ""))) / (percent === undefined ? 1 : 100);
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits.includes(".");
  let format: string | undefined;
  if (percent !== undefined) format = decimals ? "0.00%" : "0%";
  else if (currency !== undefined) format = `${currency}#,##0${decimals ? ".00" : ""}`;
  else if (exponent !== undefined) format = "0.00E+00";
  else if (digits.includes(",")) format = decimals ? "#,##0.00" : "#,##0";
  return format === undefined ? { kind: "value", value } : { kind: "value", value, format };
}

function fraction(text: string): Input | undefined {
  const match = /^(-?)(\d+) (\d+)\/(\d{1,2})$/.exec(text);
  if (match === null || Number(match[4]) === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { kind: "value", value: match[1] === "-" ? -value : value, format: "# ?/?" };
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
const FORMULA_BODY = /^[+@-].*[\w)"%#!]$/s;

/**
 * What Excel makes of a string set as a cell's value, in a British locale.
 * @param isText whether the cell's number format is "@", in which every string stays text
 * @throws InvalidArgument for text beginning with + - or @ that is neither number nor formula
 */
export function typedInput(text: string, isText: boolean): Input {
  if (text === "") return { kind: "empty" };
  if (text.length > 32_767) throw hostError("InvalidArgument");
  if (isText) return { kind: "value", value: text };
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=")) {
    return text.length === 1 ? { kind: "value", value: text } : { kind: "formula", formula: text };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const found = number(trimmed) ?? date(trimmed) ?? time(trimmed) ?? fraction(trimmed);
  if (found !== undefined) return found;
  if (/^[+@-]/.test(text)) {
    if (!plausible(text)) throw hostError("InvalidArgument");
    return { kind: "formula", formula: `=${text}` };
  }
  return { kind: "value", value: text };
}

/** Whether a string is an error value as typed: "#N/A". */
export function isErrorText(text: string): boolean {
  return ERRORS.test(text);
}

// No parser of formulas is at hand: names, numbers, references and operators pass, prose with blanks between words does not.
function plausible(text: string): boolean {
  const bare = text
    .slice(1)
    .replace(/"(?:[^"]|"")*"/g, '""')
    .trim();
  return (
    FORMULA_BODY.test(text) && bare !== "" && !/[\p{L}\p{N}_.)]\s+[\p{L}\p{N}_(]/u.test(bare) && !/[?;…–—]/.test(bare)
  );
}

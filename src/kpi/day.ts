import { firstOf, isoDay, isoOf, lastOf, monthNumber, MONTH_WORD, numberOf } from "./calendar";
import { parsePeriod } from "./period";
import { fold } from "./text";

/**
 * The days that a date may mean, as ISO dates, both included: '31 March 2023' is one day, 'March 2023' is thirty-one.
 * ISO dates compare as text, and no time zone or summer time has a say in them.
 */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** How a workbook numbers its days: from 1 January 1900 (with a 29 February that never was), or from 1 January 1904. */
export type DateSystem = 1900 | 1904;

/** Numbers below are counts or shares, those above are neither: with 1900 they are days from 1949 to 2119. */
const EARLIEST_SERIAL = 18_000;
const LATEST_SERIAL = 80_000;

/** The day before the first; with 1900, one more is taken away for the day that never was. */
const DAY_NOUGHT: Readonly<Record<DateSystem, number>> = { 1900: numberOf(1899, 12, 30), 1904: numberOf(1904, 1, 1) };

/** The ISO date of Excel's number for a day; its fraction is the time of day. Null where no register means a date by it. */
export function dayOfSerial(serial: number, system: DateSystem): string | null {
  const day = Math.floor(serial);
  return day >= EARLIEST_SERIAL && day <= LATEST_SERIAL ? isoOf(DAY_NOUGHT[system] + day) : null;
}

/** The days of a quarter of a financial year, or of the whole year. */
export function daysOf({ year, quarter }: { readonly year: number; readonly quarter: number | null }): Days {
  const first = quarter === null ? 4 : quarter * 3 + 1;
  return { from: firstOf(year, first), to: lastOf(year, first + (quarter === null ? 11 : 2)) };
}

/** No text that is a date and nothing else is longer. */
const LONGEST = 80;

/**
 * Reads a date as people write it, day before month: '31/03/2023', '31st March 2023', 'Mar-23', 'end of March 2023',
 * 'March/April 2023', 'Summer 2023', 'Q4 2022/23', '2022/23'. Of a date that was put off, the new one counts.
 * Null where the text is no date, or more than one, or leaves the year out.
 */
export function parseDays(text: string): Days | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const bare = withoutWords(latest(fold(text)));
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(bare);
    if (match) return read(...match.slice(1).map((part: string | undefined) => part ?? ""));
  }
  return null;
}

const PUT_OFF = "(?:revised|changed|moved|extended|re-?scheduled|slipped|deferred|delayed|put back|brought forward)";
/** 'March 2023 (revised from January 2023)', 'March 2023 (was January 2023)': the first counts. */
const FROM_EARLIER = new RegExp(`^(.+?)[ ,;:(–-]+(?:${PUT_OFF} from|was|originally|previously|formerly|initially)\\b`);
/** 'January 2023, revised to March 2023', 'January 2023 (now March 2023)': the last counts. */
const TO_LATER = new RegExp(`^.+?[ ,;:(–-]+(?:${PUT_OFF}(?: to)?|now)[: ]+(.+)$`);

function latest(text: string): string {
  return FROM_EARLIER.exec(text)?.[1] ?? TO_LATER.exec(text)?.[1] ?? text;
}

const BEFORE = /^\(?(?:(?:new|revised|target|due|completion|expected|estimated|planned)(?: completion)?(?: date)?(?: to)?[: ]+)?(?:due |expected )?(?:by|before|on|in|no later than)?[: ]*(?:the )?(?=\S)/; // prettier-ignore

/** Without what says only that a date follows ('Due by'), or stands behind it in brackets without a figure. */
function withoutWords(text: string): string {
  return text.replace(BEFORE, "").replace(/ ?\([^()\d]*\)$/, "").replace(/[ .)]+$/, ""); // prettier-ignore
}

const YEAR = "(20\\d\\d|'?\\d\\d)";
const PART = "(?:(end(?: of)?|mid|middle of|early|late|start of|beginning of)[ -](?:the )?)?";
const FINANCIAL = "(?:20\\d\\d ?[/–-] ?(?:20)?\\d\\d|\\d\\d ?[/–-] ?\\d\\d)";
const QUARTER = "(?:q(?:tr|uarter)?[. ]?(?:[1-4]|one|two|three|four)|(?:1st|2nd|3rd|4th|first|second|third|fourth) q(?:tr|uarter))"; // prettier-ignore
const LAST_DAY = "(?:(end(?: of)?|year[ -]end(?: of)?|end of (?:the )?(?:financial )?year)[ -](?:the )?)?";

type Form = readonly [pattern: RegExp, read: (...parts: readonly string[]) => Days | null];

/** In this order; the first that fits says what the text means. */
const FORMS: readonly Form[] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d|\d\d)(?: \d{1,2}:\d\d(?::\d\d)?)?$/, (day, month, year) => oneDay(year, month, day)],
  [/^((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[t ][\d:.z+]*)?$/, oneDay],
  [new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?(${MONTH_WORD})\\.?,?[ -]?${YEAR}$`), (day, month, year) => oneDay(year, month, day)],
  [new RegExp(`^(${MONTH_WORD})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)$`), (month, day, year) => oneDay(year, month, day)],
  [new RegExp(`^${PART}(${MONTH_WORD})\\.?,?(?: of)?[ /-]?${YEAR}$`), (part, month, year) => inMonths(year, month, month, part)],
  [new RegExp(`^${PART}(${MONTH_WORD}) ?(?:/|-|–|to|or|and|&) ?(${MONTH_WORD})\\.?,?(?: of)?[ -]?${YEAR}$`), (part, first, last, year) => inMonths(year, first, last, part)],
  [/^(\d\d?)\/(20\d\d)$/, (month, year) => inMonths(year, month, month, "")],
  [/^(spring|summer|autumn|winter)(?: of)? (20\d\d)(?:[/-](?:20)?(\d\d))?$/, inSeason],
  [new RegExp(`^${PART}(20\\d\\d)$`), inYear],
  [new RegExp(`^${LAST_DAY}(?:fy|financial year)? ?(${FINANCIAL})$`), inPeriod],
  [new RegExp(`^${LAST_DAY}(${QUARTER}(?:,|:| of| in| -)? ?\\(?(?:fy ?)?${FINANCIAL})$`), inPeriod],
  [new RegExp(`^${LAST_DAY}(${FINANCIAL},?:? ?-? ?\\(?${QUARTER})$`), inPeriod],
]; // prettier-ignore

function oneDay(year = "", month = "", day = ""): Days | null {
  const iso = isoDay(yearOf(year), monthOf(month), Number(day));
  return iso === null ? null : { from: iso, to: iso };
}

/** From one month to another of a year, or over the turn of a year that is named at its end: 'Dec–Jan 2024'. */
function inMonths(written: string, firstMonth: string, lastMonth: string, part = ""): Days | null {
  const [year, first, last] = [yearOf(written), monthOf(firstMonth), monthOf(lastMonth)];
  if (first < 1 || last > 12) return null;
  const to = lastOf(year, last);
  return { from: part.startsWith("end") ? to : firstOf(first > last ? year - 1 : year, first), to };
}

function inYear(part = "", year = ""): Days {
  return { from: part.startsWith("end") ? `${year}-12-31` : `${year}-01-01`, to: `${year}-12-31` };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Three months, winter from December. 'Winter 2023' may be the one that begins or the one that ends in it. */
function inSeason(season = "", written = "", next = ""): Days | null {
  const [year, first] = [Number(written), SEASONS[season] ?? 0];
  if (season !== "winter") return next === "" ? { from: firstOf(year, first), to: lastOf(year, first + 2) } : null;
  if (next === "") return { from: firstOf(year, 1), to: lastOf(year, 14) };
  return Number(next) === (year + 1) % 100 ? { from: firstOf(year, 12), to: lastOf(year, 14) } : null;
}

function inPeriod(end = "", written = ""): Days | null {
  // '11/12' and '03/04' may be a day of a month.
  if (/^\d\d ?[/–-] ?(?:0\d|1[0-2])$/.test(written)) return null;
  const period = parsePeriod(written);
  if (period?.year == null) return null;
  const days = daysOf({ year: period.year, quarter: period.quarter });
  return end === "" ? days : { from: days.to, to: days.to };
}

/** 1 to 12 from a figure or a word. */
function monthOf(written: string): number {
  return /^\d/.test(written) ? Number(written) : monthNumber(written);
}

/** Years of two digits are of this century. */
function yearOf(written: string): number {
  const digits = written.replace("'", "");
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

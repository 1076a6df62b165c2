import { Temporal } from "temporal-polyfill";
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

/** Serial numbers from 1954 to 2119: those below are counts or shares, those above are neither. */
const EARLIEST_SERIAL = 18_000;
const LATEST_SERIAL = 80_000;

/** The ISO date of Excel's number for a day; its fraction is the time of day. Null where no register means a date by it. */
export function dayOfSerial(serial: number, system: DateSystem): string | null {
  const day = Math.floor(serial);
  if (!(day >= EARLIEST_SERIAL && day <= LATEST_SERIAL)) return null;
  const [year, month, first] = system === 1900 ? [1899, 12, 30] : [1904, 1, 1];
  return Temporal.PlainDate.from({ year, month, day: first }).add({ days: day }).toString();
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: \d{1,2}:\d\d(?::\d\d)?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[t ].*)?$/;
const NAMED =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3,9})\.?,?[ -](\d{4}|'?\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const MONTH_YEAR = /^(?:(?:by )?(?:the )?(end(?: of)?|mid|early|late) )?([a-z]{3,9})\.?[ -]?(\d{4}|'?\d{2})$/;
const YEAR_ALONE = /^(?:(?:by )?(?:the )?(end(?: of)?) )?(\d{4})$/; // prettier-ignore

/**
 * Reads a date as people write it, day before month: '31/03/2023', '31st March 2023', 'Mar-23', 'end of March 2023',
 * 'Q4 2022/23', '2022/23'. Null where the text is no date, or more than one.
 */
export function parseDays(text: string): Days | null {
  const folded = fold(text).replace(/^(?:by|due|due by|before|target|target date|on)[: ]+(?=\S)/, "").replace(/[.]$/, ""); // prettier-ignore
  const numeric = NUMERIC.exec(folded);
  if (numeric) return oneDay(yearOf(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const iso = ISO.exec(folded);
  if (iso) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = NAMED.exec(folded);
  if (named) return oneDay(yearOf(named[3]), monthOf(named[2]), Number(named[1]));
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return oneDay(yearOf(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const month = MONTH_YEAR.exec(folded);
  if (month && monthOf(month[2]) > 0) return inMonth(yearOf(month[3]), monthOf(month[2]), month[1]);
  const year = YEAR_ALONE.exec(folded);
  if (year && /^(?:19|20)/.test(year[2] ?? "")) return { from: year[1] ? `${year[2] ?? ""}-12-31` : `${year[2] ?? ""}-01-01`, to: `${year[2] ?? ""}-12-31` }; // prettier-ignore
  return ofPeriod(folded);
}

/** A financial year or a quarter of one, where the text says nothing else. */
function ofPeriod(folded: string): Days | null {
  if (folded.length > 30 || !/^(?:(?:by )?(?:the )?end (?:of )?)?(?:q|quarter|20\d\d|\d\d[/–-]\d\d|first|second|third|fourth|[1-4](?:st|nd|rd|th))/.test(folded)) return null; // prettier-ignore
  const period = parsePeriod(folded);
  return period?.year == null ? null : daysOf({ year: period.year, quarter: period.quarter });
}

/** The days of a quarter of a financial year, or of the whole year. */
export function daysOf({ year, quarter }: { readonly year: number; readonly quarter: number | null }): Days {
  const months = (quarter === null ? 0 : quarter - 1) * 3;
  const from = Temporal.PlainDate.from({ year, month: 4, day: 1 }).add({ months });
  const to = from.add({ months: quarter === null ? 12 : 3 }).subtract({ days: 1 });
  return { from: from.toString(), to: to.toString() };
}

function oneDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth)
    return null;
  const iso = Temporal.PlainDate.from({ year, month, day }).toString();
  return { from: iso, to: iso };
}

function inMonth(year: number, month: number, part: string | undefined): Days {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  const day = (wanted: number): string => Temporal.PlainDate.from({ year, month, day: wanted }).toString();
  if (part?.startsWith("end")) return { from: day(daysInMonth), to: day(daysInMonth) };
  return { from: day(1), to: day(daysInMonth) };
}

/** 1 to 12; 0 for a word that names no month. */
function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((start) => name?.startsWith(start)) + 1;
}

function yearOf(written: string | undefined): number {
  const digits = (written ?? "").replace("'", "");
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

import { matchesOf } from "./matches";

/** A quarter of a local-government financial year, April to March. */
export interface Quarter {
  /** The calendar year in which the financial year begins; null where a workbook says 'Q3' and no year anywhere. */
  readonly year: number | null;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** What a text says of a period. Parts that it does not say are null. */
export interface PeriodHint {
  readonly quarter: 1 | 2 | 3 | 4 | null;
  /** The calendar year in which the financial year begins. */
  readonly year: number | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDINALS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  "1": 1, "2": 2, "3": 3, "4": 4,
  one: 1, two: 2, three: 3, four: 4,
  first: 1, second: 2, third: 3, fourth: 4,
  "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}; // prettier-ignore

const FINANCIAL_YEAR = /\b(20\d\d)\s?[/\-–]\s?(?:20)?(\d\d)\b|\b(\d\d)\s?[/–-]\s?(\d\d)\b/g;
const QUARTER =
  /\b(?:q(?:tr|uarter)?\.?\s?(1|2|3|4|one|two|three|four)|(first|second|third|fourth|1st|2nd|3rd|4th) q(?:ua)?(?:r?te)?r)\b/gi;
/** In Welsh, with the English beside it or not: 'Chwarter 3', 'Ch3 / Q3'. Shortened only where no more follows: 'Ch3 Children in care' has a reference. */
const WELSH_QUARTER = /(?:\b[Qq](?:uarter)?\s?[1-4]\s?[/|]\s?)?\b(?:[Cc]hwarter\s?|CHWARTER\s?|Ch\.?\s?(?=[1-4]\s*(?:$|[/|(]|20\d\d|\d\d\s?[/–-])))([1-4])\b(?:\s?[/|]\s?[Qq](?:uarter)?\s?\1\b)?/g; // prettier-ignore
const MONTH_SPAN = new RegExp(
  `\\b(${MONTH})\\s?(?:-|–|—|to)\\s?(${MONTH})\\b(?:\\s?(20\\d\\d|'?\\d\\d\\b)(?!\\s?[/–-]\\s?\\d))?`,
  "gi",
);
const MONTH_YEAR = new RegExp(`\\b(${MONTH})\\b(?:[\\s-]?(20\\d\\d|'\\d\\d)\\b(?!\\s?[/–-]\\s?\\d))?`, "gi");

/**
 * Reads the quarter and the financial year that a title or a heading speaks of: 'QUARTER ONE', '2022/23', 'Q3',
 * 'June 2022 Commentary' (June ends the first quarter), 'Oct–Dec 2023'. Null where it says nothing of either.
 */
export function parsePeriod(text: string): PeriodHint | null {
  const years = matchesOf(FINANCIAL_YEAR, text)
    .map(financialYear)
    .filter((year) => year !== null);
  const quarters = matchesOf(QUARTER, text).map(
    (match) => ORDINALS[(match[1] ?? match[2] ?? "").toLowerCase()] ?? null,
  );
  if (quarters.length === 0) quarters.push(...matchesOf(WELSH_QUARTER, text).map((match) => ORDINALS[match[1] ?? ""] ?? null)); // prettier-ignore
  const month = matchesOf(MONTH_SPAN, text).map((match) => ofMonth(match[2], match[3]))[0] ??
    matchesOf(MONTH_YEAR, text).map((match) => ofMonth(match[1], match[2]))[0] ?? null; // prettier-ignore
  const quarter = quarters[0] ?? month?.quarter ?? null;
  const year = years[0] ?? month?.year ?? null;
  return quarter === null && year === null ? null : { quarter, year };
}

/** Whether a text speaks of a quarter as such, not merely of a day or a month in it. */
export function namesQuarter(text: string): boolean {
  return matchesOf(QUARTER, text).length > 0;
}

/** The one month that a heading names, counted from April as 0 to March as 11; null for none, for several and for spans. */
export function monthOfYear(heading: string): number | null {
  const found = matchesOf(MONTH_YEAR, heading);
  const name = found[0]?.[1]?.toLowerCase().slice(0, 3);
  const month = MONTHS.findIndex((start) => start === name);
  return found.length === 1 && month >= 0 ? (month + 9) % 12 : null;
}

/** The text without the words that tell a period, so that 'June 2022 Commentary' leaves 'Commentary'. */
export function withoutPeriod(text: string): string {
  return [WELSH_QUARTER, FINANCIAL_YEAR, QUARTER, MONTH_SPAN, MONTH_YEAR]
    .reduce((rest, pattern) => rest.replace(pattern, " "), text)
    .replace(/\b20\d\d\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** 'Q1 2022/23'; 'Q1' where the year is not known. */
export function quarterName({ year, quarter }: Quarter): string {
  if (year === null) return `Q${quarter}`;
  return `Q${quarter} ${yearName(year)}`;
}

/** '2022/23': the financial year that begins in a calendar year. */
export function yearName(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** Negative where a comes before b. A quarter without a year is taken to be of the other's. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return (a.year === null || b.year === null ? 0 : a.year - b.year) || a.quarter - b.quarter;
}

function financialYear(match: RegExpMatchArray): number | null {
  const begins = Number(match[1] ?? `20${match[3] ?? ""}`);
  const ends = Number(match[2] ?? match[4]);
  return (begins + 1) % 100 === ends ? begins : null;
}

function ofMonth(name: string | undefined, writtenYear: string | undefined): PeriodHint | null {
  const month = MONTHS.findIndex((start) => name?.toLowerCase().startsWith(start));
  if (month < 0) return null;
  const calendarYear = writtenYear === undefined ? null : Number(`20${writtenYear.replace("'", "").slice(-2)}`);
  const quarter = ([4, 1, 2, 3] as const)[Math.floor(month / 3)] ?? null;
  return { quarter, year: calendarYear === null ? null : month < 3 ? calendarYear - 1 : calendarYear };
}

import { said, saidIn, type Item } from "../../kpi/item";
import { parsePeriod } from "../../kpi/period";
import { fold } from "../../kpi/text";
import type { Register } from "../../read/register";
import { isBareFigure } from "../../kpi/plain";

/** A quarter's own figure; one that adds up from April; or either against the share of the target that is due by now. */
export type Basis = "quarter" | "cumulative" | "profiled";

/** What a row says of a period, and the words that say it. */
export interface Told<Value> {
  readonly value: Value;
  readonly words: string;
  /** Only the commentary says so, which may speak of something else than the target beside it. */
  readonly inCommentary?: boolean;
}

const PROFILED = /\b(?:profiled?|cumulative target|target to date|quarter(?:ly)? target|target for the quarter)\b/;
const CUMULATIVE = /\b(?:cumulative|year to date|ytd)\b/;
const QUARTER = /\b(?:quarter|quarterly|snapshot|in[- ]quarter|discrete|point in time)\b/;
/** Without one of these there is nothing to look for. */
const ANY = /cumulative|date|ytd|profile|quarter/i;
const YES = /^(?:yes|y)$/;

/** What the row says of its figures: in a column of its own, else in the measure, the frequency or the commentary. */
export function basisOf(item: Item, register: Register): Told<Basis> | null {
  const column = said(item, "basis");
  if (column !== null) {
    // 'Cumulative?' over 'Yes'.
    const text = YES.test(fold(column)) ? (register.headings.basis ?? "") : column;
    const value = basisIn(fold(text), QUARTER.test(fold(text)));
    return value && { value, words: column };
  }
  const { measure, target, frequency, commentary } = item.fields;
  for (const field of [measure, target, frequency, commentary]) {
    const text = saidIn(field);
    if (text === null || !ANY.test(text)) continue;
    const folded = fold(text);
    const value = basisIn(folded, false);
    const words = (value === "profiled" ? PROFILED : CUMULATIVE).exec(folded)?.[0] ?? "";
    if (value) return { value, words, inCommentary: field === commentary };
  }
  return item.figures.actual?.qualifier === "cumulative" ? { value: "cumulative", words: "cumulative" } : null;
}

function basisIn(folded: string, isQuarter: boolean): Basis | null {
  if (PROFILED.test(folded)) return "profiled";
  if (CUMULATIVE.test(folded)) return "cumulative";
  return isQuarter ? "quarter" : null;
}

/** In a target: the amount is that of the year, or is to be reached at its end. */
const YEARS_AMOUNT = /\b(?:annual(?:ly)?|per (?:year|annum)|an? year|each year|year[- ]end|end of (?:the )?year|by (?:the )?(?:end of )?(?:march|20\d\d)|by (?:\d{1,2}(?:st|nd|rd|th)? )[a-z]+ 20\d\d|by [a-z]+ 20\d\d)\b/; // prettier-ignore
/** In the heading over the targets. */
const ANNUAL_HEADING = /\b(?:annual|year[- ]end|full[- ]year|yearly|end of year|outturn)\b/;

/** What says that a target is that of the whole year; null where nothing does. */
export interface AnnualTarget {
  readonly words: string;
  /** In so many words, not only by the year over its column. */
  readonly plainly: boolean;
}

/** 'New homes (annual target 100)'. */
const IN_MEASURE = /\bannual target(?: of| is|:)? ?£?([\d,.]*\d)/;
/** No room for more than a figure. */
const SHORT = 6;

export function annualTarget(item: Item, register: Register): AnnualTarget | null {
  const text = item.fields.target?.text ?? "";
  const own = text.length > SHORT && !isBareFigure(text) ? YEARS_AMOUNT.exec(fold(text)) : null;
  if (own) return { words: own[0], plainly: true };
  const measure = saidIn(item.fields.measure) ?? "";
  const amount = measure.includes("target") ? IN_MEASURE.exec(fold(measure))?.[1] : undefined;
  if (amount !== undefined && amount.replaceAll(",", "") === item.figures.target?.value) return { words: "annual target", plainly: true }; // prettier-ignore
  return headingOf(register).annual;
}

/** What the heading over the targets says. */
interface TargetHeading {
  readonly annual: AnnualTarget | null;
  /** It names the quarter: 'Q2 Target'. */
  readonly isQuarters: boolean;
}

const HEADINGS = new WeakMap<Register, TargetHeading>();

/** Read once for a register. */
export function headingOf(register: Register): TargetHeading {
  const known = HEADINGS.get(register);
  if (known) return known;
  const made = readHeading(register.headings.target ?? "", register.headings.actual ?? "");
  HEADINGS.set(register, made);
  return made;
}

/** 'Annual target'; or '2020/21 Target' beside '2020/21 Q1'. */
function readHeading(target: string, actual: string): TargetHeading {
  if (ANNUAL_HEADING.test(fold(target))) return { annual: { words: target, plainly: true }, isQuarters: false };
  const period = parsePeriod(target);
  const dated = period !== null && period.quarter === null && parsePeriod(actual)?.quarter != null;
  const isQuarters = (period !== null && period.quarter !== null) || /\bquarter/i.test(target);
  return { annual: dated ? { words: target, plainly: false } : null, isQuarters };
}

/** Words of a measure that is counted up over the financial year. */
const OVER_THE_YEAR = /\b(?:(?:in|during|over|for) (?:the|any one|each|this|one) (?:financial )?year|in[- ]year|so far this year)\b/; // prettier-ignore
/** What stays as large as it is however much of the year is over. */
const LEVEL = /%|\b(?:percent(?:age)?|per cent|average|mean|rate|ratio|share|proportion|score|index|per|days|time|level|satisfaction)\b/; // prettier-ignore

/** Collected from April to March against one bill a year. */
const TAX = /\b(?:council tax|business rates|non[- ]domestic rates|nndr|ndr)\b/;

/** Words that say that the figure grows from April on. */
export function growsOverYear(item: Item, basis: Told<Basis> | null): string | null {
  if (basis?.value === "cumulative") return basis.words;
  if (basis?.value === "quarter") return null;
  const measure = fold(said(item, "measure") ?? "");
  return OVER_THE_YEAR.exec(measure)?.[0] ?? (measure.includes("collect") ? (TAX.exec(measure)?.[0] ?? null) : null);
}

/** In a column of units. Days and hours may be counted up. */
const SHARE = /%|\b(?:percent(?:age)?|per cent|pct|ratio|rate|average|mean|score|index|proportion)\b/;

/** A number of things, or an amount of money: it adds up over the year. */
export function isAmount(item: Item, unit: string | null): boolean {
  if (unit === "%" || unit === "seconds" || (unit !== null && LEVEL.test(unit))) return false;
  if (item.measuredIn !== undefined && isShare(fold(item.measuredIn))) return false;
  return !LEVEL.test(fold(said(item, "measure") ?? ""));
}

function isShare(unit: string): boolean {
  return SHARE.test(unit) && !CUMULATIVE.test(unit);
}

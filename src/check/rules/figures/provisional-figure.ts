import { parseDays, daysOf } from "../../../kpi/day";
import { said, type Field, type Item } from "../../../kpi/item";
import { quarterName, type Quarter } from "../../../kpi/period";
import { commentsOf } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { traitsIn } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { mentionsIn, type Mention } from "./mentions";
import { reportedIn, targetFigure } from "./stated";

/** Of what a figure may be qualified with, that which says that it will change. */
const NOT_FINAL: ReadonlySet<string> = new Set(["provisional", "predicted", "projected", "estimated", "forecast", "unaudited", "draft", "interim", "lagged"]); // prettier-ignore

const FIGURES = "(?:figures?|data|results?|outturn|numbers?|value|performance|statistics|returns?)";
/** How comments say that a figure is not final. Dates and projects are estimated too: each needs a word for figures. */
const FORMS: readonly RegExp[] = [
  // 'a provisional figure', 'predicted Q3 outturn', 'estimated at 45%'
  new RegExp(`\\b(?:provisional|predicted|projected|estimated|forecast|unaudited|unvalidated|unconfirmed|interim|draft|preliminary) (?:q[1-4] |quarter [1-4] |quarterly |performance |year[- ]end |monitoring )?${FIGURES}\\b(?! of (?:the |a |our )?(?:survey|consultation|election|vote|review|study|inspection|audit|tests?|exams?))`),
  // 'the figure is provisional', 'data still unaudited'; 'numbers are forecast to fall' is about another quarter's
  new RegExp(`\\b${FIGURES} (?:is|are|was|were|remains?|here is|shown is|given is|still)? ?(?:only |still |currently |a |an )?(?:provisional|prediction|projection|(?:predicted|projected|forecast(?:ed)?)\\b(?! to\\b)|estimated?\\b(?! to (?!be\\b|have\\b))|estimates|unaudited|unvalidated|draft|interim|subject to (?:audit|validation|confirmation|change|verification|final))`),
  /^(?:this is |it is |these are )?(?:a |an )?(?:provisional|predicted|projected|estimated?|forecast|projection|prediction|unaudited|unvalidated)(?: only)?\s*(?:[:,.;(–-]|$)/,
  /\bestimated? (?:of|at) (?:around |about |approximately )?£?\d(?:[\d,.]*\d)?%?/,
  // 'not all data is in yet', 'awaiting final figures'
  new RegExp(`\\bnot all (?:of )?(?:the |our )?${FIGURES}\\b`),
  new RegExp(`\\b(?:await(?:ing|ed)?|waiting for|pending) (?:the |receipt of )?(?:final|validated|audited|confirmed|verified|official|full|complete)[a-z ]{0,15}${FIGURES}\\b`),
  new RegExp(`\\b(?:final|validated|audited|confirmed|verified) ${FIGURES} (?:not yet|is not|are not|will|due|expected|awaited|to follow|outstanding)\\b`),
  // 'one quarter behind', 'reported in arrears'
  new RegExp(`\\b${FIGURES}[a-z ]{0,20}\\b(?:(?:one|a|1|two|2) (?:quarters?|months?) (?:behind|in arrears|late|lag)|in arrears|lags?\\b|lagged)`),
  new RegExp(`\\b(?:quarter|month|time)[ -](?:lag|behind|in arrears)\\b[a-z ]{0,25}${FIGURES}\\b`),
]; // prettier-ignore
/** Whose figures they are stands between: that is sure only where the figure follows. 'Provisional police data: 71' */
const OF_OTHERS =
  /\b(?:provisional|unaudited|unvalidated|preliminary) (?:[a-z]+ ){1,2}(?:data|figures?|statistics|returns?)\b/;
const SOON = 80;
/** Most of them need a word for figures. */
const SAID = FORMS.map((pattern) => ({ pattern, ofFigures: pattern.source.includes(FIGURES) }));
const HAS_FIGURES = new RegExp(FIGURES);
/** Without one of these, none of the above. Their first letter may be a capital. */
const HINT = /rovisional|redict|roject|stimate|orecast|naudited|nvalidated|nconfirmed|nterim|raft|reliminary|ubject to|ot all|[Aa]wait|aiting for|ending|alidated|udited|onfirmed|erified|inal |ehind|rrears|lag/; // prettier-ignore
const FORECAST = /\b(?:forecast|projection|projected|predicted|estimated)\b/;
/** 'the last four quarters, to September 2023' */
const UP_TO = /\b(?:average|data|figures?|audited|rolling|results?|reported)\b[^.;\n]{0,60}?\b(?:up to|to|until|as at|as of|ending|ended)(?: the)?(?: end of)? ((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* 20\d\d)/i; // prettier-ignore

export const provisionalFigure: RegisterRule<"provisional-figure"> = {
  id: "provisional-figure",
  severity: "advice",
  *check(register, { quarter }) {
    if (register.kind !== "indicator") return;
    const { items, texts, hints } = commentsOf(register);
    const traits = traitsIn(register);
    for (let at = 0; at < items.length; at++) {
      const hinted = hintedIn(texts[at] ?? "", hints[at] ?? 0);
      const qualified = ((traits[at] ?? 0) & TRAITS.qualified) !== 0;
      const item = hinted || qualified ? items[at] : undefined;
      const found = item && ((qualified && (byQualifier(item, "actual") ?? byQualifier(item, "target"))) || inComment(item, quarter, hinted)); // prettier-ignore
      if (!found) continue;
      const { field, ...facts } = found;
      yield raise(item, field, { heading: register.headings[found.role] ?? "", text: field.text, ...facts });
    }
  },
};

/** Of the hints of a comment, those after which it is worth to look at its item. */
function hintedIn(comment: string, hints: number): number {
  const notFinal = hints & HINTS.notFinal && HINT.test(comment) ? HINTS.notFinal : 0;
  const lagged = hints & HINTS.year && UP_TO.test(comment) ? HINTS.year : 0;
  return notFinal | lagged;
}

interface Found {
  readonly field: Field;
  readonly role: "actual" | "target" | "commentary";
  /** The words that say so. */
  readonly words: string;
  readonly endsBefore?: string;
}

function byQualifier(item: Item, role: "actual" | "target"): Found | null {
  const qualifier = item.figures[role]?.qualifier;
  const field = item.fields[role];
  return field && qualifier && NOT_FINAL.has(qualifier) ? { field, role, words: qualifier } : null;
}

function inComment(item: Item, quarter: Quarter | null, hinted: number): Found | null {
  const field = item.fields.commentary;
  const comment = said(item, "commentary");
  if (!field || comment === null) return null;
  const words = hinted & HINTS.notFinal ? saidIn(item, comment) : null;
  if (words !== null) return { field, role: "commentary", words };
  const lagged = hinted & HINTS.year ? laggedIn(comment, quarter) : null;
  return lagged && { field, role: "commentary", ...lagged };
}

function saidIn(item: Item, comment: string): string | null {
  const target = targetFigure(item);
  if (target === null && item.figures.actual === null) return null;
  const lower = comment.toLowerCase();
  const hasFigures = HAS_FIGURES.test(lower);
  for (const { pattern, ofFigures } of SAID) {
    const match = ofFigures && !hasFigures ? null : pattern.exec(lower);
    // Beside a figure of the quarter, a forecast of the year's is another figure.
    if (match && item.figures.actual !== null && /outturn|year[- ]end/.test(match[0])) continue;
    if (match) return comment.slice(match.index, match.index + match[0].length).replace(/[\s:,.;(–-]+$/, "");
  }
  const ofOthers = hasFigures ? figuresOfOthers(item, comment, lower) : null;
  if (ofOthers !== null) return ofOthers;
  // Where the comment is all that reports a figure, and what it reports is a forecast.
  if (target === null || item.fields.actual?.missing === false) return null;
  const { stated, unclear, forecast } = reportedIn(item, target);
  const [figure] = forecast;
  if (stated.length + unclear.length > 0 || !figure) return null;
  return forecastIn(comment, figure);
}

function figuresOfOthers({ figures: { actual } }: Item, comment: string, lower: string): string | null {
  const match = actual && OF_OTHERS.exec(lower);
  if (!match) return null;
  const end = match.index + match[0].length;
  const isActual = mentionsIn(comment.slice(end, end + SOON), () => true).some(({ value }) => value === actual.value);
  return isActual ? comment.slice(match.index, end) : null;
}

/** From the word that makes it a forecast to the figure, or the other way round, as written. */
function forecastIn(comment: string, { text, before, after }: Mention): string | null {
  const ahead = FORECAST.exec(before);
  if (ahead) return asWritten(comment, before.slice(ahead.index) + text);
  const behind = FORECAST.exec(after);
  return behind && asWritten(comment, text + after.slice(0, behind.index + behind[0].length));
}

/** A part of a comment, of which the letters may be small and the spaces plain, as it stands there. */
function asWritten(comment: string, quote: string): string {
  const plain = (words: string): string => words.toLowerCase().replaceAll("\u00a0", " ");
  const start = plain(comment).indexOf(plain(quote));
  return comment.slice(start, start + quote.length);
}

/** Figures that end before the quarter that is reported on begins. */
function laggedIn(comment: string, quarter: Quarter | null): Pick<Found, "words" | "endsBefore"> | null {
  if (quarter === null || quarter.year === null) return null;
  const match = UP_TO.exec(comment);
  const days = match?.[1] === undefined ? null : parseDays(match[1]);
  return match && days && days.to < daysOf({ year: quarter.year, quarter: quarter.quarter }).from
    ? { words: match[0], endsBefore: quarterName(quarter) }
    : null;
}

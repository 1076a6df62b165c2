import { datesInText } from "../../../kpi/dates-in-text";
import { textOf, type Item } from "../../../kpi/item";
import { matchesOf } from "../../../kpi/matches";
import { parsePeriod, yearName } from "../../../kpi/period";
import { fold } from "../../../kpi/text";
import { commentCells } from "../../comments/comments";
import { HINTS } from "../../comments/hints";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { reportedQuarter, type Reported } from "./due";
import { sentencesOf } from "./sentences";

/** The commentary speaks of an earlier financial year as though it were the one reported, and of this one not at all. */
export const otherYearCommentary: RegisterRule<"other-year-commentary"> = {
  id: "other-year-commentary",
  severity: "warning",
  *check(register, context) {
    const reported = reportedQuarter(context);
    if (reported === null) return;
    const { commentary: heading = "" } = register.headings;
    for (const { item, field, text } of commentCells(register, HINTS.financialYear)) {
      const years = FINANCIAL_YEAR.test(text) ? otherYear(item, text, reported) : null;
      if (years === null) continue;
      const facts = { heading, years, reported: yearName(reported.year) };
      yield raise(item, field, facts);
    }
  },
};

const FINANCIAL_YEAR = /\b20\d\d ?[/–-] ?(?:20)?\d\d\b|(?<![\d/])\d\d\/\d\d\b(?!\/)/;
const CALENDAR_YEARS = /\b20\d\d\b/g;
const EACH_YEAR = new RegExp(FINANCIAL_YEAR, "g");

/** The earlier year as it is written; null where it may well be spoken of. */
function otherYear(item: Item, text: string, reported: Reported): string | null {
  const years = yearsIn(text);
  const latest = Math.max(...years.map(({ year }) => year));
  if (latest > newestStale(item, text, reported)) return null;
  if (!years.some(({ before, after }) => REPORTS.test(after) && !HAPPENED_THEN.test(before))) return null;
  if (SPEAKS_OF_NOW.test(text) || COMPARES.test(text) || NAMED_AFTER.test(text) || isOfThisYear(text, reported)) return null; // prettier-ignore
  // A figure in a sentence of its own is this quarter's, until it says otherwise.
  if (sentencesOf(text).some((sentence) => yearsIn(sentence).length === 0 && /\d/.test(sentence))) return null;
  if (SELDOM.test(textOf(item, "frequency"))) return null;
  const subject = `${textOf(item, "measure")} ${textOf(item, "target")}`;
  if (OF_EARLIER.test(subject) || (parsePeriod(subject)?.year ?? reported.year) < reported.year) return null;
  return years.find(({ year }) => year === latest)?.written ?? null;
}

/** What is told of the year just ended is often right: its figures come late, and its accounts later. */
const YEARS_TO_CLOSE = 2;

/** From the third quarter on, what is measured each quarter should have figures of this year. */
function newestStale(item: Item, text: string, { number, year }: Reported): number {
  const often = /^(?:month|quarter)/.test(fold(textOf(item, "frequency")));
  return number >= 3 && often && /\d ?%/.test(text) ? year - 1 : year - YEARS_TO_CLOSE;
}

interface YearInText {
  readonly written: string;
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

function yearsIn(text: string): YearInText[] {
  return matchesOf(EACH_YEAR, text).flatMap(({ 0: written, index }) => {
    const year = parsePeriod(written)?.year ?? null;
    const end = index + written.length;
    return year === null ? [] : { written, year, before: text.slice(0, index), after: text.slice(end) };
  });
}

/** Behind the year: it ends its phrase, or goes on with what is reported; else it is a part of a name. */
const REPORTS = /^\)?\s*(?:$|[.,;:)]|(?:accounts|figures?|results?|outturn|performance|data|audit|statements?|opinion|return|survey|year|was|were|is|are|has|have|had|and|or|later|as|at|by|it|we|they|all|the|with|showed)\b)/i; // prettier-ignore

/** Before the year: when something came about that goes on. */
const HAPPENED_THEN = /\b(?:opened|began|begun|started|introduced|adopted|launched|set up|agreed|approved|established|built|created|raised|received|formed)\b[^.;]*$/i; // prettier-ignore

const SPEAKS_OF_NOW = /\bq[1-4]\b|\b(?:this|current|first|second|third|fourth) quarter\b|\bto date\b|\bso far\b|\bcurrently\b|\bin[- ]year\b/i; // prettier-ignore

/** The earlier year is there to be held against, or is where something comes from. */
const COMPARES = /\b(?:compar\w+|than|against|since|versus|vs|from|increas\w+|decreas\w+|fell|rose|rise|drop\w*|improv\w+|same|previous\w*|prior|earlier|last|baseline|average|before|historic\w*|arrears|debts?|backlog|carried|brought|latest|lag\w*|published)\b/i; // prettier-ignore

/** A strategy, plan or fund that has the year in its name. */
const THING = "(?:strateg(?:y|ies)|plans?|polic(?:y|ies)|programme|framework|schemes?|agreement|contract|funding|fund|grants?|round|award)"; // prettier-ignore
const NAMED_AFTER = new RegExp(`\\b${THING}\\W+(?:for |of )?(?:20)?\\d\\d ?[/–-]|[/–-] ?\\d\\d(?:\\d\\d)?(?: [a-z]+){0,2} ${THING}\\b`, "i"); // prettier-ignore

/** Measured less often than each year: an earlier year's figure may be the latest there is. */
const SELDOM = /\bbienn|\btrienn|\b(?:two|three|four|five|other|2|3|4|5)\b/i;

/** The measure itself is about what is older. */
const OF_EARLIER = /\b(?:earlier|prior|previous|arrears|historic|outstanding)\b/i;

/** Any date or year in it that falls into the financial year reported, or later. */
function isOfThisYear(text: string, { year }: Reported): boolean {
  const first = `${year}-04-01`;
  if (datesInText(text).some(({ days }) => days !== null && days.to >= first)) return true;
  return matchesOf(CALENDAR_YEARS, text).some(([written]) => Number(written) >= year);
}

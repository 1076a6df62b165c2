import { distance } from "fastest-levenshtein";
import { dayOfSerial, parseDays } from "../../../kpi/day";
import { parsePeriod, withoutPeriod } from "../../../kpi/period";
import { fold } from "../../../kpi/text";

/** What a cell of the frequency column says: how often, when, or neither. */
export type FrequencyKind = "known" | "date" | "unknown";

/** Any of these words says how often, whatever stands around it: 'Annually in March', 'Quarterly (cumulative)'. */
const SAYS_HOW_OFTEN: ReadonlySet<string> = new Set([
  ...["annual", "annually", "yearly", "biannual", "biannually", "biennial", "biennially", "triennial", "triennially"],
  ...["quarterly", "monthly", "bimonthly", "termly", "weekly", "biweekly", "fortnightly", "daily", "hourly"],
  ...["seasonal", "seasonally", "once", "twice", "continuous", "continuously", "ongoing", "rolling", "live"],
  // Councils put these for work that is told of when something has been done.
  ...["milestone", "milestones", "project", "adhoc"],
]);

/** The same in more words than one; hyphens are read as spaces. */
const PHRASES = [
  ...["ad hoc", "one off", "half year", "mid year", "year end", "end of year", "end of the year", "real time"],
  ...["as required", "as needed", "as and when", "when required", "when needed", "on request", "by exception"],
  ...["on completion", "at completion", "end of project", "per annum"],
];

/** 'Every two years', 'each academic term', 'once a month', 'per meeting'. */
const EVERY = /\b(?:every|each|per|a) (?:[a-z\d]+ ){0,2}(?:year|quarter|month|fortnight|week|day|term|season|meeting|cycle)s?\b/; // prettier-ignore

/** Read so only where they are all that the cell says. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(["a", "q", "m", "w", "d", "h", "hy", "pa", "ann", "qtr", "qtrly", "qly", "mth", "mthly", "mnthly", "wkly"]); // prettier-ignore

/** How the commonest are spelt. */
const PROPER = ["Annual", "Annually", "Yearly", "Quarterly", "Monthly", "Weekly", "Fortnightly", "Daily", "Termly", "Half-yearly", "Six-monthly", "Bi-annual", "Biennial", "Milestone"]; // prettier-ignore

/** Two of them are a timetable ('Q2 and Q4'), and that says how often. */
const QUARTER_OR_MONTH = /\b(?:q(?:tr|uarter)?\.? ?[1-4]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)\b/g; // prettier-ignore
const LISTED = /[,/&+]|\band\b/;

const AROUND_A_DATE = /\b(?:by|due|end|of|in|the|from|until|at|for|to|early|mid|late|only)\b|[^a-z\d]/g;

/** Whether a text says how often something is measured, or when. It is not missing. */
export function frequencyKind(text: string): FrequencyKind {
  const folded = fold(text);
  if (saysHowOften(folded)) return "known";
  const told = folded.match(QUARTER_OR_MONTH) ?? [];
  const quarters = told.filter((word) => word.startsWith("q")).length;
  if (quarters > 1 || (told.length > 1 && LISTED.test(folded))) return "known";
  return isDate(folded) ? "date" : "unknown";
}

function saysHowOften(folded: string): boolean {
  const plain = folded
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bbi (?=annual|month|week)/g, "bi")
    .trim();
  return (
    ABBREVIATIONS.has(plain.replaceAll(" ", "")) ||
    plain.split(" ").some((word) => SAYS_HOW_OFTEN.has(word)) ||
    PHRASES.some((phrase) => ` ${plain} `.includes(` ${phrase} `)) ||
    EVERY.test(plain)
  );
}

function isDate(folded: string): boolean {
  // A date that came without its format is the number of its day.
  if (/^\d{5}$/.test(folded)) return dayOfSerial(Number(folded), 1900) !== null;
  if (parseDays(folded) !== null) return true;
  return parsePeriod(folded) !== null && withoutPeriod(folded).replace(AROUND_A_DATE, "") === "";
}

/** The frequency that a misspelt text was meant for: 'Quaterly' → 'Quarterly'. Null where none or several are near. */
export function nearestFrequency(text: string): string | null {
  const folded = fold(text);
  const near = PROPER.map((proper) => ({ proper, edits: distance(folded, proper.toLowerCase()) })).filter(
    ({ proper, edits }) =>
      proper[0]?.toLowerCase() === folded[0] && (edits === 1 || (edits === 2 && Math.min(folded.length, proper.length) >= 7)), // prettier-ignore
  );
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const [best, rival] = near.filter(({ edits }) => edits === fewest);
  return best && !rival ? best.proper : null;
}

/** A text that is a frequency and nothing more: 'Quarterly', 'Ad hoc', not 'Annual report published'. */
export function isPlainFrequency(text: string): boolean {
  const folded = fold(text).replace(/[.]$/, "");
  const words = folded.split(/[ -]/);
  return (
    PHRASES.includes(folded.replaceAll("-", " ")) ||
    (words.length <= 2 && SAYS_HOW_OFTEN.has(words.at(-1) ?? "") && !NO_FREQUENCY_ALONE.has(words.at(-1) ?? ""))
  );
}

/** Alone in another column they may be meant as something else: a status, a kind of target. */
const NO_FREQUENCY_ALONE: ReadonlySet<string> = new Set(["milestone", "milestones", "project", "ongoing", "rolling", "live", "once", "twice", "continuous"]); // prettier-ignore

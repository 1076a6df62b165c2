import { parsePeriod, withoutPeriod, type PeriodHint } from "../kpi/period";
import { ROLES, type Role } from "../kpi/role";
import { fold } from "../kpi/text";

/** What officers call their columns. Words are compared folded, without periods, brackets and punctuation. */
const CALLED: Readonly<Record<Role, readonly string[]>> = {
  reference: ["reference", "ref", "ref no", "reference no", "reference number", "ref number", "code", "id", "no", "number", "kpi no", "kpi number", "pi no", "indicator no", "indicator number", "measure number", "action no", "action number", "unique id", "project id", "kpi id", "action id", "cyf", "cyfeirnod"],
  measure: ["measure", "measure activity", "kpi", "pi", "indicator", "performance indicator", "key performance indicator", "performance measure", "activity", "action", "task", "milestone", "project", "project name", "deliverable", "description", "title", "title and code", "and code", "pi title", "pi name", "kpi title", "kpi name", "name", "delivery plan action", "key task", "what we will do", "mesur", "mesur perfformiad", "dangosydd", "dangosydd perfformiad"],
  target: ["target", "annual target", "quarter target", "quarterly target", "year end target", "target value", "target milestone", "planned", "targed"],
  actual: ["actual", "actuals", "value", "result", "outturn", "out turn", "performance", "current value", "latest value", "actual performance", "current performance", "achieved", "position", "current position", "gwirioneddol", "perfformiad"],
  benchmark: ["benchmark", "benchmarking", "comparator", "national average", "england average"],
  frequency: ["frequency", "freq", "reporting frequency", "frequency of reporting", "collection frequency", "update frequency", "how often", "reported"],
  owner: ["responsible staff", "responsible officer", "responsible person", "responsible", "responsibility", "officer", "lead", "lead officer", "owner", "action owner", "accountable officer", "accountable", "manager", "responsible manager", "head of service", "assigned to", "managed by", "contact", "director", "who", "perchennog", "swyddog", "swyddog cyfrifol", "swyddog arweiniol"],
  objective: ["objective", "corporate objective", "strategic objective", "priority", "corporate priority", "strategic priority", "council priority", "theme", "aim", "outcome", "strategy outcome", "plan priority", "goal", "amcan"],
  subObjective: ["sub objective", "subobjective", "sub priority", "sub theme", "sub outcome", "secondary objective"],
  service: ["service", "service area", "department", "dept", "directorate", "division", "business unit", "team", "gwasanaeth"],
  commentary: ["commentary", "comments", "comment", "update", "progress", "progress update", "latest update", "status update", "narrative", "notes", "note", "latest note", "explanation", "comments update", "progress commentary", "officer comments", "reason", "reasons", "rationale", "why", "story behind the data", "story behind the performance", "story behind the baseline", "sylwadau"],
  rating: ["rag", "rag status", "rag rating", "status rag", "brag", "brag status", "brag rating", "rating", "forecast", "forecast status", "forecast rag", "forecast rating", "performance status", "performance rating", "traffic light", "gauge", "colour", "delivery confidence", "delivery confidence assessment", "delivery rag"],
  status: ["status", "current status", "progress status", "action status", "project status", "stage", "state", "statws"],
  startDate: ["start date", "start", "planned start", "date started"],
  endDate: ["end date", "end", "due date", "due", "date due", "deadline", "completion date", "target date", "target completion date", "planned end", "finish", "finish date", "by when"],
  polarity: ["polarity", "good is", "good performance is", "good performance", "good to be", "better if", "better is", "better when", "desired direction", "preferred direction", "target direction", "direction of good performance", "aim to", "higher or lower is better", "high or low is good", "bigger or smaller is better", "what is good"],
  basis: ["basis", "reporting basis", "measure type", "cumulative", "cumulative or quarterly", "cumulative or snapshot", "year to date or quarter", "data type", "type of data"],
  tolerance: ["tolerance", "tolerance level", "amber tolerance", "permitted variance", "variance allowed"],
  amberLimit: ["amber threshold", "amber value", "amber limit", "amber target", "red threshold", "red below", "red if worse than", "red if below", "red if above", "red trigger", "lower threshold", "intervention level", "floor"],
  travel: ["travel", "direction of travel", "dot", "trend", "direction", "change", "movement", "arrow"],
  plan: ["intervention plan", "recovery plan", "improvement plan", "remedial plan", "remedial action", "corrective action", "mitigating action", "mitigation", "get to green", "path to green"],
}; // prettier-ignore

/** What a column may be called that holds such a thing where no other is called better; these say it from end to end. */
const SECOND_BEST: Readonly<Partial<Record<Role, readonly string[]>>> = {
  reference: ["cost centre", "cost centre code", "cost code", "budget code"],
  measure: ["short name", "budget head", "budget heading", "budget line", "budget area"],
  target: ["standard", "standard to be met", "profile", "profile to", "profile to date", "profile to end of", "profile to the end of", "profile for", "profile for quarter", "profile for the quarter", "profile this quarter", "profile at", "profile at end of", "cumulative profile", "quarterly profile"],
  endDate: ["forecast completion", "forecast end", "forecast finish", "expected completion", "anticipated completion", "projected completion", "estimated completion", "planned completion", "revised completion", "current completion", "baseline completion", "original completion"],
  commentary: ["highlights", "key highlights", "highlights this period", "highlights this quarter", "highlights this month", "highlights of the period"],
}; // prettier-ignore

const byPhrase = (called: typeof SECOND_BEST): ReadonlyMap<string, Role> =>
  new Map(ROLES.flatMap((role) => (called[role] ?? []).map((phrase) => [phrase, role] as const)));

/** Words that name a column only where no other is named better, whatever stands around them: 'Project stage'. */
const UNSURE: ReadonlySet<string> = new Set(["stage"]);

const BY_PHRASE = byPhrase(CALLED);
const SECOND_BY_PHRASE = byPhrase(SECOND_BEST);
const LONGEST_PHRASE = Math.max(...[...BY_PHRASE.keys()].map((phrase) => phrase.split(" ").length));

/** Most cells that are looked at are data: without one of these words there is nothing to look for. */
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...BY_PHRASE.keys(), ...SECOND_BY_PHRASE.keys()].flatMap((phrase) => phrase.split(" ")),
);

/** A heading that was understood. `strength` ranks two columns that claim one role: the higher is the surer. */
export interface HeadingMatch {
  readonly role: Role;
  readonly strength: number;
  readonly period: PeriodHint | null;
}

/** Longer than this and a cell is a sentence, not a heading. */
const LONGEST_HEADING = 80;
const MOST_WORDS = 12;

/** The role that a column claims by what it is called; null where its heading says none. */
export function matchHeading(heading: string): HeadingMatch | null {
  if (heading.length > LONGEST_HEADING) return null;
  const all = words(heading);
  if (all.length > MOST_WORDS) return null;
  if (!all.some((word) => KNOWN_WORDS.has(word) || KNOWN_WORDS.has(singular(word)))) return periodAlone(heading, all);
  const period = parsePeriod(heading);
  const whole = words(withoutPeriod(heading));
  const outsideBrackets = words(withoutPeriod(heading.replace(/[([].*?[)\]]/g, " ")));
  const match = secondBest(outsideBrackets) ?? bestPhrase(outsideBrackets) ?? bestPhrase(whole);
  if (!match) return periodAlone(heading, all);
  return { ...match, strength: isFormerDate(match.role, all) ? FORMER : match.strength, period };
}

/** The strength of a heading that is a known phrase from end to end. */
export const EXACT = 100;

/** The strength of a role that the officer gave the column. */
export const CONFIRMED = 1000;

/** The strength of a heading that is believed only where none says more: less than that of any word within a heading. */
export const WEAK = 8;

/** The strength of a date that was agreed first, and may since have been moved: any other date is believed before it. */
const FORMER = 7;

/** The strength of a heading that is nothing but a period: '2020/21 Q1' or '2019/20' over its figures. */
export const PERIOD_ALONE = 5;

/**
 * Whether a heading tells what its table is about. A year alone may head anything; nor does one tell that is believed
 * only for want of a better.
 */
export function isTelling({ strength, period }: HeadingMatch): boolean {
  return strength !== WEAK && !(strength === PERIOD_ALONE && period?.quarter == null);
}

const OF_OLD: ReadonlySet<string> = new Set(["baseline", "original", "initial"]);

function isFormerDate(role: Role, heading: readonly string[]): boolean {
  return (role === "endDate" || role === "startDate") && heading.some((word) => OF_OLD.has(word));
}

/** What may stand beside a period that is all a heading says: the mark of a footnote, a unit. */
const MARKS = /[*†‡#\s\p{No}]+|\([%£#]\)|[%£]$/gu;

function periodAlone(heading: string, all: readonly string[]): HeadingMatch | null {
  if (all.length > 5) return null;
  const period = parsePeriod(heading);
  const rest = withoutPeriod(heading).replace(MARKS, "");
  return period && rest === "" ? { role: "actual", strength: PERIOD_ALONE, period } : null;
}

function secondBest(heading: readonly string[]): { role: Role; strength: number } | null {
  const role = SECOND_BY_PHRASE.get(heading.join(" "));
  return role === undefined ? null : { role, strength: WEAK };
}

/** The exact phrase is surest; then the longest phrase within, and of two the one that ends the heading: 'KPI owner'. */
function bestPhrase(heading: readonly string[]): { role: Role; strength: number } | null {
  let best: { phrase: string; role: Role; strength: number } | null = null;
  for (let length = Math.min(LONGEST_PHRASE, heading.length); length > 0; length--)
    for (let start = 0; start + length <= heading.length; start++) {
      const phrase = heading.slice(start, start + length).join(" ");
      const role = BY_PHRASE.get(phrase) ?? (length === heading.length ? BY_PHRASE.get(singular(phrase)) : undefined);
      if (role === undefined || (heading.length > length && isTooVague(heading.slice(start, start + length)))) continue;
      const strength = length === heading.length ? EXACT : length * 10 + (start + length === heading.length ? 15 : 0);
      if (strength > (best?.strength ?? 0)) best = { phrase, role, strength };
    }
  return best && { role: best.role, strength: UNSURE.has(best.phrase) ? WEAK : best.strength };
}

/** 'Performance Indicators' as 'performance indicator'. */
function singular(phrase: string): string {
  return phrase.replace(/s$/, "");
}

/** Words that name a column only when they stand alone: 'No', 'End' and 'Name' are in many other headings. */
const ONLY_ALONE: ReadonlySet<string> = new Set(["no", "number", "end", "start", "due", "name", "who", "id", "state", "title", "position", "value", "planned", "achieved", "reported", "contact", "team", "colour", "performance", "perfformiad", "pi", "change", "trend", "direction", "floor", "cumulative", "basis", "movement", "dot", "arrow", "travel", "mitigation"]); // prettier-ignore

function isTooVague(phrase: readonly string[]): boolean {
  return phrase.length === 1 && ONLY_ALONE.has(phrase[0] ?? "");
}

/** Without punctuation and marks of footnotes, raised figures among them: 'Target¹'. */
function words(heading: string): string[] {
  const found = fold(heading)
    .replace(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
  return found.some((word) => SHORT.has(word)) ? inFull(found) : found;
}

/** What is cut short over narrow columns. */
const SHORT: ReadonlyMap<string, string> = new Map([["tgt", "target"], ["targ", "target"], ["act", "actual"]]); // prettier-ignore

/** What an 'Act' may stand beside that is a figure, and not a law: 'YTD Act', 'Q2 Act', 'Act 24/25'. */
const BESIDE_ACT = /^(?:ytd|year|to|date|annual|cum|cumulative|q[1-4]|\d+|targ|tgt|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)$/; // prettier-ignore

function inFull(found: readonly string[]): string[] {
  const isFigure = found.every((word) => SHORT.has(word) || BESIDE_ACT.test(word));
  return found.map((word) => (word === "act" && !isFigure ? word : (SHORT.get(word) ?? word)));
}

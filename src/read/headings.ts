import { parsePeriod, withoutPeriod, type PeriodHint } from "../kpi/period";
import { ROLES, type Role } from "../kpi/role";
import { fold } from "../kpi/text";

/** What officers call their columns. Words are compared folded, without periods, brackets and punctuation. */
const CALLED: Readonly<Record<Role, readonly string[]>> = {
  reference: ["reference", "ref", "ref no", "reference no", "reference number", "ref number", "code", "id", "no", "number", "kpi no", "kpi number", "pi no", "indicator no", "indicator number", "measure number", "action no", "action number", "unique id", "project id", "kpi id", "action id"],
  measure: ["measure", "measure activity", "kpi", "pi", "indicator", "performance indicator", "key performance indicator", "performance measure", "activity", "action", "task", "milestone", "project", "project name", "deliverable", "description", "title", "title and code", "and code", "name", "delivery plan action", "key task", "what we will do"],
  target: ["target", "annual target", "quarter target", "quarterly target", "year end target", "target value", "target milestone", "planned"],
  actual: ["actual", "actuals", "value", "result", "outturn", "out turn", "performance", "current value", "latest value", "actual performance", "current performance", "achieved", "position", "current position"],
  benchmark: ["benchmark", "benchmarking", "comparator", "national average", "england average"],
  frequency: ["frequency", "freq", "reporting frequency", "frequency of reporting", "collection frequency", "update frequency", "how often", "reported"],
  owner: ["responsible staff", "responsible officer", "responsible person", "responsible", "responsibility", "officer", "lead", "lead officer", "owner", "action owner", "accountable officer", "accountable", "manager", "responsible manager", "head of service", "assigned to", "contact", "director", "who"],
  objective: ["objective", "corporate objective", "strategic objective", "priority", "corporate priority", "strategic priority", "council priority", "theme", "aim", "outcome", "strategy outcome", "plan priority", "goal"],
  subObjective: ["sub objective", "subobjective", "sub priority", "sub theme", "sub outcome", "secondary objective"],
  service: ["service", "service area", "department", "dept", "directorate", "division", "business unit", "team"],
  commentary: ["commentary", "comments", "comment", "update", "progress", "progress update", "latest update", "status update", "narrative", "notes", "note", "latest note", "explanation", "comments update", "progress commentary", "officer comments", "reason", "reasons", "rationale", "why"],
  rating: ["rag", "rag status", "rag rating", "status rag", "brag", "brag status", "brag rating", "rating", "forecast", "forecast status", "forecast rag", "forecast rating", "performance status", "performance rating", "traffic light", "gauge", "colour", "delivery confidence", "delivery confidence assessment", "delivery rag"],
  status: ["status", "current status", "progress status", "action status", "project status", "stage", "state"],
  startDate: ["start date", "start", "planned start", "date started"],
  endDate: ["end date", "end", "due date", "due", "date due", "deadline", "completion date", "target date", "target completion date", "planned end", "finish", "finish date", "by when"],
  polarity: ["polarity", "good is", "good performance is", "good performance", "good to be", "better if", "desired direction", "aim to", "higher or lower is better", "high or low is good", "bigger or smaller is better", "what is good"],
  basis: ["basis", "reporting basis", "measure type", "cumulative", "cumulative or quarterly", "cumulative or snapshot", "year to date or quarter", "data type", "type of data"],
  tolerance: ["tolerance", "tolerance level", "amber tolerance", "permitted variance", "variance allowed"],
  amberLimit: ["amber threshold", "amber value", "amber limit", "amber target", "red threshold", "red below", "red if worse than", "red if below", "red if above", "red trigger", "lower threshold", "intervention level", "floor"],
  travel: ["travel", "direction of travel", "dot", "trend", "direction", "change", "movement", "arrow"],
  plan: ["intervention plan", "recovery plan", "improvement plan", "remedial plan", "remedial action", "corrective action", "mitigating action", "mitigation", "get to green", "path to green"],
}; // prettier-ignore

const BY_PHRASE: ReadonlyMap<string, Role> = new Map(
  ROLES.flatMap((role) => CALLED[role].map((phrase) => [phrase, role] as const)),
);
const LONGEST_PHRASE = Math.max(...[...BY_PHRASE.keys()].map((phrase) => phrase.split(" ").length));

/** Most cells that are looked at are data: without one of these words there is nothing to look for. */
const KNOWN_WORDS: ReadonlySet<string> = new Set([...BY_PHRASE.keys()].flatMap((phrase) => phrase.split(" ")));

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
  const match = bestPhrase(outsideBrackets) ?? bestPhrase(whole);
  return match && { ...match, period };
}

/** The strength of a heading that is a known phrase from end to end. */
export const EXACT = 100;

/** The strength of a role that the officer gave the column. */
export const CONFIRMED = 1000;

/** The strength of a heading that is nothing but a period: '2020/21 Q1' or '2019/20' over its figures. */
export const PERIOD_ALONE = 5;

function periodAlone(heading: string, all: readonly string[]): HeadingMatch | null {
  if (all.length > 5) return null;
  const period = parsePeriod(heading);
  return period && withoutPeriod(heading) === "" ? { role: "actual", strength: PERIOD_ALONE, period } : null;
}

/** The exact phrase is surest; then the longest phrase within, and of two the one that ends the heading: 'KPI owner'. */
function bestPhrase(heading: readonly string[]): { role: Role; strength: number } | null {
  let best: { role: Role; strength: number } | null = null;
  for (let length = Math.min(LONGEST_PHRASE, heading.length); length > 0; length--)
    for (let start = 0; start + length <= heading.length; start++) {
      const phrase = heading.slice(start, start + length).join(" ");
      const role = BY_PHRASE.get(phrase) ?? (length === heading.length ? BY_PHRASE.get(singular(phrase)) : undefined);
      if (role === undefined || (heading.length > length && isTooVague(heading.slice(start, start + length)))) continue;
      const strength = length === heading.length ? EXACT : length * 10 + (start + length === heading.length ? 15 : 0);
      if (strength > (best?.strength ?? 0)) best = { role, strength };
    }
  return best;
}

/** 'Performance Indicators' as 'performance indicator'. */
function singular(phrase: string): string {
  return phrase.replace(/s$/, "");
}

/** Words that name a column only when they stand alone: 'No', 'End' and 'Name' are in many other headings. */
const ONLY_ALONE: ReadonlySet<string> = new Set(["no", "number", "end", "start", "due", "name", "who", "id", "state", "title", "position", "value", "planned", "achieved", "reported", "contact", "team", "colour", "performance", "pi", "change", "trend", "direction", "floor", "cumulative", "basis", "movement", "dot", "arrow", "travel", "mitigation"]); // prettier-ignore

function isTooVague(phrase: readonly string[]): boolean {
  return phrase.length === 1 && ONLY_ALONE.has(phrase[0] ?? "");
}

function words(heading: string): string[] {
  return fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

import type { Item } from "../../../kpi/item";
import { said } from "../../../kpi/item";
import { mentionsIn, type Mention } from "./mentions";
import { sameUnit, unitOf } from "./units";

/** The number that an item is to reach. */
export interface TargetFigure {
  readonly value: string;
  readonly unit: string | null;
}

/**
 * The figure of an item's target: the cell's own, or the one percentage or sum of money within its sentence. Null where
 * it has none, or several.
 */
export function targetFigure(item: Item): TargetFigure | null {
  if (item.figures.target) return item.figures.target;
  const text = said(item, "target");
  if (text === null || !SHARE_OR_MONEY.test(text)) return null;
  const [only, ...more] = mentionsIn(text, (unit) => unit === "%" || unit === "£");
  return more.length === 0 ? (only ?? null) : null;
}

const SHARE_OR_MONEY = /[%£]|per ?cent/i;

/** What a figure in a comment is, by the words around it. */
export type MentionKind =
  /** The figure itself: it opens the comment, or stands behind 'is', 'was', 'reduced to'… */
  | "stated"
  /** May be the figure, or something else. */
  | "unclear"
  /** What is to be reached. */
  | "target"
  /** Not yet so: a forecast, a hope. */
  | "forecast"
  /** By how much, not how much: 'up 5%', '2% below target'. */
  | "change"
  /** Another quarter's or year's, or another council's. */
  | "elsewhere";

const CONNECTED = /\btargets?(?: figure| rate| level)?(?: (?:is|was|of|set at|set @|was set at|was set @|has been set at|remains|being)|:|=)?[\s:=@]*$/; // prettier-ignore
/** 'above target: 97%' states a result, and so does 'performance against target 97%'. */
const HELD_TO = /\b(?:on|above|below|over|under|exceed\w*|met|meets?|meeting|achiev\w*|within|behind|ahead of|off|beats?|beat\w*|hit|missed|vs|versus|towards|to|reach\w*|against|surpass\w*)(?: (?:the|our|its|this))? $/; // prettier-ignore
const NOT_A_TARGET_BEHIND = /^\s?(?:achieved|complete|completed|met|done|reached|over|above|below|under|short|ahead|behind|better|worse)\b/; // prettier-ignore

/** Whether the words around a figure call it the target. */
export function isCalledTarget({ before, after }: Mention): boolean {
  if (/^\s(?:[a-z]+ )?targets?\b/.test(after) && !/^\s(?:of|over|above|below|under|on|off|behind|ahead|within|against|short|better|worse|to|from)\b/.test(after)) return true; // prettier-ignore
  const match = CONNECTED.exec(before);
  if (!match || NOT_A_TARGET_BEHIND.test(after)) return false;
  return /\b(?:of|is|was|set|remains|being)\b/.test(match[0]) || !HELD_TO.test(before.slice(0, match.index));
}

const TARGET_OF = /\btargets? (?:of|to|for|is|was)\b/;
const LIMIT_BEFORE = /\b(?:under|below|less than|fewer than|lower than|no more than|not more than|above|over|more than|greater than|at least|within|exceed\w*|minimum(?: of)?|maximum(?: of)?|up to)(?: the)? $|[<>≤≥] ?$/; // prettier-ignore
const CHANGE_BEFORE = /\b(?:by|up|down|increase of|rise of|decrease of|reduction of|fall of|drop of|improvement of|gain of|loss of|further|additional|extra|another|plus|minus) (?:(?:around|about|over|nearly|approximately) )?$/; // prettier-ignore
const CHANGE_BEHIND = /^\s(?:\(?(?:higher|lower|more|less|fewer|better|worse|increase|decrease|reduction|improvement|drop|rise|fall|above|below|over|under|up|down|points?|ahead|behind|short|off|growth)\b)/; // prettier-ignore
const ELSEWHERE = /\b(?:last|previous|prior|preceding|same) (?:year|quarter|period|month|time|june|september|december|march)|\blast (?:june|september|december|march|year's)|\bpreviously\b|\b20\d\d ?[/–-] ?\d\d|\bnational(?:ly)?\b|\bengland\b|\bbenchmark|\bmedian\b|\baverage for\b|\bnext (?:year|quarter)/; // prettier-ignore
const FROM = /\b(?:from|compared (?:to|with)|than|against|versus|vs) (?:a )?$/;
const FORECAST = /\bforecast|\bproject(?:ed|ion|ions|ing)\b|\bpredict|\bexpect|\banticipat|\bwould\b|\bwill\b|\blikely\b|\bestimate[ds]? (?:to|that)|\byear[ -]end\b|\bend of (?:the )?year\b|\bplan(?:s|ned)? to\b|\baim|\bhope|\bshould\b|\bin order to\b/; // prettier-ignore
const STATED_BEFORE = /(?:^|[:=–-]|\b(?:is|are|was|were|be|at|to|now|achieved|achieving|reached|reaching|result(?: of)?|performance(?: of)?|outturn(?: of)?|rate(?: of)?|figure(?: of)?|score(?: of)?|total(?: of)?|average(?: of)?|averaged|averaging|actual|currently|took|takes|with)) ?(?:(?:currently|now|just|only|around|about|approximately|still|already) )?[(]?$/; // prettier-ignore

/** What a figure in a comment is. */
export function kindOf(mention: Mention, target: TargetFigure, subject: string): MentionKind {
  const { before, after, value, first } = mention;
  if (isCalledTarget(mention)) return "target";
  // 'stays under 50%', 'the target of cutting arrears to 7%' say the target again.
  if (value === target.value && (LIMIT_BEFORE.test(before) || TARGET_OF.test(before))) return "target";
  if (CHANGE_BEHIND.test(after)) return "change";
  if (first) return FORECAST.test(after.replace(/,.*$/, "")) ? "forecast" : "stated";
  if (CHANGE_BEFORE.test(before)) return "change";
  if (FROM.test(before) || ELSEWHERE.test(withoutLaterPart(before))) return "elsewhere";
  if (FORECAST.test(before) || FORECAST.test(after)) return "forecast";
  if (ELSEWHERE.test(firstPart(after))) return "elsewhere";
  // '40% of all illness' is part of another whole, unless that is what is measured.
  const whole = /^ of (?:all |the |our |its )?([a-z]+)/.exec(after)?.[1];
  if (whole !== undefined && !subject.includes(whole.replace(/s$/, ""))) return "unclear";
  if (!STATED_BEFORE.test(before) || LIMIT_BEFORE.test(before)) return "unclear";
  return isOfSubject(before, subject) ? "stated" : "unclear";
}

/** What shows that a clause speaks of the figure itself, and not of something beside it ('sickness at 12%'). */
const OF_FIGURE = /\b(?:performance|results?|outturn|figure|score|rate|total|actual|current(?:ly)?|now|overall|position|it|this|we|stands?|achiev\w*|reach\w*|averag\w*|reduc\w*|increas\w*|improv\w*|recover\w*|risen|rose|rising|fell|fallen|down|dropped|dipped)\b/; // prettier-ignore

function isOfSubject(before: string, subject: string): boolean {
  const words = before.match(/[a-z]{4,}/g) ?? [];
  return words.length === 0 || OF_FIGURE.test(before) || words.some((word) => subject.includes(word.replace(/s$/, "")));
}

const EARLIER_PARTS = /^.*(?:,| but | and | now )/;
const LATER_PARTS = /(?:[,(]| but | and | compared | against | from | than | up | down ).*$/;

/** 'last year it was 5%, now it is 6%': what was said of last year ends at the comma. */
function withoutLaterPart(before: string): string {
  return before.replace(EARLIER_PARTS, "");
}

/** '6% (last year 5%)': what follows in brackets or behind a comma is of another figure. */
function firstPart(after: string): string {
  return after.replace(LATER_PARTS, "");
}

/** The figures of a comment that have the target's unit, by what they are. */
export interface Reported {
  readonly stated: readonly Mention[];
  readonly unclear: readonly Mention[];
  readonly forecast: readonly Mention[];
}

const NOTHING: Reported = { stated: [], unclear: [], forecast: [] };

/** Several rules ask for the same; an item never changes. */
const KNOWN = new WeakMap<Item, Reported>();

/** What the commentary of an item reports in the unit of its target. */
export function reportedIn(item: Item, target: TargetFigure): Reported {
  const comment = said(item, "commentary");
  if (comment === null || !mayMention(comment, target)) return NOTHING;
  const before = KNOWN.get(item);
  if (before) return before;
  const reported = report(item, comment, target);
  KNOWN.set(item, reported);
  return reported;
}

/** Whether a text may hold a figure of the target's unit, at a glance. */
export function mayMention(text: string, { unit }: TargetFigure): boolean {
  if (unit === "%") return text.includes("%") || text.includes("er cent") || text.includes("ercent");
  if (unit === "£") return text.includes("£");
  const word = unit === null ? undefined : IN_ONE_WORD[unitOf(unit)?.name ?? ""];
  return (word?.test(text) ?? true) && /\d/.test(text);
}

/** The part that all spellings of a unit have in common. */
const IN_ONE_WORD: Readonly<Record<string, RegExp>> = { days: /day/i, weeks: /week/i, months: /month/i, years: /year/i, tonnes: /tonne/i }; // prettier-ignore

function report(item: Item, comment: string, target: TargetFigure): Reported {
  const mentions = mentionsIn(comment, (unit) => sameUnit(unit, target.unit));
  const subject = [said(item, "measure"), said(item, "target")].join(" ").toLowerCase();
  const kinds = mentions.map((mention) => [mention, kindOf(mention, target, subject)] as const);
  const of = (wanted: MentionKind): Mention[] => kinds.filter(([, kind]) => kind === wanted).map(([mention]) => mention); // prettier-ignore
  // A bare number in a sentence may count anything; alone in the cell it is the figure.
  const bare = unitOf(target.unit) === null;
  const stated = of("stated").filter(({ first, after }) => !bare || (first && !/[a-z]/.test(after)));
  return { stated, unclear: bare ? mentions : of("unclear"), forecast: of("forecast") };
}

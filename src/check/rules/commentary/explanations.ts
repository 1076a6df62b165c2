import { fold, tidy } from "../../../kpi/text";
import { withoutPeriod } from "../../../kpi/period";
import { said, type Item } from "../../../kpi/item";
import type { Comment } from "../../comments/comments";

/** Beginnings of words that tell why. A cause that is only hinted at counts: an officer is heard before accused. */
const CAUSES = [
  "due to", "because", "result of", "resulted", "owing to", "following", "caused", "attribut", "explain", "reason", "reflect", "led to", "contribut", "in light of", "driven by", "impact", "affect", "not (?:yet )?due", "annual", "depend", "therefore",
  "delay", "held up", "disrupt", "difficult", "challeng", "problem", "issue", "fault", "failure", "breakdown", "error", "complex", "constraint", "barrier", "lack", "limited", "insufficient", "shortage", "struggl",
  "vacanc", "vacant", "sickness", "absence", "leaver", "turnover", "staff", "capacity", "resourc", "workload", "pressure", "backlog", "demand", "increase in", "increased", "uptake", "take-up",
  "weather", "storm", "flood", "season", "winter", "summer", "spring", "autumn", "christmas", "holiday", "pandemic", "covid", "strike", "dispute",
  "supplier", "contractor", "developer", "partner", "third part", "outside our control", "beyond our control", "government", "legislation", "inspector", "appeal", "objection", "legal", "court", "inflation", "econom", "funding", "technical", "software",
] as const; // prettier-ignore

/** Beginnings of words that tell what is, was or will be done. */
const ACTIONS = [
  "will", "plan", "to be (?!met|achieved|miss|below|under)", "being (?!met|achieved)", "ha(?:s|ve|d) been (?!below|under|behind|off|poor|miss|slight|just)", "is to", "are to", "intend", "expected (?:to|by|in|at)", "anticipat", "aim", "propos", "consider", "schedul", "arrang", "agree",
  "recruit", "appoint", "train", "review", "investigat", "analys", "meeting", "met with", "discuss", "consult", "submit", "report to", "cabinet", "committee",
  "working (?!days?|hours?)", "work (?:is|on|with|to|has|continues|under)", "continu\\w+ (?:to (?!be|miss|fall|under)|with)",
  "introduc", "implement", "improv", "develop", "draft", "procur", "tender", "contract", "install", "repair", "launch", "deliver", "roll", "pilot", "campaign", "promot", "invest", "appl(?:y|ied)", "bid", "seek", "sought", "explor", "identif", "prepar", "monitor", "chas(?:e|ing)", "address", "resolv", "mitigat", "recover", "action", "escalat", "support", "engag", "negotiat", "await", "pending", "paus", "postpon", "on hold", "transfer", "begun", "began", "start", "complet", "finish", "issued", "in place", "extend", "extension", "approv",
] as const; // prettier-ignore

/** When: a day, a month, a time to come. 'This quarter' is when it was missed, and no date of anything. */
const DATES = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b",
  "next", "soon", "shortly", "by the end", "end of", "year[ -]end", "deadline", "timetable", "timescale",
] as const; // prettier-ignore

const EXPLAINS = new RegExp(`\\b(?:${[...CAUSES, ...ACTIONS, ...DATES].join("|")})`);

/** Whether the words of a folded comment give a cause, an action or a date. */
export function explainsInWords(folded: string): boolean {
  return EXPLAINS.test(folded);
}

/** Whether a comment on something off target gives a cause, an action or a date, or else tells anything of its own. */
export function isExplained({ folded, item, field }: Comment): boolean {
  return explainsInWords(folded) || hasFigureOfItsOwn(field.text, item) || newWords(folded, item) >= ENOUGH_NEW_WORDS;
}

/** '62 of 65 were on time' tells more than the rate does; '94% against 95%' says the row once more. */
function hasFigureOfItsOwn(text: string, item: Item): boolean {
  const own = numbersIn(withoutPeriod(tidy(text)));
  const cells = [said(item, "target"), said(item, "actual"), ...item.past.flatMap(({ fields }) => [fields.target?.text, fields.actual?.text])]; // prettier-ignore
  const shown = new Set(cells.flatMap((cell) => (cell == null ? [] : numbersIn(fold(cell)))));
  return own.some((number) => !shown.has(number));
}

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => String(Number(number.replaceAll(",", ""))));
}

/** Words that say over again that a target was missed. Beginnings, so that 'missing' is 'miss'. */
const SAYS_MISSED = [
  "target", "perform", "below", "above", "under", "over", "behind", "slight", "just", "miss", "short", "outside", "within", "tolerance", "narrow", "margin", "signific", "meet", "achiev", "reach", "fail", "expect", "require",
  "quarter", "month", "year", "period", "last", "previous", "current", "still", "remain", "again", "continu", "date",
  "actual", "figure", "result", "rate", "rating", "percent", "number", "total", "average", "overall", "level", "indicator", "measure", "status", "amber", "green", "score", "standard", "trend",
  "lower", "higher", "worse", "poor", "disappoint", "fall", "fell", "drop", "decreas", "declin", "dip", "slip", "rise", "rose", "increas", "reduc", "down", "compar",
  "this", "that", "these", "with", "against", "from", "than", "have", "been", "were", "there", "which", "their", "they", "very", "only", "also", "some", "more", "less", "into", "when", "quite", "does", "unfortunately", "however",
] as const; // prettier-ignore
const RESTATES = new RegExp(`^(?:${SAYS_MISSED.join("|")})`);
const ENOUGH_NEW_WORDS = 2;
/** Long enough to carry a meaning of their own. */
const WORD = /[a-z]{4,}/g;

/** How many words say something that neither the row nor the mere miss says already. */
function newWords(folded: string, item: Item): number {
  const row = fold([said(item, "measure"), said(item, "service"), said(item, "target")].join(" "));
  return (folded.match(WORD) ?? []).filter((word) => !RESTATES.test(word) && !row.includes(word.slice(0, 6))).length;
}

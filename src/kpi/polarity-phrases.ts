import type { Polarity } from "./profile";

/** What a phrase in a measure's name says, and how surely: a sure one is believed against a weaker one. */
export interface Phrase {
  readonly words: string;
  /** Null where it names what is done about a thing: what is unwanted by itself is then not what is counted. */
  readonly polarity: Polarity | null;
  readonly strength: number;
}

/** Tells what is counted so that no other word of the measure matters: 'time taken', 'brought back into use'. */
export const DECISIVE = 3;
/** Says plainly what is counted: 'collected', 'abandoned'. */
const PLAIN = 2;
/** A thing that is usually wanted, or not: 'income', 'arrears'. */
const HINT = 1;

const phrases = (polarity: Polarity | null, strength: number, ...all: readonly string[]): readonly Phrase[] =>
  all.map((words) => ({ words, polarity, strength }));

/** A plural s is dropped before a word is looked up; a hyphen is a space. */
export const PHRASES: readonly Phrase[] = [
  // How much of something bad was got rid of.
  ...phrases("higher", DECISIVE, "avoided", "prevented", "prevention", "relieved", "diverted from", "diversion from", "brought back", "brought into use", "back into use", "returned to use", "savings", "saving", "saved", "removed", "free of", "free from", "error free", "weight loss", "made safe", "on time", "in time", "on schedule", "on track", "on target", "improvement in", "dismissed"), // prettier-ignore
  // How long something takes.
  ...phrases("lower", DECISIVE, "time taken", "time to", "time between", "time from", "length of time", "average time", "average length", "average wait", "average speed", "wait time", "waiting time", "queue time", "queuing time", "response time", "processing time", "turnaround", "relet time", "re-let time", "void time", "days to", "days taken", "days between", "weeks to", "weeks taken", "weeks from", "weeks between", "months to", "months from", "days from", "hours from", "average days", "average number of days", "average number of working days", "average number of calendar days", "number of days", "average working days", "average calendar days", "average weeks"), // prettier-ignore
  // What is lost or wrong, whatever else is said of it.
  ...phrases("lower", DECISIVE, "days lost", "waste to landfill", "sent to landfill", "cost per", "unit cost", "average cost", "net cost", "residual waste", "residual household waste", "overturned", "allowed at appeal", "allowed on appeal", "unacceptable", "below standard", "below grade", "non-decent", "non-compliant", "non-compliance"), // prettier-ignore
  // What was done, and how well it is liked.
  ...phrases("higher", PLAIN, "satisfied", "satisfaction", "recycled", "recycling", "composted", "composting", "reused", "reuse", "collected", "collection rate", "recovered", "recovery rate", "answered", "resolved", "solved", "detected", "completed", "completion", "decided", "determined", "processed", "acknowledged", "responded", "inspected", "settled", "cleared", "dealt with", "delivered", "relet", "housed", "rehoused", "meet", "met", "attending", "attendance", "attendee", "visitor", "visit", "participant", "participation", "volunteer", "compliant", "compliance", "investment return", "return on investment", "planted", "quit", "quitter", "grade a", "grade b", "good or outstanding", "outstanding or good", "outstanding school", "judged outstanding", "rated outstanding", "into work", "into employment"), // prettier-ignore
  ...phrases("lower", PLAIN, "abandoned", "abandonment", "lost", "loss", "overdue", "waste left over", "waste collected", "landfill", "landfilled", "missed", "unanswered", "unpaid", "upheld", "written off", "write-off", "overspend", "overspent", "staff turnover", "no-show", "did not attend", "late", "failure", "failed", "failing", "rejected", "refused", "contaminated", "contamination", "backlog", "compensation"), // prettier-ignore
  ...phrases("higher", HINT, "available", "availability", "income", "surplus", "let", "occupied", "occupancy", "built", "new homes", "affordable homes", "online", "digital", "member", "user", "trained", "qualified", "engaged", "supported", "helped", "success", "successful", "achieved", "achieving", "meeting", "standard", "people at", "uptake", "take-up"), // prettier-ignore
  ...phrases("lower", HINT, "arrears", "sickness", "absence", "absenteeism", "void", "vacancy", "vacancies", "vacant", "empty", "unavailable", "crime", "error", "homelessness", "homeless", "rough sleeper", "rough sleeping", "bed and breakfast", "temporary accommodation", "debt", "emission", "carbon", "cost", "expenditure", "overpayment", "accident", "injury", "injuries", "fly-tip", "fly-tipping", "litter", "graffiti", "unemployment", "unemployed", "poverty", "low income", "burglary", "burglaries", "anti-social behaviour", "asb", "eviction", "breach", "breaches", "smoking", "obesity", "obese", "death", "mortality", "agency staff", "queue", "wait", "waiting", "outstanding"), // prettier-ignore
  // What is done about a thing, or is named after it: 'Fly-tipping prosecutions', 'Empty homes grants awarded'.
  ...phrases(null, DECISIVE, "brought to", "brought into"),
  ...phrases(null, PLAIN, "enforcement action", "action taken", "prosecution", "prosecuted", "conviction", "penalty notice", "penalties issued", "fine issued", "notice served", "notice issued", "investigated", "investigation", "remedied", "rectified", "put right", "repudiated", "defended", "contaminated land", "loss making", "late fee", "late payment charge", "carbon monoxide"), // prettier-ignore
  ...phrases(null, HINT, "warning", "patrol", "campaign", "advice", "training", "literacy", "awareness", "course", "workshop", "talk", "cessation", "management", "referral", "referred", "registered", "assessed", "assessment", "audit", "review", "grant", "loan", "awarded", "approved", "bought", "purchased", "acquired", "leased", "fitted", "installed", "introduced", "launched", "remediated", "returned", "closed", "moved into", "moved on", "starting", "started", "who start", "enrolled", "signed up", "pick", "bin", "bed space", "alarm", "restriction", "recovery", "premium"), // prettier-ignore
];

/** Of a share: 'invoices paid, %' is better the larger, an amount paid may be either. */
export const OF_SHARES: readonly Phrase[] = phrases("higher", PLAIN, "paid");

/** Of a count: of a share of complaints nobody knows whether it is the good ones. */
export const OF_COUNTS: readonly Phrase[] = phrases("lower", HINT, "complaints", "incidents", "appeals");

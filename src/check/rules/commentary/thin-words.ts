import { bare } from "./comments";

/** What says no more than the rating does: no fact, no reason, no plan. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  // That work goes on.
  "in progress", "progress", "progressing", "progressing well", "progressing as planned", "progressing to plan", "good progress", "good progress being made", "good progress made", "making progress", "making good progress", "progress being made",
  "ongoing", "on-going", "on going", "continuing", "continues", "continue", "continuous", "underway", "under way", "well underway", "well under way", "being progressed", "moving forward", "moving forwards",
  "started", "pending", "under review", "in hand", "to be completed",
  "monitoring", "monitored", "being monitored", "under monitoring", "continue to monitor", "continuing to monitor", "business as usual", "bau",
  // That it is as it should be.
  "on track", "on target", "on schedule", "on course", "on plan", "on time", "to plan", "as planned", "as expected", "as scheduled", "according to plan", "in line with plan", "in line with target", "going to plan", "going well",
  "target met", "target achieved", "target exceeded", "target being met", "target reached", "met", "met target", "achieved target", "exceeded target", "exceeding target", "exceeded", "above target", "within target", "within tolerance", "better than target", "good", "good performance", "strong performance", "satisfactory", "fine", "ok", "okay", "all good", "all ok", "well", "steady", "stable",
  // That it is not.
  "off track", "off target", "behind", "behind target", "behind schedule", "below target", "under target", "target not met", "target missed", "not met", "not achieved", "missed", "delayed", "late", "overdue", "worse than target", "outside target", "outside tolerance", "slightly below target", "just below target", "slightly behind target",
  // The rating once more.
  "green", "amber", "red", "rag green", "rag amber", "rag red", "amber/green", "amber/red",
  // Where to look instead, with nothing there of this row.
  "as above", "see above", "as below", "see below", "above", "ditto", "as before", "as previous", "as previously", "as previously reported", "as previous quarter", "as last quarter", "as per last quarter", "as per previous quarter", "as per above", "same as above", "same as before", "same as last quarter", "same as previous quarter", "see previous", "see previous comment", "see previous comments", "see last quarter", "see comment above", "see comments above", "see email", "as per email", "as discussed", "per email",
  // That nothing is new.
  "no change", "no changes", "no change since last quarter", "no change from last quarter", "no change this quarter", "unchanged", "no further update", "no new update", "no update this quarter", "no update at this time", "no update at present", "nothing to report", "nothing to update", "nothing to comment", "nothing to add", "nothing further", "nothing further to report", "nothing new", "nothing new to report", "no issues", "no issues to report", "no concerns", "as is",
]); // prettier-ignore

/** Said of a number, these say nothing; said of a piece of work, they say that it is done. */
const SAYS_DONE: ReadonlySet<string> = new Set(["completed", "complete", "done", "finished", "achieved", "delivered", "closed"]); // prettier-ignore

/** 'The project is currently', 'Performance remains', 'All': the subject adds nothing to what follows. */
const SUBJECT = /^(?:(?:the |this )?(?:projects?|work|works|action|programme|scheme|performance|targets?|indicator|measure|kpi|task|milestones?|activity|activities|everything|status) (?:(?:is|are|was|has been|have been|remains?|continues? to be) )?|(?:all|it is|it's|we are|is|are|remains?) )?(?:(?:currently|still|now|all|generally|broadly|fully|remains?|again) )*/; // prettier-ignore
const BETWEEN = /\s*(?:[.,;&:/]|\s-\s|\band\b|\bbut\b)\s*/;

/** Longer ones have something to say, or are at least no formula. */
const LONGEST = 60;

/** Whether a comment is made of nothing but empty phrases: 'In progress', 'The project is on track; no change.' */
export function isThin(folded: string): boolean {
  return isMadeOf(folded, SAYS_NOTHING);
}

/** Whether a comment says only that a thing is done. */
export function saysOnlyDone(folded: string): boolean {
  return isMadeOf(folded, SAYS_DONE);
}

function isMadeOf(folded: string, phrases: ReadonlySet<string>): boolean {
  if (folded.length > LONGEST) return false;
  const words = bare(folded);
  return isOne(words, phrases) || words.split(BETWEEN).every((part) => isOne(bare(part), phrases));
}

function isOne(words: string, phrases: ReadonlySet<string>): boolean {
  return phrases.has(words) || phrases.has(words.replace(SUBJECT, ""));
}

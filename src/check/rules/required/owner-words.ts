/** Who an owner's cell names, where it is not one post or one person. */
export type OwnerKind = "nobody" | "everybody" | "team" | "several";

/** The nouns of posts. A cell with one of them in the singular names a post, whatever else it says. */
const POST_NOUNS = ["accountant", "administrator", "adviser", "advisor", "analyst", "architect", "assistant", "auditor", "chair", "clerk", "commissioner", "consultant", "controller", "coordinator", "director", "engineer", "inspector", "leader", "manager", "mayor", "officer", "planner", "ranger", "registrar", "secretary", "solicitor", "specialist", "supervisor", "surveyor", "technician", "treasurer", "warden"]; // prettier-ignore
const POST = new RegExp(`\\b(?:${POST_NOUNS.join("|")}|co-ordinator|chief executive|head|lead|s ?151|section 151|deputy|portfolio holder|councillor|cllr|business partner|ad|dcs|dass|dph|sro|cfo|ceo|hos)\\b`); // prettier-ignore
const POSTS = new RegExp(`\\b(?:${POST_NOUNS.join("|")}|co-ordinator|chief executive|head|lead|councillor|business partner)s\\b`); // prettier-ignore

/** A post that stands on its own in a list of them. 'Member Development' or 'Planning' does not. */
const WHOLE_POST = /\b(?:manager|officer|director|leader|lead|coordinator|co-ordinator|supervisor|accountant|solicitor|surveyor|engineer)$|^(?:[a-z]+ ){0,2}(?:head|director|chief|manager|lead) (?:of|for) |^(?:deputy |assistant )?chief executive$/; // prettier-ignore

/** Duties that the law gives to someone who has a post already, so that two titles are still one person. */
const STATUTORY = /^(?:deputy )?(?:(?:section |s\.? ?)151(?: officer)?|monitoring officer|returning officer|electoral registration officer|head of paid service|chief finance officer|data protection officer|senior information risk owner|deputy chief executive|deputy s ?151 officer)$/; // prettier-ignore

/** Nobody yet. Compared with the whole cell. */
const NOBODY: ReadonlySet<string> = new Set(["tbc", "tba", "tbd", "tbn", "to be confirmed", "to be advised", "to be agreed", "to be decided", "to be determined", "to be appointed", "to be allocated", "to be assigned", "to be identified", "not assigned", "not allocated", "unassigned", "unallocated", "unknown", "vacant", "vacancy", "vacant post", "new post"]); // prettier-ignore

/** Anybody. Compared with the whole cell. */
const EVERYBODY: ReadonlySet<string> = new Set(["all", "any", "both", "everyone", "everybody", "anyone", "various", "multiple", "several", "many", "mixed", "corporate", "council", "the council", "council wide", "corporate wide", "officers", "staff", "members", "management"]); // prettier-ignore

/** 'All services', 'Various teams'. */
const BEGINS_EVERYBODY = /^(?:all|any|various|multiple|several|both|each) /;

/** What several people work in. */
const TEAM = /\b(?:teams?|services?|units?|groups?|departments?|dept|directorates?|divisions?|sections?|boards?|panels?|committees?|forums?|partnerships?)$/; // prettier-ignore

/** Teams that are known by their letters: senior, corporate, extended leadership or management team. */
const TEAM_LETTERS: ReadonlySet<string> = new Set(["slt", "smt", "clt", "cmt", "elt", "emt", "dmt", "dlt", "wlt", "hr", "ict", "it"]); // prettier-ignore

/** Words of services: 'Built Environment' is no name of a person, though it is two words with capitals. */
const NO_NAME = /\b(?:and|of|the|for|service|services|team|housing|planning|finance|legal|environment|environmental|health|leisure|customer|community|communities|council|corporate|policy|property|assets?|waste|parks?|streets?|transport|building|control|democratic|electoral|human|resources|revenues?|benefits?|economic|development|regeneration|private|sector|public|protection|licensing|culture|communications|digital|business|strategy|strategic|place|people|governance|audit|procurement|estates?|centre|support|operations)\b/i; // prettier-ignore
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;

/** What stands between several: a stroke, a comma, a plus, 'and'. */
const BETWEEN = /\s*[/,;+&\n]\s*|\s+(?:and|with)\s+/;

/**
 * Who an owner's cell names where it is no one post; null where it is one, or where nothing tells.
 * @param text tidied, in its own capitals and lines
 */
export function ownerKind(text: string): OwnerKind | null {
  const plain = text.replace(/\s*\([^)]*\)/g, "").trim();
  const folded = plain.toLowerCase().replace(/[.?!]+$/, "");
  if (NOBODY.has(folded)) return "nobody";
  if (EVERYBODY.has(folded)) return "everybody";
  if (isSeveral(plain)) return "several";
  if (POST.test(folded)) return null;
  if (BEGINS_EVERYBODY.test(folded)) return "everybody";
  if (POSTS.test(folded)) return "several";
  return TEAM.test(folded) || TEAM_LETTERS.has(folded) ? "team" : null;
}

function isSeveral(plain: string): boolean {
  if (!BETWEEN.test(plain)) return false;
  const parts = plain.split(BETWEEN);
  const posts = parts.filter((part) => isWholePost(part.toLowerCase()));
  const names = parts.filter((part) => NAME.test(part) && !NO_NAME.test(part) && !POST.test(part.toLowerCase()));
  return posts.length > 1 || names.length > 1;
}

/** 'Officer and Member Development Manager' is one post: a bare noun of a post is part of a longer title. */
function isWholePost(part: string): boolean {
  return part.includes(" ") && WHOLE_POST.test(part) && !STATUTORY.test(part);
}

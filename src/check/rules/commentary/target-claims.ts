import { matchesOf } from "../../../kpi/matches";

/** What a comment says of the target, and the words by which it says so. */
export interface TargetClaim {
  readonly claim: "met" | "missed";
  readonly index: number;
  readonly words: string;
  /** 'Below target' says that it was missed only where more is better; of days or complaints it may be praise. */
  readonly literal: boolean;
}

type Form = readonly [claim: TargetClaim["claim"], pattern: string, literal?: "literal"];

const WAS = "(?:(?:has|have) been |is |are |was |were |being |now |again |fully |also |comfortably )*";
/** 'The ICO target was met' is another's. */
const THE = "(?:^\\W*|\\b(?:the|our|its|this|all|and|that|quarterly|quarter's|performance|q[1-4]) )";
const OUR = "(?:the |our |its |this |all )?(?:quarterly |quarter's |quarter |performance |q[1-4] )?";

/** Plain statements about this target, now. Another's ('the national target') does not fit between the words. */
const FORMS: readonly Form[] = [
  ["met", "\\bon target\\b(?! (?:to|for|by|date)\\b)"],
  ["met", `${THE}targets? ${WAS}(?:met|achieved|exceeded|reached|surpassed)\\b`],
  ["met", `\\b(?:met|achieved|exceeded|reached|surpassed|meets|exceeds|meeting|exceeding|achieving|continues? to (?:meet|exceed|achieve)) ${OUR}targets?\\b`],
  ["met", `\\b(?:ahead of|better than|within) ${OUR}target\\b`],
  ["met", `\\b(?:above|over) ${OUR}target\\b`, "literal"],
  ["missed", `\\b(?:behind|short of|outside|worse than|missed|missing) ${OUR}targets?\\b`],
  ["missed", "\\b(?:off[ -]target)\\b"],
  ["missed", `${THE}targets? (?:${WAS}missed|(?:has |have |is |are |was |were )?not (?:been |being |yet )*(?:met|achieved|reached))\\b`],
  ["missed", `(?:\\bnot|n't|\\bfail(?:ed|s|ing) to) (?:yet )?(?:meet|met|achieve|achieved|reach|reached|meeting|achieving) ${OUR}targets?\\b`],
  ["missed", `\\b(?:below|under) ${OUR}target\\b`, "literal"],
]; // prettier-ignore

const CLAIMS = FORMS.map(([claim, pattern, literal]) => ({
  claim,
  pattern: new RegExp(pattern),
  literal: literal !== undefined,
}));

/** Whether any is there at all, whatever hedges it. */
const ANY_CLAIM = new RegExp(FORMS.map(([, pattern]) => pattern.replace("^\\W*", "")).join("|"));

/** What turns a statement about now into one about another time, another thing, or a wish. */
const HEDGES = [
  // A time to come, or a wish.
  "will", "would", "should", "could", "may", "might", "expect\\w*", "forecast\\w*", "predict\\w*", "project(?:ed|ion|ions)", "anticipat\\w*", "likely", "aim\\w*", "hop(?:e|ed|ing)", "plan(?:s|ned|ning)?", "if", "until", "unless", "order to", "need\\w*", "ensure", "back", "course", "once", "to (?:be|get|bring|stay|remain|return|meet|reach)",
  // Another time.
  "year", "annual\\w*", "cumulative\\w*", "to date", "ytd", "last", "previous\\w*", "earlier", "prior", "past", "initial\\w*", "then", "month\\w*", "week\\w*", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "20\\d\\d", "since",
  // A part, or something else.
  "except\\w*", "some", "most", "many", "several", "few", "both", "each", "every", "one", "two", "three", "four", "half", "individual", "certain", "other", "average", "overall", "sites?", "areas?", "teams?", "services", "wards?", "categor\\w*", "if", "whether", "although", "though", "while", "whilst", "despite", "nearly", "almost", "close", "near", "savings?", "budget", "stretch", "milestones?",
]; // prettier-ignore
const HEDGED = new RegExp(`\\b(?:${HEDGES.join("|")})\\b`);
const DENIED = /\b(?:not|never|no|nor|cannot)\b|n't\b/;
const QUARTERS = /\b(?:q|quarter )([1-4])\b/g;
/** Sentences and their turns; the point of a decimal ends none. */
const SENTENCE = /[.;!?](?=\s|$)|[·•]|,? (?:but|however|although|though|whereas)\b|\s-\s/;

/**
 * What the comment states about the target, in a sentence that hedges nothing. Null where it states nothing plainly,
 * or two things that cannot both be so.
 * @param quarter the one that is reported; a sentence about another is left alone
 */
export function targetClaim(folded: string, quarter: number | null): TargetClaim | null {
  if (!folded.includes("target") || !ANY_CLAIM.test(folded)) return null;
  let found: TargetClaim | null = null;
  let from = 0;
  for (const sentence of folded.split(SENTENCE)) {
    const claim = claimOf(sentence, quarter);
    if (claim && found && claim.claim !== found.claim) return null;
    // Sentences keep their order, so the first that is searched from here is this one.
    from = folded.indexOf(sentence, from);
    if (claim) found ??= { ...claim, index: from + claim.index };
    from += sentence.length;
  }
  return found;
}

function claimOf(sentence: string, quarter: number | null): TargetClaim | null {
  if (!sentence.includes("target") || HEDGED.test(sentence)) return null;
  for (const [, named] of matchesOf(QUARTERS, sentence)) if (Number(named) !== quarter) return null;
  const found = CLAIMS.flatMap(({ claim, pattern, literal }) => {
    const match = pattern.exec(sentence);
    return match ? [{ claim, index: match.index, words: match[0], literal }] : [];
  });
  const [first] = found;
  if (first === undefined || found.some(({ claim }) => claim !== first.claim)) return null;
  return first.claim === "met" && DENIED.test(sentence) ? null : first;
}

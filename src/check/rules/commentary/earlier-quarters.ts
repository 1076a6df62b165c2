import { matchesOf } from "../../../kpi/matches";

/** Words at a comment's beginning by which it speaks of one quarter as of now. */
export interface SpokenQuarter {
  readonly quarter: 1 | 2 | 3;
  readonly words: string;
}

const NUMBERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  "1": 1, "2": 2, "3": 3, "4": 4, one: 1, two: 2, three: 3, four: 4,
  first: 1, second: 2, third: 3, fourth: 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, last: 4, final: 4,
}; // prettier-ignore

const QUARTER = "(?:q(?:uarter )?([1-3]|one|two|three)|(first|second|third|1st|2nd|3rd) quarter)";
const FIGURES = "(?:performance|figures?|results?|data|update|position|outturn|collection|actual|progress|score|rate)";

/** 'Launched in Q1' and 'In Q1 a contract was let' tell how it began, and are none of these. */
const FORMS = [
  // 'Q1 performance was good'
  new RegExp(`^${QUARTER}(?:'s)? ${FIGURES}\\b`),
  // 'Q1: 45 homes'
  new RegExp(`^${QUARTER} ?[:-](?= )`),
  // 'Performance in Q1 was good'
  new RegExp(`^(?:the )?${FIGURES} (?:in|for|as at|at|during) (?:the )?(?:end of )?(?:the )?${QUARTER}\\b`),
  // 'As at the end of Q1', 'At Q1'
  new RegExp(`^(?:as )?at (?:the )?(?:end of )?(?:the )?${QUARTER}\\b`),
  // 'At mid-point', which is that of the year unless it is said of what
  /^(?:as )?at (?:the )?(?:mid-?(?: ?point|-?year)|half-?(?: ?way|-?year)(?: point)?|six[- ]months?(?: point)?)\b(?! of (?!the (?:financial |reporting )?year))/,
] as const; // prettier-ignore
/** How those begin: most comments end here. */
const HINT =
  /^(?:q|the |as |at |first|second|third|[1-3](?:st|nd|rd) |perf|fig|resu|data|upd|posi|outt|coll|actu|prog|scor|rate)/;

/** With any of these the comment knows what time it is, or says why it can't. */
const NOW =
  /\b(?:now|current\w*|to date|since|this (?:quarter|week|month)|latest|most recent|so far|compared|than|versus|against|from|then|later|annual\w*|year[ -]?end|20\d\d|\d\d\/\d\d|available|audited|lag\w*|arrears|await\w*|so (?:this|that|it|these) (?:is|are|was|were))\b/;
const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;
const ANY_QUARTER =
  /\bq(?:uarter )?([1-4]|one|two|three|four)\b|\b(first|second|third|fourth|1st|2nd|3rd|4th|last|final) quarter\b/g;

/**
 * The quarter before the reported one that a comment speaks of as though it were now. Null where it speaks of none,
 * or of a later one too, or only compares.
 */
export function spokenQuarter(folded: string, reported: number): SpokenQuarter | null {
  if (!HINT.test(folded)) return null;
  for (const form of FORMS) {
    const match = form.exec(folded);
    if (!match) continue;
    const [words, short, long] = match;
    const quarter = NUMBERS[short ?? long ?? "second"] ?? 4;
    if (quarter === 4 || quarter >= reported || NOW.test(folded) || MONTH.test(folded) || namesLater(folded, quarter)) return null; // prettier-ignore
    return { quarter, words: words.replace(/[\s:-]+$/, "") };
  }
  return null;
}

function namesLater(folded: string, quarter: number): boolean {
  for (const [, short, long] of matchesOf(ANY_QUARTER, folded)) if ((NUMBERS[short ?? long ?? ""] ?? 0) > quarter) return true; // prettier-ignore
  return false;
}

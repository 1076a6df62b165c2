import type { Comment } from "../../comments/comments";
import { LONGEST_SHORT } from "../../comments/hints";
import { asWritten, bare } from "./comments";

/** Words that promise a comment, or ask for one, and where they stand. */
export interface Placeholder {
  readonly words: string;
  /** The comment is nothing else. */
  readonly whole: boolean;
}

type Phrase = readonly [pattern: string, reason: string];

/** What a comment is called, where nothing else can be meant. */
const OWN_NAME = "(?:commentary|comments?|narrative|update|explanation)";
const ANY_NAME = "(?:commentary|comments?|narrative|updates?|explanation|details?|data|figures?|text|wording)";
const FILLER = "(?:an? |the |your |full |further |more |new |latest |final |q[1-4] |quarterly |some |any )*";
const SUPPLIED = "(?:provided|added|supplied|inserted|updated|confirmed|completed|received|submitted|given|included)";
const LATER = "(?: (?:shortly|later|soon|asap|in due course|next (?:week|month|quarter)|when available|at q[1-4]))?";

/** Promises only where the comment is nothing else: 'Site chosen; start date to be confirmed' says something. */
const WHOLE: readonly Phrase[] = [
  ["tb[acd](?: (?:by|from|at|in|-) [^.;,]{1,20})?", "'TBC', 'TBA by finance'"],
  [`to (?:follow|be (?:provided|added|supplied|inserted|updated|confirmed|advised|determined))${LATER}`, "'to follow'; 'to be completed' is thin, and 'to be provided in May' has a date"],
  [`${FILLER}${ANY_NAME} (?:is |are |will )?(?:still )?(?:to follow|to be ${SUPPLIED}|be ${SUPPLIED}|to come|awaited|pending|outstanding)${LATER}`, "'update to follow'; 'results awaited' is news of a survey, so results are left out"],
  [`${FILLER}${OWN_NAME} (?:is |are )?(?:still )?(?:needed|required|missing|please|due|overdue)`, "'update required'"],
  [`(?:awaiting|await|waiting (?:for|on)|chasing|chased(?: up)?(?: for)?|requested|needs?) ${FILLER}(?:update|commentary|narrative|text)(?: from [^.;,]{1,40})?`, "'awaiting update from the service'"],
  ["(?:awaiting|chasing|requested) (?:comments?|information|details|data|figures?)", "without a word of whose"],
  ["(?:chased|being chased|officer chased|needs updating)", "a note about the return, not about the measure"],
  [`(?:will|to) (?:be )?updated?${LATER}`, "'will update shortly'"],
  ["(?!.*(?:continu|fail|agree|need|plan|able|nothing|wait|time|due to))(?:[\\w'&/]+ ){1,3}to (?:update|confirm|provide|advise|comment)", "'KM to confirm', 'Finance to advise'"],
  [`no ${FILLER}(?:${OWN_NAME}|information) (?:has been |was |is )?(?:as )?(?:yet|available|${SUPPLIED})(?: ${SUPPLIED})?`, "'no update received'"],
  [`(?:please )?(?:insert|enter|add|type|write|provide|update) ${FILLER}(?:${ANY_NAME} ?)?(?:here|below)?(?: please)?`, "'enter commentary here', 'please update'"],
  [`${OWN_NAME}|text|(?:${OWN_NAME}|text) here|free text|placeholder(?: text)?`, "the column's own name"],
  ["(?:sample|dummy|example) ?(?:text)?|test(?:ing)?(?: test)*|asdf\\w*|qwerty|blah(?: blah)*|abc|x{2,}", "typed to fill the cell"],
]; // prettier-ignore

/** Where a sentence, or a note within one, begins and ends. */
const BEGINS = "(?:^|[.;:!?(\\[•·-]\\s*)";
const ENDS = "(?=\\s*(?:[.;!?)\\]]|$))";

/** What nobody would leave in a finished comment, however much else it says. */
const LEFT_IN: readonly Phrase[] = [
  [`${BEGINS}(?:the )?(?:narrative|commentary) (?:is |are )?(?:still )?(?:to be ${SUPPLIED}|to follow|needed|required|awaited|outstanding|missing)`, "about the return: 'narrative to be provided'"],
  [`${BEGINS}(?:further|more|additional|fuller|some) (?:narrative|commentary|explanation) (?:is |are )?(?:still )?(?:needed|required|please|to be ${SUPPLIED})`, "the reviewer asks: 'further narrative required on cost'"],
  [`${BEGINS}(?:further|more|additional|fuller) detail(?:s|ed)? (?:is |are )?(?:still )?(?:needed|required|please)\\s*[.!)\\]]*$`, "the same; only at the end, since 'more detail is needed from the applicant' is news"],
  [`${BEGINS}no (?:narrative|commentary) (?:has been |was )?(?:as )?(?:yet|available|${SUPPLIED})`, "about the return: 'no narrative provided'"],
  [`${BEGINS}(?:the )?(?!unable|able|due|nothing|continu|fail|plan|agree)[\\w'&/]+(?: (?:officer|manager|lead|team))? to update(?: (?:this|narrative|commentary|comments?|text))?${ENDS}`, "'KM to update'; 'to update the plan' is work, so nothing may follow"],
  [`${BEGINS}please (?:provide|add|insert|supply|complete|give|include|update|expand(?: on)?) (?:${FILLER}|this )(?:update|commentary|comments?|narrative|explanation|details?|wording|text|reasons?)\\b`, "the reviewer asks"],
  [`${BEGINS}please update${ENDS}`, "the reviewer asks"],
  ["\\b(?:insert|enter|add|type|put) (?:your |the |a |any )?(?:text|comments?|commentary|narrative|figures?|numbers?|dates?|names?|details?|update) here\\b", "the template's own words"],
  ["[[<](?:(?:insert|enter|add)\\b[^\\]>]{1,40}|date|name|figure|number|amount)[\\]>]", "a gap of the template: '[insert date]'"],
  ["click or tap (?:here )?to enter|click here to enter", "the template's own words"],
  ["lorem ipsum", "the printer's dummy text"],
  ["\\?{3,}", "a gap: 'finished in ???'"],
  ["\\bx{2,}(?=\\b|%)", "a gap: 'xx% of homes'"],
  ["\\btodo\\b", "a note to oneself"],
]; // prettier-ignore

/** Whose turn it is adds nothing: '… – KM to update'. */
const WHOSE = "(?: ?[-:,(] ?[\\w'&/ ]{1,25} to update)?";
const IS_WHOLE = new RegExp(`^(?:${joined(WHOLE)})${WHOSE}$`);
const IS_LEFT_IN = new RegExp(joined(LEFT_IN));
/** A comment without any of these holds nothing that is left in; nearly all are told apart by it. */
const HINT = /narrative|commentary|needed|required|to update|please|here\b|\[|<|lorem|\?\?\?|xx|todo/;

function joined(phrases: readonly Phrase[]): string {
  return phrases.map(([pattern]) => `(?:${pattern})`).join("|");
}

/** The words of a comment that stand where a comment should; null where there are none. */
export function placeholderIn(comment: Comment): Placeholder | null {
  const { folded, field } = comment;
  if (folded.length <= LONGEST_SHORT && IS_WHOLE.test(bare(folded)))
    return { words: withoutStop(asWritten(comment, 0, field.text.length)), whole: true };
  const found = HINT.test(folded) ? IS_LEFT_IN.exec(folded) : null;
  if (!found) return null;
  const from = found.index + found[0].search(/[\w?[<]/);
  const rest = folded.length - from;
  // A note of some length is shown by its sentence; a short one with what follows it ('… provided. KM to update').
  const length = rest <= LONGEST_SHORT ? rest : (ENDS_AFTER.exec(folded.slice(from + 1))?.index ?? rest) + 1;
  return { words: withoutStop(asWritten(comment, from, length)), whole: from <= 1 && length === rest };
}

const ENDS_AFTER = /[.;!?)\]](?:\s|$)|$/;

function withoutStop(words: string): string {
  return words.replace(/[.;!\s]+$/, "");
}

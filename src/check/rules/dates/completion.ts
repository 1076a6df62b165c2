import { MONTH_WORD } from "../../../kpi/calendar";
import { textOf, type Item } from "../../../kpi/item";
import { fold } from "../../../kpi/text";
import { sentencesOf } from "./sentences";

/** Without one of these there is nothing to look for. */
const HINT = /complete|finished|\bdone\b|100 ?%/i;

/** 'The project is now completed', in these words or others; what stands around it is looked at apart. */
const FINISHED = /\b(?:project|action|scheme|programme|task|milestone|objective|works|initiative)s?,? (?:is|are|was|were|has been|have been|has now been|have now been|now)(?: (?:now|fully|successfully|all))* (?:completed?|finished)\b/; // prettier-ignore

const WHEN = `(?: (?:in|on|by|-|–) (?=[^,]*(?:20\\d\\d|\\d/\\d|q[1-4]|${MONTH_WORD}\\b))[a-z\\d /-]{2,24})`;

/** 'The work is now complete'; not 'The design work is complete', nor 'The work is complete in two of the wards'. */
const ALL_WORK = /^(?:all |all of )?(?:the |this )?work (?:is|was|has been|has now been)(?: (?:now|fully|successfully|all))* (?:completed?|finished)(?=$|,| and )/; // prettier-ignore

/** A sentence that says no more: 'Completed in May 2023', 'Action complete', '100%'. */
const NO_MORE = new RegExp(`^(?:✓ ?)?(?:(?:action|project|task|work|all|now|fully|this is|status)[ :–-]+)*(?:100 ?%(?: completed?| done)?|completed?|finished|done)${WHEN}?$`); // prettier-ignore

/** In the same sentence: said of another time, or of the case that it should come. */
const NOT_SO = /\b(?:once|when|until|till|if|after|before|unless|provided|should|whether|not|ensure|assume)\b/;

/** Anywhere: only a part is finished, or something is left to be done. */
const SOMETHING_LEFT = /\b(?:phase|stage|part|section|remain\w*|outstanding|still|await\w*|snagging|continu\w*|further|ongoing|to be|will|yet|not|except|apart from|but|however|pending|subject to|nearly|almost|largely|mostly|partly|partially)\b|\b\d+ (?:out )?of (?:the )?\d|\b\d\d?(?:\.\d+)? ?%/; // prettier-ignore

/** The words by which the commentary says that all of it is finished; null where it does not, or not for certain. */
export function finishedWords(item: Item): string | null {
  const text = textOf(item, "commentary");
  if (!HINT.test(text)) return null;
  const sentences = sentencesOf(text);
  const folded = sentences.map(fold);
  if (folded.some((sentence) => SOMETHING_LEFT.test(sentence))) return null;
  const index = folded.findIndex((sentence, at) => (at === 0 && NO_MORE.test(sentence)) || saysFinished(sentence));
  return sentences[index] ?? null;
}

function saysFinished(sentence: string): boolean {
  return (FINISHED.test(sentence) || ALL_WORK.test(sentence)) && !NOT_SO.test(sentence);
}

/** Words of something that came about. Where a colour is the only mark, they may say that the action is done. */
const RESULT = /\b(?:complete|finish|done|deliver|achiev|clos|publish|launch|approv|adopt|open|live|held|install|in place|implement|sign|submit|award|appoint|agree|in use|finalis|recruit|sent|produc|creat|built|set up|met\b)/i; // prettier-ignore

/** Whether the commentary or the status speaks of something that may be the end of it. */
export function mentionsResult(item: Item): boolean {
  return RESULT.test(textOf(item, "commentary")) || RESULT.test(textOf(item, "status"));
}

const END = /\b(?:complete|finish|done|closed|achieved|delivered)/i;

/** Whether the commentary speaks of an end, so that a blue may be meant for complete. */
export function mentionsEnd(item: Item): boolean {
  return END.test(textOf(item, "commentary"));
}

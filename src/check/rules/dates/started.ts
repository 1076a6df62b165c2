import { fold } from "../../../kpi/text";
import { sentencesOf } from "./sentences";

const WORK = "(?:work|works|preparations?|preparatory work|preliminary work|initial work|project|scoping|planning|delivery|construction|recruitment|procurement|first steps)"; // prettier-ignore

/** How a commentary says that a thing has begun. */
const STARTED: readonly RegExp[] = [
  /\b(?:has|have)(?: now| already| just| recently)? (?:started|begun|commenced|been started)\b/,
  new RegExp(`\\b${WORK}(?: (?:is|are|was|were))?(?: now| already| well)? (?:taken|started|begun|began|commenced|under ?way|in progress|in hand)\\b`),
  /\b(?:is|are)(?: now| already| well)? (?:under ?way|in progress)\b/,
  /^(?:now )?(?:started|begun|commenced|under ?way|in progress)\b/,
]; // prettier-ignore

/** Before the words, in the same sentence: not so, or not yet. */
const NOT_SO = /\b(?:not|no|none|yet to|to be|will|would|once|when|until|before|after|if|unless|should|due to)\b/;

/** Without one of these there is nothing to look for. */
const HINT = /taken|started|beg[au]n|commenced|way|progress|hand/i;

/** The sentence that says that something has begun; null where none does. */
export function startedWords(text: string | null): string | null {
  if (text === null || !HINT.test(text)) return null;
  return sentencesOf(text).find(saysStarted) ?? null;
}

function saysStarted(sentence: string): boolean {
  const folded = fold(sentence);
  return STARTED.some((words) => {
    const match = words.exec(folded);
    return match !== null && !NOT_SO.test(folded.slice(0, match.index));
  });
}

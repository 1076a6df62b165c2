import { fold } from "../../../kpi/text";

/** What may stand before a promised date, at the end of the phrase. */
const LEAD = "(?: in| by| for| on| during| until| till| before| around| at)?(?: the)?$";
const FORESEEN = "(?:expected|due|planned|scheduled|anticipated|forecast|estimated|programmed)";
const DONE = "(?:completed?|completion|finish(?:ed)?|delivered|delivery|ready|installed|done|in place|handed over)";
const ALL_OF_IT = "(?:(?:this|the|it|all) ?)?(?:project|work|works|scheme|action|programme|completion|delivery|installation)?"; // prettier-ignore

/** What promises the end of the work, of all that stands before a date in its sentence. */
const PROMISES: readonly RegExp[] = [
  // 'Expected in', 'Now planned for', 'The project is due for completion by': of the whole, so from the sentence's start.
  new RegExp(`^${ALL_OF_IT} ?(?:is|are)? ?(?:now |still |currently )*${FORESEEN}(?: to be| to| for)?(?: ${DONE})?${LEAD}`),
  // 'The project is on course to be delivered in': on course for a date alone may be for another step.
  new RegExp(`^${ALL_OF_IT} ?(?:is|are)? ?(?:now |still |currently )*on (?:course|track|schedule|target) (?:to be|for) ${DONE}${LEAD}`),
  // 'It will be completed by', 'with completion expected in'.
  new RegExp(`\\b(?:will|to|should|now|likely to|aim to)(?: now)?(?: be)? (?:complete|completed|finish|finished)${LEAD}`),
  new RegExp(`\\bcompletion(?: date)?(?: is| of)?(?: now)? ${FORESEEN}${LEAD}`),
  // 'It is likely to run into', 'moved to', 'extended until'.
  /\b(?:run|roll(?:ed)?|slip(?:ped)?|moved|pushed|carried(?: over| forward)?|extended|delayed|deferred|postponed|put back|rescheduled|re-?profiled)(?: back| over)? (?:to|into|until|till)(?: the)?$/,
  // 'The action will continue into the year'; other work may well go on when the action is done.
  /\b(?:this|the|that) (?:action|project|scheme|programme) (?:will|is likely to|is expected to|is set to) (?:now |still )?(?:continue|go on|run on) (?:in)?to(?: the)?(?: (?:financial )?year)?$/,
]; // prettier-ignore

/** Only a part is promised, a step on the way, or what was promised once. */
const OTHERWISE = /\b(?:phase|stage|tranche|part|next|second|further|report|survey|evaluation|audit|review|meeting|consultation|original\w*|previous\w*|was|were|had|not)\b/; // prettier-ignore

/** Whether what stands before a date promises that the work ends then. */
export function promisesEnd(before: string): boolean {
  const folded = fold(before);
  return PROMISES.some((promise) => promise.test(folded)) && !OTHERWISE.test(folded);
}

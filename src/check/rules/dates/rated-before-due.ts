import { datesInText, type DateInText } from "../../../kpi/dates-in-text";
import { textOf, type Item } from "../../../kpi/item";
import type { Profile } from "../../../kpi/profile";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import type { DatesFacts } from "./facts";
import { reportedQuarter, type Reported } from "./due";
import { BEHIND, isOnTrack, NOT_DUE, ratingMark, usesNotDue } from "./marks";
import { notDueWords } from "./not-due-words";
import { sentencesOf } from "./sentences";

/** Nothing of it is due in the quarter reported, and yet it is rated as though it were. */
export const ratedBeforeDue: RegisterRule<"rated-before-due"> = {
  id: "rated-before-due",
  severity: "warning",
  *check(register, context) {
    const reported = reportedQuarter(context);
    const { profile } = context;
    if (reported === null || profile.blue !== "not-due") return;
    const hasNotDue = usesNotDue(context.book, profile.blue);
    for (const item of itemsWith(register, TRAITS.noActual)) {
      if (item.rating === null || BEHIND[item.rating] === undefined) continue;
      if (item.status !== null && !NOT_DUE.has(item.status)) continue;
      const text = textOf(item, "commentary");
      if (!HINT.test(text) || PROGRESS.test(text)) continue;
      const told = saidNotDue(text, reported, profile) ?? (hasNotDue && isOnTrack(item.rating) ? comesLater(item, text, reported) : null); // prettier-ignore
      const mark = told && ratingMark(item, register);
      if (mark)
        yield raise(item, mark.field, { heading: mark.heading, rating: item.rating, quarter: reported.name, ...told });
    }
  },
};

/** Without one of these there is nothing to look for. */
const HINT = /\bdue\b|annual|once a year|each year|year|quarter|\bq[1-4]\b|begin|start|commenc|publish|come/i;

/** Something has been done or measured: then there is something to rate. */
const PROGRESS = /\d ?%|\bon (?:track|target|course|schedule)\b|\bunder ?way\b|\bprogress|\bcomplete|\bachieved\b|\bso far\b|\bto date\b|\b(?:has|have|was|were) |\b(?:is|are) (?:being|now|ready)\b|\bstarted\b|\bbegun\b|\bbegan\b|\bdone\b|\bfinished\b|\bhalf ?way\b|\bheld\b|\b(?:agreed|approved|appointed|awarded|signed|secured)\b|\bin place\b/i; // prettier-ignore

type Told = Pick<DatesFacts["rated-before-due"], "why" | "words">;

function saidNotDue(text: string, reported: Reported, { due }: Profile): Told | null {
  const words = notDueWords(text, reported, due.annual);
  return words === null ? null : { why: "said", words };
}

/** Every sentence looks ahead. */
const AHEAD = /\b(?:will|due|to be|begins?|starts?|commences?|comes? out|planned|scheduled|expected|is to|are to)\b/i;

/** Stands before a date on which the work begins. */
const BEGINS = /\b(?:begins?|starts?|commences?)(?: in| on| from| during| by)?(?: the)?$/i;

/** Stands before a date, or the end of the year, by which it is out. */
const OUT = /\b(?:published?|comes? out|issued|due|released)\b/i;
const END_OF_YEAR =
  /\bcalendar year\b|\byear[- ]end\b|\bend of (?:the |this )?(?:financial )?year\b|\blater this year\b/i;

/** The commentary tells of nothing but what comes after the quarter. */
function comesLater(item: Item, text: string, reported: Reported): Told | null {
  const sentences = sentencesOf(text);
  if (!sentences.every((sentence) => AHEAD.test(sentence))) return null;
  const dates = datesInText(text, reported.to);
  if (/\d/.test(without(text, dates))) return null;
  const isLater = ({ days }: DateInText): boolean => days !== null && days.from > reported.to;
  // Further down it may be another thing that begins.
  const first = sentences[0]?.length ?? 0;
  const beginning = dates.find((date) => date.index < first && isLater(date) && BEGINS.test(date.before));
  if (beginning) return { why: "begins-later", words: `${beginning.before} ${beginning.text}` };
  // An end that is promised is held against the target's own date, so that steps on the way are not taken for it.
  if (!datesInText(textOf(item, "target")).some(isLater)) return null;
  const out = sentences.find((sentence) => OUT.test(sentence) && (END_OF_YEAR.test(sentence) || datesInText(sentence, reported.to).some(isLater))); // prettier-ignore
  return out === undefined ? null : { why: "due-later", words: out };
}

function without(text: string, dates: readonly DateInText[]): string {
  return dates.reduce((rest, date) => rest.replace(date.text, ""), text.replaceAll("\u00a0", " "));
}

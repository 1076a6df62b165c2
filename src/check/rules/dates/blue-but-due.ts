import { datesInText } from "../../../kpi/dates-in-text";
import { said, textOf, type Item } from "../../../kpi/item";
import type { Profile } from "../../../kpi/profile";
import { fold } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import type { DatesFacts } from "./facts";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { mentionsEnd } from "./completion";
import { daysOfItem, quarterAlone, reportedQuarter, type Reported } from "./due";
import { headingOf, isMarkedNotDue, ratingMark } from "./marks";
import { startedWords } from "./started";

/** Marked as not yet due, and yet it is due in this quarter, has begun, or has a result. */
export const blueButDue: RegisterRule<"blue-but-due"> = {
  id: "blue-but-due",
  severity: "warning",
  *check(register, context) {
    const reported = reportedQuarter(context);
    for (const item of itemsWith(register, TRAITS.blue | TRAITS.hasStatus)) {
      if (!isMarkedNotDue(item, context.profile.blue)) continue;
      const mark = ratingMark(item, register);
      const told = mark && (isDue(item, register, reported, context.profile) ?? hasBegun(item, register));
      if (told) yield raise(item, mark.field, { heading: mark.heading, text: mark.field.text, quarter: reported?.name ?? "", ...told }); // prettier-ignore
    }
  },
};

type Told = Pick<DatesFacts["blue-but-due"], "why" | "from" | "words">;

function isDue(item: Item, register: Register, reported: Reported | null, { due }: Profile): Told | null {
  if (reported === null) return null;
  const end = daysOfItem(item, "end", reported);
  if (end && end.to <= reported.to && !mentionsEnd(item))
    return { why: "due-date", from: headingOf(register, "endDate"), words: textOf(item, "endDate") };
  const frequency = said(item, "frequency");
  if (frequency === null || !isDueBy(frequency, reported.number, due) || comesLater(item, reported)) return null;
  return { why: "frequency", from: headingOf(register, "frequency"), words: frequency };
}

const HALF_YEARLY = /^(?:half[- ]year|six[- ]month|6[- ]month|twice (?:a|each) year)/;

/** Due in this quarter, by the quarter that is named or by when the council says that such things fall due. */
function isDueBy(frequency: string, quarter: Reported["number"], due: Profile["due"]): boolean {
  const folded = fold(frequency);
  if (quarterAlone(folded) === quarter) return true;
  if (HALF_YEARLY.test(folded)) return due.halfYearly.includes(quarter);
  return /^(?:annual|yearly)/.test(folded) && due.annual.includes(quarter);
}

const LATER = /\b(?:available|await\w*|publish\w*|lag\w*|later|next|delay\w*|provisional|once)\b/i;

/** The commentary explains that the figure is known only after the quarter. */
function comesLater(item: Item, reported: Reported): boolean {
  const text = textOf(item, "commentary");
  return (
    LATER.test(text) || datesInText(text, reported.to).some(({ days }) => days !== null && days.from > reported.to)
  );
}

const OF_ANOTHER_TIME = /\b(?:last|previous|prior)\b|20\d\d ?[/–-] ?\d\d/i;

function hasBegun(item: Item, register: Register): Told | null {
  const words = startedWords(said(item, "commentary"));
  if (words !== null && !mentionsEnd(item)) return { why: "started", from: headingOf(register, "commentary"), words };
  const { actual } = item.fields;
  const hasResult = item.figures.actual !== null && Number(item.figures.actual.value) !== 0;
  return actual && hasResult && !OF_ANOTHER_TIME.test(textOf(item, "commentary"))
    ? { why: "result", from: headingOf(register, "actual"), words: actual.text }
    : null;
}

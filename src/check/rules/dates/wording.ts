import { dayInWords } from "../../../kpi/calendar";
import { BUCKET_WORDS } from "../../../kpi/rating";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { DatesFacts } from "./facts";
import { quoted } from "./quoted";

export const DATES_WORDS: Family<keyof DatesFacts> = {
  "rated-before-due": {
    fires: "The commentary says that nothing is due yet, or that all of it comes later, and the row is rated as though it were due.",
    example: { facts: { heading: "RAG", rating: "green", why: "said", words: "Not due until Q4", quarter: "Q1 2025/26" }, fix: null },
    words: ({ facts: { heading, rating, why, words, quarter } }) => ({
      title: "Rated before it is due",
      what: `${column(heading)} is ${BUCKET_WORDS[rating]}, but the commentary says ${quoted(words)}${NOT_DUE_BECAUSE[why]} ${quarter}.`,
      todo: "Mark it as not yet due, or say what has been done so far.",
    }),
  },
  "blue-but-due": {
    fires: "The row is marked as not yet due, although it is due by the end of the quarter, has begun, or has a result.",
    example: { facts: { heading: "RAG", text: "Blue", why: "started", from: "Commentary", words: "Work has started on site", quarter: "Q1 2025/26" }, fix: null },
    words: ({ facts: { heading, text, why, from, words, quarter } }) => ({
      title: "Marked as not yet due",
      what: `${saysMark(heading, text)}, which means not yet due. But ${column(from)} says ${quoted(words)}, so it ${DUE_BECAUSE[why](quarter)}.`,
      todo: "Give it a rating, or correct what is wrong.",
    }),
  },
  "overdue-not-marked": {
    fires: "The due date has passed by today, or where today is not known by the end of the quarter, and the row is marked neither as finished nor as late nor as off track: an error, but a warning where a green colour is the only mark.",
    example: { facts: { heading: "Status", text: "In progress", dueHeading: "Due date", due: "2025-05-31", asOf: "2025-06-30", isToday: false }, fix: null },
    words: ({ facts: { heading, text, dueHeading, due, asOf, isToday } }) => ({
      title: "Past its due date",
      what: `${column(dueHeading)} is ${dayInWords(due)}, which had passed ${isToday ? `by today, ${dayInWords(asOf)}` : `when the quarter ended on ${dayInWords(asOf)}`}. ${saysMark(heading, text)}, so nothing shows that it is late.`,
      todo: "Mark it as completed or as overdue, or enter the new due date.",
    }),
  },
  "finished-not-marked": {
    fires: "The commentary says that all of it is finished, or no more than 100%, and the status or the colour says that it is not. A column of its own for the per cent complete is not read.",
    example: { facts: { heading: "Status", text: "In progress", from: "Update", words: "The project is now complete" }, fix: null },
    words: ({ facts: { heading, text, from, words } }) => ({
      title: "Finished, but not marked as completed",
      what: `${column(from)} says ${quoted(words)}, but ${saysMark(heading, text)}.`,
      todo: "Mark it as completed, or say what is left to do.",
    }),
  },
  "in-progress-before-start": {
    fires: "The row is marked as in progress, or rated amber or red without a status, and starts only after the quarter.",
    example: { facts: { heading: "Status", text: "In progress", startHeading: "Start date", start: "Q3", quarter: "Q1 2025/26" }, fix: null },
    words: ({ facts: { heading, text, startHeading, start, quarter } }) => ({
      title: "In progress before its start",
      what: `${saysMark(heading, text)}, but ${column(startHeading)} is ${quoted(start)}, which is after ${quarter}.`,
      todo: "Mark it as not started, or enter the date on which it really started.",
    }),
  },
  "ends-before-start": {
    fires: "The due date is earlier than the start date; both are dates with their year.",
    example: { facts: { heading: "Due date", text: "31/03/2025", startHeading: "Start date", start: "01/04/2025" }, fix: null },
    words: ({ facts: { heading, text, startHeading, start } }) => ({
      title: "Due before it starts",
      what: `${column(heading)} is ${quoted(text)}, which is before ${column(startHeading)}, ${quoted(start)}.`,
      todo: "Correct the date that is wrong (often it is the year), or enter the new due date if it has moved.",
    }),
  },
  "ends-after-due": {
    fires: "The commentary promises the end of the work for a day after the due date, and the rating says that it is on track.",
    example: { facts: { heading: "RAG", rating: "green", from: "Update", words: "Now expected in June 2026", dueHeading: "Due date", due: "31/03/2026" }, fix: null },
    words: ({ facts: { heading, rating, from, words, dueHeading, due } }) => ({
      title: "Will end after its due date",
      what: `${column(from)} says ${quoted(words)}, but ${column(dueHeading)} is ${quoted(due)}, and ${column(heading)} is ${BUCKET_WORDS[rating]}.`,
      todo: "Rate it as late, or enter the new due date if it was agreed.",
    }),
  },
  "status-against-rating": {
    fires: "The status and the colour of a row cannot both be right, such as Completed beside Red, or Overdue beside Green; or Completed beside Green, where the other completed rows have no colour.",
    example: { facts: { heading: "RAG", rating: "red", statusHeading: "Status", status: "Completed", blue: "not-due" }, fix: null },
    words: ({ facts: { heading, rating, statusHeading, status, blue, uncoloured } }) => uncoloured !== undefined ? {
      title: "Status and rating disagree",
      what: `${column(statusHeading)} says ${quoted(status)}, and ${column(heading)} is ${BUCKET_WORDS[rating]}. The ${uncoloured} other rows with such a status have no colour. This one is counted as ${BUCKET_WORDS[rating]}, and not as completed.`,
      todo: "Take the colour away, or change the status.",
    } : ({
      title: "Status and rating disagree",
      what: `${column(statusHeading)} says ${quoted(status)}, but ${column(heading)} is ${BUCKET_WORDS[rating]}${rating === "blue" ? `, which means ${blue === "complete" ? "complete" : "not yet due"}` : ""}.`,
      todo: "Change whichever of the two is wrong.",
    }),
  },
  "other-year-commentary": {
    fires: "The commentary speaks of an earlier financial year as though it were the one reported, and of this one not at all.",
    example: { facts: { heading: "Commentary", years: "2023/24", reported: "2025/26" }, fix: null },
    words: ({ facts: { heading, years, reported } }) => ({
      title: "Commentary about another year",
      what: `${column(heading)} speaks of ${years}, and says nothing of ${reported}, which this return is for.`,
      todo: "Say how things stand this year, or explain why the earlier year is reported.",
    }),
  },
}; // prettier-ignore

const NOT_DUE_BECAUSE = {
  said: ", so there is nothing to rate in",
  "begins-later": ", so it begins only after",
  "due-later": ", so nothing is due in",
};

const DUE_BECAUSE: Readonly<Record<DatesFacts["blue-but-due"]["why"], (quarter: string) => string>> = {
  "due-date": (quarter) => `was due by the end of ${quarter}`,
  frequency: (quarter) => `is due in ${quarter}`,
  started: () => "has begun",
  result: () => "has a result",
};

/** 'Status' says 'In progress'; 'RAG' shows only a colour, where there is no word to quote. */
function saysMark(heading: string, text: string): string {
  return text.trim() === "" ? `${column(heading)} shows a colour` : `${column(heading)} says ${quoted(text)}`;
}

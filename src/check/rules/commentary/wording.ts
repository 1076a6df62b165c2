import { BUCKET_WORDS } from "../../../kpi/rating";
import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { AgainstLastQuarter, AgainstTarget, CommentaryFacts } from "./facts";

export const COMMENTARY_WORDS: Family<keyof CommentaryFacts> = {
  "placeholder-commentary": {
    fires: "A promise stands where the comment should, or a note to a colleague was left in it.",
    example: { facts: { heading: "Q1 Commentary", words: "JS to update", whole: false }, fix: null },
    words: ({ facts: { heading, words, whole } }) => ({
      title: "Comment still to be written",
      what: whole
        ? `${column(heading)} says only '${words}'. That promises a comment, and gives none.`
        : `${column(heading)} still holds the note '${words}'.`,
      todo: whole ? "Ask the responsible officer for the comment." : "Do what the note asks, and then take it out.",
    }),
  },
  "thin-commentary": {
    fires: "The comment says no more than the rating does.",
    example: { facts: { heading: "Q1 Commentary", text: "In progress" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Comment says nothing",
      what: `${column(heading)} says only '${quoted(text)}', which tells the reader nothing that the rating does not.`,
      todo: "Say what was done, what comes next, or what lies behind the figure.",
    }),
  },
  "exception-unexplained": {
    fires: "A row is rated amber or red, and its comment gives no cause, no action and no date.",
    example: { facts: { heading: "Q1 Commentary", text: "Slightly below target.", rating: "red" }, fix: null },
    words: ({ facts: { heading, text, rating } }) => ({
      title: "Miss not explained",
      what: `This row is rated ${BUCKET_WORDS[rating]}, and ${column(heading)} gives no reason, no action and no date: '${quoted(text)}'.`,
      todo: "Say why, what is being done about it, and by when.",
    }),
  },
  "commentary-against-number": {
    fires: "The comment says one thing of the target, or of the change since last quarter, and the figures another.",
    example: {
      facts: { against: "target", heading: "Q2 Commentary", words: "on target", actual: "91%", target: "95%", side: "less", better: "higher" },
      fix: null,
    }, // prettier-ignore
    words: ({ facts }) => ({
      title: "Comment does not fit the figure",
      what: `${column(facts.heading)} says '${facts.words}', but ${facts.against === "target" ? besideTarget(facts) : besideLastQuarter(facts)}.`,
      todo: "Correct the comment, or the figure.",
    }),
  },
  "stale-commentary": {
    fires: "The comment is last quarter's, word for word, or speaks of an earlier quarter as though it were now.",
    example: {
      facts: { stale: "earlier", heading: "Commentary", words: "Q1 performance", spoken: "Q1", reported: "Q3 2025/26" },
      fix: null,
    },
    words: ({ facts }) => ({
      title: "Comment of an earlier quarter",
      what:
        facts.stale === "same"
          ? `${column(facts.heading)} says the same, word for word, as the comment for ${facts.before}: '${quoted(facts.text)}'.`
          : `${column(facts.heading)} begins '${facts.words}'. That is ${facts.spoken}, and this return is for ${facts.reported}.`,
      todo: "Bring the comment up to date.",
    }),
  },
  "repeated-commentary": {
    fires: "Two rows have the same comment, word for word. It is shown on each but the first.",
    example: {
      facts: { heading: "Commentary", text: "Calls are answered sooner since May.", row: 12, reference: "CUS 3" },
      fix: null,
    },
    words: ({ facts: { heading, text, row, reference } }) => ({
      title: "Same comment on another row",
      what: `${column(heading)} says the same, word for word, as row ${row}${reference === null ? "" : ` (${tidy(reference)})`}: '${quoted(text)}'.`,
      todo: "Check that it belongs here too, and say what is true of this row.",
    }),
  },
};

/** '91% is less than the target of 95%'. */
function besideTarget({ actual, target, side, better }: AgainstTarget): string {
  const [figure, goal] = [tidy(actual), tidy(target)];
  if (side === "equal") return `${figure} is just the target`;
  const good = better === "higher" ? "more" : "less";
  return `${figure} is ${side} than the target of ${goal}, and here ${good} is better`;
}

/** 'the figure is 97%, as it was in Q2'. */
function besideLastQuarter({ now, before, quarter, change }: AgainstLastQuarter): string {
  const then = `Q${quarter}`;
  if (change === "level") return `the figure is ${tidy(now)}, as it was in ${then}`;
  return `the figure went ${change} from ${tidy(before)} in ${then} to ${tidy(now)}`;
}

/** Enough of a comment to know it by. */
const ENOUGH = 80;

function quoted(text: string): string {
  const whole = tidy(text).replace(/\.+$/, "");
  return whole.length <= ENOUGH ? whole : `${whole.slice(0, ENOUGH).replace(/\s\S*$/, "")} …`;
}

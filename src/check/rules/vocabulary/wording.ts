import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { VocabularyFacts } from "./facts";
import type { Difference } from "./spellings";

export const VOCABULARY_WORDS: Family<keyof VocabularyFacts> = {
  "unknown-status": {
    fires: "The rating is no word of the vocabulary, and near to none.",
    example: { facts: { heading: "RAG", text: "Yellow" }, fix: null },
    words: ({ facts: { heading, text, counted } }) => ({
      title: "Rating not recognised",
      what: `${column(heading)} says '${tidy(text)}', which is not a rating that is known here${counted ? "" : ", so this row counts as unrated"}.`,
      todo: "Use one of the council's ratings.",
    }),
  },
  "status-spelling": {
    fires: "The rating is nearly a word of the vocabulary.",
    example: { facts: { heading: "RAG", text: "Gren", word: "Green" }, fix: "Green" },
    safe: "always",
    words: ({ facts: { text, word, counted } }) => ({
      title: "Rating misspelt",
      what: `'${tidy(text)}' looks like '${word}', but is not spelt so.${counted ? "" : " Until it is mended, this row counts as unrated."}`,
      todo: `Change it to '${word}' if that is what was meant.`,
    }),
  },
  "status-variant": {
    fires: "The rating is understood, but written in another way than in the other rows.",
    example: { facts: { heading: "RAG", text: "G", usual: "Green", count: 31 }, fix: "Green" },
    safe: "always",
    words: ({ facts: { text, usual, count } }) => ({
      title: "Rating written in another way",
      what: `'${text}' was understood, but ${count === 1 ? "another row says" : `${count} rows say`} '${usual}'. A formula that counts '${usual}' may miss this row.`,
      todo: `Change it to '${usual}'.`,
    }),
  },
  "near-duplicate-value": {
    fires:
      "An objective, sub-objective, service or owner looks like another one of the workbook, spelt in another way. Where letters differ, the other must stand in three times as many rows; in a name of three long words in twice as many; in longer ones in as many.",
    example: {
      facts: { heading: "Service", text: "Parks & Liesure", usual: "Parks & Leisure", count: 9, difference: "letters" },
      fix: "Parks & Leisure",
    },
    safe: "where only capitals, spaces or punctuation differ",
    words: ({ facts: { heading, text, usual, count, difference } }) => ({
      title: "Two spellings of the same",
      what: `${column(heading)} says '${tidy(text)}', but ${rowsSay(count)} '${tidy(usual)}'. ${DIFFER[difference]}`,
      todo: `Change it to '${tidy(usual)}'${difference === "letters" ? " if the same is meant" : ""}.`,
    }),
  },
  "objective-for-prefix": {
    fires: "The objective differs from that of every other row whose reference begins with the same letters.",
    example: {
      facts: { heading: "Objective", text: "Clean streets", prefix: "HSG", usual: "Homes for all", agreeing: 12 },
      fix: "Homes for all",
    },
    words: ({ facts: { heading, text, prefix, usual, agreeing } }) => ({
      title: "Objective differs from its neighbours",
      what: `${column(heading)} says '${tidy(text)}'. All ${agreeing} other rows whose reference begins with ${prefix} say '${tidy(usual)}'.`,
      todo: `Check the objective and the reference: change it to '${tidy(usual)}' if the reference is right.`,
    }),
  },
  "frequency-is-date": {
    fires: "The frequency column holds a quarter or a date.",
    example: { facts: { heading: "Frequency", text: "Q3" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Frequency says when, not how often",
      what: `${column(heading)} says '${tidy(text)}'. That is when it is due, not how often it is measured.`,
      todo: "Enter how often, such as 'Quarterly', 'Annual' or 'Milestone', and give the date with the target.",
    }),
  },
  "unknown-frequency": {
    fires: "The frequency is neither a known word for how often nor a date.",
    example: { facts: { heading: "Frequency", text: "Quaterly" }, fix: "Quarterly" },
    safe: "always",
    words: ({ facts: { heading, text }, fix }) => ({
      title: "Frequency not recognised",
      what: fix
        ? `${column(heading)} says '${tidy(text)}', which looks like '${fix.value}', but is not spelt so.`
        : `${column(heading)} says '${tidy(text)}', which does not tell how often this is measured.`,
      todo: fix
        ? `Change it to '${fix.value}' if that is what was meant.`
        : "Enter how often, such as 'Monthly', 'Quarterly' or 'Annual'.",
    }),
  },
};

function rowsSay(count: number): string {
  return count === 1 ? "another row says" : `${count} rows say`;
}

const DIFFER: Readonly<Record<Difference, string>> = {
  spaces: "Only the spaces differ, but Excel counts them as two.",
  capitals: "Only the capital letters differ, but they look like two.",
  punctuation: "Only the punctuation differs, but Excel counts them as two.",
  letters: "They are counted as two.",
};

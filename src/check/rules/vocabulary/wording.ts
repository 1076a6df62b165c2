import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { VocabularyFacts } from "./facts";

export const VOCABULARY_WORDS: Family<keyof VocabularyFacts> = {
  "unknown-status": {
    fires: "The rating is no word of the vocabulary, and near to none.",
    example: { facts: { heading: "RAG", text: "Yellow" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Rating not recognised",
      what: `${column(heading)} says '${tidy(text)}', which is not a rating that is known here, so this row counts as unrated.`,
      todo: "Use one of the council's ratings.",
    }),
  },
  "status-spelling": {
    fires: "The rating is nearly a word of the vocabulary.",
    example: { facts: { heading: "RAG", text: "Gren", word: "Green" }, fix: "Green" },
    words: ({ facts: { text, word } }) => ({
      title: "Rating misspelt",
      what: `'${tidy(text)}' looks like '${word}', but is not spelt so. Until it is mended, this row counts as unrated.`,
      todo: `Change it to '${word}' if that is what was meant.`,
    }),
  },
  "status-variant": {
    fires: "The rating is understood, but written in another way than in the other rows.",
    example: { facts: { heading: "RAG", text: "G", usual: "Green", count: 31 }, fix: "Green" },
    words: ({ facts: { text, usual, count } }) => ({
      title: "Rating written in another way",
      what: `'${text}' was understood, but ${count === 1 ? "another row says" : `${count} rows say`} '${usual}'. A formula that counts '${usual}' may miss this row.`,
      todo: `Change it to '${usual}'.`,
    }),
  },
};

import { BUCKET_WORDS } from "../../../kpi/rating";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { StructureFacts } from "./facts";

export const STRUCTURE_WORDS: Family<keyof StructureFacts> = {
  "header-not-found": {
    fires: "Rows look like a register, but no row above them can be read as its header.",
    example: { facts: { rows: 24 }, fix: null },
    words: ({ facts: { rows } }) => ({
      title: "Register could not be read",
      what: `${rows} rows here look like a register, but no row above them could be read as its header, so they are in no count.`,
      todo: "Put the column headings back in the row above: at least a reference or a measure, and a rating or status.",
    }),
  },
  "colour-only-rating": {
    fires: "A rating is shown by a fill alone, without a word.",
    example: { facts: { heading: "RAG", rating: "amber" }, fix: "Amber" },
    words: ({ facts: { heading, rating } }) => ({
      title: "Rating shown by colour alone",
      what: `${column(heading)} is coloured ${BUCKET_WORDS[rating].toLowerCase()}, but has no word. Some readers cannot see the colour, and formulas cannot count it.`,
      todo: `Type '${BUCKET_WORDS[rating]}' in the cell.`,
    }),
  },
  "cell-error": {
    fires: "A cell that is read holds an Excel error (#REF!, #N/A…).",
    example: { facts: { heading: "Actual", text: "#REF!" }, fix: null },
    words: ({ facts: { heading, text } }) => ({
      title: "Excel error in a cell",
      what: `${column(heading)} shows the Excel error ${text}.`,
      todo: "Mend the formula, or type the value.",
    }),
  },
};

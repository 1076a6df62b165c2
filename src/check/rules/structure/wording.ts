import { counted, list } from "../../../kpi/counted";
import { BUCKET_WORDS } from "../../../kpi/rating";
import { ROLE_WORDS } from "../../../kpi/role";
import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { column } from "../../phrases";
import type { StructureFacts } from "./facts";
import { rowWords } from "./row-words";

const SHOWS = {
  fill: (rating: string) => `is coloured ${rating}`,
  icon: (rating: string) => `shows ${an(rating)} icon`,
  rule: (rating: string) => `is coloured ${rating} by a conditional format`,
  font: (rating: string) => `shows ${an(rating)} mark`,
  picture: (rating: string) => `shows ${an(rating)} picture`,
} as const;

/** 'a green', 'an amber'. */
function an(colour: string): string {
  return `${/^[aeiou]/.test(colour) ? "an" : "a"} ${colour}`;
}

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
  "header-ambiguous": {
    fires: "Two columns might hold the same thing, or a rating was told by nothing but what stands in its column.",
    example: { facts: { heading: "Target", role: "target", rivals: ["Annual target"], share: null }, fix: null },
    words: ({ facts: { heading, role, rivals, share } }) => ({
      title: "Not sure which column is meant",
      what:
        share === null
          ? `${column(heading)} was taken for the ${ROLE_WORDS[role]}, but ${list(rivals.map((rival) => `'${tidy(rival)}'`))} may be meant as well, and says something else.`
          : `${column(heading)} was taken for the ${ROLE_WORDS[role]}, because ${Math.round(share * 100)}% of its cells hold ratings. Its heading does not say so.`,
      todo: "Open 'What was read' in the pane and say which column is right. It is asked only once.",
    }),
  },
  "colour-only-rating": {
    fires:
      "A rating is shown by a fill, the colour of a mark, an icon, a conditional format or a picture, without a word.",
    example: { facts: { heading: "RAG", rating: "amber", by: "fill", pictures: 0 }, fix: "Amber" },
    words: ({ facts: { heading, rating, by, pictures } }) =>
      rating === null
        ? {
            title: "Ratings shown by pictures",
            what: `${counted(pictures, "picture")} lie over ${column(heading)}, whose cells are blank. Pictures cannot be read, so these rows count as unrated.`,
            todo: "Type the rating as a word into each cell.",
          }
        : {
            title: "Rating shown by colour alone",
            what: `${column(heading)} ${SHOWS[by](BUCKET_WORDS[rating].toLowerCase())}, but has no word. Some readers cannot see the colour, and formulas cannot count it.`,
            todo:
              by === "fill"
                ? `Type '${BUCKET_WORDS[rating]}' in the cell.`
                : "Add a column that gives the rating as a word.",
          },
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
  "blank-row": {
    fires: "Blank rows stand in the middle of a register, and set no groups apart.",
    example: { facts: { from: 11, to: 11 }, fix: null },
    words: ({ facts: { from, to } }) => ({
      title: "Blank row inside the register",
      what: `${capital(rowWords(rowsFrom(from, to)))} ${from === to ? "holds" : "hold"} no item, but the register goes on below. Excel's filters and sorting stop at a blank row.`,
      todo: from === to ? "Delete the row if nothing stands in it." : "Delete the rows if nothing stands in them.",
    }),
  },
  "shifted-row": {
    fires: "The values of a row stand one column off: at least two cells say what the column beside their own is for.",
    example: {
      facts: {
        cells: [
          { text: "Quarterly", under: "Lead officer", belongs: "Frequency" },
          { text: "Housing Manager", under: "Service", belongs: "Lead officer" },
        ],
      },
      fix: null,
    },
    words: ({ facts: { cells } }) => ({
      title: "Row has slipped sideways",
      what: `Cells of this row stand one column off. ${cells
        .slice(0, MOST_CELLS)
        .map(
          ({ text, under, belongs }) =>
            `'${tidy(text)}' stands under '${tidy(under)}', but belongs under '${tidy(belongs)}'.`,
        )
        .join(" ")}`,
      todo: "Move the cells back under their own headings, then check again: the row's other faults may only follow from this.",
    }),
  },
  "hidden-rows": {
    fires: "Rows that are hidden or filtered away are part of the counts.",
    example: { facts: { rows: [6, 8, 9] }, fix: null },
    words: ({ facts: { rows } }) => ({
      title: "Hidden rows are counted",
      what: `${capital(rowWords(rows))} ${rows.length === 1 ? "is" : "are"} hidden or filtered away, but counted like the others.`,
      todo:
        rows.length === 1
          ? "Show the row, or delete it if it is not part of the return."
          : "Show the rows, or delete those that are not part of the return.",
    }),
  },
};

/** More would not be read. */
const MOST_CELLS = 3;

function rowsFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

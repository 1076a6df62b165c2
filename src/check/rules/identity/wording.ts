import { tidy } from "../../../kpi/text";
import type { Family } from "../../catalogue";
import { blank } from "../../phrases";
import type { IdentityFacts } from "./facts";

export const IDENTITY_WORDS: Family<keyof IdentityFacts> = {
  "missing-reference": {
    fires: "The register has a reference column, and this row's cell says nothing.",
    example: { facts: { heading: "Reference", text: "" }, fix: null },
    words: ({ facts }) => ({
      title: "No reference",
      what: `${blank(facts)}.`,
      todo: "Give the row its reference.",
    }),
  },
  "malformed-reference": {
    fires: "The reference breaks the pattern that at least three in four of the others share.",
    example: { facts: { text: "H$G 7", example: "HSG 1", share: { of: 23, total: 24 } }, fix: "HSG 7" },
    words: ({ facts: { text, example, share }, fix }) => ({
      title: "Reference is not like the others",
      what: `'${tidy(text)}' is not made like the other references: ${share.of} of ${share.total} look like '${example}'.`,
      todo: fix ? `Change it to '${fix.value}' if that is what was meant.` : "Check the reference and type it again.",
    }),
  },
  "duplicate-reference": {
    fires: "The reference stands in an earlier row of the same register.",
    example: { facts: { text: "HSG 2", firstRow: 4 }, fix: null },
    words: ({ facts: { text, firstRow } }) => ({
      title: "Reference used twice",
      what: `'${tidy(text)}' is already the reference of row ${firstRow + 1}.`,
      todo: "Give one of the two rows its own reference, or delete the row that was copied.",
    }),
  },
  "repeated-measure": {
    fires: "The same measure stands in an earlier row of the register under another reference.",
    example: { facts: { text: "Homes let within the month", firstRow: 4, firstReference: "HSG 2" }, fix: null },
    words: ({ facts: { text, firstRow, firstReference } }) => ({
      title: "Measure used twice",
      what: `'${text}' is already the measure of ${tidy(firstReference)}, in row ${firstRow + 1}.`,
      todo: "Say in each measure what sets the two apart, or delete one of the rows.",
    }),
  },
  "double-counted": {
    fires: "The same item stands in two registers of the workbook, or under two objectives, and is counted twice.",
    example: {
      facts: { text: "A new leisure strategy", otherSheet: "Health", otherRow: 8, otherObjective: null },
      fix: null,
    },
    words: ({ facts: { text, otherSheet, otherRow, otherObjective } }) => ({
      title: "Counted twice",
      what: `'${text}' also stands in row ${otherRow + 1}${
        otherSheet === null ? "" : ` of the sheet '${otherSheet}'`
      }${otherObjective === null ? "" : `, under '${tidy(otherObjective)}'`}, so it is counted twice.`,
      todo: "Keep it in one place, or say in the commentary why both are reported.",
    }),
  },
  "dropped-indicator": {
    fires: "The last quarter's sheet has an item that was not finished, and this quarter's has not.",
    example: { facts: { text: "HSG 9", then: "Q1 2025/26", now: "Q2 2025/26" }, fix: null },
    words: ({ facts: { text, then, now } }) => ({
      title: "Missing since the last quarter",
      what: `'${text}' was reported in ${then}, but no row for ${now} has this reference or measure.`,
      todo: `Add it to the rows of ${now}, or note why it is no longer reported.`,
    }),
  },
};

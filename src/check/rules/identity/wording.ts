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
};

import type { BookRule } from "../../rule";

/** A sheet that was meant to be read and could not be: its items are in no count, and that must be said. */
export const headerNotFound: BookRule<"header-not-found"> = {
  id: "header-not-found",
  severity: "error",
  *checkBook({ book }) {
    for (const passed of book.passedOver)
      if (passed.reason === "sheet-unreadable-register")
        yield {
          sheet: passed.sheet,
          place: { row: passed.row, column: passed.column },
          reference: null,
          facts: { rows: passed.rows },
          fix: null,
        };
  },
};

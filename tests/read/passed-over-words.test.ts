import type { PassedOver } from "../../src/read/register";
import { passedOverWords } from "../../src/read/passed-over-words";

describe("what was not read, in plain words", () => {
  it.each<[PassedOver, string]>([
    [{ reason: "sheet-hidden", sheet: "Lists" }, "The sheet 'Lists' is hidden."],
    [{ reason: "sheet-empty", sheet: "Sheet3" }, "The sheet 'Sheet3' is empty."],
    [{ reason: "sheet-ours", sheet: "Summary" }, "The sheet 'Summary' was written by Quarter Ready."],
    [{ reason: "sheet-has-no-register", sheet: "Key" }, "The sheet 'Key' holds no table of indicators or actions."],
    [
      { reason: "sheet-unreadable-register", sheet: "KPIs", row: 2, column: 0, rows: 44 },
      "The sheet 'KPIs' has a table of 44 rows at A3, but its headings were not understood.",
    ],
    [
      { reason: "row-section", sheet: "KPIs", row: 11, text: "Housing" },
      "Row 12 of 'KPIs' is a heading between the rows: 'Housing'.",
    ],
    [
      { reason: "table-without-rating", sheet: "Lists", row: 0 },
      "The table at row 1 of 'Lists' is not a return: no column of it holds a rating or a status.",
    ],
    [
      { reason: "table-of-figure-rows", sheet: "KPIs", row: 1 },
      "The table at row 2 of 'KPIs' has targets and actuals in rows of their own, in an order that was not understood, so it is not counted.",
    ],
    [
      { reason: "table-not-rated", sheet: "Lists", row: 0, heading: "Status", text: "Active" },
      "The table at row 1 of 'Lists' is not rated: its column 'Status' says 'Active', which is no rating known here.",
    ],
    [{ reason: "table-ignored", sheet: "Old", row: 2 }, "The table at row 3 of 'Old' is left out, as you asked."],
    [
      { reason: "mapping-lost", sheet: "KPIs", heading: "remarks", table: { sheet: "KPIs", headings: [] } },
      "You told us about a column 'remarks' on 'KPIs', but it is not there any more.",
    ],
    [
      { reason: "row-after-end", sheet: "KPIs", row: 60, text: "Notes" },
      "Row 61 of 'KPIs' stands below the table: 'Notes'.",
    ],
    [
      { reason: "layouts-unreadable", sheet: "", problems: ["'Cabinet': it is spoilt."] },
      "The layouts that are kept in this workbook could not be read, so the standard one is used. They were left as they are. 'Cabinet': it is spoilt.",
    ],
    [{ reason: "row-key", sheet: "KPIs", row: 50, text: "" }, "Row 51 of 'KPIs' belongs to a key."],
    [{ reason: "row-total", sheet: "KPIs", row: 51, text: "Total" }, "Row 52 of 'KPIs' is a total: 'Total'."],
    [{ reason: "row-repeated-header", sheet: "KPIs", row: 20, text: "Ref" }, "Row 21 of 'KPIs' repeats the headings."],
  ])("%j", (passed, words) => {
    expect(passedOverWords(passed)).toBe(words);
  });
});

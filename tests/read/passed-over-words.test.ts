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
    [{ reason: "row-key", sheet: "KPIs", row: 50, text: "" }, "Row 51 of 'KPIs' belongs to a key."],
    [{ reason: "row-total", sheet: "KPIs", row: 51, text: "Total" }, "Row 52 of 'KPIs' is a total: 'Total'."],
    [{ reason: "row-repeated-header", sheet: "KPIs", row: 20, text: "Ref" }, "Row 21 of 'KPIs' repeats the headings."],
  ])("%j", (passed, words) => {
    expect(passedOverWords(passed)).toBe(words);
  });
});

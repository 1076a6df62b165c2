import fc from "fast-check";
import { columnLetters } from "../../src/kpi/address";
import { shareFormula } from "../../src/report/summary-sheet/share-formula";
import { sharesOf } from "../../src/report/tables/shares";
import { openSheets } from "../excel/open";

const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4000 })), { minLength: 1, maxLength: 7 }); // prettier-ignore

/** What the formulas come to beside the counts, row by row, as the engine calculates them. */
async function calculated(rows: readonly (readonly number[])[], roundTo100: boolean): Promise<(string | number)[][]> {
  const host = await openSheets([{ name: "Shares", rows: [["x"]] }]);
  const width = 7;
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Shares");
    for (const [row, parts] of rows.entries()) {
      const cells = parts.map((_, index) => `${columnLetters(index)}${row + 1}`);
      sheet.getRangeByIndexes(row, 0, 1, parts.length).values = [[...parts]];
      sheet.getRangeByIndexes(row, width, 1, parts.length).formulas = [parts.map((_, index) => `=${shareFormula({ parts: cells, index, sum: null, roundTo100 })}`)]; // prettier-ignore
    }
    const range = sheet.getRangeByIndexes(0, width, rows.length, width);
    range.load("values");
    await context.sync();
    return range.values as (string | number)[][];
  });
  host.close();
  return values;
}

describe.each([
  ["rounded each by itself", false],
  ["made to add up to 100", true],
])("percentages as formulas, %s", (_, roundTo100) => {
  it("come to what is reckoned from the items", async () => {
    const rows = [[1, 1, 1], [29, 171], [1, 400], [399, 1], [0, 0], [5], [0, 7], [1, 1, 1, 1, 1, 1, 1], ...fc.sample(counts, { seed: 11, numRuns: 60 })]; // prettier-ignore
    const found = await calculated(rows, roundTo100);
    const wanted = rows.map((parts) => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return sharesOf(parts, whole, roundTo100).map((share) => (share ? share.text : "–"));
    });
    const shown = found.map((row, index) => row.slice(0, rows[index]?.length).map((value) => (typeof value === "number" ? `${Math.round(value * 100)}%` : value))); // prettier-ignore
    expect(shown).toEqual(wanted);
  });
});

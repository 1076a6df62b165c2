import fc from "fast-check";
import type { Cell } from "../../samples/workbook-builder";
import type { ProposedFix } from "../../src/check/fixes";
import { appliedFixes, applyFixes, undoFixes } from "../../src/commands/fix";
import { cellsOf, openBytes, openSheets, sheetXml } from "../excel/open";
import { value } from "./fix-support";

const FORMATS = ["General", "@", "0%", "0.00", "dd/mm/yyyy", '"£"#,##0.00'];
const text = fc.oneof(
  fc.constantFrom("Green", "gren ", "=1+1", "-", "'tis", "007", "12", "47.1%", "TRUE", "March 2023", "a\nb", "+44", "@you", "1-2", "£3"), // prettier-ignore
  fc.string({ minLength: 1, maxLength: 12 }).map((each) => each.replace(/[^\x20-\x7e]/g, "x")),
);
const content = fc.oneof(text, fc.integer({ min: -1_000_000, max: 1_000_000 }).map((each) => each / 100), fc.integer({ min: 0, max: 60_000 }), fc.boolean(), fc.constant(null)); // prettier-ignore
const cell = fc.record({ value: content, format: fc.constantFrom(...FORMATS) });

/** The text by which a check would know the cell. */
function shownOf(given: string | number | boolean | null): string {
  if (given === null) return "";
  return typeof given === "boolean" ? (given ? "TRUE" : "FALSE") : String(given);
}

/** The cells of the saved file; a format may have been given another number in it. */
function saved(workbook: Uint8Array): string {
  return sheetXml(workbook, "KPIs").replace(/ s="\d+"/g, "");
}

async function formats(): Promise<unknown> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPIs").getUsedRange();
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
}

it("fixes that are applied and undone leave the workbook as it was, whatever stood in its cells", async () => {
  const cases = fc.array(fc.tuple(cell, text), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cases, async (pairs) => {
      // -0 is kept in no file.
      const cells = pairs.map(([each]): Cell => ({ ...each, value: each.value === 0 ? 0 : each.value }));
      const host = await openSheets([{ name: "KPIs", rows: cells.map((each) => ["Measure", each]) }]);
      const start = await openBytes(host.save());
      const before = [saved(start.save()), await cellsOf("KPIs"), await formats()];
      const fixes = pairs.map(([each, to], row): ProposedFix => {
        const why = { title: "", what: "", todo: "" };
        const old = shownOf(each.value);
        return { sheet: "KPIs", place: { row, column: 1 }, old, value: to, safe: false, reference: null, rule: "status-spelling", severity: "error", why, anchor: null }; // prettier-ignore
      });
      const { applied, refused } = value(await applyFixes(fixes));
      expect(refused).toEqual([]);
      const held = await cellsOf("KPIs");
      expect(await formats()).toEqual(before[2]);
      for (const [row, [, to]] of pairs.entries()) {
        const now: unknown = held.values[row]?.[1];
        if (typeof now === "string") expect(now).toBe(to);
        expect(held.formulas[row]?.[1]).toBe(now);
      }
      const reopened = await openBytes(start.save());
      const undone = value(await undoFixes(applied.map(({ id }) => id)));
      expect(undone.refused).toEqual([]);
      expect(value(await appliedFixes())).toEqual([]);
      expect([saved(reopened.save()), await cellsOf("KPIs"), await formats()]).toEqual(before);
    }),
    { numRuns: 25, seed: 42 },
  );
});

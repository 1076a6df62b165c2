import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorkbook } from "../../samples/workbook-builder";
import { summarise } from "../../src/commands/summarise";
import { openWorkbook, startExcel } from "../../src/workbench";
import { registerSheet, soundRows } from "../registers";

/** Small workbooks to make mutants of, by name: the sample; all kinds of parts; and one that has our own sheets in it. */
export async function mutantSources(): Promise<ReadonlyMap<string, Uint8Array>> {
  await startExcel();
  const rows = registerSheet(soundRows(4)).values;
  const small = await buildWorkbook(
    [
      {
        name: "KPIs",
        rows: [
          ...rows,
          [
            { formula: "COUNTA(A4:A7)", value: 4 },
            { value: "97%", fill: "#00B050" },
          ],
        ],
        merges: ["A1:C1"],
        frozenRows: 3,
        autoFilter: "A3:J7",
        conditionalFormats: [{ range: "J4:J7", rule: { Type: "cell", Criteria: "==", Value: '"Red"' }, style: { Fill: { Type: "pattern", Pattern: 1, Color: ["#FF0000"] } } }], // prettier-ignore
        validations: [{ Sqref: "J4:J7", Type: "list", Formula1: '"Red,Green"' }],
        print: { landscape: true, titleRows: "1:3" },
      },
      { name: "Lookups", rows: [["Green"], ["Red"]], hidden: true },
    ],
    { names: { Ratings: "Lookups!$A$1:$A$2" } },
  );
  return new Map([
    ["sample", new Uint8Array(readFileSync(join(__dirname, "../../samples/borough-q1.xlsx")))],
    ["small", small],
    ["summarised", await summarised(small)],
  ]);
}

async function summarised(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = await openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.reason);
  opened.host.activate();
  await summarise({ today: "2025-07-15" });
  const saved = opened.host.save();
  opened.host.close();
  return saved;
}

import { strFromU8, unzipSync } from "fflate";
import { opened } from "./support";

async function onNewSheet(fill: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("New");
    await context.sync();
    fill(sheet.isNullObject ? context.workbook.worksheets.add("New") : sheet);
    await context.sync();
  });
}

function rowsOf(workbook: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(workbook)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
  return xml.match(/<row [^>]*>/g) ?? [];
}

test("a sheet that was added, saved, cleared and filled again has each row once, with its own answer", async () => {
  const host = await opened();
  const fill = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [["Title"]];
    sheet.getRange("A4:B5").values = [["Kind", "Sum"], ["Fix", "=1+1"]]; // prettier-ignore
  };
  await onNewSheet(fill);
  host.save();
  await onNewSheet((sheet) => {
    sheet.getRange().clear();
    fill(sheet);
  });
  expect(rowsOf(host.save()).map((row) => / r="(\d+)"/.exec(row)?.[1])).toEqual(["1", "4", "5"]);
  const sum = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("New").getRange("B5");
    cell.load("values,formulas");
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
  });
  expect(sum).toEqual([2, "=1+1"]);
});

test("rows that are fitted grow with their wrapped text, and go on fitting themselves", async () => {
  const host = await opened();
  await onNewSheet((sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [
      ["short"],
      ["a comment that goes on and on, well beyond the width of its column, for several lines"],
    ];
    range.format.wrapText = true;
    range.format.autofitRows();
    sheet.getRange("A3").values = [["set"]];
    sheet.getRange("A3").format.rowHeight = 40;
  });
  const [first = "", second = "", third = ""] = rowsOf(host.save());
  const height = (row: string): number => Number(/ ht="([\d.]+)"/.exec(row)?.[1]);
  expect(height(first)).toBe(15);
  expect(height(second)).toBeGreaterThan(60);
  expect([first, second].some((row) => row.includes("customHeight"))).toBe(false);
  expect(third).toMatch(/ht="40".*customHeight|customHeight.*ht="40"/);
});

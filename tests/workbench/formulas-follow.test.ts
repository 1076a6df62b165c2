import { strFromU8, unzipSync } from "fflate";
import type { WorkbookHost } from "../../src/workbench/index";
import { codeOf, opened, reopened } from "./support";

let host: WorkbookHost;
beforeEach(async () => {
  host = await opened();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1:B3").values = [
      ["Rating", "Count"],
      ["Red", 2],
      ["Green", 5],
    ];
    data.tables.add("A1:B3", true).name = "Counts";
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").formulas = [
      ["=SUM(Data!B2:B3)"],
      ["=Data!$B$2&\"Data!B2\""],
      ["=SUM(Counts[Count])"],
      ['=HYPERLINK("#Data!A1",DATA!B3)'],
      ["=VLOOKUP(\"Red\",Data!A2:B3,2,FALSE)"],
    ]; // prettier-ignore
    await context.sync();
  });
});

async function read(): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5").load("values,formulas");
    await context.sync();
    return { values: cells.values.flat(), formulas: cells.formulas.flat() };
  });
}

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

const RENAMED = {
  values: [7, "2Data!B2", 7, 5, 2],
  formulas: [
    "=SUM('Q1 data'!B2:B3)",
    "='Q1 data'!$B$2&\"Data!B2\"",
    "=SUM(Counts[Count])",
    // Texts are not followed: a link that names the sheet is left behind, as in Excel.
    "=HYPERLINK(\"#Data!A1\",'Q1 data'!B3)",
    "=VLOOKUP(\"Red\",'Q1 data'!A2:B3,2,FALSE)",
  ],
}; // prettier-ignore

test.each([
  ["added since opening", false],
  ["of the file", true],
])("formulas follow a sheet %s that is renamed", async (_, isOfFile) => {
  if (isOfFile) host = await reopened(host);
  await rename("Data", "Q1 data");
  expect(await read()).toEqual(RENAMED);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Q1 data").getRange("B2").values = [[3]];
    await context.sync();
  });
  expect((await read()).values).toEqual([8, "3Data!B2", 8, 5, 3]);
  host = await reopened(host);
  expect(await read()).toEqual({ ...RENAMED, values: [8, "3Data!B2", 8, 5, 3] });
});

test.each([
  ["added since opening", false],
  ["of the file", true],
])("formulas that refer to a sheet %s break when it is deleted, and the file keeps them so", async (_, isOfFile) => {
  if (isOfFile) host = await reopened(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").delete();
    await context.sync();
  });
  const broken = {
    values: ["#REF!", "#REF!", "#REF!", "#REF!"],
    formulas: ["=SUM(#REF!B2:B3)", '=#REF!$B$2&"Data!B2"', "=SUM(#REF!)", '=HYPERLINK("#Data!A1",#REF!B3)'],
  };
  const firstFour = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").load("values,formulas");
      await context.sync();
      return { values: cells.values.flat(), formulas: cells.formulas.flat() };
    });
  expect(await firstFour()).toEqual(broken);
  host = await reopened(host);
  expect(await firstFour()).toEqual(broken);
});

test("sheets swap their names by way of deleting and renaming, and formulas follow the one that stayed", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Summary").getRange("A1").values = [["old"]];
    const next = worksheets.add("Summary (new)");
    next.getRange("A1").values = [["new"]];
    next.getRange("A2").formulas = [["='Summary (new)'!A1"]];
    await context.sync();
    worksheets.getItem("Summary").delete();
    next.name = "Summary";
    await context.sync();
  });
  const formula = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Summary").getRange("A2").load("values,formulas");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown[];
    });
  expect(await formula()).toEqual(["=Summary!A1", "new"]);
  host = await reopened(host);
  expect(await formula()).toEqual(["=Summary!A1", "new"]);
});

test("charts follow a sheet that is renamed, those of the file too", async () => {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.getItem("Data");
    data.charts.add("ColumnClustered", data.getRange("A1:B3"), "Columns");
    await context.sync();
  });
  const references = (bytes: Uint8Array): string[] =>
    Object.entries(unzipSync(bytes))
      .filter(([path]) => path.startsWith("xl/charts/chart"))
      .flatMap(([, xml]) => Array.from(strFromU8(xml).matchAll(/<(?:c:)?f>([^<]*)</g), ([, text = ""]) => text));
  await rename("Data", "Q1 data");
  const named = expect.stringMatching(/^'Q1 data'!\$/) as unknown;
  expect(references(host.save())).toEqual([named, named, named]);
  host = await reopened(host);
  await rename("Q1 data", "Q2");
  const renamed = expect.stringMatching(/^'?Q2'?!\$/) as unknown;
  expect(references(host.save())).toEqual([renamed, renamed, renamed]);
});

test("a reference over several sheets cannot be followed: it fails by name, and nothing is changed", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=SUM(Sheet1:Data!B2)"]];
    await context.sync();
  });
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getItem("Data").name = "Other";
    }),
  ).toBe("NotImplemented");
  await expect(read()).rejects.toMatchObject({ code: "NotImplemented" });
});

// techcommunity.microsoft.com, "Allow passing a single value to the Range object Values and Formulas": it gives A1 the
// formula =B1, A2 =B2 and so on.
test.each(["formulas", "values"] as const)("one formula set as %s fills all cells, adjusted", async (property) => {
  const found = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("D2:E3");
    Reflect.set(range, property, "=$A2&B$1&A:A&$1:$2&LOG10(1)&\"A1\"&Counts[@Count]&Data!A1");
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown;
  }); // prettier-ignore
  const tail = (cell: string): string => `&LOG10(1)&"A1"&Counts[@Count]&Data!${cell}`;
  expect(found).toEqual([
    [`=$A2&B$1&A:A&$1:$2${tail("A1")}`, `=$A2&C$1&B:B&$1:$2${tail("B1")}`],
    [`=$A3&B$1&A:A&$1:$2${tail("A2")}`, `=$A3&C$1&B:B&$1:$2${tail("B2")}`],
  ]);
});

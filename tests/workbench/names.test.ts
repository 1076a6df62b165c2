import { strFromU8, unzipSync } from "fflate";
import type { WorkbookHost } from "../../src/workbench/index";
import { codeOf, opened, reopened } from "./support";

/** Each defined name of a saved workbook, with the sheet that it belongs to. */
function namesOf(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const sheets = [...xml.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
  return [...xml.matchAll(/<definedName name="_xlnm.Print_Titles" localSheetId="(\d+)">([^<]*)</g)].map(
    ([, index, refersTo]) => `${sheets[Number(index)] ?? "?"}: ${refersTo ?? ""}`,
  );
}

test("print titles stay with their sheets when sheets move, go and change their names", async () => {
  let host = await opened();
  await Excel.run(async (context) => {
    for (const name of ["North", "South", "East"]) {
      context.workbook.worksheets.add(name).pageLayout.setPrintTitleRows("$1:$1");
    }
    await context.sync();
  });
  host = await reopened(host);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("East").position = 0;
    worksheets.getItem("North").delete();
    worksheets.getItem("Sheet1").position = 2;
    worksheets.getItem("South").name = "South west";
    worksheets.getItem("South west").activate();
    await context.sync();
  });
  expect(namesOf(host.save())).toEqual(["East: East!$1:$1", "South west: 'South west'!$1:$1"]);
  await reopened(host);
  const active = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name,position");
    await context.sync();
    return [sheet.name, sheet.position];
  });
  expect(active).toEqual(["South west", 1]);
});

describe("names that are added", () => {
  let host: WorkbookHost;
  beforeEach(async () => {
    host = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Our register");
      sheet.getRange("A1:B3").values = [
        ["Rating", "Count"],
        ["Red", 2],
        ["Green", 5],
      ];
      sheet.tables.add("A1:B3", true).name = "Register";
      context.workbook.names.add("QuarterCounts", sheet.getRange("B2:B3"), "What is counted");
      sheet.names.add("Rows", "='Our register'!$A$1:$B$1,'Our register'!$A$3:$B$3").visible = false;
      context.workbook.names.add("ByTable", "=Register[Count]");
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").formulas = [
        ["=SUM(QuarterCounts)"],
        ["=SUM(ByTable)"],
      ];
      await context.sync();
    });
  });

  async function facts(): Promise<unknown> {
    return Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name,items/formula,items/visible,items/comment,items/scope");
      const own = worksheets.getItem("Our register").names.load("items/name,items/formula,items/visible,items/scope");
      const sums = worksheets.getItem("Sheet1").getRange("A1:A2").load("values");
      await context.sync();
      const of = ({ name, formula, visible, scope }: Excel.NamedItem): unknown[] => [name, formula, visible, scope];
      return [names.items.map(of), names.items.map(({ comment }) => comment), own.items.map(of), sums.values.flat()];
    });
  }

  test("are there, count in formulas, and are saved", async () => {
    const expected = [
      [
        ["ByTable", "=Register[Count]", true, "Workbook"],
        ["QuarterCounts", "='Our register'!$B$2:$B$3", true, "Workbook"],
      ],
      ["", "What is counted"],
      [["Rows", "='Our register'!$A$1:$B$1,'Our register'!$A$3:$B$3", false, "Worksheet"]],
      [7, 7],
    ];
    await reopened(host);
    expect(await facts()).toEqual(expected);
  });

  test("follow their sheet and table when these are renamed", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Our register").name = "R2";
      context.workbook.tables.getItem("Register").name = "Again";
      context.workbook.worksheets.getItem("R2").name = "Final";
      await context.sync();
    });
    await reopened(host);
    const formulas = await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/formula");
      await context.sync();
      return names.items.map(({ formula }) => formula as unknown);
    });
    expect(formulas).toEqual(["=Again[Count]", "=Final!$B$2:$B$3"]);
  });

  test("are gone when they are deleted, and formulas that use them say #NAME?", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.getItem("QuarterCounts").delete();
      await context.sync();
    });
    const found = await Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("QuarterCounts");
      const sum = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return [name.isNullObject, sum.values[0]?.[0]] as unknown[];
    });
    expect(found).toEqual([true, "#NAME?"]);
  });

  test.each([
    ["A1", "=Sheet1!$A$1", "InvalidArgument"],
    ["two words", "=Sheet1!$A$1", "InvalidArgument"],
    ["quartercounts", "=Sheet1!$A$1", "ItemAlreadyExists"],
    ["Elsewhere", "=Nowhere!$A$1", "InvalidArgument"],
    ["Unknown", "=Nothing[Count]", "InvalidArgument"],
    ["Relative", "=Sheet1!A1", "NotImplemented"],
  ])("%s for %s: %s", async (name, formula, code) => {
    expect(await codeOf((context) => context.workbook.names.add(name, formula))).toBe(code);
  });
});

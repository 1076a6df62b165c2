import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { startEngine } from "../../src/workbench/node";
import { codeOf, opened, reopened } from "./support";

const COUNTED = {
  "conditional formats": /<cfRule[\s>]/g,
  validations: /<dataValidation[\s>]/g,
  merges: /<mergeCell[\s>]/g,
  protections: /<(?:sheet|workbook)Protection[\s>]/g,
  formulas: /<f[\s>]/g,
  "defined names": /<definedName[\s>]/g,
  "hidden sheets": /state="(?:hidden|veryHidden)"/g,
  drawings: /<drawing[\s>]/g,
  comments: /<legacyDrawing[\s>]/g,
  tables: /<tablePart[\s>]/g,
};

function counts(bytes: Uint8Array): Record<string, number> {
  const parts = unzipSync(bytes);
  const xml = Object.entries(parts)
    .filter(([path]) => /^xl\/(worksheets\/[^/]+|workbook)\.xml$/.test(path))
    .map(([, part]) => strFromU8(part))
    .join("");
  return Object.fromEntries(Object.entries(COUNTED).map(([name, pattern]) => [name, xml.match(pattern)?.length ?? 0]));
}

/** A council's return, with what an officer's workbook holds beside its cells. */
async function councilReturn(): Promise<Uint8Array> {
  const engine = await startEngine();
  const file = engine.NewFile();
  file.SetSheetRow("Sheet1", "A1", ["Ref", "Target", "Actual", "Rating"]);
  file.SetSheetRow("Sheet1", "A2", ["KPI 1", 10, 12, "Green"]);
  file.SetSheetRow("Sheet1", "A3", ["KPI 2", 10, 7, "Red"]);
  file.SetCellFormula("Sheet1", "E2", "C2-B2");
  file.SetCellFormula("Sheet1", "E3", "C3-B3");
  file.MergeCell("Sheet1", "A6", "D6");
  const format = file.NewConditionalStyle({ Font: { Color: "9A0511" } }).style;
  file.SetConditionalFormat("Sheet1", "D2:D3", [
    { Type: "cell", Criteria: "==", Format: format, Value: '"Red"' },
    { Type: "cell", Criteria: "==", Format: format, Value: '"Amber"' },
  ]);
  file.AddDataValidation("Sheet1", {
    Type: "list",
    Sqref: "D2:D3",
    AllowBlank: true,
    Formula1: '"Red,Amber,Green"',
    ShowDropDown: false,
  });
  file.AddComment("Sheet1", { Cell: "A2", Author: "Officer", Text: "Check with the service" });
  file.AddTable("Sheet1", { Range: "A1:D3", Name: "Register" });
  file.AddChart("Sheet1", "G1", {
    Type: engine.constants["Col"] ?? 0,
    Series: [{ Name: "Sheet1!$C$1", Categories: "Sheet1!$A$2:$A$3", Values: "Sheet1!$C$2:$C$3" }],
  });
  file.SetDefinedName({ Name: "Ratings", RefersTo: "Sheet1!$D$2:$D$3" });
  file.NewSheet("Lists");
  file.SetSheetVisible("Lists", false);
  file.NewSheet("Locked");
  file.SetCellValue("Locked", "A1", "Do not touch");
  file.ProtectSheet("Locked", { EditScenarios: false, Password: "" });
  const { buffer } = file.WriteToBuffer();
  return new Uint8Array(buffer as Uint8Array<ArrayBuffer>);
}

/** The same workbook with the structure locked and a name that is a formula, which the engine itself cannot write. */
async function lockedReturn(): Promise<Uint8Array> {
  const parts = unzipSync(await councilReturn());
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const name = '<definedName name="AllRefs">_xlfn._xlws.FILTER(Register[Ref],Register[Ref]&lt;&gt;"")</definedName>';
  const changed = xml
    .replace(/<bookViews>/, '<workbookProtection lockStructure="1"/><bookViews>')
    .replace(/<definedNames>/, `<definedNames>${name}`);
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(changed) });
}

async function writeReport(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Rating", "Count"],
      ["Red", '=COUNTIF(Sheet1!D2:D3,"Red")'],
      ["Green", '=COUNTIF(Ratings,"Green")'],
    ];
    sheet.tables.add("A1:B3", true).name = "QrCounts";
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[11]];
    await context.sync();
  });
}

test("writing a report beside an officer's sheets loses nothing of theirs", async () => {
  const bytes = await councilReturn();
  const before = counts(bytes);
  const host = await opened(bytes);
  await writeReport();
  expect(before["conditional formats"]).toBe(2);
  expect(counts(host.save())).toEqual({ ...before, formulas: 4, tables: 2 });
  expect(before).toMatchObject({ validations: 1, merges: 1, protections: 1, drawings: 1, comments: 1 });
});

test("formulas that were there answer anew when a cell that they read has changed", async () => {
  const host = await opened(await councilReturn());
  await writeReport();
  const read = async (): Promise<unknown> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const margins = worksheets.getItem("Sheet1").getRange("E2:E3").load("values");
      const report = worksheets.getItem("Summary").getRange("B2:B3").load("values");
      await context.sync();
      return [margins.values.flat(), report.values.flat()] as unknown;
    });
  const answers = [
    [2, 1],
    [1, 1],
  ];
  expect(await read()).toEqual(answers);
  await reopened(host);
  expect(await read()).toEqual(answers);
});

test("the same calls on the same bytes give the same bytes", async () => {
  const bytes = await councilReturn();
  const first = await opened(bytes);
  await writeReport();
  const second = await opened(bytes);
  await writeReport();
  expect(Buffer.from(second.save()).equals(Buffer.from(first.save()))).toBe(true);
  expect(Buffer.from(first.save()).equals(Buffer.from(first.save()))).toBe(true);
});

describe("protection", () => {
  test("of a sheet: its locked cells and formats cannot be changed, and it says so", async () => {
    await opened(await councilReturn());
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Locked");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(true);
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem("Locked").getRange("A1").values = [["touched"]];
      }),
    ).toBe("AccessDenied");
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem("Locked").getRange("A1").format.font.bold = true;
      }),
    ).toBe("AccessDenied");
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["adding", (context) => void context.workbook.worksheets.add("New")],
    [
      "deleting",
      (context) => {
        context.workbook.worksheets.getItem("Locked").delete();
      },
    ],
    ["renaming", (context) => void (context.workbook.worksheets.getItem("Locked").name = "Open")],
    ["moving", (context) => void (context.workbook.worksheets.getItem("Locked").position = 0)],
    ["hiding", (context) => void (context.workbook.worksheets.getItem("Locked").visibility = "Hidden")],
  ])("of the structure: %s a sheet is denied", async (_, change) => {
    await opened(await lockedReturn());
    expect(await codeOf(change)).toBe("AccessDenied");
  });

  test("of the structure is not there unless the file says so", async () => {
    await opened(await councilReturn());
    expect(await codeOf((context) => context.workbook.worksheets.add("New"))).toBe("none");
  });
});

test("a name that is a formula neither stops calculation nor gets lost", async () => {
  const host = await opened(await lockedReturn());
  const found = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("H20");
    cell.formulas = [["=SUM(C2:C3)"]];
    cell.load("values");
    const { names } = context.workbook;
    names.load("items/name,items/formula,items/visible");
    await context.sync();
    return [cell.values[0]?.[0], names.items.map(({ name }) => name)] as unknown[];
  });
  expect(found).toEqual([19, ["AllRefs", "Ratings"]]);
  expect(counts(host.save())["defined names"]).toBe(2);
  await reopened(host);
});

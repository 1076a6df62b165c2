import { strFromU8, unzipSync } from "fflate";
import type { WorkbookHost } from "../../src/workbench/index";
import { codeOf, opened, reopened } from "./support";

let host: WorkbookHost;
beforeEach(async () => {
  host = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Our register");
    sheet.getRange("B3:E6").values = [
      ["Rating", "Sum due", "Net [£]", "It's #1"],
      ["Green", 2, 10, 1],
      ["Red", 3, 20, 2],
      ["Green", 5, 40, 3],
    ];
    sheet.tables.add("B3:E6", true).name = "Register";
    await context.sync();
  });
});

/** What cells hold after these formulas were set in them, one below the other. */
async function afterFormulas(
  formulas: readonly string[],
  first = "A1",
  on = "Sheet1",
): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(on)
      .getRange(first)
      .getResizedRange(formulas.length - 1, 0);
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load("values,formulas");
    await context.sync();
    return { values: cells.values.flat(), formulas: cells.formulas.flat() };
  });
}

async function read(address: string, on = "Sheet1"): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(on).getRange(address).load("values,formulas");
    await context.sync();
    return { values: cells.values.flat(), formulas: cells.formulas.flat() };
  });
}

/** The formulas of the saved file, as they are spelled in it. */
function formulasIn(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith("xl/worksheets/sheet"))
    .flatMap(([, xml]) => Array.from(strFromU8(xml).matchAll(/<f[^>]*>([^<]*)<\/f>/g), ([, text = ""]) => text));
}

// Forms and escapes: support.microsoft.com, "Using structured references with Excel tables".
const FORMS = [
  ["=SUM(Register[Sum due])", 10, "SUM(Register[Sum due])"],
  ["=SUM(Register[[Sum due]:[Net '[£']]])", 80, "SUM(Register[[Sum due]:[Net '[£']]])"],
  ["=ROWS(Register[#All])", 4, "ROWS(Register[[#All]])"],
  ["=COLUMNS(Register[#Headers])", 4, "COLUMNS(Register[[#Headers]])"],
  ["=ROWS(Register[#Data])", 3, "ROWS(Register[[#Data]])"],
  ["=ROWS(Register)", 3, "ROWS(Register[])"],
  ["=Register[[#Headers],[Sum due]]", "Sum due", "Register[[#Headers],[Sum due]]"],
  ["=SUM(Register[It''s '#1])", 6, "SUM(Register[It''s '#1])"],
  ["=COUNTIFS(Register[Rating],\"Green\",Register[Sum due],5)", 1, "COUNTIFS(Register[Rating],&quot;Green&quot;,Register[Sum due],5)"],
  ["=\"Register[Rating]\"&ROWS(Register[Rating])", "Register[Rating]3", "&quot;Register[Rating]&quot;&amp;ROWS(Register[Rating])"],
] as const; // prettier-ignore

test.each(FORMS)("%s is %j and is kept as it is", async (formula, value, inFile) => {
  expect(await afterFormulas([formula])).toEqual({ values: [value], formulas: [formula] });
  expect(formulasIn(host.save())).toContain(inFile);
  host = await reopened(host);
  expect(await read("A1")).toEqual({ values: [value], formulas: [formula] });
});

test.each([
  ["=Register[@Rating]", "=[@Rating]", "Red"],
  ["=[@Rating]", "=[@Rating]", "Red"],
  ["=Register[[#This Row],[Sum due]]*2", "=[@[Sum due]]*2", 6],
  ["=[@[Sum due]]+[@[Net '[£']]]", "=[@[Sum due]]+[@[Net '[£']]]", 23],
  ["=SUM([@[Sum due]:[Net '[£']]])", "=SUM([@[Sum due]:[Net '[£']]])", 23],
  ["=SUM(Register[Sum due])", "=SUM([Sum due])", 10],
])("in a row of the table %s is shown as %s", async (formula, shown, value) => {
  expect(await afterFormulas([formula], "E5", "Our register")).toEqual({ values: [value], formulas: [shown] });
  const [inFile = ""] = formulasIn(host.save());
  expect(inFile).not.toContain("@");
  expect(inFile).toContain("Register[");
  host = await reopened(host);
  expect(await read("E5", "Our register")).toEqual({ values: [value], formulas: [shown] });
});

test("beside the table its row is named with the table; below it there is none", async () => {
  expect(await afterFormulas(["=Register[@[Sum due]]"], "H5", "Our register")).toEqual({
    values: [3],
    formulas: ["=Register[@[Sum due]]"],
  });
  expect((await afterFormulas(["=Register[@[Sum due]]"], "H9", "Our register")).values).toEqual(["#VALUE!"]);
});

test.each(["=SUM(Nothing[Sum due])", "=SUM(Register[Sum])", "=[@Rating]", "=SUM(Register[[Sum due]:[Sum]])"])(
  "%s names nothing that is there: InvalidArgument",
  async (formula) => {
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[formula]];
      }),
    ).toBe("InvalidArgument");
  },
);

test("formulas that read such cells are calculated too, and follow an edit", async () => {
  await afterFormulas(['=IF([@Rating]="Green","On track","Late")'], "E4", "Our register");
  await afterFormulas(["='Our register'!E4&\"!\""]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Our register").getRange("B4").values = [["Red"]];
    await context.sync();
  });
  expect((await read("A1")).values).toEqual(["Late!"]);
});

describe("formulas follow", () => {
  const SUM = "=SUM(Register[Sum due])";

  test("a table that is renamed, also one of the file", async () => {
    await afterFormulas([SUM, "=ROWS(Register)"]);
    const rename = async (from: string, to: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem(from).name = to;
        await context.sync();
      });
    await rename("Register", "QuarterRegister");
    const expected = { values: [10, 3], formulas: ["=SUM(QuarterRegister[Sum due])", "=ROWS(QuarterRegister)"] };
    expect(await read("A1:A2")).toEqual(expected);
    host = await reopened(host);
    expect(await read("A1:A2")).toEqual(expected);
    await rename("QuarterRegister", "Again");
    host = await reopened(host);
    expect(await read("A1:A2")).toEqual({ values: [10, 3], formulas: ["=SUM(Again[Sum due])", "=ROWS(Again)"] });
  });

  test("a header that is overwritten", async () => {
    await afterFormulas([SUM]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Our register").getRange("C3").values = [["Total, all"]];
      await context.sync();
    });
    expect(await read("A1")).toEqual({ values: [10], formulas: ["=SUM(Register[Total, all])"] });
  });

  test("a table that is made a plain range, or deleted with its cells", async () => {
    await afterFormulas([SUM]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Register").convertToRange();
      await context.sync();
    });
    expect(await read("A1")).toEqual({ values: [10], formulas: ["=SUM('Our register'!$C$4:$C$6)"] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Our register");
      sheet.tables.add("B3:E6", true).name = "Second";
      sheet.getRange("H1").formulas = [["=SUM(Second[Sum due])"]];
      context.workbook.tables.getItem("Second").delete();
      await context.sync();
    });
    expect(await read("H1", "Our register")).toEqual({ values: ["#REF!"], formulas: ["=SUM(#REF!)"] });
  });
});

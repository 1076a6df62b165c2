import { cellsOf, openSheets } from "../excel/open";
import { recalculated } from "./recalculated";

const FORMULAS = [
  "=SUM(Register[Sum due])",
  "=SUM(Register[[Sum due]:[Net '[£']]])",
  "=ROWS(Register[#All])",
  "=COLUMNS(Register[#Headers])",
  "=ROWS(Register)",
  "=Register[[#Headers],[Sum due]]",
  "=SUM(Register[It''s '#1])",
  '=COUNTIFS(Register[Rating],"green",Register[Sum due],">2")',
  '=COUNTIF(Register[Rating],"")',
  '=COUNTIF(Register[Rating],"<>green")',
  '=COUNTIF(Register[Rating],"gr*")',
  '=SUMPRODUCT((Register[Rating]="GREEN")*Register[Sum due])',
  '=HYPERLINK("#\'Our register\'!A1",COUNTIFS(Register[Counted],"On track"))+1',
  "=SUM(Sums)",
];

it("LibreOffice reads structured references from the saved file, and counts as the stand-in does", async () => {
  const host = await openSheets([{ name: "Sheet1", rows: [["a"]] }]);
  const expected = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Draft");
    sheet.getRange("A1:F5").values = [
      ["Rating", "Sum due", "Net [£]", "It's #1", "Counted", "Twice, in all"],
      ["Green", 2, 10, 1, "", ""],
      ["Red", 3, 20, 2, "", ""],
      ["green", 5, 40, 3, "", ""],
      ["", 7, 80, 4, "", ""],
    ];
    const table = sheet.tables.add("A1:F5", true);
    table.name = "Temporary";
    Reflect.set(sheet.getRange("E2:E5"), "formulas", '=IF([@Rating]="Green","On track","Late")');
    Reflect.set(sheet.getRange("F2:F5"), "formulas", "=2*Temporary[@[Sum due]]+SUM([@[Net '[£']]:[It''s '#1]])");
    context.workbook.names.add("Sums", "=Temporary[Twice, in all]");
    table.name = "Register";
    sheet.name = "Our register";
    const cells = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .getResizedRange(FORMULAS.length - 1, 0);
    cells.formulas = FORMULAS.map((formula) => [formula]);
    cells.load("values");
    await context.sync();
    return cells.values as unknown;
  });
  const bytes = host.save();
  const register = (await cellsOf("Our register")).values;
  host.close();
  const [counts, rows] = await recalculated([
    { bytes, sheet: "Sheet1" },
    { bytes, sheet: "Our register" },
  ]);
  expect(counts).toEqual(expected);
  expect(rows).toEqual(register);
}, 120_000);

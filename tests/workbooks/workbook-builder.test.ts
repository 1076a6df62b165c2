import { strFromU8, unzipSync } from "fflate";
import { startEngine } from "../../src/workbench/node";
import { buildWorkbook, type SheetInput } from "../../samples/workbook-builder";
import { OADBY_WIGSTON, oadbyWigston } from "./oadby-wigston";

const RETURN: SheetInput = {
  name: "Return",
  rows: [
    ["Title", null],
    [{ value: { error: "#REF!" }, formula: "#REF!" }, { value: { error: "#N/A" } }],
    [
      { value: 3, formula: "1+2" },
      { value: "a & b", formula: '"a & b"' },
    ],
    [{ value: 0.5, format: "0%", fill: "#A9D08E" }, "green "],
  ],
  merges: ["A1:B1"],
  frozenRows: 1,
  protected: true,
};

function part(workbook: Uint8Array, path: string): string {
  return strFromU8(unzipSync(workbook)[path] ?? new Uint8Array());
}

test("an Excel error is saved as one, and a formula with its result", async () => {
  const xml = part(await buildWorkbook([RETURN]), "xl/worksheets/sheet1.xml");
  expect(xml).toContain('<c r="A2" t="e"><f>#REF!</f><v>#REF!</v></c>');
  expect(xml).toContain('<c r="B2" t="e"><v>#N/A</v></c>');
  expect(xml).toContain('<c r="A3"><f>1+2</f><v>3</v></c>');
  expect(xml).toMatch(/<c r="B3" t="str"><f>.*a &amp; b.*<\/f><v>a &amp; b<\/v><\/c>/);
});

test("what was asked for is in the file when it is opened again", async () => {
  const workbook = await buildWorkbook([RETURN, { name: "Lists", rows: [["x"]], hidden: true }], {
    protectStructure: true,
  });
  const engine = await startEngine();
  const file = engine.OpenReader(workbook);
  expect(file.GetSheetList().list).toEqual(["Return", "Lists"]);
  expect(file.GetSheetVisible("Lists").visible).toBe(false);
  expect(file.GetMergeCells("Return").mergeCells).toHaveLength(1);
  expect(file.GetPanes("Return").panes).toMatchObject({ Freeze: true, YSplit: 1 });
  expect(file.GetCellValue("Return", "A4").value).toBe("50%");
  expect(file.GetCellValue("Return", "B4").value).toBe("green ");
  expect(part(workbook, "xl/worksheets/sheet1.xml")).toContain("<sheetProtection");
  expect(part(workbook, "xl/workbook.xml")).toContain('lockStructure="true"');
});

test("the same sheets give the same bytes", async () => {
  expect(Buffer.compare(await buildWorkbook([RETURN]), await buildWorkbook([RETURN]))).toBe(0);
});

test("Oadby & Wigston's workbook has the references where it says that their objectives are missing", async () => {
  const engine = await startEngine();
  const file = engine.OpenReader(await oadbyWigston());
  for (const { reference, cell } of OADBY_WIGSTON.missingObjectives) {
    const row = cell.replace(/^[A-Z]+/, "");
    expect(file.GetCellValue(OADBY_WIGSTON.sheet, `A${row}`).value).toBe(reference);
    expect(["", "0", "-"]).toContain(file.GetCellValue(OADBY_WIGSTON.sheet, cell).value);
  }
});

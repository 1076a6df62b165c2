import { generatedWorkbook, seededRows } from "../../bench/generated-workbook";
import { startEngine } from "../../src/workbench/node";
import { openBook } from "../../src/workbench/open-book";
import type { Book } from "../../src/workbench/engine/book";
import { Geometry } from "../../src/workbench/engine/geometry";
import { WorkbookView } from "../../src/workbench/view/workbook-view";

/** The methods of the engine's file that are called for a sheet, in the order of their first calls. */
function askedOf({ file }: Book, sheet: string, work: () => void): readonly string[] {
  const asked = new Set<string>();
  for (const [name, method] of Object.entries(file) as [string, unknown][]) {
    if (typeof method !== "function") continue;
    const spied = (...args: unknown[]): unknown => {
      if (args[0] === sheet) asked.add(name);
      return Reflect.apply(method, file, args) as unknown;
    };
    Object.assign(file, { [name]: spied });
  }
  work();
  return [...asked];
}

// The engine, asked for anything of a sheet, first takes in all of its cells: seconds and a gigabyte for a large one.
it("a sheet of texts is measured and drawn without asking the engine for it", async () => {
  const opened = await openBook(await generatedWorkbook(seededRows(20)), startEngine);
  if (!opened.ok) throw new Error(opened.reason);
  const { book } = opened;
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("The workbook has no sheets");
  const asked = askedOf(book, sheet.name, () => {
    const view = new WorkbookView(book).sheet(sheet);
    expect(view.row(3).map(({ text }) => text)).toContain("HFA 1");
    expect(new Geometry(sheet).left(2)).toBeGreaterThan(0);
    book.file.GetCellValue(sheet.name, "A1");
  });
  // Asked here, so that a spy that sees nothing is noticed.
  expect(asked).toEqual(["GetCellValue"]);
});

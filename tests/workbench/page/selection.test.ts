import { opened } from "../support";
import { edge, neighbour, reaching, single } from "../../../src/workbench/page/selection";
import type { SheetView } from "../../../src/workbench/view/sheet-view";
import { WorkbookView } from "../../../src/workbench/view/workbook-view";

/** A1:A4 filled, A6 filled, B2:C3 merged. */
async function view(): Promise<SheetView> {
  const { book } = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("A6").values = [[6]];
    sheet.getRange("B2:C3").merge();
    await context.sync();
  });
  return new WorkbookView(book).sheet(book.active);
}

describe("walking through a sheet", () => {
  it("stops at its edges", async () => {
    expect(neighbour(await view(), { row: 0, column: 0 }, -1, 0)).toEqual({ row: 0, column: 0 });
  });

  it("takes a merged cell whole, and leaves it by its far side", async () => {
    const sheet = await view();
    expect(single(sheet, { row: 2, column: 2 }).area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(neighbour(sheet, { row: 1, column: 1 }, 0, 1)).toEqual({ row: 1, column: 3 });
    expect(neighbour(sheet, { row: 1, column: 1 }, 1, 0)).toEqual({ row: 3, column: 1 });
  });

  it("with Ctrl goes to the end of a run, then to the next filled cell", async () => {
    const sheet = await view();
    expect(edge(sheet, { row: 0, column: 0 }, 1, 0)).toEqual({ row: 3, column: 0 });
    expect(edge(sheet, { row: 3, column: 0 }, 1, 0)).toEqual({ row: 5, column: 0 });
  });

  it("with Shift reaches over merged cells whole, and keeps the active cell", async () => {
    const reached = reaching(await view(), { row: 0, column: 0 }, { row: 1, column: 1 });
    expect(reached).toEqual({ area: { row: 0, column: 0, rows: 3, columns: 3 }, active: { row: 0, column: 0 } });
  });
});

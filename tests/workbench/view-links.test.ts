import type { WorkbookHost } from "../../src/workbench/index";
import type { CellView } from "../../src/workbench/view/cell-view";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import { opened } from "./support";

/** A summary with counts that lead to rows of another sheet. */
async function summary(formulas: readonly string[]): Promise<WorkbookHost> {
  const host = await opened();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = context.workbook.worksheets.add("Rows, all");
    rows.getRange("A1:B3").values = [
      ["Ref", "Rating"],
      ["K1", "Green"],
      ["K2", "Red"],
    ];
    rows.tables.add("A1:B3", true).name = "Items";
    const range = sheet.getRange("A1").getResizedRange(formulas.length - 1, 0);
    range.numberFormat = formulas.map(() => ["#,##0.0"]);
    range.formulas = formulas.map((formula) => [formula]);
    sheet.activate();
    await context.sync();
  });
  return host;
}

function cells({ book }: WorkbookHost): readonly (CellView | undefined)[] {
  const view = new WorkbookView(book).sheet(book.active);
  return [0, 1, 2].map((row) => view.row(row)[0]);
}

describe("a count that leads to its rows", () => {
  it("shows the number in the cell's format, and follows what it counts", async () => {
    const host = await summary([`=HYPERLINK("#'Rows, all'!A2:B3",COUNTIF('Rows, all'!B2:B3,"Green")*1000)`]);
    expect(cells(host)[0]).toMatchObject({ text: "1,000.0", align: "right", link: { kind: "inside" } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Rows, all").getRange("B3").values = [["Green"]];
      await context.sync();
    });
    expect(cells(host)[0]?.text).toBe("2,000.0");
  });

  it.each([
    ["rows that stand together", "'Rows, all'!A2:B3", { row: 1, column: 0, rows: 2, columns: 2 }, "Go to Rows, all, A2:B3"],
    ["rows that do not", "'Rows, all'!$A$3:$B$3,'Rows, all'!$A$5", { row: 2, column: 0, rows: 1, columns: 2 }, "Go to Rows, all, A3:B3 and 1 more"],
    ["a table", "Items", { row: 1, column: 0, rows: 2, columns: 2 }, "Go to Items"],
  ])("leads to %s", async (_, target, area, tip) => {
    const [cell] = cells(await summary([`=HYPERLINK("#${target}",1)`]));
    expect(cell?.link).toMatchObject({ kind: "inside", sheet: { name: "Rows, all" }, area, tip });
  });

  it("leads nowhere where there is no such sheet or name", async () => {
    const host = await summary(['=HYPERLINK("#Gone!A1",1)', '=HYPERLINK("#Nothing",1)', '=HYPERLINK("",1)']);
    expect(cells(host).map((cell) => cell?.link)).toEqual([undefined, undefined, undefined]);
  });
}); // prettier-ignore

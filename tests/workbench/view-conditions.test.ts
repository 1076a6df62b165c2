import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "../../src/workbench/node";
import { openBook } from "../../src/workbench/open-book";
import type { SheetView } from "../../src/workbench/view/sheet-view";
import { WorkbookView } from "../../src/workbench/view/workbook-view";

/** The sample's register: its rating column, K, is coloured by rules, and J where an exception says next to nothing. */
async function register(): Promise<{ view: () => SheetView; type: (cell: string, value: string) => void }> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../samples/borough-q1.xlsx")));
  const opened = await openBook(bytes, startEngine);
  if (!opened.ok) throw new Error(opened.reason);
  const { book } = opened;
  const workbook = new WorkbookView(book);
  return {
    view: () => workbook.sheet(book.active),
    type: (cell, value) => {
      const row = Number(cell.slice(1)) - 1;
      book.active.writeRow(row, cell.charCodeAt(0) - 65, [{ kind: "value", value }]);
    },
  };
}

function fillOf(view: SheetView, cell: string): string | undefined {
  const column = cell.charCodeAt(0) - 65;
  return view.row(Number(cell.slice(1)) - 1).find((each) => each.column === column)?.look.fill;
}

describe("conditional formats", () => {
  it("by comparison follow what the cell says now", async () => {
    const { view, type } = await register();
    expect(fillOf(view(), "K5")).toBe("#FF8F8F");
    type("K5", "Green");
    expect(fillOf(view(), "K5")).toBe("#A9D08E");
  });

  it("by formula look at other cells of the row", async () => {
    const { view, type } = await register();
    expect(fillOf(view(), "J31")).toBe("#FFF2CC");
    expect(fillOf(view(), "J30")).toBe("");
    type("J31", "The draft goes to Cabinet in October.");
    expect(fillOf(view(), "J31")).toBe("");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { oneSheet } from "./one-sheet";
import { opened } from "./support";
import { startEngine } from "../../src/workbench/node";
import { openBook } from "../../src/workbench/open-book";
import type { Book } from "../../src/workbench/engine/book";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import type { CellView } from "../../src/workbench/view/cell-view";
import type { SheetView } from "../../src/workbench/view/sheet-view";

async function viewOf(bytes: Uint8Array): Promise<{ book: Book; view: WorkbookView }> {
  const answer = await openBook(bytes, startEngine);
  if (!answer.ok) throw new Error(answer.reason);
  return { book: answer.book, view: new WorkbookView(answer.book) };
}

/** A workbook made through Excel.run, saved, and opened for the view. */
async function made(
  batch: (sheet: Excel.Worksheet) => void,
): Promise<{ book: Book; view: WorkbookView; first: SheetView }> {
  const host = await opened();
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  const { book, view } = await viewOf(host.save());
  return { book, view, first: view.sheet(book.active) };
}

function cellAt(view: SheetView, row: number, column: number): CellView {
  const found = view.row(row).find((cell) => cell.column === column);
  if (found === undefined) throw new Error(`No cell at ${row}, ${column}`);
  return found;
}

const sample = (): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../samples/borough-q1.xlsx")));

describe("the sample", () => {
  it("shows its visible sheets in tab order with their colours", async () => {
    const { view } = await viewOf(sample());
    expect(view.tabs().map(({ name, color }) => [name, color])).toEqual([
      ["KPIs 2025-26", "#1D4E56"],
      ["Leisure trust return", ""],
      ["Key", ""],
      ["Notes", ""],
    ]);
  });

  it("keeps its frozen rows and columns, merges and header look", async () => {
    const { book, view } = await viewOf(sample());
    const sheet = view.sheet(book.active);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
    expect(cellAt(sheet, 0, 0).isMerged).toBe(true);
    const header = cellAt(sheet, 2, 0);
    expect(header.look).toMatchObject({ fill: "#1D4E56", color: "#FFFFFF", isBold: true, wraps: true });
  });
});

describe("cells", () => {
  it("show numbers by their format to the right and text to the left, unless they say otherwise", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("A1:C1").values = [[0.125, "On track", true]];
      sheet.getRange("A1").numberFormat = [["0.0%"]];
      sheet.getRange("A2").values = [[12]];
      sheet.getRange("A2").format.horizontalAlignment = "Left";
    });
    expect(
      first
        .row(0)
        .slice(0, 3)
        .map(({ text, align }) => [text, align]),
    ).toEqual([
      ["12.5%", "right"],
      ["On track", "left"],
      ["TRUE", "center"],
    ]);
    expect(cellAt(first, 1, 0).align).toBe("left");
  });

  it("carry fill, font and borders, and a neighbour's line on the shared edge", async () => {
    const { first } = await made((sheet) => {
      const range = sheet.getRange("B2");
      range.values = [["x"]];
      range.format.fill.color = "#FFC000";
      range.format.font.italic = true;
      range.format.font.color = "#C00000";
      for (const edge of ["EdgeLeft", "EdgeTop"] as const) {
        const border = range.format.borders.getItem(edge);
        border.style = "Continuous";
        border.color = "#112233";
      }
    });
    expect(cellAt(first, 1, 1).look).toMatchObject({ fill: "#FFC000", isItalic: true, color: "#C00000" });
    expect(cellAt(first, 1, 0).right).toMatchObject({ color: "#112233" });
    expect(cellAt(first, 0, 1).bottom).toMatchObject({ color: "#112233" });
    // No line of its own there: the fill covers the gridline.
    expect(cellAt(first, 1, 1).right).toMatchObject({ color: "#FFC000" });
  });

  it("run over empty neighbours when their text is long, and stop at the next that has something", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("A1:C1").values = [["A text that is far longer than its column is wide", "", "here"]];
    });
    expect(cellAt(first, 0, 0).spill).toBe(128);
  });

  it("show # where a number does not fit, never a part of it", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("A1").values = [[123456789]];
      sheet.getRange("A1").numberFormat = [["#,##0.00"]];
    });
    expect(cellAt(first, 0, 0).text).toMatch(/^#+$/);
  });

  it("lead where their hyperlink or HYPERLINK() leads", async () => {
    const { first, book } = await made((sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "there" };
      sheet.getRange("A2").formulas = [['=HYPERLINK("#\'Sheet1\'!B2:B4","here")']];
      sheet.getRange("A3").hyperlink = { address: "https://example.org/", textToDisplay: "outside" };
    });
    expect(cellAt(first, 0, 0).link).toMatchObject({
      kind: "inside",
      area: { row: 2, column: 2, rows: 1, columns: 1 },
    });
    expect(cellAt(first, 1, 0).link).toMatchObject({ kind: "inside", sheet: book.active, area: { row: 1, rows: 3 } });
    expect(cellAt(first, 1, 0).text).toBe("here");
    expect(cellAt(first, 2, 0).link).toMatchObject({ kind: "outside", address: "https://example.org/" });
  });
});

describe("sheets", () => {
  it("merge down and across, and leave the covered cells out", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("B2:C4").merge();
      sheet.getRange("B2").values = [["tall"]];
    });
    const cell = cellAt(first, 1, 1);
    expect([cell.width, cell.height]).toEqual([128, 60]);
    expect(first.row(2).some(({ column }) => column === 1 || column === 2)).toBe(false);
    expect(first.merges.firstRow(3)).toBe(1);
    expect(first.merges.grown({ row: 3, column: 2, rows: 1, columns: 1 })).toEqual({
      row: 1,
      column: 1,
      rows: 3,
      columns: 2,
    });
  });

  it("know widths, heights and what is hidden, in pixels", async () => {
    const { book } = await made((sheet) => {
      sheet.getRange("A1").format.columnWidth = 75;
      sheet.getRange("A1").format.rowHeight = 30;
      sheet.getRange("A3").values = [["x"]];
    });
    book.file.SetColVisible("Sheet1", "B", false);
    book.file.SetRowVisible("Sheet1", 3, false);
    const { view, book: hidden } = await viewOf(book.write());
    const first = view.sheet(hidden.active);
    expect([first.columns.size(0), first.columns.size(1), first.columns.size(2)]).toEqual([100, 0, 64]);
    expect([first.rows.size(0), first.rows.size(1), first.rows.size(2)]).toEqual([40, 20, 0]);
    expect(first.columns.step(0, 1)).toBe(2);
  });

  it("are no wider, higher or narrower than Excel's, whatever the file says", async () => {
    const head = '<sheetFormatPr defaultRowHeight="1e300"/><cols><col min="1" max="1" width="1e300"/><col min="2" max="2" width="-9"/></cols>';
    const { view, book } = await viewOf(await oneSheet({ head, rows: '<row r="2" ht="-15"/>' }));
    const { columns, rows } = view.sheet(book.active);
    expect([columns.size(0), columns.size(1)]).toEqual([255 * 7 + 5, 0]);
    expect([rows.size(0), rows.size(1)]).toEqual([409.5 / 0.75, 0]);
  }); // prettier-ignore

  it("show a font without a size or a name of its own in the standard one", async () => {
    const parts = unzipSync(await oneSheet({ rows: '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Ref</t></is></c></row>' }));
    const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
    const bold = styles
      .replace(/<fonts[^>]*>.*?<\/fonts>/s, '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/></font></fonts>')
      .replace(/<cellXfs[^>]*>.*?<\/cellXfs>/s, '<cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs>');
    const { view, book } = await viewOf(zipSync({ ...parts, "xl/styles.xml": strToU8(bold) }));
    expect(cellAt(view.sheet(book.active), 0, 0).look).toMatchObject({ isBold: true, size: 11, family: "Calibri" });
  }); // prettier-ignore

  it("give a table's cells the look of its style", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Name", "Value"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true);
    });
    expect(cellAt(first, 0, 0)).toMatchObject({ hasFilter: true, look: { isBold: true, color: "#FFFFFF" } });
    expect(cellAt(first, 1, 0).look.fill).not.toBe("");
    expect(cellAt(first, 2, 0).look.fill).toBe("");
  });

  it("draw charts from their definition, added ones and those of the file alike", async () => {
    const host = await opened();
    const add = async (context: Excel.RequestContext): Promise<void> => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["", "Count"],
        ["Green", 7],
        ["Red", 2],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "By rating";
      chart.setPosition("D2", "H10");
      await context.sync();
    };
    await Excel.run(add);
    const { book, view } = await viewOf(host.save());
    const [chart] = view.sheet(book.active).charts;
    expect(chart).toMatchObject({
      kind: "column",
      title: "By rating",
      categories: ["Green", "Red"],
      box: { left: 192, top: 20 },
    });
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([["Count", [7, 2]]]);
  });

  it("open 10,000 rows without reading more than is looked at", async () => {
    const { first } = await made((sheet) => {
      sheet.getRange("A1:C10000").values = Array.from({ length: 10_000 }, (_, row) =>
        Array.from({ length: 3 }, () => row),
      );
    });
    const began = performance.now();
    expect(first.rows.count).toBeGreaterThan(10_000);
    expect(cellAt(first, 9_999, 2).text).toBe("9999");
    expect(performance.now() - began).toBeLessThan(200);
  });
});

import { strFromU8, unzipSync } from "fflate";
import type { WorkbookHost } from "../../src/workbench/index";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import { answered, codeOf, failureOf, opened, reopened } from "./support";

async function onFirst(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

function sheetXml(host: WorkbookHost): string {
  return strFromU8(unzipSync(host.save())["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

async function breaks(): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getFirst();
    horizontalPageBreaks.load("items/rowIndex");
    await context.sync();
    return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  });
}

describe("page breaks", () => {
  it("are where they were added, in the file and after opening it again", async () => {
    const host = await opened();
    await onFirst(({ horizontalPageBreaks: all }) => {
      all.add("A30:C40");
      all.add("12:12");
      all.add("A12");
    });
    expect(sheetXml(host)).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="11" max="16383" man="1"/><brk id="29" max="16383" man="1"/></rowBreaks>',
    );
    await reopened(host);
    expect(await breaks()).toEqual([11, 29]);
  });

  it("go one by one or all together, also those of the file", async () => {
    let host = await opened();
    await onFirst(({ horizontalPageBreaks: all }) => {
      for (const at of ["A5", "A9", "A20"]) all.add(at);
    });
    host = await reopened(host);
    const cell = await Excel.run(async (context) => {
      const { horizontalPageBreaks: all } = context.workbook.worksheets.getFirst();
      const count = all.getCount();
      const after = all.getItem(1).getCellAfterBreak().load("address");
      await context.sync();
      all.getItem(0).delete();
      await context.sync();
      return [answered(count), after.address];
    });
    expect([cell, await breaks()]).toEqual([
      [3, "Sheet1!A9"],
      [8, 19],
    ]);
    await onFirst(({ horizontalPageBreaks: all }) => {
      all.removePageBreaks();
    });
    expect(sheetXml(host)).not.toContain("rowBreaks");
  });

  it("cannot come before the first row", async () => {
    await opened();
    const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();
    expect(await codeOf((context) => first(context).horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
    const failure = await failureOf((context) => first(context).verticalPageBreaks.add("C1"));
    expect(failure?.message).toContain("Worksheet.verticalPageBreaks");
  });
});

describe("the paper", () => {
  it("keeps margins in any unit, and those that were not given", async () => {
    let host = await opened();
    await onFirst(({ pageLayout }) => {
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      pageLayout.setPrintMargins("Points", { top: 36 });
      pageLayout.footerMargin = 18;
    });
    expect(sheetXml(host)).toMatch(
      /<pageMargins left="1" right="0.5" top="0.5" bottom="0.75" header="0.3" footer="0.25">/,
    );
    host = await reopened(host);
    const { pageLayout } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pageLayout.load("leftMargin,topMargin,headerMargin");
      await context.sync();
      return sheet;
    });
    expect([pageLayout.leftMargin, pageLayout.topMargin, pageLayout.headerMargin]).toEqual([72, 36, 21.6]);
    expect(await codeOf((context) => { context.workbook.worksheets.getFirst().pageLayout.setPrintMargins("Points", { top: -1 }); })).toBe("InvalidArgument"); // prettier-ignore
  });

  it("keeps what is printed with the cells, and in which order", async () => {
    const host = await opened();
    await onFirst(({ pageLayout }) => {
      pageLayout.printGridlines = true;
      pageLayout.centerHorizontally = true;
      pageLayout.printOrder = "OverThenDown";
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("1:3");
      const { defaultForAllPages: lines } = pageLayout.headersFooters;
      lines.leftHeader = "Q1 2025/26";
      lines.centerFooter = "&A";
      lines.rightFooter = "Page &P of &N";
    });
    const xml = sheetXml(host);
    expect(xml).toMatch(/<printOptions (?=[^>]*horizontalCentered="1")(?=[^>]*gridLines="1")[^>]*\/>/);
    expect(xml).toContain("<oddHeader>&amp;LQ1 2025/26</oddHeader><oddFooter>&amp;C&amp;A&amp;RPage &amp;P of &amp;N");
    await reopened(host);
    const { pageLayout } = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pageLayout.load(
        "printGridlines,centerHorizontally,centerVertically,printOrder,headersFooters/defaultForAllPages/rightFooter",
      );
      await context.sync();
      return sheet;
    });
    expect(pageLayout.toJSON()).toMatchObject({
      printGridlines: true,
      centerHorizontally: true,
      centerVertically: false,
      printOrder: "OverThenDown",
      headersFooters: { defaultForAllPages: { rightFooter: "Page &P of &N" } },
    });
  });
});

describe("columns", () => {
  it("that are hidden are hidden in the file and on the page, until they are shown again", async () => {
    let host = await opened();
    await onFirst((sheet) => {
      sheet.getRange("A1:F1").values = [["a", "b", "c", "d", "e", "f"]];
      sheet.getRange("B:E").columnHidden = true;
      sheet.getRange("C1").columnHidden = false;
    });
    const shown = (): readonly string[] => {
      const { book } = host;
      return new WorkbookView(book).sheet(book.active).row(0).flatMap(({ text }) => (text === "" ? [] : [text])); // prettier-ignore
    };
    expect(shown()).toEqual(["a", "c", "f"]);
    host = await reopened(host);
    expect(shown()).toEqual(["a", "c", "f"]);
    const hidden = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = ["B1", "C1", "D:E", "A:C"].map((address) => sheet.getRange(address).load("columnHidden"));
      await context.sync();
      return ranges.map(({ columnHidden }) => columnHidden as boolean | null);
    });
    expect(hidden).toEqual([true, false, true, null]);
    await onFirst((sheet) => {
      sheet.getRange().columnHidden = false;
    });
    expect(shown()).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(sheetXml(host).match(/<col /g)?.length ?? 0).toBeLessThan(7);
  });

  it("and rows stay in sight together", async () => {
    const host = await opened();
    await onFirst((sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    });
    expect(sheetXml(host)).toMatch(/<pane (?=[^>]*state="frozen")(?=[^>]*topLeftCell="C4")(?=[^>]*xSplit="2")(?=[^>]*ySplit="3")/); // prettier-ignore
    const { book } = await reopened(host);
    expect(new WorkbookView(book).sheet(book.active).frozen).toEqual({ rows: 3, columns: 2 });
  });
});

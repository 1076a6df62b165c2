import { strFromU8, unzipSync } from "fflate";
import { startEngine } from "../../src/workbench/node";
import { openBook } from "../../src/workbench/open-book";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import { block, DXFS, extension, formatsOf, partsOf } from "./conditional-xml";
import { oneSheet } from "./one-sheet";
import { answered, failureOf, opened, reopened } from "./support";

function colour(range: Excel.Range, word: string, fill: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("CellValue");
  format.cellValue.rule = { formula1: `="${word}"`, operator: "EqualTo" };
  format.cellValue.format.fill.color = fill;
  format.cellValue.format.font.color = "#FFFFFF";
  return format;
}

async function onFirst(batch: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const words = (address: string): Promise<unknown[]> =>
  formatsOf(address, ({ type, priority, cellValueOrNullObject }) => [
    priority,
    cellValueOrNullObject.isNullObject ? type : cellValueOrNullObject.rule.formula1,
  ]);

describe("a conditional format that the add-in adds", () => {
  it("by a word is there again after saving, with its colours", async () => {
    const host = await opened();
    await onFirst((sheet) => {
      colour(sheet.getRange("A2:A9"), "Green & gold", "#2E7D32");
    });
    const parts = unzipSync(host.save());
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      '<conditionalFormatting sqref="A2:A9"><cfRule dxfId="0" type="cellIs" priority="1" operator="equal"><formula>&quot;Green &amp; gold&quot;</formula></cfRule></conditionalFormatting>',
    );
    await reopened(host);
    expect(await formatsOf("A3", (format) => [format.type, partsOf(format)])).toEqual([
      [
        "CellValue",
        {
          cellValue: {
            rule: { formula1: '="Green & gold"', operator: "EqualTo" },
            format: { fill: { color: "#2E7D32" }, font: { color: "#FFFFFF" } },
          },
        },
      ],
    ]);
  });

  it("by a formula is there again after saving", async () => {
    const host = await opened();
    await onFirst((sheet) => {
      const { custom } = sheet.getRange("A2:C9").conditionalFormats.add("Custom");
      custom.rule.formula = '=$B2<>"Ready"';
      custom.format.font.bold = true;
    });
    await reopened(host);
    expect(await formatsOf("C9", (format) => partsOf(format))).toEqual([
      { custom: { rule: { formula: '=$B2<>"Ready"' }, format: { font: { bold: true } } } },
    ]);
  });

  it("comes before those that are there, as Excel puts it, also in the saved file", async () => {
    const own = `<cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"Old"</formula></cfRule>`;
    const later = `<x14:cfRule type="cellIs" priority="2" operator="equal" id="{ABC}"><xm:f>Other!$A$1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></x14:dxf></x14:cfRule>`;
    const host = await opened(await oneSheet({ dxfs: DXFS, tail: block("A1:A9", own) + extension("A1:A9", later) }));
    await onFirst((sheet) => {
      colour(sheet.getRange("A1:A9"), "Red", "#C62828");
      colour(sheet.getRange("A1:A9"), "Green", "#2E7D32");
    });
    const expected = [
      [0, '="Green"'],
      [1, '="Red"'],
      [2, '="Old"'],
      [3, "=Other!$A$1"],
    ];
    expect(await words("A1")).toEqual(expected);
    await reopened(host);
    expect(await words("A1")).toEqual(expected);
  });

  it("is found again by its id, and can be deleted", async () => {
    await opened();
    const left = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A9");
      const first = colour(range, "Green", "#2E7D32").load("id");
      colour(range, "Red", "#C62828");
      await context.sync();
      range.conditionalFormats.getItem(first.id).delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return answered(count);
    });
    expect([left, await words("A1")]).toEqual([1, [[0, '="Red"']]]);
  });

  it("draws lines around cells of several ranges at once, also once the file is opened again", async () => {
    const before = await opened();
    await onFirst((sheet) => {
      const { custom } = sheet.getRanges("A2:A3, C5").conditionalFormats.add("Custom");
      custom.rule.formula = '=LEN("mark")>0';
      custom.format.borders.getItem("EdgeTop").style = "Dash";
      custom.format.borders.getItem("EdgeTop").color = "#112233";
      custom.format.borders.left.style = "Dot";
    });
    const host = await reopened(before);
    const xml = strFromU8(unzipSync(host.save())["xl/styles.xml"] ?? new Uint8Array());
    expect(xml).toContain('<left style="dotted"></left><top style="dashed"><color rgb="FF112233"></color></top>');
    const read = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("C5").conditionalFormats;
      const { borders } = formats.getItemAt(0).custom.format;
      borders.load("items/sideIndex,items/style,items/color");
      const { areas } = formats.getItemAt(0).getRanges();
      areas.load("items/address");
      await context.sync();
      const lines = borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]);
      return [areas.items.map(({ address }) => address), lines];
    });
    expect(read).toEqual([
      ["Sheet1!A2:A3", "Sheet1!C5"],
      [
        ["EdgeTop", "Dash", "#112233"],
        ["EdgeBottom", "None", "#000000"],
        ["EdgeLeft", "Dot", "#000000"],
        ["EdgeRight", "None", "#000000"],
      ],
    ]);
    const view = new WorkbookView(host.book);
    expect(view.sheet(host.book.active).row(4)[2]?.look.lines.top).toMatchObject({ style: "dashed", color: "#112233" });
  });

  it("shows in the workbench, and goes when it is cleared", async () => {
    const host = await opened();
    await onFirst((sheet) => {
      sheet.getRange("A1:A3").values = [["Rating"], ["green"], ["Red"]];
      sheet.tables.add("A1:A3", true);
      colour(sheet.getRange("A2:A3"), "Green", "#2E7D32");
    });
    const view = new WorkbookView(host.book);
    const fills = (of: WorkbookView): (string | undefined)[] =>
      [1, 2].map((row) => of.sheet(of.book.active).row(row)[0]?.look.fill);
    expect(fills(view)[0]).toBe("#2E7D32");
    expect(fills(view)[1]).not.toBe("#2E7D32");
    const again = await openBook(host.save(), startEngine);
    if (!again.ok) throw new Error(again.reason);
    expect(fills(new WorkbookView(again.book))).toEqual(fills(view));
    await onFirst((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.clearAll();
    });
    expect(fills(view)[0]).not.toBe("#2E7D32");
  });
});

describe("clearing cells that have conditional formats", () => {
  const own = (value: string): string =>
    `<cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>${value}</formula></cfRule>`;

  it.each<[string, string, string, string[]]>([
    ["the whole sheet", "A:XFD", '"Red"', []],
    ["all that it covers", "A1:B9", '"Red"', []],
    ["a part of it", "A4:A5", '"Red"', ["A1:A3", "A6:A9"]],
    ["the lower part, where it looks beside itself", "A6:B9", "B1", ["A1:A5"]],
    ["cells elsewhere", "C1:D9", '"Red"', ["A1:A9"]],
  ])("%s", async (_, cleared, formula, left) => {
    const host = await opened(await oneSheet({ dxfs: DXFS, tail: block("A1:A9", own(formula)) }));
    await onFirst((sheet) => {
      sheet.getRange(cleared).clear();
    });
    await reopened(host);
    const found = await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      const count = formats.getCount();
      await context.sync();
      if (answered(count) === 0) return [];
      const areas = formats.getItemAt(0).getRanges().areas.load("items/address");
      await context.sync();
      return areas.items.map(({ address }) => address.replace("Sheet1!", ""));
    });
    expect(found).toEqual(left);
  });

  it.each<[string, string, (range: Excel.Range) => unknown, string]>([
    ["the upper part, where it looks beside itself", "B1", (range) => { range.getCell(0, 0).clear(); }, "a part of the cells"], // prettier-ignore
    ["changing one that was in the file", "1", (range) => (range.conditionalFormats.getItemAt(0).cellValue.format.fill.color = "#112233"), "that was in the file"], // prettier-ignore
    [
      "a data bar",
      "1",
      (range) => range.conditionalFormats.add("DataBar"),
      'ConditionalFormatCollection.add "DataBar"',
    ],
    ["a formula that names a sheet", "1", (range) => (range.conditionalFormats.add("Custom").custom.rule.formula = "=Sheet1!$A$1=1"), "that names a sheet"], // prettier-ignore
    ["a word without =", "1", (range) => (range.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "Red", operator: "EqualTo" }), 'without "="'], // prettier-ignore
  ])("fails with its name: %s", async (_, formula, act, told) => {
    await opened(await oneSheet({ dxfs: DXFS, tail: block("A1:A9", own(formula)) }));
    const failure = await failureOf((context) => {
      act(context.workbook.worksheets.getFirst().getRange("A1:A9"));
    });
    expect(failure?.code).toBe("NotImplemented");
    expect(failure?.message).toContain(told);
  });
});

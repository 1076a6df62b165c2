import { answered, codeOf, opened, reopened } from "./support";

beforeEach(async () => {
  await opened();
});

async function addressOf(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return Excel.run(async (context) => {
    const range = find(context.workbook.worksheets.getFirst());
    range.load("address,isNullObject");
    await context.sync();
    return range.isNullObject ? "null" : range.address;
  });
}

describe("addresses", () => {
  test.each([
    ["Sheet", "Sheet!A1"],
    ["My sheet", "'My sheet'!A1"],
    ["O'Brien", "'O''Brien'!A1"],
    ["Q1", "'Q1'!A1"],
    ["2024", "'2024'!A1"],
    ["A-B", "'A-B'!A1"],
    ["Summary_2", "Summary_2!A1"],
  ])("of a sheet called %s", async (name, expected) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = name;
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getRange("A1"))).toBe(expected);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["$b$2:a1", (sheet) => sheet.getRange("$b$2:a1"), "Sheet1!A1:B2"],
    ["whole columns", (sheet) => sheet.getRange("C:A"), "Sheet1!A:C"],
    ["whole rows", (sheet) => sheet.getRange("2:3"), "Sheet1!2:3"],
    ["all cells", (sheet) => sheet.getRange(), "Sheet1!1:1048576"],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "Sheet1!C2:F4"],
    ["a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "Sheet1!C3"],
    ["an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "Sheet1!A3:B4"],
    ["a resized one", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Sheet1!B2:C4"],
    ["a sized one", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 1), "Sheet1!B2:B3"],
    ["the last row", (sheet) => sheet.getRange("B2:C9").getLastRow(), "Sheet1!B9:C9"],
    ["the entire column", (sheet) => sheet.getRange("B2:C9").getEntireColumn(), "Sheet1!B:C"],
    ["what two share", (sheet) => sheet.getRange("A1:C3").getIntersectionOrNullObject("B2:D4"), "Sheet1!B2:C3"],
    ["what two do not", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"), "null"],
    ["an empty sheet's used range", (sheet) => sheet.getUsedRange(), "Sheet1!A1"],
    ["or none", (sheet) => sheet.getUsedRangeOrNullObject(), "null"],
  ])("%s", async (_, find, expected) => {
    expect(await addressOf(find)).toBe(expected);
  });

  test.each(["", "A0", "XFE1", "A1048577", "nonsense", "A1:B2:C3", "Nowhere!A1"])(
    "%j: InvalidArgument",
    async (address) => {
      const code = await codeOf((context) => context.workbook.worksheets.getFirst().getRange(address).load("address"));
      expect(code).toBe("InvalidArgument");
    },
  );

  test("formats count for the used range, unless only values are asked for", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E9").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sheet1!B2:E9");
    expect(await addressOf((sheet) => sheet.getUsedRange(true))).toBe("Sheet1!B2:C3");
  });
});

describe("formats", () => {
  test("of an officer's ratings are read cell by cell, and survive the file", async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.fill.color = "#00B050";
      sheet.getRange("B1").format.font.set({ bold: true, color: "red", size: 14, name: "Arial" });
      sheet.getRange("A1:B1").format.wrapText = true;
      await context.sync();
    });
    await reopened(host);
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true, color: true, name: true } },
      });
      range.load("format/wrapText,format/font/bold,format/fill/color");
      await context.sync();
      return { cells: answered(cells)[0], wrap: range.format.wrapText, bold: range.format.font.bold };
    });
    expect(found.cells).toEqual([
      {
        address: "Sheet1!A1",
        format: { fill: { color: "#00B050" }, font: { bold: false, color: "#000000", name: "Calibri" } },
      },
      {
        address: "Sheet1!B1",
        format: { fill: { color: "#FFFFFF" }, font: { bold: true, color: "#FF0000", name: "Arial" } },
      },
      {
        address: "Sheet1!C1",
        format: { fill: { color: "#FFFFFF" }, font: { bold: false, color: "#000000", name: "Calibri" } },
      },
    ]);
    expect([found.wrap, found.bold]).toEqual([null, null]);
  });

  test("sizes, alignment and borders come back as they were set", async () => {
    const found = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getFirst().getRange("B2:C3");
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.horizontalAlignment = "Center";
      format.verticalAlignment = "Top";
      format.indentLevel = 2;
      const top = format.borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Thick";
      top.color = "#1F3864";
      format.load("columnWidth,rowHeight,horizontalAlignment,verticalAlignment,indentLevel");
      top.load("style,weight,color");
      await context.sync();
      return [
        format.columnWidth,
        format.rowHeight,
        format.horizontalAlignment,
        format.verticalAlignment,
        format.indentLevel,
        top.style,
        top.weight,
        top.color,
      ];
    });
    expect(found).toEqual([120, 30, "Center", "Top", 2, "Continuous", "Thick", "#1F3864"]);
  });

  test("a whole sheet is cleared of values, formats, merges and links", async () => {
    const used = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, "=A1"],
        [3, 4],
      ];
      sheet.getRange("A:A").format.fill.color = "#FFFF00";
      sheet.getRange("D4:E5").merge();
      sheet.getRange("A5").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "up" };
      sheet.getRange().clear();
      const range = sheet.getUsedRangeOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(used).toBe(true);
  });

  test("a link keeps its place, its tip and its text", async () => {
    const host = await opened();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.hyperlink = { documentReference: "'My sheet'!B2", screenTip: "Go", textToDisplay: "KPI 1" };
      await context.sync();
    });
    await reopened(host);
    const found = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1").load("hyperlink,values,format/font/underline");
      await context.sync();
      return [cell.hyperlink, cell.values[0]?.[0] as unknown, cell.format.font.underline];
    });
    const link = { documentReference: "'My sheet'!B2", screenTip: "Go", textToDisplay: "KPI 1" };
    expect(found).toEqual([link, "KPI 1", "Single"]);
  });

  test("the selection is what the user sees", async () => {
    const host = await opened();
    expect(host.selection).toBeNull();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Register").getRange("C4:D5").select();
      await context.sync();
    });
    expect(host.selection).toEqual({ sheet: "Register", address: "C4:D5" });
  });
});

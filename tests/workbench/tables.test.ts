import { answered, codeOf, opened, reopened } from "./support";

async function withTable(change?: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C3").values = [
      ["Rating", "Count", ""],
      ["Red", 2, true],
      ["Green", 5, false],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "QrCounts";
    change?.(table);
    await context.sync();
  });
}

async function tableFacts(): Promise<unknown> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("qrcounts");
    const body = table.getDataBodyRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    table.load("name,style,showBandedRows,showFilterButton,showTotals,columns/items/name,worksheet/name");
    const rows = table.rows.getCount();
    await context.sync();
    return {
      name: table.name,
      style: table.style,
      banded: table.showBandedRows,
      filter: table.showFilterButton,
      totals: table.showTotals,
      columns: table.columns.items.map(({ name }) => name),
      header: header.values[0] as unknown,
      body: body.address,
      rows: answered(rows),
      sheet: table.worksheet.name,
    };
  });
}

test("a table keeps its name, columns and looks in the saved file", async () => {
  const host = await opened();
  await withTable((table) => {
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  });
  const facts = {
    name: "QrCounts",
    style: "TableStyleLight1",
    banded: false,
    filter: false,
    totals: false,
    columns: ["Rating", "Count", "Column3"],
    header: ["Rating", "Count", "Column3"],
    body: "Sheet1!A2:C3",
    rows: 2,
    sheet: "Sheet1",
  };
  expect(await tableFacts()).toEqual(facts);
  await reopened(host);
  expect(await tableFacts()).toEqual(facts);
});

test.each([
  ["over another table", "B2:D5", "InvalidArgument"],
  ["over merged cells", "F1:G3", "MergedRangeConflict"],
  ["on free cells", "F5:G7", "none"],
])("a second table %s: %s", async (_, address, code) => {
  await opened();
  await withTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("F1:G1").merge();
    await context.sync();
  });
  expect(await codeOf((context) => context.workbook.worksheets.getFirst().tables.add(address, true))).toBe(code);
});

test.each([
  ["1st", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["QRCOUNTS", "ItemAlreadyExists"],
])("a table cannot be called %s: %s", async (name, code) => {
  await opened();
  await withTable();
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.getFirst().tables.add("F5:G7", true).name = name;
    }),
  ).toBe(code);
});

test("a table of the file that is deleted is gone from the next file, with its cells", async () => {
  let host = await opened();
  await withTable();
  host = await reopened(host);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("QrCounts").delete();
    await context.sync();
  });
  await reopened(host);
  const left = await Excel.run(async (context) => {
    const tables = context.workbook.tables.getCount();
    const used = context.workbook.worksheets.getFirst().getUsedRangeOrNullObject();
    await context.sync();
    return [answered(tables), used.isNullObject];
  });
  expect(left).toEqual([0, true]);
});

test("a table's sheet can be deleted, and the file opens again", async () => {
  let host = await opened();
  await withTable();
  host = await reopened(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await reopened(host);
  expect(await codeOf((context) => context.workbook.tables.getItem("QrCounts").load("name"))).toBe("ItemNotFound");
});

test("a header that is cleared or overwritten keeps the table whole, as in Excel", async () => {
  let host = await opened();
  await withTable();
  host = await reopened(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:C1").values = [["", "Total", "Total"]];
    await context.sync();
  });
  await reopened(host);
  expect(await tableFacts()).toMatchObject({
    columns: ["Column1", "Total", "Total2"],
    header: ["Column1", "Total", "Total2"],
  });
});

describe("a table's size", () => {
  const FORMULAS = [["=SUM(QrCounts[Count])"], ["=ROWS(QrCounts[#All])"], ["=SUM(QrCounts[Count])"]];

  async function sums(): Promise<unknown> {
    return Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("F1:F3").load("values,formulas");
      await context.sync();
      return [cells.values.flat(), cells.formulas.flat()] as unknown[];
    });
  }

  async function resized(address: string): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A4:B4").values = [["Amber", 10]];
      sheet.getRange("F1:F3").formulas = FORMULAS;
      context.workbook.tables.getItem("QrCounts").resize(address);
      await context.sync();
    });
  }

  // Documentation of Table.resize; ExcelApi 1.13.
  test.each([false, true])(
    "grows and shrinks, and formulas count what is in it (of the file: %s)",
    async (isOfFile) => {
      let host = await opened();
      await withTable();
      if (isOfFile) host = await reopened(host);
      await resized("A1:D4");
      const text = FORMULAS.flat();
      expect(await sums()).toEqual([[17, 4, 17], text]);
      expect(await tableFacts()).toMatchObject({
        columns: ["Rating", "Count", "Column3", "Column4"],
        body: "Sheet1!A2:D4",
      });
      host = await reopened(host);
      expect(await sums()).toEqual([[17, 4, 17], text]);
      expect(await tableFacts()).toMatchObject({
        columns: ["Rating", "Count", "Column3", "Column4"],
        body: "Sheet1!A2:D4",
      });
      await resized("A1:B3");
      expect(await sums()).toEqual([[7, 3, 7], text]);
      await resized("A1:A3");
      expect(await sums()).toEqual([
        ["#REF!", 3, "#REF!"],
        ["=SUM(#REF!)", "=ROWS(QrCounts[#All])", "=SUM(#REF!)"],
      ]);
      await reopened(host);
      expect(await tableFacts()).toMatchObject({ columns: ["Rating"] });
    },
  );

  test.each([
    ["with its header elsewhere", "A2:C4", "InvalidArgument"],
    ["away from where it was", "F1:G4", "InvalidArgument"],
    ["to a header alone", "A1:C1", "InvalidArgument"],
  ])("is not changed to a range %s", async (_, address, code) => {
    await opened();
    await withTable();
    expect(
      await codeOf((context) => {
        context.workbook.tables.getItem("QrCounts").resize(address);
      }),
    ).toBe(code);
  });

  test("rows come at its end, as long as nothing stands below", async () => {
    const host = await opened();
    await withTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("F1").formulas = [["=SUM(QrCounts[Count])"]];
      const added = context.workbook.tables.getItem("QrCounts").rows.add(-1, [["Amber", 4, ""], ["Blue", 1, ""]]); // prettier-ignore
      added.load("index");
      await context.sync();
      expect(added.index).toBe(2);
    });
    await reopened(host);
    expect(await tableFacts()).toMatchObject({ rows: 4, body: "Sheet1!A2:C5" });
    expect(await sums()).toEqual([
      [12, "", ""],
      ["=SUM(QrCounts[Count])", "", ""],
    ]);
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getFirst().getRange("B6").values = [["below"]];
        context.workbook.tables.getItem("QrCounts").rows.add(-1, [["Red", 1, ""]]);
      }),
    ).toBe("NotImplemented");
  });
});

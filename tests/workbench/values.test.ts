import { afterSetting, codeOf, failureOf, opened, reopened } from "./support";

beforeEach(async () => {
  await opened();
});

describe("what a cell becomes when something is set in it", () => {
  test.each([
    [5, 5, "Double"],
    [-0.25, -0.25, "Double"],
    [true, true, "Boolean"],
    ["", "", "Empty"],
    ["Green", "Green", "String"],
    ["12", 12, "Double"],
    ["1,200", 1200, "Double"],
    ["£1,200", 1200, "Double"],
    ["5%", 0.05, "Double"],
    ["+5", 5, "Double"],
    ["-5", -5, "Double"],
    ["(5)", -5, "Double"],
    ["1e3", 1000, "Double"],
    ["TRUE", true, "Boolean"],
    ["1/2/2023", 44958, "Double"],
    ["Mar 2023", 44986, "Double"],
    ["31 March 2024", 45382, "Double"],
    ["2024-03-31", 45382, "Double"],
    ["31/31/2024", "31/31/2024", "String"],
    ["12:30", 0.5208333333333334, "Double"],
    ["#N/A", "#N/A", "String"],
    ["'5", "5", "String"],
    ["'=1+1", "=1+1", "String"],
    ["=", "=", "String"],
    ["Q1", "Q1", "String"],
    ["on track - see note", "on track - see note", "String"],
  ])("%j becomes %j, a %s", async (given, value, type) => {
    const cell = await afterSetting(given);
    expect([cell.value, cell.type]).toEqual([value, type]);
  });

  test.each([
    ["5%", "0%", "5%"],
    ["£1,200", "£#,##0", "£1,200"],
    ["1/2/2023", "dd/mm/yyyy", "01/02/2023"],
    ["Mar 2023", "mmm-yy", "Mar-23"],
    ["1-2", "d-mmm", "1-Feb"],
    ["1,200", "#,##0", "1,200"],
  ])("%j gets the format %s and shows %s", async (given, format, text) => {
    const cell = await afterSetting(given);
    expect([cell.format, cell.text]).toEqual([format, text]);
  });

  test.each(["12", "1/2/2023", "TRUE", "=1+1", "-", "@note"])(
    "%j stays text in a cell formatted as text",
    async (given) => {
      const cell = await afterSetting(given, "@");
      expect([cell.value, cell.type]).toEqual([given, "String"]);
    },
  );

  test.each([
    ["- see the note", "InvalidArgument"],
    ["-", "InvalidArgument"],
    ["+44 20 7946 0000", "InvalidArgument"],
    ["@someone", "none"],
  ])("%j begins like a formula: %s", async (given, code) => {
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[given]];
      }),
    ).toBe(code);
  });

  test("null leaves a cell as it is, and one value fills a range", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
      Reflect.set(range, "values", 7);
      range.values = [
        [null, "new"],
        ["", null],
      ];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      [7, "new"],
      ["", 7],
    ]);
  });

  test.each([
    ["too few rows", [[1, 2]]],
    ["rows of different lengths", [[1, 2], [3]]],
    ["no rows", []],
  ])("an array of the wrong shape (%s): InvalidArgument", async (_, values) => {
    expect(
      await codeOf((context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
      }),
    ).toBe("InvalidArgument");
  });
});

describe("formulas", () => {
  async function answersOf(formulas: readonly string[]): Promise<{ values: unknown; types: unknown }> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").values = [["Red"], ["Green"], ["Red"], ["'5"]];
      const range = sheet.getRange("C1").getResizedRange(formulas.length - 1, 0);
      range.formulas = formulas.map((formula) => [formula]);
      range.load("values,valueTypes");
      await context.sync();
      return { values: range.values.flat(), types: range.valueTypes.flat() };
    });
  }

  test("are calculated when they are read, each answer with its type", async () => {
    const formulas = ['=COUNTIF(A1:A4,"Red")', "=A1", "=A4", "=1/0", "=2>1", '=IF(A1="Red","yes","no")', "=1+1", '=""'];
    expect(await answersOf(formulas)).toEqual({
      values: [2, "Red", "5", "#DIV/0!", true, "yes", 2, ""],
      types: ["Double", "String", "String", "Error", "Boolean", "String", "Double", "String"],
    });
  });

  test("follow their cells, and the file keeps the last answers with their types", async () => {
    const host = await opened();
    await answersOf(['=COUNTIF(A1:A4,"Red")', "=A4", "=1/0"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A2").values = [["Red"]];
      await context.sync();
    });
    await reopened(host);
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("C1:C3").load("values,valueTypes,formulas");
      await context.sync();
      return [range.values.flat(), range.valueTypes.flat(), range.formulas.flat()] as unknown[][];
    });
    expect(found).toEqual([
      [3, "5", "#DIV/0!"],
      ["Double", "String", "Error"],
      ['=COUNTIF(A1:A4,"Red")', "=A4", "=1/0"],
    ]);
  });

  test("that the engine cannot calculate fail loudly when read, and are left to Excel when saved", async () => {
    const host = await opened();
    const error = await failureOf((context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.formulas = [["=NOSUCHFUNCTION(1)"]];
      cell.load("values");
    });
    expect(error?.code).toBe("NotImplemented");
    expect(error?.message).toMatch(/no way to calculate Sheet1!A1 \(=NOSUCHFUNCTION\(1\)\)/);
    expect(host.save().length).toBeGreaterThan(1000);
  });
});

test("a date typed in a cell is read as a serial, and 10,000 rows of 12 come back within the answer's limit", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => (column % 3 === 0 ? row * column + 0.5 : `cell ${row} ${column}`)),
  );
  const back = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows.length, 12);
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(back).toEqual(rows);
});

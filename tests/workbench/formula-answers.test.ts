import { failureOf, opened } from "./support";

beforeEach(async () => {
  await opened();
});

/** What a formula gives in E1, over these cells from A1 on. */
async function answer(formula: string, cells: readonly (readonly unknown[])[] = [[""]]): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells.map((row) => [
      ...row,
    ]);
    const cell = sheet.getRange("E1");
    cell.formulas = [[formula]];
    cell.load("values,valueTypes");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

const RATINGS = [["Green"], ["green "], ["GREEN"], ["Gr*"], [5], ["'5"], [""], ["=\"\""], ["Amber?"], [-3]]; // prettier-ignore

// support.microsoft.com, "COUNTIF function" and "COUNTIFS function".
describe("COUNTIF", () => {
  test.each([
    ['"green"', 2, "case does not count"],
    ['"gr*"', 4, "* stands for any signs"],
    ['"gr~*"', 1, "a tilde takes the wildcard away"],
    ['"amber?"', 1, "? stands for one sign"],
    ['"<>green"', 8, "all others, blanks too"],
    ['""', 2, "blanks, and texts of no length"],
    ['"="', 1, "cells that are empty"],
    ['"<>"', 9, "cells that are not empty"],
    ["5", 2, "a number, and text that shows it"],
    ['"5"', 2, "a number as text, likewise"],
    ['">=5"', 1, "numbers only"],
    ['"<0"', 1, "numbers only"],
    ["A7", 0, "an empty cell as criterion is 0"],
  ])("%s counts %i: %s", async (criterion, expected) => {
    expect(await answer(`=COUNTIF(A1:A10,${criterion})`, RATINGS)).toBe(expected);
  });

  test("counts the blanks of a whole column to its end", async () => {
    expect(await answer('=COUNTIF(A:A,"")', RATINGS)).toBe(1_048_576 - 8);
  });
});

test.each([
  ['=COUNTIFS(A1:A4,"Red",B1:B4,">1")', 1],
  ['=SUMIFS(B1:B4,A1:A4,"red")', 4],
  ['=SUMIF(A1:A4,"red",B1:B4)', 4],
  ['=COUNTIFS(A1:A4,"Red",B1:B3,1)', "#VALUE!"],
  ['=SUMPRODUCT((A1:A4="red")*1)', 2],
  ['=SUMPRODUCT(--(A1:A4="Red"),B1:B4)', 4],
  ["=SUMPRODUCT((A1:A4=A1)*(B1:B4>1))", 1],
  ['=A1="RED"', true],
  ['=A1<>"RED"', false],
  ['=A4="5"', true],
  ["=A4=5", false],
  ["=A5=0", true],
  ['=A5=""', true],
  ["=A4+1", 6],
  ["=A1+1", "#VALUE!"],
  ["=1/A5", "#DIV/0!"],
  ["=SUM(A1:A4)", 0],
  ["=SUM(#REF!)", "#REF!"],
  ["=0.1+0.2=0.3", true],
  ["=0.5-0.4-0.1", 0],
  ["=-2^2", 4],
  ["=50%*4", 2],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ["=INT(-1.5)", -2],
  ["=MOD(-3,2)", 1],
  ['=0.1*3&""', "0.3"],
  ['="n: "&1/3', "n: 0.333333333333333"],
  ['=TEXT(0.256,"0%")', "26%"],
  ['=TEXT(45000,"d mmmm yyyy")', "15 March 2023"],
  ["=DATE(2023,13,1)", 45292],
  ["=YEAR(45000)+MONTH(45000)/100", 2023.03],
  ['=IF(OR(A1="red",1/0),1,2)', "#DIV/0!"],
  ['=IF(A1="red","yes",1/0)', "yes"],
  ['=IFERROR(1/0,"none")', "none"],
  ["=AND(A1:A3,TRUE)", true],
  ["=NOT(A1=A2)", true],
  ["=COUNTA(A1:B5)", 8],
  ["=ROWS(A1:A4)*COLUMNS(A:C)", 12],
  ['=HYPERLINK("#Sheet1!A1",COUNTIF(A1:A4,"red"))+1', 3],
  ['=HYPERLINK("#Sheet1!A1")', "#Sheet1!A1"],
  ['=VLOOKUP("Amber",A1:B4,2,FALSE)', 2],
] as const)("%s is %j", async (formula, expected) => {
  const cells = [["Red", 1], ["Amber", 2], ["RED", 3], ["'5", 4], ["", ""]]; // prettier-ignore
  expect(await answer(formula, cells)).toBe(expected);
});

test.each([
  ['=SUM((A1:A3="x")*1)', /reckons with arrays/],
  ['=IF(A1:A3="x",1,0)', /reckons with arrays/],
  ['=COUNTIF(A1:A3,">m")', /puts texts in order/],
  ["=E1+1", /reads its own answer/],
  ['=VLOOKUP("x",A1:B3,1+SUM((A1:A3="x")*1),FALSE)', /VLOOKUP is not known|reckons with arrays/],
])("%s fails loudly: nothing is guessed", async (formula, reason) => {
  const error = await failureOf((context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("E1");
    cell.formulas = [[formula]];
    cell.load("values");
  });
  expect([error?.code, error?.message]).toEqual(["NotImplemented", expect.stringMatching(reason)]);
});

test("what reads a cell that cannot be calculated fails likewise, whoever calculates it", async () => {
  for (const formula of ["=E1+1", "=VLOOKUP(1,E1:F1,1,FALSE)"]) {
    const error = await failureOf((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E1").formulas = [['=SUM((A1:A3="x")*1)']];
      const cell = sheet.getRange("G1");
      cell.formulas = [[formula]];
      cell.load("values");
    });
    expect(error?.code).toBe("NotImplemented");
  }
});

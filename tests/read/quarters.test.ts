import { said, type Item } from "../../src/kpi/item";
import { quarterName, type Quarter } from "../../src/kpi/period";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import type { Book } from "../../src/read/register";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

const HEADER = ["Ref", "Measure", "Target", "Actual", "RAG", "Commentary"];
const MEASURES = ["Homes let in time", "Rent collected", "Bins emptied", "Visits to pools"];

/** A sheet of one quarter: each measure with its rating, and a figure that tells the quarter. */
function quarterSheet(name: string, title: string, ratings: readonly string[], figure: number): SheetSnapshot {
  const rows = MEASURES.map((measure, index): CellValue[] => [`KI ${index + 1}`, measure, 90, ratings[index] === "" ? "" : figure + index, ratings[index] ?? "", ""]); // prettier-ignore
  return sheetOf(name, [[title], HEADER, ...rows]);
}

const asked = (sheets: SheetSnapshot[], quarter: Quarter): Book =>
  readBook({ sheets }, { profile: DEFAULT_PROFILE, quarter });
const items = (book: Book): readonly Item[] => book.registers.flatMap((register) => register.items);
const pastOf = (item: Item | undefined): [string, string | undefined, string | null][] =>
  (item?.past ?? []).map(({ quarter, year, figures, rating }) => [quarter === null ? String(year) : quarterName({ quarter, year }), figures.actual?.value, rating]); // prettier-ignore

const GREEN = ["Green", "Green", "Amber", "Red"];
const RED = ["Red", "Red", "Red", "Red"];
const BLANK = ["", "", "", ""];

describe("a sheet a quarter", () => {
  const first = quarterSheet("Q1", "Performance, QUARTER ONE 2023/24", RED, 10);
  const second = quarterSheet("Q2", "Performance, QUARTER TWO 2023/24", GREEN, 20);
  const template = quarterSheet("Q3", "Performance, QUARTER THREE 2023/24", BLANK, 0);

  it("counts the latest that is filled in, and no item twice", () => {
    const book = bookOf([first, second, template]);
    expect(book.quarter).toEqual({ year: 2023, quarter: 2 });
    expect(items(book).map(({ sheet, rating }) => `${sheet} ${rating ?? ""}`)).toEqual(["Q2 green", "Q2 green", "Q2 amber", "Q2 red"]); // prettier-ignore
    expect(book.otherQuarters.map(({ quarter }) => quarterName(quarter))).toEqual(["Q1 2023/24", "Q3 2023/24"]);
  });

  it("tells the officer of the sheets that are not counted", () => {
    expect(bookOf([first, second]).passedOver).toContainEqual({ reason: "table-of-another-quarter", sheet: "Q1", row: 1, rows: null, quarter: { year: 2023, quarter: 1 } }); // prettier-ignore
  });

  it("counts the one that is asked for", () => {
    const book = asked([first, second], { year: 2023, quarter: 1 });
    expect(items(book).map(({ sheet }) => sheet)).toEqual(["Q1", "Q1", "Q1", "Q1"]);
    expect(pastOf(items(book)[0])).toEqual([]);
  });

  it("gives an item what the earlier sheet says of it, wherever it stands there", () => {
    const moved = { ...first, values: [...first.values.slice(0, 2), ...first.values.slice(2).reverse()] };
    expect(items(bookOf([moved, second])).map(pastOf)).toEqual([
      [["Q1 2023/24", "10", "red"]],
      [["Q1 2023/24", "11", "red"]],
      [["Q1 2023/24", "12", "red"]],
      [["Q1 2023/24", "13", "red"]],
    ]);
  });

  it("finds an item by its measure where its reference has changed", () => {
    const renamed = { ...first, values: first.values.map((row, index) => (index < 2 ? row : [`N${index}`, ...row.slice(1)])) }; // prettier-ignore
    expect(pastOf(items(bookOf([renamed, second]))[1])).toEqual([["Q1 2023/24", "11", "red"]]);
  });

  it("takes neither of two rows under one reference", () => {
    const twice = { ...first, values: [...first.values, ["KI 1", "Homes let in time", 90, 99, "Green", ""]] };
    expect(pastOf(items(bookOf([twice, second]))[0])).toEqual([]);
  });

  it("goes by the sheets' names where no title speaks, and needs no year", () => {
    const [one, two] = [quarterSheet("Q1", "Performance", RED, 1), quarterSheet("Q2", "Performance", GREEN, 2)];
    const book = bookOf([one, two]);
    expect(book.quarter).toEqual({ year: null, quarter: 2 });
    expect(items(book)).toHaveLength(4);
    expect(book.otherQuarters).toHaveLength(1);
  });

  it("counts a table with measures of its own, whatever month its title names", () => {
    const other = sheetOf("Actions", [["To Cabinet, June 2023"], HEADER, ["A 1", "Build the bridge", 1, 1, "Green", ""]]); // prettier-ignore
    const book = bookOf([second, other]);
    expect(items(book)).toHaveLength(5);
    expect(book.otherQuarters).toEqual([]);
  });
});

it.each([
  ["Updated in March", null],
  ["QUARTER FOUR", 4],
  ["Q4", 4],
  ["March 2024", 4],
  ["To the committee of 12 March", null],
])("a title '%s' tells the quarter %s", (title, quarter) => {
  // prettier-ignore
  expect(bookOf(quarterSheet("KPIs", title, GREEN, 1)).quarter?.quarter ?? null).toBe(quarter);
});

describe("earlier periods in columns of the same row", () => {
  const header = ["Ref", "Measure", "2021/22", "Q1 Actual", "Q1 RAG", "Q2 Actual", "Q2 RAG", "Q3 Actual", "Q3 RAG"];
  const rows = [header, ["A1", "Homes let", 88, 81, "Red", 82, "Amber", "", ""], ["A2", "Homes built", "", 71, "Green", 72, "Green", "", ""]]; // prettier-ignore
  const sheet = sheetOf("S", [["Performance 2022/23"], ...rows]);

  it("are the item's past, earliest first", () => {
    expect(items(bookOf(sheet)).map(pastOf)).toEqual([
      [["2021", "88", null], ["Q1 2022/23", "81", "red"]],
      [["Q1 2022/23", "71", "green"]],
    ]); // prettier-ignore
  });

  it("and what comes after the quarter that is asked for is not", () => {
    expect(items(asked([sheet], { year: 2022, quarter: 1 })).map(pastOf)).toEqual([[["2021", "88", null]], []]);
  });

  it("a year that is left out is the workbook's", () => {
    expect(asked([sheet], { year: null, quarter: 1 }).quarter).toEqual({ year: 2022, quarter: 1 });
  });

  it("columns whose formulas still wait for figures are not filled in", () => {
    const waiting = sheetOf("S", [["Performance 2022/23"], header, ["A1", "Homes let", 88, 81, "Red", "#DIV/0!", 0, 0, ""], ["A2", "Homes built", "", 71, "Green", "#DIV/0!", 0, 0, ""]]); // prettier-ignore
    expect(bookOf(waiting).quarter).toEqual({ year: 2022, quarter: 1 });
  });

  it("no year anywhere still tells the quarters apart", () => {
    expect(bookOf(sheetOf("S", rows)).quarter).toEqual({ year: null, quarter: 2 });
  });

  it("years over quarters are read together", () => {
    const stacked = sheetOf("S", [
      ["Measure", "2022/23", "", "", "2023/24", "", "RAG"],
      ["", "Q2", "Q3", "Q4", "Q1", "Target", ""],
      ["Homes let", 1, 2, 3, 4, 5, "Green"],
      ["Homes built", 6, 7, 8, 9, 10, "Red"],
    ]);
    const [item] = items(bookOf(stacked));
    expect(bookOf(stacked).quarter).toEqual({ year: 2023, quarter: 1 });
    expect(item && [said(item, "actual"), said(item, "target")]).toEqual(["4", "5"]);
    expect(pastOf(item).map(([period, value]) => [period, value])).toEqual([["Q2 2022/23", "1"], ["Q3 2022/23", "2"], ["Q4 2022/23", "3"]]); // prettier-ignore
  });
});

describe("a table whose columns are all of another quarter", () => {
  const current = sheetOf("A", [["2022/23"], ["Ref", "Measure", "Q2 RAG", "Q2 Commentary"], ["A1", "Homes let", "Green", "Let"], ["A2", "Homes built", "Red", "Late"]]); // prettier-ignore
  const behind = sheetOf("B", [["2022/23"], ["Ref", "Measure", "Q1 RAG", "Q1 Commentary"], ["B1", "Bins emptied", "Green", "Done"], ["B2", "Pools", "Red", "Shut"]]); // prettier-ignore

  it("is told and not counted as though it were of this one", () => {
    const book = bookOf([current, behind]);
    expect(items(book).map(({ sheet }) => sheet)).toEqual(["A", "A"]);
    expect(book.passedOver).toContainEqual({ reason: "table-of-another-quarter", sheet: "B", row: 1, rows: null, quarter: { year: 2022, quarter: 1 } }); // prettier-ignore
  });
});

describe("months side by side", () => {
  const header = ["Ref", "Measure", "April 2023", "May 2023", "June 2023", "April RAG", "May RAG", "June RAG"];
  const first = ["A1", "Homes let", 1, 2, 3, "Red", "Amber", "Green"];

  it("the last of them that is filled in stands for the quarter", () => {
    const [item] = items(bookOf(sheetOf("S", [["2023/24"], header, first, ["A2", "Homes built", 4, 5, 6, "Red", "Red", "Red"]]))); // prettier-ignore
    expect(item && [said(item, "actual"), item.rating, item.others]).toEqual(["3", "green", []]);
  });

  it("and a month that has just begun does not, while nothing stands in it", () => {
    const [item] = items(bookOf(sheetOf("S", [["2023/24"], header, ["A1", "Homes let", 1, 2, "", "Red", "Amber", ""], ["A2", "Homes built", 4, 5, "", "Red", "Red", ""]]))); // prettier-ignore
    expect(item && [said(item, "actual"), item.rating]).toEqual(["2", "amber"]);
  });

  it.each<[string, string[], string]>([
    ["whose figure is read, where targets are set for months to come", ["October target", "October actual", "November target", "November actual", "December target", "December actual", "RAG"], "2"],
    ["whose rating is read, where nothing else is dated", ["October target", "October RAG", "November target", "November RAG", "December target", "December RAG"], "2"],
    ["that comes last, where nothing says which month is read", ["October target", "November target", "December target", "Position", "RAG"], "3"],
  ])("the target is that of the month %s", (_, names, target) => {
    const cells = (row: number): string[] => names.map((name) => (name.endsWith("target") ? String(["October", "November", "December"].indexOf(name.split(" ")[0] ?? "") + 1) : name.startsWith("December") ? "" : name.endsWith("RAG") ? "Green" : String(70 + row))); // prettier-ignore
    const [item] = items(bookOf(sheetOf("S", [["2023/24"], ["Ref", "Measure", ...names], ["A1", "Homes let", ...cells(1)], ["A2", "Homes built", ...cells(2)]]))); // prettier-ignore
    expect(item && said(item, "target")).toBe(target);
  }); // prettier-ignore

  it("of an earlier quarter the last month, or the quarter's own column, is its past", () => {
    const past = (names: string[]): unknown => {
      const [item] = items(bookOf(sheetOf("S", [["2023/24"], ["Ref", "Measure", "Target", ...names, "July", "RAG"], ["A1", "Homes let", 9, ...names.map((_, at) => at + 1), 8, "Green"], ["A2", "Homes built", 9, ...names.map((_, at) => at + 1), 8, "Red"]]))); // prettier-ignore
      return item?.past.map(({ fields }) => fields.actual?.text);
    };
    expect(past(["April", "May", "June"])).toEqual(["3"]);
    expect(past(["April", "May", "June", "Q1"])).toEqual(["4"]);
    expect(past(["Q1", "April", "May", "June"])).toEqual(["1"]);
  });

  it("a column of the quarter itself comes first", () => {
    const [item] = items(bookOf(sheetOf("S", [["2023/24"], ["Ref", "Measure", "Q1", "June 2023", "RAG"], ["A1", "Homes let", 6, 3, "Green"], ["A2", "Homes built", 9, 4, "Red"]]))); // prettier-ignore
    expect(item && said(item, "actual")).toBe("6");
  });

  it("are no doubt", () => {
    const named = ["Ref", "Measure", "April actual", "May actual", "June actual", "RAG"];
    const [table] = bookOf(sheetOf("S", [["2023/24"], named, ["A1", "Homes let", 1, 2, 3, "Red"], ["A2", "Homes built", 4, 5, 6, "Red"]])).tables; // prettier-ignore
    expect(table?.doubts).toEqual([]);
  });
});

describe("what stands above a table", () => {
  const quarterUnder = (...titles: string[]): string => {
    const { quarter } = bookOf([sheetOf("KPIs", [...titles.map((title) => [title]), HEADER, ["KI 1", "Homes let in time", 90, 91, "Green", ""]])]); // prettier-ignore
    return quarter === null ? "none" : quarterName(quarter);
  };

  it.each<[string, readonly string[]]>([
    ["Q1 2025/26", ["Scorecard Q1 2025/26", "Scrutiny Committee, 17 July 2025"]],
    ["Q1 2025/26", ["Report date: 17 July 2025", "Scorecard Q1 2025/26"]],
    ["Q4 2023/24", ["Performance report Quarter 4 2023/24", "Cabinet, 12 June 2024"]],
    ["Q4 2023/24", ["Performance report, Quarter 4", "Cabinet, 12 June 2024"]],
    ["Q3 2024/25", ["Quarter three", "Scrutiny, 6 February 2025"]],
    ["Q2 2024/25", ["Performance 2024/25", "Cabinet, 4 November 2024", "Quarter 2"]],
    ["Q1 2023/24", ["Quarter ending 30 June 2023", "Cabinet, 4 September 2023"]],
    ["Q2 2025/26", ["Scorecard", "To 30 September 2025"]],
    ["Q1 2023/24", ["Quarter ended June", "2023/24"]],
    ["none", ["Scorecard", "Drawn up in September"]],
  ])("%s: %s", (expected, titles) => {
    expect(quarterUnder(...titles)).toBe(expected);
  }); // prettier-ignore
});

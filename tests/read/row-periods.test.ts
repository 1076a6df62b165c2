import { said } from "../../src/kpi/item";
import { quarterName, type Quarter } from "../../src/kpi/period";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import { passedOverWords } from "../../src/read/passed-over-words";
import type { Book } from "../../src/read/register";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, findingsOf, sheetOf } from "../snapshots";

const HEADER = ["KPI ID", "Indicator", "Period", "Target", "Actual", "RAG"];
const MEASURES = ["Homes let in time", "Rent collected", "Bins emptied"];

/** A row for each measure in each period; the figure tells the period and the measure. */
function exported(periods: readonly CellValue[], header: readonly string[] = HEADER): CellValue[][] {
  const rows = periods.flatMap((period, at) => MEASURES.map((measure, index): CellValue[] => [`K${index + 1}`, measure, period, 90, 10 * (at + 1) + index, "Green"])); // prettier-ignore
  return [[...header], ...rows];
}

const items = (book: Book): unknown[] => book.registers.flatMap(({ items: all }) => all.map((item) => [item.row, said(item, "actual"), item.past.map(({ figures }) => figures.actual?.value).join(" ")])); // prettier-ignore
const quarterRead = ({ quarter }: Book): string => (quarter === null ? "none" : quarterName(quarter));

describe("a row for each measure and period", () => {
  const sheet = sheetOf("Export", exported(["Q1 2024/25", "Q2 2024/25", "Q3 2024/25"]));
  const book = bookOf([sheet]);

  it("is read for its latest quarter, the others being its past", () => {
    expect(quarterRead(book)).toBe("Q3 2024/25");
    expect(items(book)).toEqual([[7, "30", "10 20"], [8, "31", "11 21"], [9, "32", "12 22"]]); // prettier-ignore
    expect(book.tables.map((table) => table.items)).toEqual([3]);
    expect(book.quarters.map(quarterName)).toEqual(["Q1 2024/25", "Q2 2024/25", "Q3 2024/25"]);
  });

  it("accuses no row of repeating another", () => {
    expect(findingsOf(sheet).map(({ rule }) => rule)).not.toContain("duplicate-reference");
  });

  it("tells of each row that is not counted", () => {
    expect(book.passedOver.map(passedOverWords)).toEqual([
      "3 rows of 'Export' are of Q1 2024/25: compared with and not counted.",
      "3 rows of 'Export' are of Q2 2024/25: compared with and not counted.",
    ]);
  });

  it("is read for the quarter that is asked for", () => {
    const quarter: Quarter = { year: 2024, quarter: 2 };
    expect(items(readBook({ sheets: [sheet] }, { profile: DEFAULT_PROFILE, quarter }))).toEqual([[4, "20", "10"], [5, "21", "11"], [6, "22", "12"]]); // prettier-ignore
  });

  it("is read for the latest quarter that something is filled in for", () => {
    const rows = exported(["Q1 2024/25", "Q2 2024/25"]).map((row, index) => (index > 3 ? [...row.slice(0, 4), "", ""] : row)); // prettier-ignore
    expect(quarterRead(bookOf([sheetOf("Export", rows)]))).toBe("Q1 2024/25");
  });
});

it.each<[string, readonly string[], CellValue[][]]>([
  ["quarters without a year", ["Q2"], exported(["Q1", "Q2"], HEADER.with(2, "Quarter"))],
  ["numbers of quarters", ["Q2"], exported(["1", "2"], HEADER.with(2, "Quarter"))],
  ["months that end quarters", ["Q2 2024/25"], exported(["June 2024", "September 2024"], HEADER.with(2, "Reporting period"))],
  ["quarters beside their years", ["Q1 2025/26"], exported(["Q4", "Q1"], HEADER.with(2, "Quarter")).map((row, index) => [...row, index === 0 ? "Financial year" : index < 4 ? "2024/25" : "2025/26"])],
])("rows are told apart by %s", (_, [quarter], rows) => {
  const book = bookOf([sheetOf("Export", rows)]);
  expect(quarterRead(book)).toBe(quarter);
  expect(items(book).map((item) => (item as unknown[])[0])).toEqual([4, 5, 6]);
}); // prettier-ignore

it.each<[string, CellValue[][]]>([
  ["when each falls due", MEASURES.map((measure, index) => [`K${index}`, measure, `Q${index + 1} 2024/25`, 90, 91, "Green"])],
  ["months, of which measures have two rows each", exported(["April 2024", "April 2024", "May 2024", "May 2024"]).slice(1)],
  ["the month in which each falls due", MEASURES.map((measure, index) => [`K${index}`, measure, `${["April", "May", "June"][index] ?? ""} 2024`, 90, 91, "Green"])],
  ["how often it is measured", exported(["Quarterly", "Annual"]).slice(1)],
])("a column says %s: every row counts", (_, rows) => {
  expect(items(bookOf([sheetOf("KPIs", [HEADER, ...rows])]))).toHaveLength(rows.length);
}); // prettier-ignore

it("actions with a row for each quarter's milestone are all read", () => {
  const rows = ["Q1", "Q2"].flatMap((quarter) => MEASURES.map((name, index): CellValue[] => [`A${index}`, name, quarter, "Officer", "Green"])); // prettier-ignore
  const book = bookOf([sheetOf("Plan", [["Ref", "Action", "Quarter", "Owner", "RAG"], ...rows])]);
  expect(items(book)).toHaveLength(6);
});

describe("a row for each measure and month", () => {
  const rowsOf = (months: readonly CellValue[]): CellValue[][] => exported(months, HEADER.with(2, "Month"));
  const serial = (day: number): number => 45_383 + day;

  it.each<[string, readonly CellValue[], string, string]>([
    ["of one quarter", ["July 2024", "August 2024", "September 2024"], "Q2 2024/25", ""],
    ["without a year", ["July", "August", "September"], "Q2", ""],
    ["of two quarters", ["May-24", "Jun-24", "Jul-24", "Aug-24"], "Q2 2024/25", "20"],
    ["as dates", [serial(30), serial(61), serial(91), serial(122)], "Q2 2024/25", "20"],
    ["as dates in words", ["31/05/2024", "30/06/2024", "31/07/2024", "31/08/2024"], "Q2 2024/25", "20"],
    ["over the turn of a year", ["Nov 2024", "Dec 2024", "Jan 2025", "Feb 2025"], "Q4 2024/25", "20"],
    ["beside a row for the quarter", ["July 2024", "August 2024", "Q2 2024/25", "September 2024"], "Q2 2024/25", ""],
  ])("%s: the last month of each quarter stands for it", (name, months, quarter, past) => {
    const book = bookOf([sheetOf("Monthly", rowsOf(months))]);
    const at = name.endsWith("the quarter") ? 7 : (months.length - 1) * 3 + 1;
    expect(quarterRead(book)).toBe(quarter);
    expect(items(book)).toEqual([0, 1, 2].map((index) => [at + index, String(10 * ((at - 1) / 3 + 1) + index), past === "" ? "" : String(Number(past) + index)])); // prettier-ignore
    expect(book.tables.map((table) => table.items)).toEqual([3]);
    expect(book.passedOver.map(({ reason }) => reason)).toContain("rows-of-other-months");
  });

  it("tells of the rows that are not counted, and accuses none of repeating another", () => {
    const sheet = sheetOf("Monthly", rowsOf(["July 2024", "August 2024"]));
    expect(bookOf([sheet]).passedOver.map(passedOverWords)).toEqual([
      "3 rows of 'Monthly' are of other months: of each quarter, the last month that is filled in is counted.",
    ]);
    expect(findingsOf(sheet).map(({ rule }) => rule)).not.toContain("duplicate-reference");
  });

  it("a month that nothing is filled in for does not stand for its quarter, but a blank among filled cells does", () => {
    const blank = (rows: CellValue[][], at: readonly number[]): CellValue[][] => rows.map((row, index) => (at.includes(index) ? [...row.slice(0, 4), "", ""] : row)); // prettier-ignore
    const months = rowsOf(["July 2024", "August 2024", "September 2024"]);
    expect(items(bookOf([sheetOf("M", blank(months, [7, 8, 9]))])).map((item) => (item as unknown[])[0])).toEqual([4, 5, 6]); // prettier-ignore
    expect(items(bookOf([sheetOf("M", blank(months, [8]))])).map((item) => (item as unknown[])[0])).toEqual([7, 8, 9]);
  });

  it("a measure that is reported less often stands with its own last month", () => {
    const rows = rowsOf(["July 2024", "August 2024", "September 2024"]).toSpliced(9, 1);
    expect(items(bookOf([sheetOf("M", rows)])).map((item) => (item as unknown[])[0])).toEqual([6, 7, 8]);
  });
});

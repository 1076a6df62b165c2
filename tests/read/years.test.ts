import { said } from "../../src/kpi/item";
import type { Book } from "../../src/read/register";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

const TWO_YEARS = ["Target 2023/24", "Actual 2023/24", "RAG 2023/24", "Target 2024/25", "Actual 2024/25", "RAG 2024/25"]; // prettier-ignore
const LAST = [90, 80, "Red"];
const THIS = [95, 97, "Green"];

/** What was read of the first item: target, figure and rating, and the earlier figures by their years. */
function read(title: string, headings: readonly string[], cells: readonly CellValue[]): unknown[] {
  const rows = ["Homes let in time", "Rent collected", "Bins emptied"].map((measure, row) => [`KI ${row}`, measure, ...cells]); // prettier-ignore
  const book: Book = bookOf([sheetOf("KPIs", [[title], ["Ref", "Measure", ...headings], ...rows])]);
  const item = book.registers[0]?.items[0];
  const past = (item?.past ?? []).map(({ year, quarter, figures }) => `${year} ${quarter} ${figures.actual?.value}`);
  return item ? [said(item, "target"), said(item, "actual"), said(item, "rating"), past] : [];
}

const OF_THIS_YEAR = ["95", "97", "Green", ["2023 null 80"]];

it.each<[string, string, readonly string[], readonly CellValue[], unknown[]]>([
  ["the latest year, whatever stands first", "Performance", TWO_YEARS, [...LAST, ...THIS], OF_THIS_YEAR],
  ["the latest year where it stands first", "Performance", [...TWO_YEARS.slice(3), ...TWO_YEARS.slice(0, 3)], [...THIS, ...LAST], OF_THIS_YEAR],
  ["the latest year of a quarter without a year", "Quarter 4", TWO_YEARS, [...LAST, ...THIS], OF_THIS_YEAR],
  ["the title's year", "Performance 2023/24", TWO_YEARS, [...LAST, ...THIS], ["90", "80", "Red", []]],
  ["the year that is filled in, where the next one waits", "Performance", TWO_YEARS, [...LAST, 95, "", ""], ["90", "80", "Red", []]],
  ["no year before one without a date", "Performance", ["Actual 2023/24", "Target", "Actual", "RAG"], [80, 95, 97, "Green"], OF_THIS_YEAR],
  ["the year of the title before one without a date", "Performance 2023/24", ["Target", "Actual", "Actual 2023/24", "RAG"], [90, 97, 80, "Red"], ["90", "80", "Red", []]],
  ["the target of the title's year", "Performance 2024/25", ["Target 2023/24", "Target 2024/25", "Actual", "RAG"], [90, 95, 97, "Green"], ["95", "97", "Green", ["2023 null undefined"]]],
  ["the only year there is, whatever the title's", "Performance 2024/25", TWO_YEARS.slice(0, 3), LAST, ["90", "80", "Red", []]],
  ["the only target there is, though its year was not brought up to date", "Performance 2024/25", ["Target 2023/24", "Actual", "RAG"], [90, 97, "Green"], ["90", "97", "Green", []]],
])("is read: %s", (_, title, headings, cells, expected) => {
  expect(read(title, headings, cells)).toEqual(expected);
}); // prettier-ignore

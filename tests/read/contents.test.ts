import { said } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

const register = (name: string): ReturnType<typeof sheetOf> => sheetOf(name, [["Ref", "Indicator", "Target", "Actual", "RAG"], [`${name}1`, `${name} helped in time`, 90, 91, "Green"], [`${name}2`, `${name} seen in time`, 90, 80, "Red"]]); // prettier-ignore
const SHEETS = ["Adults", "Children", "Place"].map(register);

const sheetsRead = (front: readonly (readonly CellValue[])[]): string[] =>
  bookOf([sheetOf("Front", front), ...SHEETS]).registers.map(({ sheet }) => sheet);

const listOf = (heading: string, names: readonly string[]): string[][] => [[heading, "Description", "Owner", "Status"], ...names.map((name) => [name, `Indicators of ${name}`, "Performance Team", "Complete"])]; // prettier-ignore

it.each<[string, string[][]]>([
  ["by what it is called", listOf("Sheet", ["Front", "Adults", "Children", "Place"])],
  ["as measures", listOf("Title", ["Adults", "children", "Place"])],
  ["of which one has another name now", listOf("Tab", ["Adults", "Children", "Place", "Old"])],
])("a list of the workbook's sheets %s is no register", (_, rows) => {
  expect(sheetsRead(rows)).toEqual(["Adults", "Children", "Place"]);
});

it.each<[string, string[][]]>([
  ["few of which are called as a sheet", listOf("Action", ["Adults", "Open the library", "Plant trees", "Place"])],
  ["whose services are called as sheets", [["Action", "Service", "Owner", "Status"], ...["Adults", "Children", "Place"].map((name) => [`Open the hub of ${name}`, name, "Head of Service", "Complete"])]],
])("actions %s are a register", (_, rows) => {
  expect(sheetsRead(rows)).toEqual(["Front", "Adults", "Children", "Place"]);
}); // prettier-ignore

describe("bare years over figures", () => {
  const read = (title: string, years: readonly string[], cells: readonly CellValue[]): unknown => {
    const rows = [1, 2].map((row): CellValue[] => [`A${row}`, `Homes let ${row}`, ...cells, 90, "Green"]);
    const [item] = bookOf(sheetOf("S", [[title], ["Ref", "Indicator", ...years, "Target 2024/25", "RAG"], ...rows])).registers[0]?.items ?? []; // prettier-ignore
    return item && [said(item, "actual"), item.past.map(({ figures }) => figures.actual?.value)];
  };

  it.each<[string, string, string[], CellValue[], unknown]>([
    ["the year that is read, where no quarter is", "Year end 2024/25", ["2022/23", "2023/24", "2024/25"], [70, 71, 75], ["75", ["70", "71"]]],
    ["none, where a quarter is", "Q1 2024/25", ["2022/23", "2023/24", "2024/25"], [70, 71, 75], [null, ["70", "71"]]],
    ["none, where it is not there", "Year end 2024/25", ["2022/23", "2023/24"], [70, 71], [null, ["70", "71"]]],
    ["none, where it says something else", "Year end 2024/25", ["2023/24", "2024/25"], [71, "See note"], [null, ["71"]]],
    ["none, where another is called so", "Year end 2024/25", ["2024/25", "Actual 2024/25"], [71, 75], ["75", []]],
  ])("the figure is that of %s", (_, title, years, cells, expected) => {
    expect(read(title, years, cells)).toEqual(expected);
  }); // prettier-ignore
});

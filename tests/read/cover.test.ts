import { quarterName } from "../../src/kpi/period";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

const kpis = (title = "Adults", actual = "Actual") => sheetOf("KPIs", [[title], ["Ref", "Indicator", "Target", actual, "RAG"], ["A1", "Homes let", 90, 91, "Green"], ["A2", "Homes built", 90, 80, "Red"]]); // prettier-ignore
const cover = (...rows: CellValue[][]) => sheetOf("Cover", [["Quarterly performance report"], ...rows]);

function quarterOf(...sheets: readonly ReturnType<typeof sheetOf>[]): string {
  const { quarter } = bookOf(sheets);
  return quarter === null ? "none" : quarterName(quarter);
}

it.each<[string, string, ReturnType<typeof sheetOf>[]]>([
  ["where the tables say none", "Q3 2024/25", [cover(["Quarter 3 2024/25"], ["Cabinet, 18 February 2025"]), kpis()]],
  ["beside what it is", "Q3 2024/25", [cover(["Reporting period", "Q3 2024/25"]), kpis()]],
  ["with the year that the tables leave out", "Q3 2024/25", [cover(["Q3 2024/25"]), kpis("Adults", "Q3 Actual")]],
  ["said twice", "Q3 2024/25", [cover(["Q3 2024/25"], ["Quarter three, 2024/25"]), kpis()]],
])("a cover tells the quarter, %s", (_, expected, sheets) => {
  expect(quarterOf(...sheets)).toBe(expected);
});

it.each<[string, string, ReturnType<typeof sheetOf>[]]>([
  ["where the tables say another", "Q2 2024/25", [cover(["Q3 2024/25"]), kpis("Adults Q2 2024/25")]],
  ["where they name another without a year", "Q2", [cover(["Q3 2024/25"]), kpis("Adults", "Q2 Actual")]],
  ["where it names two", "none", [cover(["Q2 2024/25"], ["Q3 2024/25"]), kpis()]],
  ["in a sentence", "none", [cover(["Send this form back before the end of quarter 3 2024/25, please"]), kpis()]],
  ["without a year", "none", [cover(["Quarter 3"]), kpis()]],
  ["behind the tables", "none", [kpis(), cover(["Q3 2024/25"])]],
  ["where it is hidden", "none", [{ ...cover(["Q3 2024/25"]), hidden: true }, kpis()]],
  ["as the date of a meeting", "none", [cover(["Cabinet, 18 February 2025"]), kpis()]],
])("it does not %s", (_, expected, sheets) => {
  expect(quarterOf(...sheets)).toBe(expected);
});

import type { CellValue } from "../../src/read/snapshot";
import { bookOf, findingsOf, sheetOf, told } from "../snapshots";

const MEASURES = ["Complaints received", "Rent lost on empty homes", "Staff turnover", "Visits to the museum"];

function table(heading: string, cells: readonly CellValue[], more: Readonly<Record<string, CellValue>> = {}) {
  const header = ["Ref", "KPI", heading, "Target", "Actual", "RAG", ...Object.keys(more)];
  const rows = cells.map((cell, index) => [`A${index + 1}`, MEASURES[index] ?? "Loans", cell, 10, 10 - index, "Green", ...Object.values(more)]); // prettier-ignore
  return sheetOf("S", [header, ...rows]);
}

const rolesIn = (sheet: ReturnType<typeof table>) => bookOf(sheet).registers[0]?.columns ?? {};

describe("a column that says whether more is better", () => {
  it.each<[string, CellValue[]]>([
    ["Better is", ["Higher", "Lower", "High"]],
    ["Preferred direction", ["Increase", "Decrease", "Decrease"]],
    ["Measure of success", ["Lower", "Lower", "Lower", "Higher"]],
    ["Success measure", ["Lower", "Higher", "Lower"]],
    ["What we want", ["Bigger is better", "Smaller is better", ""]],
    ["Direction wanted", ["Maximise", "Minimise", "Minimise"]],
    ["What does success look like?", ["Low", "High", "Low"]],
    ["Column 3", ["Higher is better", "Neither", "Lower is better"]],
    ["Priority note", ["Low is good", "High is good"]],
    ["Direction", ["Higher is better", "Lower is better", ""]],
    ["Direction", ["Maximise", "Minimise", "Minimise"]],
  ])("%s: %j", (heading, cells) => {
    expect(rolesIn(table(heading, cells))).toMatchObject({ measure: 1, polarity: 2 });
  });

  it.each<[string, CellValue[]]>([
    ["Priority", ["High", "Low", "High"]],
    ["Risk level", ["High", "Low", "High"]],
    ["Likelihood of success", ["High", "Low", "High"]],
    ["Demand", ["High", "Low", "Low"]],
    ["Measure of success", ["High", "Medium", "Low"]],
    ["Measure of success", ["More visits", "Lower", "Lower"]],
    ["Against England", ["Higher", "Lower", "Higher"]],
    ["Compared with last year", ["Higher", "Lower", "Lower"]],
    ["Direction of travel", ["Up", "Down", "Up"]],
    ["Direction", ["Higher", "Lower", "Higher"]],
    ["Direction", ["Better", "Lower is better", "Worse"]],
    ["Trend", ["Higher", "Lower", "Lower"]],
    ["Since spring", ["Up", "Down", "Up"]],
    ["Q1", ["Higher", "Lower", "Higher"]],
    ["What we want", ["Higher", "", "", ""]],
    ["What we want", ["Neither", "Neither", "Either"]],
    ["What we want", ["", "", ""]],
  ])("not %s: %j", (heading, cells) => {
    expect(rolesIn(table(heading, cells))).not.toHaveProperty("polarity");
  });

  it("is none where another is called so, or two might be meant", () => {
    const cells = ["Higher", "Lower", "Lower"];
    expect(rolesIn(table("What we want", cells, { "Good is": "High" }))).toMatchObject({ polarity: 6 });
    expect(rolesIn(table("What we want", cells, { Hope: "Higher is better" }))).not.toHaveProperty("polarity");
  });

  it("is none where nothing is measured", () => {
    const rows = [["A1", "Open the hub", "Higher", "Green"], ["A2", "Close the depot", "Lower", "Red"]]; // prettier-ignore
    expect(bookOf(sheetOf("S", [["Ref", "Action", "Measure of success", "RAG"], ...rows])).registers[0]?.columns).not.toHaveProperty("polarity"); // prettier-ignore
  });

  it("leaves nothing to be asked", () => {
    const asked = (heading: string) => told(findingsOf(table(heading, ["Lower", "Lower", "Lower"]))).filter((one) => one.startsWith("polarity-assumed")); // prettier-ignore
    expect(asked("Measure of success")).toEqual([]);
    expect(asked("Against England")).not.toEqual([]);
  });
});

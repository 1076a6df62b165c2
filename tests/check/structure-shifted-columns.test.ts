import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { sheetOf } from "../snapshots";
import { findingsBy, toldBy } from "./by-rule";

type Cells = Readonly<Record<string, CellValue>>;

/** A row without a fault, of columns in any order. */
const SOUND: Readonly<Record<string, (number: number) => CellValue>> = {
  Ref: (number) => `HSG ${number}`,
  "Ref No.": (number) => number,
  Measure: (number) => `Homes let within the month, part ${number}`,
  Target: () => "95%",
  Actual: (number) => `${80 + number}%`,
  Benchmark: (number) => `${40 + number}%`,
  Frequency: () => "Quarterly",
  Owner: () => "Housing Manager",
  Objective: () => "Homes for all",
  Service: () => "Housing",
  Comment: (number) => `Letting took ${number} days.`,
  RAG: () => "Green",
  Status: () => "Completed",
  "Start date": (number) => `${number} April 2025`,
  "Due date": (number) => `${number} March 2026`,
};

/** Row 2 as given, then eight others. */
function sheetWith(headings: readonly string[], first: Cells, others: Cells = {}): SheetSnapshot {
  const row = (number: number, cells: Cells) => headings.map((heading) => cells[heading] ?? SOUND[heading]?.(number) ?? ""); // prettier-ignore
  const below = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => row(number, others));
  return sheetOf("KPIs", [headings, row(1, first), ...below]);
}

const shifted = (...given: Parameters<typeof sheetWith>): string[] => toldBy("shifted-row", sheetWith(...given));

describe("cells that stand in each other's place", () => {
  it.each<[string, string[], Cells, string]>([
    ["target and frequency, which no other row has", ["Ref", "Measure", "Target", "Frequency", "Owner", "RAG"], { Target: "Monthly", Frequency: "97%" }, "A2"],
    ["reference and frequency", ["Measure", "Ref", "Frequency", "Owner", "RAG"], { Ref: "Quarterly", Frequency: "HSG 1" }, "B2"],
    ["measure and frequency", ["Ref", "Measure", "Frequency", "Owner", "RAG"], { Measure: "Quarterly", Frequency: "Homes let within the month" }, "A2"],
    ["rating and a comment of five words", ["Ref", "Measure", "Target", "Comment", "RAG"], { Comment: "Green", RAG: "Letting took eleven days altogether." }, "A2"],
    ["a figure of 15 characters and the frequency", ["Ref", "Measure", "Target", "Frequency", "RAG"], { Target: "Quarterly", Frequency: "95% of lettings" }, "A2"],
  ])("%s", (_, headings, row, cell) => {
    expect(shifted(headings, row)).toEqual([`shifted-row ${cell}`]);
  }); // prettier-ignore

  it.each<[string, string[], Cells]>([
    ["a reference of another make under the frequency", ["Measure", "Ref", "Frequency", "Owner", "RAG"], { Ref: "Quarterly", Frequency: "HSG/1" }],
    ["a reference of no known prefix under the frequency", ["Measure", "Ref", "Frequency", "Owner", "RAG"], { Ref: "Quarterly", Frequency: "STAGE 1" }],
    ["a comment of four words under the rating", ["Ref", "Measure", "Target", "Comment", "RAG"], { Comment: "Green", RAG: "Letting took eleven days." }],
    ["words without a figure under the frequency", ["Ref", "Measure", "Target", "Frequency", "RAG"], { Target: "Quarterly", Frequency: "When asked for" }],
    ["a longer figure under the frequency", ["Ref", "Measure", "Target", "Frequency", "RAG"], { Target: "Quarterly", Frequency: "95% of tenancies" }],
  ])("but not with %s", (_, headings, row) => {
    expect(shifted(headings, row)).toEqual([]);
  }); // prettier-ignore
});

/** Each row has one cell that stands off for sure, on the same side as the one that might. */
describe("a cell is where it should be that says what its own column is for", () => {
  const ownerLeft = { Owner: "Quarterly", Frequency: "" };
  const ownerRight = { Service: "Housing Manager", Owner: "Planning Manager" };

  it.each<[string, string[], Cells, Cells]>([
    ["numbers for references, beside the targets", ["Measure", "Ref No.", "Target", "Frequency", "Owner", "RAG"], { Target: "Quarterly", Frequency: "", Owner: "Quarterly" }, {}],
    ["a target beside the actual", ["Ref", "Measure", "Target", "Actual", "Owner", "Frequency", "RAG"], { ...ownerLeft, Target: "92%" }, {}],
    ["an actual beside the target", ["Ref", "Measure", "Target", "Actual", "Frequency", "Owner", "RAG"], { ...ownerLeft, Target: "92%" }, {}],
    ["a start date beside frequencies that are dates", ["Ref", "Measure", "Frequency", "Start date", "Owner", "Service", "RAG"], { ...ownerRight, "Start date": "March 2026" }, { Frequency: "March 2026" }],
    ["a due date beside frequencies that are dates", ["Ref", "Measure", "Frequency", "Due date", "Owner", "Service", "RAG"], { ...ownerRight, "Due date": "March 2026" }, { Frequency: "March 2026" }],
    ["a rating beside the status", ["Ref", "Measure", "RAG", "Status", "Owner", "Service"], { RAG: "Green", Owner: "Housing", Service: "" }, { RAG: "Red", Status: "Green" }],
    ["a status beside the rating", ["Ref", "Measure", "RAG", "Status", "Owner", "Service"], { ...ownerRight, RAG: "Red", Status: "Green" }, {}],
  ])("%s", (_, headings, first, others) => {
    expect(shifted(headings, first, others)).toEqual([]);
  }); // prettier-ignore

  it("a benchmark that three rows have, beside the target", () => {
    const headings = ["Ref", "Measure", "Target", "Benchmark", "Frequency", "Owner", "RAG"];
    const sheet = sheetWith(headings, { ...ownerLeft, Benchmark: "50%" });
    const values = sheet.values.map((row, index) => (index === 2 || index === 3 ? [...row.slice(0, 3), "50%", ...row.slice(4)] : row)); // prettier-ignore
    expect(toldBy("shifted-row", { ...sheet, values })).toEqual([]);
  });
});

describe("a row that has slipped", () => {
  const headings = ["Ref", "Measure", "Service", "Owner", "Frequency", "RAG"];
  const pushed = { Service: "", Owner: "Housing", Frequency: "Housing Manager", RAG: "Quarterly" };

  it("is told with its cells from left to right, whatever the order of the columns", () => {
    const [finding] = findingsBy("shifted-row", sheetWith(headings, pushed));
    expect(finding?.facts).toEqual({
      cells: [
        { text: "Housing", under: "Owner", belongs: "Service" },
        { text: "Housing Manager", under: "Frequency", belongs: "Owner" },
        { text: "Quarterly", under: "RAG", belongs: "Frequency" },
      ],
    });
  });

  it("is told beside another that has slipped elsewhere", () => {
    const other = sheetWith(headings, { Owner: "Quarterly", Frequency: "Housing Manager" }).values[1] ?? [];
    const sheet = sheetWith(headings, pushed);
    expect(toldBy("shifted-row", { ...sheet, values: [...sheet.values, other] })).toEqual(["shifted-row A2", "shifted-row A11"]); // prettier-ignore
  });

  it("is told at its first cell where it has no reference of its own", () => {
    const unnamed = ["Service", "Owner", "Frequency", "Measure", "RAG"];
    expect(shifted(unnamed, { Owner: "Quarterly", Frequency: "Housing Manager" })).toEqual(["shifted-row A2"]);
    const named = (number: number): Cells => ({ Measure: `KI ${number} Homes let within the month` });
    expect(shifted(unnamed, { Owner: "Quarterly", Frequency: "Housing Manager", ...named(1) }, named(2))).toEqual(["shifted-row A2"]); // prettier-ignore
  });

  it("is told in its own row where its objective stands above", () => {
    const once = ["Objective", "Measure", "Owner", "Frequency", "RAG"];
    const sheet = sheetWith(once, {}, { Objective: "" });
    const values = sheet.values.map((row, index) => (index === 4 ? [...row.slice(0, 2), "Quarterly", "Housing Manager", ...row.slice(4)] : row)); // prettier-ignore
    expect(toldBy("shifted-row", { ...sheet, values })).toEqual(["shifted-row B5"]);
  });
});

it("one cell that stands off does not excuse the row's other faults", () => {
  const sheet = sheetWith(["Ref", "Measure", "Target", "Frequency", "Owner", "RAG"], { Frequency: "Housing Manager", Target: "" }); // prettier-ignore
  expect(toldBy(["shifted-row", "missing-target"], sheet)).toEqual(["missing-target C2"]);
});

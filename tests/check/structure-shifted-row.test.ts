import type { CellValue } from "../../src/read/snapshot";
import { RULE_IDS } from "../../src/check/rules";
import { FAMILIES } from "../../src/check/rules";
import { HEADINGS, rowOf } from "../registers";
import { sheetOf, told } from "../snapshots";
import { findingsBy, messageBy, toldBy, type Cells } from "./by-rule";

/** Row 4 as given, then sound rows. */
function sheetWith(row: readonly CellValue[], sound = 8, headings: readonly string[] = HEADINGS) {
  const rows = Array.from({ length: sound }, (_, index) => rowOf(index + 2));
  return sheetOf("KPIs", [["Key Performance Indicators 2025/26"], ["QUARTER ONE"], [...headings], row, ...rows]);
}

const SOUND = rowOf(1);
/** With a cell put in before column `at`. */
function pushed(at: number, cell: CellValue = ""): CellValue[] {
  return [...SOUND.slice(0, at), cell, ...SOUND.slice(at)];
}
/** With the cell of column `at` taken out. */
function pulled(at: number): CellValue[] {
  return [...SOUND.slice(0, at), ...SOUND.slice(at + 1), ""];
}
function changed(cells: Cells): CellValue[] {
  return rowOf(1, cells);
}

describe("a row whose values stand one column off", () => {
  it.each<[string, CellValue[]]>([
    ["the reference is split over two cells", ["HS", "G 1", ...SOUND.slice(1)]],
    ["a cell was put in before the frequency", pushed(3)],
    ["a cell was put in before the sub-objective", pushed(6)],
    ["the target was taken out", pulled(2)],
    ["the measure was taken out", pulled(1)],
    ["target and frequency stand in each other's place", changed({ Target: "Quarterly", Frequency: "95%" })],
    ["objective and sub-objective stand in each other's place", changed({ "Corporate Objective": "Letting homes faster", "Sub-Objective": "Homes for all" })],
    ["rating and commentary stand in each other's place", changed({ "June 2025 Commentary": "Green", "June Forecast": "Letting took more than four days." })],
    ["reference and measure stand in each other's place", ["Homes let within the month", "HSG 1", ...SOUND.slice(2, 3), ...pushed(3).slice(3)]],
  ])("%s", (_, row) => {
    expect(toldBy("shifted-row", sheetWith(row))).toEqual(["shifted-row A4"]);
  }); // prettier-ignore

  it("shows the cells, where they stand and where they belong", () => {
    const [finding] = findingsBy("shifted-row", sheetWith(changed({ Target: "Quarterly", Frequency: "95%" })));
    expect(finding).toMatchObject({
      severity: "error",
      reference: "HSG 1",
      fix: null,
      facts: {
        cells: [
          { text: "Quarterly", under: "Target", belongs: "Frequency" },
          { text: "95%", under: "Frequency", belongs: "Target" },
        ],
      },
    });
  });

  it("in words, the first three of them", () => {
    expect(messageBy("shifted-row", sheetWith(pushed(4)))).toBe(
      "Cells of this row stand one column off. 'Housing Manager' stands under 'Corporate Objective', but belongs under 'Responsible Officer'. 'Homes for all' stands under 'Sub-Objective', but belongs under 'Corporate Objective'. 'Letting homes faster' stands under 'Service', but belongs under 'Sub-Objective'. Move the cells back under their own headings, then check again: the row's other faults may only follow from this.",
    );
  });

  it("stands at the first cell where the register has no references", () => {
    const headings = ["Measure", "Target", "Frequency", "Lead officer", "Service", "RAG"];
    const sound = (number: number): CellValue[] => [`Homes let, part ${number}`, "95%", "Quarterly", "Housing Manager", "Housing", "Green"]; // prettier-ignore
    const rows = [headings, ["Homes let", "95%", "", "Quarterly", "Housing Manager", "Housing"], ...[1, 2, 3, 4].map(sound)]; // prettier-ignore
    expect(toldBy("shifted-row", sheetOf("S", rows))).toEqual(["shifted-row A2"]);
  });

  it("is told of each of several, though they are a fifth of the register", () => {
    const rows = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => rowOf(number));
    const split = (number: number): CellValue[] => ["HS", `G ${number}`, ...rowOf(number).slice(1)];
    const sheet = sheetOf("KPIs", [["2025/26"], ["QUARTER ONE"], [...HEADINGS], ...rows, split(10), split(11)]);
    expect(toldBy("shifted-row", sheet)).toEqual(["shifted-row A12", "shifted-row A13"]);
  });
});

describe("a row that only looks so is left alone", () => {
  it.each<[string, CellValue[]]>([
    ["a sound one", SOUND],
    ["one cell that stands off", changed({ Target: "Quarterly" })],
    ["one cell that stands off beside a blank", changed({ Target: "Quarterly", Frequency: "" })],
    ["the owner under the frequency", changed({ Frequency: "Housing Manager" })],
    ["two cells that stand off to two sides", changed({ Frequency: "Housing Manager", Service: "Letting homes faster" })],
    ["new texts under their own headings", changed({ "Responsible Officer": "Planning Manager", "Corporate Objective": "Jobs", "Sub-Objective": "Shops", Service: "Planning" })],
    ["a rating in words of its own", changed({ "June Forecast": "Letting took more than four days." })],
    ["a comment that is a rating", changed({ "June 2025 Commentary": "Green" })],
    ["a sentence of a target", changed({ Target: "Annual report published by March" })],
    ["blanks", changed({ Frequency: "", "Responsible Officer": "", "Corporate Objective": "" })],
  ])("%s", (_, row) => {
    expect(toldBy("shifted-row", sheetWith(row))).toEqual([]);
  }); // prettier-ignore

  it("where a text stands in but two rows of the column beside", () => {
    expect(toldBy("shifted-row", sheetWith(pushed(6), 2))).toEqual([]);
    expect(toldBy("shifted-row", sheetWith(pushed(6), 3))).toEqual(["shifted-row A4"]);
  });

  it("where two columns hold the same texts", () => {
    const rows = Array.from({ length: 9 }, (_, index) => {
      const name = index % 2 === 0 ? "Housing" : "Planning";
      return rowOf(index + 1, { "Corporate Objective": name, "Sub-Objective": name, Service: index === 0 ? "Planning" : name });
    }); // prettier-ignore
    expect(toldBy("shifted-row", sheetOf("KPIs", [["2025/26"], ["QUARTER ONE"], [...HEADINGS], ...rows]))).toEqual([]);
  });
});

it("what only follows from the shift is not told beside it", () => {
  const own = FAMILIES.filter(({ name }) => ["Structure", "Identity", "Required fields", "Vocabulary"].includes(name));
  const ids = RULE_IDS.filter((id) => own.some(({ rules }) => rules.some((rule) => rule.id === id)));
  const split = ["HS", "G 1", ...SOUND.slice(1)];
  expect(told(findingsBy(ids, sheetWith(split)))).toEqual(["shifted-row A4"]);
  expect(told(findingsBy(ids, sheetWith(pulled(2))))).toEqual(["shifted-row A4"]);
  expect(told(findingsBy(ids, sheetWith(pushed(3))))).toEqual(["shifted-row A4"]);
});

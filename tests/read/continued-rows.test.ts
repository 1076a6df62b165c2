import { said } from "../../src/kpi/item";
import type { CellValue } from "../../src/read/snapshot";
import { bookOf, findingsOf, sheetOf } from "../snapshots";

const items = (rows: readonly (readonly CellValue[])[]): unknown[] =>
  bookOf(sheetOf("S", rows)).registers.flatMap((register) => register.items.map((item) => [said(item, "reference"), said(item, "measure"), said(item, "service")])); // prettier-ignore

const HEADER = ["Service", "No", "Measure", "Target", "Actual", "RAG"];

describe("the title of parts", () => {
  it("may say what they are filed under, which then holds for the parts", () => {
    const rows = [
      ["Highways", "1", "Roads in poor condition", "", "", ""],
      ["", "1a", "A roads", 3, 2, "Green"],
      ["", "1b", "B roads", 5, 6, "Amber"],
      ["Housing", "2", "Homelessness", "", "", ""],
      ["", "2.1", "Prevented", 70, 71, "Green"],
      ["", "2.2", "Relieved", 50, 40, "Red"],
    ];
    expect(items([HEADER, ...rows])).toEqual([
      ["1a", "A roads", "Highways"],
      ["1b", "B roads", "Highways"],
      ["2.1", "Prevented", "Housing"],
      ["2.2", "Relieved", "Housing"],
    ]);
  });

  it.each<[string, CellValue[], CellValue[]]>([
    ["the measure before, sorted as a text", ["Highways", "1", "Roads in poor condition", "", "", ""], ["Highways", "11", "B roads", 5, 6, "Amber"]],
    ["an item with a target", ["Highways", "1", "Roads in poor condition", 3, "", ""], ["Highways", "1a", "A roads", 5, 6, "Amber"]],
    ["an item that no part follows", ["Highways", "1", "Roads in poor condition", "", "", ""], ["Highways", "2", "A roads", 5, 6, "Amber"]],
  ])("is not %s", (_, first, second) => {
    expect(items([HEADER, first, second])).toHaveLength(2);
  }); // prettier-ignore
});

describe("a measure that is merged over its parts", () => {
  const header = ["Ref", "Measure", "Breakdown", "Target", "Actual", "RAG"];
  const rows = [
    ["P1", "Applications decided in time", "Major", 60, 66, "Green"],
    ["", "", "Minor", 65, 60, "Amber"],
    ["", "", "Other", 80, 83, "Green"],
    ["P2", "Calls answered", "", 90, 92, "Green"],
  ];

  it("names each of its rows", () => {
    expect(items([header, ...rows]).map((item) => (item as unknown[]).slice(0, 2))).toEqual([
      ["P1", "Applications decided in time: Major"],
      ["P1 Minor", "Applications decided in time: Minor"],
      ["P1 Other", "Applications decided in time: Other"],
      ["P2", "Calls answered"],
    ]);
    const told = findingsOf(sheetOf("S", [header, ...rows])).map(({ rule }) => rule);
    expect(told).not.toContain("missing-measure");
    expect(told).not.toContain("missing-reference");
  });

  it.each<[string, (row: readonly CellValue[], at: number) => readonly CellValue[]]>([
    ["a row without a part", (row, at) => (at === 2 ? row.with(2, "") : row)],
    ["a part that stands there twice", (row, at) => (at === 2 ? row.with(2, "Minor") : row)],
    ["a measure without a part above", (row, at) => (at === 0 ? row.with(2, "") : row)],
    ["figures instead of parts", (row, at) => row.with(2, at)],
  ])("is not told by %s: what is blank is missing", (_, change) => {
    const told = findingsOf(sheetOf("S", [header, ...rows.map(change)])).map(({ rule }) => rule);
    expect(told).toContain("missing-measure");
  });
});

import { prefixOf, shapeOf, squeeze } from "../../src/check/references";
import { registerSheet, soundRows } from "../registers";
import { rowsWith, toldBy } from "./by-rule";

it.each<[reference: string, shape: string, prefix: string | null, squeezed: string]>([
  ["BPE 1", "A 9", "BPE", "BPE1"],
  ["BPE1", "A9", "BPE", "BPE1"],
  ["bpe 12a", "A 9", "bpe", "BPE12A"],
  ["AZaz 09", "A 9", "AZaz", "AZAZ09"],
  ["BPE 1.2.3", "A 9", "BPE", "BPE1.2.3"],
  ["BPE 10.11b", "A 9", "BPE", "BPE10.11B"],
  ["BPE 7ab", "A 9", "BPE", "BPE7AB"],
  [" BPE  7", "A 9", "BPE", "BPE7"],
  ["BPE-7", "A-9", "BPE", "BPE-7"],
  ["BPE - 7", "A - 9", "BPE", "BPE-7"],
  ["BPE/12/3", "A/9/9", "BPE", "BPE/12/3"],
  ["BPE 1.2 B 3", "A 9.9 A 9", "BPE", "BPE1.2B3"],
  ["Ä 7", "A 9", "Ä", "Ä7"],
  ["7", "9", null, "7"],
  ["7a", "9", null, "7A"],
  ["12.34", "9", null, "12.34"],
  ["12 BPE", "9 A", null, "12BPE"],
  ["2 BPE 3", "9 A 9", null, "2BPE3"],
  ["BPE", "A", null, "BPE"],
  ["BPE of 7", "A A 9", null, "BPEOF7"],
  ["A:", "A:", null, "A:"],
  ["A/", "A/", null, "A/"],
  ["@1", "@9", null, "@1"],
  ["[1", "[9", null, "[1"],
  ["`1", "`9", null, "`1"],
  ["{1", "{9", null, "{1"],
])("%s is made like %s, begins with %s and is compared as %s", (reference, shape, prefix, squeezed) => {
  expect([shapeOf(reference), prefixOf(reference), squeeze(reference)]).toEqual([shape, prefix, squeezed]);
});

describe("rows of one prefix", () => {
  const learned = (...references: readonly string[]): string[] =>
    toldBy("missing-objective", registerSheet(rowsWith("Reference", references).map((row, at) => (at === 0 ? { ...row, "Corporate Objective": "" } : row)))); // prettier-ignore

  it("are those with the same letters, large or small", () => {
    expect(learned("HSG 1", "hsg 2", "HSG 3", "hsg 4", "HSG 5", "HSG 6")).toEqual([expect.stringContaining("→")]);
  });

  it("are not those whose letters only come to the same number", () => {
    expect(learned("Aa 1", "BB 2", "BB 3", "BB 4", "BB 5", "BB 6")).toEqual([expect.not.stringContaining("→")]);
  });
});

describe("a reference is mended", () => {
  const mended = (...references: readonly string[]) => toldBy("malformed-reference", registerSheet([...rowsWith("Reference", references), ...soundRows(8)])); // prettier-ignore

  it.each([
    ["with its sub-numbers and its letter", "H$G 10.12.13b", " → HSG 10.12.13b"],
    ["not where it has no number", "HSG", ""],
  ])("%s", (_, reference, fix) => {
    expect(mended(reference)).toEqual([`malformed-reference A4${fix}`]);
  });

  it("as most write the prefix", () => {
    expect(mended("H$G 77", "HSG 20", "hsg 30", "hsg 31")).toEqual(["malformed-reference A4 → HSG 77"]);
  });

  it("not where two prefixes may be meant", () => {
    expect(mended("H$G 77", "HAG 20", "HAG 30")).toEqual(["malformed-reference A4"]);
  });

  it("not where the others are but numbers", () => {
    const rows = rowsWith("Reference", ["A-1", "2", "3", "4", "5", "6"]);
    expect(toldBy("malformed-reference", registerSheet(rows))).toEqual(["malformed-reference A4"]);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { OADBY_WIGSTON, oadbyWigston } from "../workbooks/oadby-wigston";

interface Document {
  readonly quarter: string;
  readonly registers: readonly { sheet: string; header: string; items: number; columns: Record<string, string> }[];
  readonly findings: readonly {
    rule: string;
    cell: string;
    reference: string;
    fix: { cell: string; value: string } | null;
  }[];
  readonly summary: {
    items: number;
    byRating: Record<string, number>;
    groups: readonly { by: string; rows: readonly { name: string; items: number }[] }[];
    exceptions: readonly string[];
  };
}

let folder: string;
let document: Document;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  await writeFile(join(folder, "return.xlsx"), await oadbyWigston());
  const { out } = await run(["check", "return.xlsx", "--json"], (file) => join(folder, file));
  document = JSON.parse(out) as Document;
});

afterAll(() => rm(folder, { recursive: true }));

it("reads the one register, its columns and its quarter, and leaves the key, the look-ups and the notes alone", () => {
  expect(document.quarter).toBe("Q1 2022/23");
  expect(document.registers).toEqual([
    expect.objectContaining({
      sheet: OADBY_WIGSTON.sheet,
      header: "A3:K3",
      items: 44,
      columns: { reference: "A", measure: "B", target: "C", benchmark: "D", frequency: "E", owner: "F", objective: "G", subObjective: "H", service: "I", commentary: "J", rating: "K" }, // prettier-ignore
    }),
  ]);
});

it("counts 44 items: 34 green, 6 amber, none red, 4 blue", () => {
  expect(document.summary.items).toBe(OADBY_WIGSTON.items);
  expect(document.summary.byRating).toEqual({ ...OADBY_WIGSTON.byRating, unrated: 0 });
  const services = document.summary.groups
    .find(({ by }) => by === "service")
    ?.rows.map(({ name, items }) => [name, items]);
  expect(Object.fromEntries(services ?? [])).toEqual(OADBY_WIGSTON.services);
});

it("finds the five missing objectives, with the fix for the four whose reference is well formed", () => {
  const missing = document.findings.filter(({ rule }) => rule === "missing-objective");
  expect(missing.map(({ reference, cell, fix }) => ({ reference, cell, fix: fix?.value ?? null }))).toEqual(OADBY_WIGSTON.missingObjectives); // prettier-ignore
  expect(missing.map(({ fix }) => fix !== null)).toEqual([true, true, true, true, false]);
});

it("finds the three broken references, and mends the two that one edit mends", () => {
  const broken = document.findings.filter(({ rule }) => rule === "malformed-reference");
  expect(broken.map(({ reference, fix }) => [reference, fix?.value ?? null])).toEqual([
    ["PE $ 26", "PES 26"],
    ["PI 5 27", null],
    ["PI ES 28", "PES 28"],
  ]);
});

it("finds each fault that the document is known for, and no other", () => {
  const told = new Map<string, string[]>();
  for (const { rule, reference } of document.findings) told.set(rule, [...(told.get(rule) ?? []), reference]);
  expect(Object.fromEntries([...told].sort())).toEqual({
    "malformed-reference": ["PE $ 26", "PI 5 27", "PI ES 28"],
    "missing-frequency": ["BPE 4", "BPE 5", "BPE 6", "BPE 7", "BPE 8", "GBE 3", "GBE 4", "GBE 5", "PES 9", "PES 20", "PES 21", "PE $ 26"],
    "missing-measure": ["GBE 4", "PE $ 26"],
    "missing-objective": ["PES 2", "PES 3", "PES 4", "PES 7", "PI 5 27"],
    "missing-sub-objective": ["BPE 5", "BPE 6", "BPE 7", "BPE 8", "GBE 3", "GBE 5"],
    "missing-target": ["GBE 5"],
    "target-is-frequency": ["BPE 9", "BPE 11"],
  }); // prettier-ignore
});

it("lists the six amber items as exceptions", () => {
  expect(document.summary.exceptions).toEqual(["GBE 3", "PES 13", "PES 16", "PES 17", "PES 18", "PES 19"]);
});

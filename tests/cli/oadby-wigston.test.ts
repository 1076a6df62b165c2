import { OADBY_WIGSTON, oadbyWigston } from "../workbooks/oadby-wigston";
import { checked, type Document } from "./checked";

let document: Document;

beforeAll(async () => {
  document = await checked(await oadbyWigston());
});

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

it("lists the six amber items as exceptions", () => {
  expect(document.summary.exceptions).toEqual(["GBE 3", "PES 13", "PES 16", "PES 17", "PES 18", "PES 19"]);
});

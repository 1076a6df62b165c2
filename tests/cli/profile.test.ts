import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run, type Ended } from "../../src/cli/run";
import { changeProfile } from "../../src/commands/profile";
import { openSheets } from "../excel/open";
import type { CellValue } from "../../src/read/snapshot";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Measure", "RAG", "Commentary"],
  ["A1", "Homes let", "Exceeding", "Well"],
  ["A2", "Homes built", "Green", "Well"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  const host = await openSheets([{ name: "KPIs", rows: ROWS }]);
  await writeFile(join(folder, "plain.xlsx"), host.save());
  await changeProfile({ words: { Exceeding: "green" } });
  await writeFile(join(folder, "settled.xlsx"), host.save());
  host.close();
});
afterAll(() => rm(folder, { recursive: true }));

async function cli(workbook: string, profile: string | null): Promise<Ended> {
  if (profile !== null) await writeFile(join(folder, "council.json"), profile);
  const words = profile === null ? [] : ["--profile", "council.json"];
  return run(["check", workbook, "--json", ...words], (file) => resolve(folder, file));
}

async function greens(workbook: string, profile: string | null): Promise<number> {
  const { out, error } = await cli(workbook, profile);
  if (error !== "") throw new Error(error);
  return (JSON.parse(out) as { summary: { byRating: { green: number } } }).summary.byRating.green;
}

it("uses the workbook's own settings, unless others are given", async () => {
  const given = '{ "words": { "Exceeding": "green" } }';
  const found = [await greens("plain.xlsx", null), await greens("settled.xlsx", null), await greens("settled.xlsx", "{}"), await greens("plain.xlsx", given)]; // prettier-ignore
  expect(found).toEqual([1, 2, 1, 2]);
});

it.each([
  ['{ "blue": "teal", "hues": 1 }', "The profile council.json cannot be used. 'blue' is 'teal', but may only be 'not-due' or 'complete'. There is no setting called 'hues'. There may be: version, name, preset, blue, words, rules, tolerance, polarity, due, groups, explainErrors.\n"],
  ["blue", "The profile council.json cannot be used. It is not JSON, or a bracket, a comma or a quotation mark in it is missing or too many.\n"],
])("says in one plain line why %j cannot be used", async (profile, error) => {
  expect(await cli("plain.xlsx", profile)).toEqual({ code: 2, out: "", error });
}); // prettier-ignore

it("says so where there is no such file", async () => {
  const { code, out, error } = await run(["check", "plain.xlsx", "--profile", "none.json"], (file) => resolve(folder, file)); // prettier-ignore
  expect([code, out, error]).toEqual([2, "", "The profile none.json cannot be used. The file cannot be opened: check its name and the folder.\n"]); // prettier-ignore
});

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { run } from "../../src/cli/run";
import { oadbyWigston } from "../workbooks/oadby-wigston";

/** Every sheet as comma-separated values, as shown; one file a sheet. */
const ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  await writeFile(join(folder, "return.xlsx"), await oadbyWigston());
  const { error } = await run(["summarise", "return.xlsx", "--out", "summary.xlsx"], (file) => join(folder, file));
  expect(error).toBe("");
  await promisify(execFile)("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", ALL_SHEETS, "--outdir", folder, join(folder, "summary.xlsx")]); // prettier-ignore
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function rowsOf(sheet: string): Promise<string[]> {
  return (await readFile(join(folder, `summary-${sheet}.csv`), "utf8")).split("\n");
}

it("opens in LibreOffice with the counts of Oadby & Wigston's document", async () => {
  const rows = await rowsOf("Summary");
  expect(rows.slice(0, 3).join("\n")).toContain("Quarter summary: Q1 2022/23");
  expect(rows.join("\n")).toContain("The counts agree with 44 indicators read.");
  for (const counts of [
    /^Green,34,77%/,
    /^Amber,6,14%/,
    /^Red,0,0/,
    /^Blue,4,9%/,
    /^Built Environment,14,/,
    /^Law & Democracy,12,/,
  ])
    // prettier-ignore
    expect(rows).toContainEqual(expect.stringMatching(counts));
});

it("calculates our totals there, and they add up", async () => {
  const totals = (await rowsOf("Summary")).filter((row) => row.startsWith("Total,"));
  expect(totals.map((row) => row.split(",")[1])).toEqual(["44", "44", "44"]);
  expect(totals.at(-1)).toMatch(/^Total,44,34,6,0,4/);
});

it("shows the exceptions and the checks, and the officer's own sheet as it was", async () => {
  expect((await rowsOf("Exceptions")).filter((row) => row.startsWith("Amber,"))).toHaveLength(6);
  expect((await rowsOf("Checks")).join("\n")).toContain("KPIs G23");
  expect((await rowsOf("KPIs"))[3]).toMatch(/^BPE 1,/);
});

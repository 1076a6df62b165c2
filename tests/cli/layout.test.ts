import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run, type Ended } from "../../src/cli/run";
import { saveLayout } from "../../src/commands/layouts";
import { layoutText } from "../../src/report/layouts/kept-layouts";
import { DEFAULT_LAYOUT, layoutOf } from "../../src/report/layouts/presets";
import type { CellValue } from "../../src/read/snapshot";
import { openSheets } from "../excel/open";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Action", "RAG", "Progress"],
  ["A1", "Open the park", "Green", "It opened in May."],
  ["A2", "Mend the bridge", "Green", "The arches are done."],
];
const BY_THEME = layoutOf("by-theme") ?? DEFAULT_LAYOUT;
const SHIPPED =
  "standard, by-theme, side-by-side, statuses-by-service, three-classes and by-service-and-objective; a file's name ends in .json.\n";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  const host = await openSheets([{ name: "Parks", rows: ROWS }]);
  await writeFile(join(folder, "plain.xlsx"), host.save());
  await saveLayout({ ...BY_THEME, name: "Cabinet" });
  await writeFile(join(folder, "own.xlsx"), host.save());
  await saveOtherwise({ version: 1, chosen: "x", own: [{ name: "Cabinet" }] });
  await writeFile(join(folder, "spoilt.xlsx"), host.save());
  host.close();
  await writeFile(join(folder, "cabinet.json"), layoutText({ ...BY_THEME, sheets: { ...BY_THEME.sheets, checks: false } })); // prettier-ignore
  await writeFile(join(folder, "broken.json"), '{ "id": "x", "name": "X", "tabels": [] }');
});
afterAll(() => rm(folder, { recursive: true }));

async function saveOtherwise(setting: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add("QuarterReady.Layouts", setting);
    await context.sync();
  });
}

async function cli(...words: readonly string[]): Promise<Ended> {
  return run(words, (file) => resolve(folder, file));
}

async function summarised(workbook: string, layout: string): Promise<Ended> {
  return cli("summarise", workbook, "--out", "out.xlsx", "--layout", layout);
}

it.each([
  ["plain.xlsx", "by-theme"],
  ["own.xlsx", "cabinet"],
  ["plain.xlsx", "cabinet.json"],
  ["spoilt.xlsx", "by-theme"],
])("writes %s by the layout %s, and names the sheets", async (workbook, layout) => {
  const { out, error } = await summarised(workbook, layout);
  expect(error).toBe("");
  expect(out).toMatch(/Written: out.xlsx, with the sheets 'Summary', '/);
});

it("writes the sheets that the layout has on, and no others", async () => {
  const { out } = await summarised("plain.xlsx", "cabinet.json");
  expect(out).toContain("Written: out.xlsx, with the sheets 'Summary', 'Exceptions', 'Chase list' and 'Register'.");
});

it.each([
  ["plain.xlsx", "by-ward", `plain.xlsx: there is no layout 'by-ward'. There are ${SHIPPED}`],
  ["own.xlsx", "by-ward", `own.xlsx: there is no layout 'by-ward'. There are cabinet, ${SHIPPED}`],
  ["spoilt.xlsx", "by-ward", "spoilt.xlsx: The layouts that are kept in this workbook can't be used, and were left as they are. 'Cabinet': In the layout, its short name ('id') is missing; it must be a text in quotation marks. Throw them away under 'Summary', or open the workbook with the Quarter Ready that made them.\n"],
  ["plain.xlsx", "none.json", "The layout none.json cannot be used. The file cannot be opened: check its name and the folder.\n"],
  ["plain.xlsx", "broken.json", "The layout broken.json cannot be used. In the layout, there is no setting called 'tabels'.\n"],
])("says in one plain line why %s cannot be written by %s", async (workbook, layout, error) => {
  expect(await summarised(workbook, layout)).toEqual({ code: 2, out: "", error });
}); // prettier-ignore

it("tells which layouts there are where help is asked for", async () => {
  const { code, out } = await cli("summarise", "--help");
  expect([code, out.replace(/\s+/g, " ")]).toEqual([0, expect.stringContaining("--layout <layout> the tables to write: standard, by-theme,")]); // prettier-ignore
});

it("is asked of a summary only", async () => {
  const { code, error } = await cli("check", "plain.xlsx", "--layout", "by-theme");
  expect([code, error]).toEqual([2, "unknown option '--layout'. Add --help to see how it is used.\n"]);
});

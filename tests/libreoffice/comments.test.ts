import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { clearMarks } from "../../src/commands/mark";
import { comments, ours, rows, say } from "../commands/comment-support";
import { value } from "../commands/fix-support";
import { openSheets } from "../excel/open";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What LibreOffice shows as comments in the workbook. */
async function shownBy(bytes: Uint8Array): Promise<string[]> {
  await writeFile(join(folder, "marked.xlsx"), bytes);
  await promisify(execFile)("soffice", ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "fods", "--outdir", folder, join(folder, "marked.xlsx")]); // prettier-ignore
  const xml = await readFile(join(folder, "marked.fods"), "utf8");
  return xml.match(/<office:annotation[\s>][\s\S]*?<\/office:annotation>/g) ?? [];
}

it("shows our marks as comments, beside the officer's, and none of ours once they are cleared", async () => {
  const host = await openSheets([{ name: "KPIs", rows: rows() }]);
  await say("KPIs!B3", "Is this the whole year?");
  await ours();
  const count = (await comments()).size;
  const shown = await shownBy(host.save());
  expect(shown).toHaveLength(count);
  expect(shown.filter((xml) => xml.includes("Quarter Ready found this:"))).toHaveLength(count - 1);
  value(await clearMarks());
  const left = await shownBy(host.save());
  expect(left).toEqual([expect.stringContaining("Is this the whole year?")]);
}, 120_000);

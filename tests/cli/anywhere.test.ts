import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { charnwood } from "../workbooks/charnwood";
import { oadbyWigston } from "../workbooks/oadby-wigston";

const ROOT = join(__dirname, "../..");
const MACHINES = [
  { TZ: "Europe/London", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" },
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
  { TZ: "America/St_Johns", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quarter-ready-"));
  writeFileSync(join(folder, "charnwood.xlsx"), await charnwood());
  writeFileSync(join(folder, "oadby.xlsx"), await oadbyWigston());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the command line prints on a machine of another place. It ends with 1: there are errors. */
async function printedOn(machine: Record<string, string>): Promise<{ hash: string; length: number; error: string }> {
  const files = ["charnwood.xlsx", "oadby.xlsx"].map((file) => join(folder, file));
  const args = ["--import", "tsx", join(ROOT, "src/cli/main.ts"), "check", ...files, "--json", "--today", "2024-07-15"];
  return await new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...machine }, maxBuffer: 1 << 26 }, (_, stdout, error) => {
      resolve({ hash: createHash("sha256").update(stdout).digest("hex"), length: stdout.length, error });
    }); // prettier-ignore
  });
}

it("the same workbooks give the same bytes in every time zone and locale, in July too", async () => {
  const [first, ...others] = await Promise.all(MACHINES.map(printedOn));
  expect(first?.error).toBe("");
  expect(first?.length).toBeGreaterThan(100_000);
  for (const other of others) expect(other).toEqual(first);
}, 120_000);

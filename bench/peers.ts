import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { generatedWorkbook, ROWS_ABOVE, seededRows } from "./generated-workbook";

const PEERS = ["Quarter Ready", "read-excel-file + zod", "SheetJS + ajv", "ExcelJS + zod"] as const;

/** One of those that are measured side by side. Milliseconds and megabytes; the least of several runs. */
export interface Peer {
  readonly name: string;
  readonly read: number;
  readonly check: number;
  readonly memory: number;
  /** Of the seeded faults, those whose row is told; and the rows that are told without a fault. */
  readonly found: number;
  readonly amiss: number;
}

interface Run {
  readonly read: number;
  readonly check: number;
  readonly memory: number;
  readonly rows: readonly number[];
}

/**
 * Reads and checks one generated workbook from its file with each, by turns, each time in a process of its own.
 * @param root of the project
 * @returns null where the libraries could not be installed
 */
export async function besidePeers(
  root: string,
  items: number,
  runs: number,
): Promise<{ peers: readonly Peer[]; seeded: number } | null> {
  // prettier-ignore
  if (!areInstalled(root)) return null;
  const seeded = seededRows(items);
  const built = join(root, "out/bench");
  mkdirSync(built, { recursive: true });
  const file = join(built, "register.xlsx");
  writeFileSync(file, asExcelSpells(await generatedWorkbook(seeded)));
  const faulty = new Set([...seeded.faults.keys()].map((row) => row + ROWS_ABOVE));
  const found = new Map<string, Run[]>(PEERS.map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const name of PEERS) found.get(name)?.push(measured(root, name, file, built));
  const peers = [...found].map(([name, all]): Peer => {
    const least = (of: (run: Run) => number): number => Math.min(...all.map(of));
    const rows = all[0]?.rows ?? [];
    const right = rows.filter((row) => faulty.has(row)).length;
    return {
      name,
      read: least((run) => run.read),
      check: least((run) => run.check),
      memory: least((run) => run.memory),
      found: right,
      amiss: rows.length - right,
    };
  });
  return { peers, seeded: faulty.size };
}

/** With its properties as Excel spells them: ExcelJS refuses the spelling of the stand-in's engine, which is as valid. */
function asExcelSpells(workbook: Uint8Array): Uint8Array {
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Performance</dc:creator></cp:coreProperties>`;
  return zipSync({ ...unzipSync(workbook), "docProps/core.xml": strToU8(core) });
}

function measured(root: string, name: string, file: string, built: string): Run {
  const script = join(root, "bench/peers/measure.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, file, built], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Run;
}

/** They are no part of the product, so they are fetched when they are first measured. */
function areInstalled(root: string): boolean {
  const folder = join(root, "bench");
  if (existsSync(join(folder, "node_modules/exceljs"))) return true;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--silent"], { cwd: folder, stdio: "inherit" }).status === 0;
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

/** What came of a workbook: an exit code, 'fell' where an exception came out, 'untold' where 2 came without one plain line. */
export interface Tried {
  readonly outcome: 0 | 1 | 2 | "fell" | "untold";
  /** The line that was printed, or the exception. */
  readonly said: string;
}

/** Checks the bytes as the command line does, in this process; where they can be read and `isWritten`, summarises them too. */
export async function tryWorkbook(bytes: Uint8Array, isWritten: boolean): Promise<Tried> {
  const folder = mkdtempSync(join(tmpdir(), "quarter-ready-"));
  try {
    writeFileSync(join(folder, "mutant.xlsx"), bytes);
    const checked = await tried(folder, "check", "mutant.xlsx");
    if (!isWritten || checked.outcome === "fell" || checked.outcome === 2) return checked;
    const written = await tried(folder, "summarise", "mutant.xlsx", "--out", "out.xlsx");
    return written.outcome === 0 || written.outcome === 1 ? checked : written;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tried(folder: string, ...words: string[]): Promise<Tried> {
  try {
    const { code, error } = await run(words, (file) => join(folder, file));
    const isTold =
      code !== 2 || (/^[^\n]+[.)]\n$/.test(error) && !/undefined|\[object|TypeError|RangeError/.test(error));
    return { outcome: isTold ? code : "untold", said: error.trim() };
  } catch (error) {
    return { outcome: "fell", said: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { openWorkbook, type WorkbookHost } from "../workbench";
import { NOT_OPENED } from "../workbench/not-opened";

export type Opened =
  { readonly ok: true; readonly host: WorkbookHost } | { readonly ok: false; readonly problem: string };

/** Opens a workbook from disk. Each way in which that can fail has its own plain line, which says what to do. */
export async function openFile(file: string, path: string): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { ok: false, problem: `${file}: ${whyNotRead(error)}` };
  }
  const opened = await openWorkbook(new Uint8Array(bytes));
  return opened.ok ? opened : { ok: false, problem: `${file}: ${NOT_OPENED[opened.reason]}` };
}

function whyNotRead(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file. Check the name and the folder.";
  if (code === "EISDIR") return "this is a folder. Give the workbook itself.";
  return "the file cannot be opened. Close it elsewhere, or check that you may read it.";
}

/** Why a workbook may not be written there; null where it may. */
export async function whyNotWrite(source: string, out: string): Promise<string | null> {
  if ((await trueName(source)) === (await trueName(out)))
    return `${basename(out)}: this is the workbook itself, which is never written over. Give another name with --out.`;
  if (extname(source).toLowerCase() !== extname(out).toLowerCase())
    return `${basename(out)}: the name must end in ${extname(source)}, as the workbook's does.`;
  return null;
}

/** Writes through a temporary file beside it, so that nobody ever finds half a workbook. */
export async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The same file under another name is the same file. A file that isn't there yet goes by its folder. */
async function trueName(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}

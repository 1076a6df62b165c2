import { Host, type WorkbookHost } from "../host";
import { openBook, type OpenFailure } from "../open-book";
import { startEngine } from "./engine";

export type { OpenFailure, WorkbookHost };

/** Opens the bytes of an .xlsx or .xlsm in the page; the answer is the host of the workbook, or why there is none. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly host: WorkbookHost } | OpenFailure> {
  const opened = await openBook(bytes, () => startEngine());
  return opened.ok ? { ok: true, host: new Host(opened.book, () => undefined) } : opened;
}

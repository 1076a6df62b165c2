import { type BatchReply, installClient } from "./client";
import { Book } from "./engine/book";
import { done, openFile } from "./engine/excelize";
import { withoutFormulaNames } from "./engine/names";
import { openPackage, type OpenFailure } from "./engine/package";
import { Host, type WorkbookHost } from "./host";
import { clientSource, startEngine } from "./node";
import type { RequestBody } from "./protocol";

export type { OpenFailure, WorkbookHost };

let active: Host | undefined;
let isStarted = false;

function answer(body: RequestBody): BatchReply {
  if (active === undefined) throw new Error("No workbook is active: call activate() on one");
  return active.answer(body);
}

/**
 * Puts `Excel`, `OfficeExtension` and a minimal `Office` on globalThis and starts the engine. Idempotent.
 * The client is Microsoft's own (excel-web-16.00.js); no `window` is left behind.
 */
export async function startExcel(): Promise<void> {
  if (!isStarted) {
    isStarted = true;
    installClient(clientSource(), answer);
  }
  await startEngine();
}

/** The bytes of a workbook with one empty sheet, "Sheet1". */
export async function blankWorkbook(): Promise<Uint8Array> {
  const { buffer } = done((await startEngine()).NewFile().WriteToBuffer());
  return new Uint8Array(buffer as Uint8Array<ArrayBuffer>);
}

/**
 * Opens the bytes of an .xlsx or .xlsm.
 * @returns the host of the workbook, or why there is none: old-format is a workbook of before 2007,
 * encrypted one with a password, not-a-workbook anything else that holds no sheets
 */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly host: WorkbookHost } | OpenFailure> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const engine = await startEngine();
  const file = openFile(engine, withoutFormulaNames(bytes, opened.parts));
  if (file === null) return { ok: false, reason: "damaged" };
  let book: Book;
  try {
    book = new Book(engine, file, opened.parts);
  } catch {
    return { ok: false, reason: "damaged" };
  }
  const onActivate = (host: Host | undefined, only?: Host): void => {
    if (only === undefined || active === only) active = host;
  };
  return { ok: true, host: new Host(book, onActivate) };
}

import { type BatchReply, type Deliver, installClient } from "./client";
import { Host, type WorkbookHost } from "./host";
import { clientSource, NODE_UNPACKING, startEngine } from "./node";
import { blankBytes, openBook, type OpenFailure } from "./open-book";
import type { RequestBody } from "./protocol";

export type { OpenFailure, WorkbookHost };

let active: Host | undefined;
let deliver: Deliver | undefined;

async function answer(body: RequestBody): Promise<BatchReply> {
  if (active === undefined) throw new Error("No workbook is active: call activate() on one");
  return await active.answer(body);
}

/**
 * Puts `Excel`, `OfficeExtension` and a minimal `Office` on globalThis and starts the engine. Idempotent.
 * The client is Microsoft's own (excel-web-16.00.js); no `window` is left behind.
 */
export async function startExcel(): Promise<void> {
  deliver ??= installClient(clientSource(), answer);
  await startEngine();
}

/** The bytes of a workbook with one empty sheet, "Sheet1". */
export async function blankWorkbook(): Promise<Uint8Array> {
  return blankBytes(await startEngine());
}

/** Opens the bytes of an .xlsx or .xlsm; the answer is the host of the workbook, or why there is none. */
export async function openWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly host: WorkbookHost } | OpenFailure> {
  const opened = await openBook(bytes, startEngine, NODE_UNPACKING);
  if (!opened.ok) return opened;
  const onActivate = (host: Host | undefined, only?: Host): void => {
    if (only === undefined || active === only) active = host;
  };
  const host = new Host(opened.book, onActivate);
  host.onEvents((entries) => {
    if (active === host) deliver?.(entries);
  });
  return { ok: true, host };
}

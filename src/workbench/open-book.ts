import { Book } from "./engine/book";
import type { Unpacking } from "./engine/door/unpack";
import { done, type Engine, openFile } from "./engine/excelize";
import { withoutFormulaNames } from "./engine/names";
import { openPackage, type OpenFailure } from "./engine/package";

export type { OpenFailure };

/** The bytes of a workbook with one empty sheet, "Sheet1". */
export function blankBytes(engine: Engine): Uint8Array {
  const { buffer } = done(engine.NewFile().WriteToBuffer());
  return new Uint8Array(buffer as Uint8Array<ArrayBuffer>);
}

/**
 * Opens the bytes of an .xlsx or .xlsm.
 * @returns the workbook, or why there is none: old-format is a workbook of before 2007, encrypted one with a
 * password, not-a-workbook anything else that holds no sheets
 */
export async function openBook(
  bytes: Uint8Array,
  startEngine: () => Promise<Engine>,
  unpacking?: Unpacking,
): Promise<{ readonly ok: true; readonly book: Book } | OpenFailure> {
  const opened = openPackage(bytes, unpacking);
  if (!opened.ok) return opened;
  const engine = await startEngine();
  const file = openFile(engine, withoutFormulaNames(opened.bytes, opened.parts));
  if (file === null) return { ok: false, reason: "damaged" };
  try {
    const book = new Book(engine, file, opened.parts);
    book.readSheetsInSight();
    return { ok: true, book };
  } catch {
    return { ok: false, reason: "damaged" };
  }
}

import { checkBook } from "../../src/check/check-book";
import { readWorkbook } from "../../src/excel/read-workbook";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import { openWorkbook, startExcel } from "../../src/workbench";

/** Quarter Ready as its command line has it: through Office.js, over the stand-in for Excel. */
export async function product(bytes: Uint8Array): Promise<() => readonly number[]> {
  await startExcel();
  const opened = await openWorkbook(bytes);
  if (!opened.ok) throw new Error(`The generated workbook cannot be opened: ${opened.reason}`);
  opened.host.activate();
  const { snapshot } = await Excel.run((context) => readWorkbook(context, { profile: DEFAULT_PROFILE }));
  opened.host.close();
  const book = readBook(snapshot, { profile: DEFAULT_PROFILE });
  const sheetOrder = snapshot.sheets.map(({ name }) => name);
  return () => checkBook(book, { profile: DEFAULT_PROFILE, sheetOrder }).map(({ place }) => place.row);
}

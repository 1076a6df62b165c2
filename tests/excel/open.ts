import { unzipSync, strFromU8 } from "fflate";
import { buildWorkbook, type SheetInput, type WorkbookOptions } from "../../samples/workbook-builder";
import { openWorkbook, startExcel, type WorkbookHost } from "../../src/workbench";

/** Opens the bytes in the stand-in for Excel; from now on Excel.run talks to them. */
export async function openBytes(bytes: Uint8Array): Promise<WorkbookHost> {
  await startExcel();
  const opened = await openWorkbook(bytes);
  if (!opened.ok) throw new Error(`Not opened: ${opened.reason}`);
  opened.host.activate();
  return opened.host;
}

export async function openSheets(sheets: readonly SheetInput[], options: WorkbookOptions = {}): Promise<WorkbookHost> {
  return await openBytes(await buildWorkbook(sheets, options));
}

/** The names of the sheets, from left to right. */
export async function sheetNames(): Promise<string[]> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** What stands on a sheet: values, formulas and shown text of its used range. */
export async function cellsOf(name: string): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][] }> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load("values,formulas,text");
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text };
  });
}

/** The XML of a sheet in a saved workbook, by its name. */
export function sheetXml(workbook: Uint8Array, name: string): string {
  const parts = unzipSync(workbook);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "?";
  const relation =
    new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(text("xl/_rels/workbook.xml.rels"))?.[0] ?? "";
  const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? "?";
  return text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

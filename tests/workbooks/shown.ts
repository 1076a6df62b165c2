import { opened } from "../workbench/support";

/** What a workbook shows: the text of each sheet's used range, by the sheet's name in the order of the tabs. */
export async function shownIn(workbook: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const host = await opened(workbook);
  const shown = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load("text"));
    await context.sync();
    return new Map(sheets.items.map((sheet, index) => [sheet.name, ranges[index]?.text ?? []]));
  });
  host.close();
  return shown;
}

import { blankWorkbook, openWorkbook, startExcel, type WorkbookHost } from "../../src/workbench/index";

/** Opens these bytes, or an empty workbook, as the workbook that Excel.run talks to. */
export async function opened(bytes?: Uint8Array): Promise<WorkbookHost> {
  await startExcel();
  const answer = await openWorkbook(bytes ?? (await blankWorkbook()));
  if (!answer.ok) throw new Error(`The workbook did not open: ${answer.reason}`);
  answer.host.activate();
  return answer.host;
}

/** Saves, closes and opens again. */
export async function reopened(host: WorkbookHost): Promise<WorkbookHost> {
  const bytes = host.save();
  host.close();
  return opened(bytes);
}

/** The code of the error that a batch ends in; "none" when it ends well. */
export async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  return (await failureOf(batch))?.code ?? "none";
}

/** The error that a batch ends in. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error | undefined> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  return undefined;
}

/** What a cell holds after `value` was set in it. */
export async function afterSetting(
  value: unknown,
  format?: string,
): Promise<{ value: unknown; type: unknown; formula: unknown; text: unknown; format: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.clear();
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,valueTypes,formulas,text,numberFormat");
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

/** What a method answered. (The lint rule takes every `value` after a get… for a property to load.) */
export function answered<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

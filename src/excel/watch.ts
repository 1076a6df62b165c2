import { areaOfAddress, type Area } from "../kpi/address";
import type { Outcome } from "./outcome";
import { withExcel } from "./run";

/** What somebody did to the workbook, the officer or a co-author. */
export type WorkbookChange =
  /** By the sheet's id; without an area where more than the values of one rectangle may have changed. */
  | { readonly kind: "cells"; readonly sheet: string; readonly area: Area | null }
  /** Sheets came or went; maybe ours, which Excel does not say. */
  | { readonly kind: "sheets" };

/**
 * Tells of every change from now on, but for those that this add-in makes itself where Excel says so (ExcelApi 1.14).
 * Neither colours nor hidden rows nor what is calculated count as changes for Excel.
 * @returns what ends it
 */
export async function watchWorkbook(tell: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>>> {
  return await withExcel(async (context): Promise<Outcome<() => Promise<void>>> => {
    const { worksheets } = context.workbook;
    const onSheets = async (): Promise<void> => {
      tell({ kind: "sheets" });
      await Promise.resolve();
    };
    const handlers: readonly OfficeExtension.EventHandlerResult<unknown>[] = [
      worksheets.onChanged.add(async (event) => {
        if (!isOurs(event)) tell(changeOf(event));
        await Promise.resolve();
      }),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
    ];
    await context.sync();
    const end = async (): Promise<void> => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
    return { ok: true, value: end };
  });
}

type Told = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "worksheetId"> &
  Partial<Pick<Excel.WorksheetChangedEventArgs, "triggerSource">>;

function isOurs({ triggerSource }: Told): boolean {
  return triggerSource === "ThisLocalAddin";
}

/** Where rows, columns or cells came or went, everything below and beside them has moved. */
function changeOf({ worksheetId, changeType, address }: Told): WorkbookChange {
  return { kind: "cells", sheet: worksheetId, area: changeType === "RangeEdited" ? areaOfAddress(address) : null };
}

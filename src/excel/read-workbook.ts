import { detailsNeeded, withDetails } from "../read/details";
import type { ReadOptions } from "../read/read-book";
import type { Snapshot } from "../read/snapshot";
import type { SheetRole } from "../report/plan";
import { readDetails } from "./read-details";
import { MARK, roleOfMark } from "./marks";
import { readValues } from "./read-values";

/** A sheet as the workbook has it, before its cells are read. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Null for a sheet of the officer's. */
  readonly role: SheetRole | null;
  readonly protected: boolean;
}

export interface WorkbookRead {
  readonly snapshot: Snapshot;
  readonly sheets: readonly SheetInfo[];
  readonly structureProtected: boolean;
}

/**
 * Reads the workbook in three or four round trips, however many sheets and rows there are: the sheets; their marks
 * and protection; the values; and, only where needed, texts, types and fills of some columns. More only where an
 * answer would be larger than the 5 MB that Excel on the web allows.
 */
export async function readWorkbook(context: Excel.RequestContext, options: ReadOptions): Promise<WorkbookRead> {
  const { sheets, structureProtected } = await readSheets(context);
  const values = await readValues(
    context,
    sheets.filter((sheet) => !sheet.hidden && sheet.role === null).map((sheet) => sheet.id),
  );
  const snapshot: Snapshot = {
    sheets: sheets.map(({ id, name, hidden, role }) => ({
      name,
      hidden,
      ours: role !== null,
      details: new Map(),
      ...(values.get(id) ?? { top: 0, left: 0, values: [] }),
    })),
  };
  const requests = detailsNeeded(snapshot, options);
  const answers = await readDetails(context, requests);
  return { snapshot: withDetails(snapshot, requests, answers), sheets, structureProtected };
}

async function readSheets(context: Excel.RequestContext): Promise<Omit<WorkbookRead, "snapshot">> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  protection.load("protected");
  await context.sync();
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    sheet.protection.load("protected");
    return mark;
  });
  await context.sync();
  const sheets = worksheets.items.map((sheet, index): SheetInfo => {
    const mark = marks[index];
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      role: !mark || mark.isNullObject ? null : roleOfMark(mark.value, sheet.id),
      protected: sheet.protection.protected,
    };
  });
  return { sheets, structureProtected: protection.protected };
}

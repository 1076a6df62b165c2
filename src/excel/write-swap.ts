import { isHostError } from "./run";
import { keepWritten } from "./kept-written";
import { MARK, markValue } from "./marks";
import type { Attempt, Draft } from "./write-attempt";
import { queueDelete } from "./write-prepare";

/** Where the officer is: a sheet and a cell of it. */
export interface Active {
  readonly sheetId: string;
  readonly address: string;
}

/** Asks where the officer is, in a round trip by itself: Excel does not say while a chart sheet is in front. */
export async function readActive(context: Excel.RequestContext): Promise<Active | null> {
  const cell = context.workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load("address");
  worksheet.load("id");
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error)) throw error;
    return null;
  }
  return { sheetId: worksheet.id, address: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
}

/**
 * Puts the new sheets in the place of those before, in one round trip, and shows what is to be shown: a new summary from
 * its top; else what was in front stays there, also where it was one of ours.
 */
export async function swapSheets(context: Excel.RequestContext, attempt: Attempt, active: Active | null): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  queueSwap(context, attempt);
  queueShow(context, attempt.drafts, active);
  try {
    await context.sync();
  } catch (error) {
    // Only showing a sheet fails for this: another workbook has come to the front. Everything is written by then.
    if (!isHostError(error) || error.code !== "InactiveWorkbook") throw error;
  }
} // prettier-ignore

/**
 * Queues it, for those of which the sheet before still stands, or has never been. The new sheet is marked as finished
 * before the one before is deleted: so there is always one, with all that the officer typed.
 */
export function queueSwap(context: Excel.RequestContext, { drafts, table, madeOf }: Attempt, standing?: ReadonlySet<string>): void {
  const { worksheets } = context.workbook;
  for (const { plan, id, name, before, inPlace } of drafts) {
    if (inPlace) continue;
    const sheet = worksheets.getItem(id);
    sheet.customProperties.add(MARK, markValue(plan.role, id));
    if (before && (standing?.has(before.id) ?? true)) queueDelete(context, before);
    sheet.name = name;
    if (before) sheet.position = before.position;
    if (before && before.visibility !== "Visible") sheet.visibility = before.visibility;
    if (plan.table && table.working !== table.final) sheet.tables.getItem(table.working).name = table.final;
  }
  keepWritten(context, madeOf);
} // prettier-ignore

function queueShow(context: Excel.RequestContext, drafts: readonly Draft[], active: Active | null): void {
  const [first] = drafts;
  const shown = first && !first.before ? first : drafts.find(({ before, inPlace }) => !inPlace && before !== null && before.id === active?.sheetId); // prettier-ignore
  if (!shown) return;
  const sheet = context.workbook.worksheets.getItem(shown.id);
  sheet.activate();
  sheet.getRange(shown.before && active ? active.address : "A1").select();
}

import { check } from "../src/commands/check";
import { follow } from "../src/commands/follow";
import { watchWorkbook, type WorkbookChange } from "../src/excel/watch";
import { sheetId } from "../src/workbench/events/sheet-id";
import type { WorkbookHost } from "../src/workbench";

/** Milliseconds from an edit to the findings, without the quarter of a second that is waited for another edit. */
export interface Followed {
  readonly wait: number;
  readonly roundTrips: number;
}

/** Edits a cell of a workbook that was checked, and checks what has changed. The best of several edits. */
export async function timeToFollow(host: WorkbookHost, edits: number): Promise<Followed> {
  const told: WorkbookChange[] = [];
  const watch = await watchWorkbook((change) => {
    told.push(change);
  });
  const outcome = await check();
  if (!outcome.ok || !watch.ok) throw new Error("The workbook is not checked");
  const [sheet] = host.book.sheets;
  let best: Followed = { wait: Infinity, roundTrips: 0 };
  let checked = outcome.value;
  const edit = async (left: number): Promise<void> => {
    told.length = 0;
    const before = host.stats.batches;
    const start = performance.now();
    host.edit(sheet ? sheetId(sheet) : "", 20 + left, 1, `A measure that was edited, number ${left}`);
    await new Promise((done) => setTimeout(done, 0));
    const since = told.flatMap((change) => (change.kind === "cells" && change.area ? [{ sheet: change.sheet, area: change.area }] : [])); // prettier-ignore
    const again = await follow(checked, since, {});
    if (!again.ok || again.value === checked) throw new Error("The edit is not followed");
    checked = again.value;
    const wait = performance.now() - start;
    if (wait < best.wait) best = { wait, roundTrips: host.stats.batches - before };
    if (left > 1) await edit(left - 1);
  };
  await edit(edits);
  await watch.value();
  return best;
}

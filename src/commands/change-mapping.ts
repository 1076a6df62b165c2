import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { readSelectedRow } from "../excel/selected-row";
import { keepMapping, loadMapping } from "../excel/settings";
import { changedMapping, NO_MAPPING, type MappingChange, type TableId } from "../kpi/mapping";

/** Keeps one thing that the officer says of a table, in the workbook. Check again to see what it changes. */
export async function changeMapping(id: TableId, change: MappingChange): Promise<Outcome<void>> {
  return await withExcel(async (context) => {
    await keep(context, id, change);
    return { ok: true, value: undefined };
  });
}

/** Takes the row of the selected cell for the header of a table. Says so where nothing stands in it. */
export async function pickHeader(): Promise<Outcome<TableId>> {
  return await withExcel(async (context): Promise<Outcome<TableId>> => {
    const id = await readSelectedRow(context);
    if (id.headings.length === 0) return { ok: false, failure: { kind: "empty-row", sheet: id.sheet } };
    await keep(context, id, { kind: "pick" });
    return { ok: true, value: id };
  });
}

async function keep(context: Excel.RequestContext, id: TableId, change: MappingChange): Promise<void> {
  const kept = loadMapping(context);
  await context.sync();
  keepMapping(context, changedMapping(kept() ?? NO_MAPPING, id, change));
  await context.sync();
}

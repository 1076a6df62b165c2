import { showSheet } from "../excel/navigate";
import { withExcel } from "../excel/run";
import { fillSheets, prepareSheets, removeAdded, type WrittenSheet } from "../excel/write-report";
import { NOTHING_KEPT } from "../report/kept";
import { DEFAULT_LAYOUT } from "../report/layouts/presets";
import { planReport } from "../report/plan-report";
import { readAndCheck } from "./check";
import type { Outcome } from "../excel/outcome";
import type { RunOptions, Written } from "./outcome";

/**
 * Reads and checks the open workbook, writes the quarter's sheets into it and shows the summary. Only sheets that this
 * add-in made are replaced. Where writing fails, the sheets that this run added are taken away again.
 */
export async function summarise(options: RunOptions = {}): Promise<Outcome<Written>> {
  let undo: ((context: Excel.RequestContext) => Promise<void>) | null = null;
  try {
    return await withExcel(async (context): Promise<Outcome<Written>> => {
      const result = await readAndCheck(context, options);
      if (!result.ok) return result;
      const { checked, read } = result.value;
      options.onStep?.("writing");
      const plan = planReport({
        ...checked,
        profile: checked.settings.profile,
        layout: options.layout ?? DEFAULT_LAYOUT,
        kept: NOTHING_KEPT,
        today: options.today,
      });
      let added: WrittenSheet[] = [];
      undo = (fresh) => removeAdded(fresh, read.sheets, plan, added);
      const prepared = await prepareSheets(context, plan, read);
      if (!prepared.ok) {
        undo = null;
        return prepared;
      }
      added = prepared.value.filter((sheet) => sheet.added);
      await fillSheets(context, plan, prepared.value);
      undo = null;
      const [first] = prepared.value;
      // Last, and by itself: this fails where another workbook has come to the front, and that undoes nothing.
      if (first) await showSheet(context, first.id);
      return { ok: true, value: { checked, sheets: prepared.value } };
    });
  } finally {
    await takeBack(undo);
  }
}

async function takeBack(undo: ((context: Excel.RequestContext) => Promise<void>) | null): Promise<void> {
  if (undo)
    await withExcel(async (context) => {
      await undo(context);
      return { ok: true, value: undefined };
    });
}

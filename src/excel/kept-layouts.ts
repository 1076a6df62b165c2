import {
  keepsNothing,
  keptLayouts,
  NO_LAYOUTS,
  parseKeptLayouts,
  type KeptLayouts,
  type KeptLayoutsResult,
} from "../report/layouts/kept-layouts";

/** The layouts of the council within the workbook: they travel with the file, and co-authors share them. */
const LAYOUTS = "QuarterReady.Layouts";

/** Queues the layouts of the workbook; read them after the round trip. The problems where they cannot be used. */
export function loadLayouts(context: Excel.RequestContext): () => KeptLayoutsResult {
  const setting = context.workbook.settings.getItemOrNullObject(LAYOUTS);
  setting.load("value");
  return () => layoutsIn(setting);
}

function layoutsIn(setting: Excel.Setting): KeptLayoutsResult {
  return setting.isNullObject ? { ok: true, layouts: NO_LAYOUTS } : parseKeptLayouts(setting.value);
}

/** Queues the keeping of them. Those that say nothing leave no setting behind. */
export function keepLayouts(context: Excel.RequestContext, layouts: KeptLayouts): void {
  const setting = context.workbook.settings.add(LAYOUTS, keptLayouts(layouts));
  if (keepsNothing(layouts)) setting.delete();
}

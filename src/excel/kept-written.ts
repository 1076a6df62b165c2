import { parseWritten, type KeptWritten } from "../report/written";

/** What our sheets were made of: it travels with the file, as they do. */
const WRITTEN = "QuarterReady.Written";

/** Queues it; read it after the round trip. Null where nothing was kept that can be used. */
export function loadWritten(context: Excel.RequestContext): () => KeptWritten | null {
  const setting = context.workbook.settings.getItemOrNullObject(WRITTEN);
  setting.load("value");
  return () => writtenIn(setting);
}

function writtenIn(setting: Excel.Setting): KeptWritten | null {
  return setting.isNullObject ? null : parseWritten(setting.value);
}

/** Queues the keeping of it. */
export function keepWritten(context: Excel.RequestContext, written: KeptWritten): void {
  context.workbook.settings.add(WRITTEN, written);
}

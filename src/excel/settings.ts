import { NO_MAPPING, parseMapping, type Mapping } from "../kpi/mapping";

/** The settings of the add-in within the workbook: they travel with the file, and co-authors share them. */
const MAPPING = "QuarterReady.Mapping";

/** Queues what the officer has said of tables and columns; read it after the round trip. Null where it cannot be used. */
export function loadMapping(context: Excel.RequestContext): () => Mapping | null {
  const setting = context.workbook.settings.getItemOrNullObject(MAPPING);
  setting.load("value");
  return () => mappingIn(setting);
}

function mappingIn(setting: Excel.Setting): Mapping | null {
  return setting.isNullObject ? NO_MAPPING : parseMapping(setting.value);
}

/** Queues the keeping of it. A mapping that says nothing leaves no setting behind. */
export function keepMapping(context: Excel.RequestContext, mapping: Mapping): void {
  // Adding a setting that is there replaces it.
  const setting = context.workbook.settings.add(MAPPING, mapping);
  if (mapping.tables.length === 0) setting.delete();
}

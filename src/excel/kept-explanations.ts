import { keptExplanations, parseExplanations, type Explanation } from "../check/explanations";

/** What officers said of findings, within the workbook: next quarter's return is mostly a copy of this one. */
const EXPLANATIONS = "QuarterReady.Explanations";

/** Queues what was said of findings; read it after the round trip. Null where it cannot be used. */
export function loadExplanations(context: Excel.RequestContext): () => readonly Explanation[] | null {
  const setting = context.workbook.settings.getItemOrNullObject(EXPLANATIONS);
  setting.load("value");
  return () => explanationsIn(setting);
}

function explanationsIn(setting: Excel.Setting): readonly Explanation[] | null {
  return setting.isNullObject ? [] : parseExplanations(setting.value);
}

/** Queues the keeping of it. An empty list leaves no setting behind. */
export function keepExplanations(context: Excel.RequestContext, explanations: readonly Explanation[]): void {
  const setting = context.workbook.settings.add(EXPLANATIONS, keptExplanations(explanations));
  if (explanations.length === 0) setting.delete();
}

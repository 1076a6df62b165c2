import { keptApplied, parseApplied, type AppliedFix } from "../check/fixes-applied";

/** The list of what was applied, within the workbook: it outlives the pane, and co-authors share it. */
const FIXES = "QuarterReady.Fixes";

/** Queues the fixes that were applied, newest first; read them after the round trip. Null where they cannot be used. */
export function loadApplied(context: Excel.RequestContext): () => readonly AppliedFix[] | null {
  const setting = context.workbook.settings.getItemOrNullObject(FIXES);
  setting.load("value");
  return () => appliedIn(setting);
}

function appliedIn(setting: Excel.Setting): readonly AppliedFix[] | null {
  return setting.isNullObject ? [] : parseApplied(setting.value);
}

/** Queues the keeping of them. An empty list leaves no setting behind. */
export function keepApplied(context: Excel.RequestContext, fixes: readonly AppliedFix[]): void {
  const setting = context.workbook.settings.add(FIXES, keptApplied(fixes));
  if (fixes.length === 0) setting.delete();
}

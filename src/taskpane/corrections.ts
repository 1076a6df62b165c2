import { changeMapping, pickHeader } from "../commands/change-mapping";
import type { Failure, Outcome } from "../excel/outcome";
import { headingKey, isSameTable, type MappingChange } from "../kpi/mapping";
import type { Quarter } from "../kpi/period";
import type { PassedOver, UnderstoodTable } from "../read/register";
import { runCheck } from "./actions";
import { pane, RESTING } from "./pane-state";
import { begin, carryOut, fail, isWorking, orFailure } from "./perform";
import { showTab } from "./tabs";
import { FORGOTTEN_WORDS, keptWords, PICKED_WORDS, tableId } from "./table-words";

/** Keeps what the officer says of a table, and checks again. */
export async function performChange(table: UnderstoodTable, change: MappingChange): Promise<void> {
  await keepAndCheck(() => changeMapping(tableId(table), change), keptWords(table, change));
}

/** Takes back what was said of a table or a column that is not there any more, and checks again. */
export async function performForget({
  table,
  heading,
}: Extract<PassedOver, { reason: "mapping-lost" }>): Promise<void> {
  const change: MappingChange = heading === null ? { kind: "forget" } : { kind: "role", heading, role: null };
  await keepAndCheck(() => changeMapping(table, change), FORGOTTEN_WORDS);
}

/** Reads another quarter from now on, and checks again. */
export async function performQuarter(quarter: Quarter): Promise<void> {
  if (isWorking()) return;
  pane.set({ ...pane.get(), quarter });
  await carryOut("check", runCheck);
}

/** Takes the selected row for a header, and checks again. Gives the table that came of it, so that it can be shown. */
export async function performPick(): Promise<UnderstoodTable | null> {
  const picked = await keepAndCheck(pickHeader, PICKED_WORDS);
  if (picked === null) return null;
  const mapped = { headings: picked.headings.map(headingKey) };
  const isIt = (table: UnderstoodTable): boolean =>
    table.sheet === picked.sheet && isSameTable(mapped, tableId(table).headings);
  return pane.get().tables?.find(isIt) ?? null;
}

/**
 * Keeps something in the workbook, and checks again. Null where nothing was kept. A second press while one is at work
 * does nothing.
 * @param onRefused tells why nothing was kept, where that is told in another place than above everything
 */
export async function keepAndCheck<T>(
  keep: () => Promise<Outcome<T>>,
  said: string,
  onRefused?: (failure: Failure) => void,
): Promise<T | null> {
  if (isWorking()) return null;
  const hadNothing = pane.get().result === null;
  begin("correct");
  const kept = await orFailure(keep);
  if (!kept.ok) {
    if (onRefused) pane.set({ ...pane.get(), phase: RESTING });
    else fail("correct", kept.failure);
    onRefused?.(kept.failure);
    return null;
  }
  // What was corrected stands there from now on.
  if ((await carryOut("check", runCheck, said)) && hadNothing) showTab("settings");
  return kept.value;
}

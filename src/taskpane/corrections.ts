import { changeMapping, pickHeader } from "../commands/change-mapping";
import type { Outcome } from "../excel/outcome";
import { headingKey, isSameTable, type MappingChange } from "../kpi/mapping";
import type { UnderstoodTable } from "../read/register";
import { runCheck } from "./actions";
import { pane } from "./pane-state";
import { begin, carryOut, fail, isWorking, orFailure } from "./perform";
import { keptWords, PICKED_WORDS, tableId } from "./table-words";

/** Keeps what the officer says of a table, and checks again. */
export async function performChange(table: UnderstoodTable, change: MappingChange): Promise<void> {
  await keepAndCheck(() => changeMapping(tableId(table), change), keptWords(table, change));
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

/** Null where nothing was kept. A second press while one is at work does nothing. */
async function keepAndCheck<T>(keep: () => Promise<Outcome<T>>, said: string): Promise<T | null> {
  if (isWorking()) return null;
  begin("correct");
  const kept = await orFailure(keep);
  if (!kept.ok) {
    fail("correct", kept.failure);
    return null;
  }
  await carryOut("check", runCheck, said);
  return kept.value;
}

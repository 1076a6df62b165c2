import { isMissing } from "../kpi/missing";
import { NO_MAPPING } from "../kpi/mapping";
import { vocabulary } from "../kpi/vocabulary";
import { looksLikeError, textAt, valueAt } from "./grid";
import { isReturn, planColumns, type ReadOptions } from "./read-book";
import { findTables, chosenQuarter, quarterOf } from "./tables";
import type { ColumnDetail, DetailRequest, SheetSnapshot, Snapshot } from "./snapshot";

/**
 * What must still be fetched before a book can be read: the shown text and the types of columns that hold figures or
 * what looks like an error, and the fills where a rating has no word. Nothing else, since styles are dear to fetch.
 * One request a column at most.
 */
export function detailsNeeded(snapshot: Snapshot, { profile, quarter: asked, mapping }: ReadOptions): DetailRequest[] {
  const words = vocabulary(profile.words);
  const tables = findTables(snapshot, mapping ?? NO_MAPPING);
  const quarter = chosenQuarter(tables, asked);
  const requests = new Map<string, DetailRequest>();
  for (const table of tables) {
    const plan = planColumns(table, quarterOf(table, quarter), words);
    if (!isReturn(table, plan)) continue;
    const { columns } = plan;
    const top = table.header.row + 1;
    const bottom = table.end - 1;
    if (bottom < top) continue;
    for (const earlier of plan.past)
      for (const column of Object.values(earlier.columns))
        if (needsText(table.sheet, column, top, bottom))
          add(requests, { sheet: table.sheet.name, column, top, bottom, fill: false });
    const rated = columns.rating ?? columns.status;
    const beside = columns.measure ?? columns.reference;
    const byFill = rated !== undefined && beside !== undefined && lacksWords(table.sheet, rated, beside, top, bottom);
    for (const column of Object.values(columns)) {
      const fill = byFill && (column === rated || column === beside);
      if (fill || needsText(table.sheet, column, top, bottom))
        add(requests, { sheet: table.sheet.name, column, top, bottom, fill });
    }
  }
  return [...requests.values()];
}

/** The snapshot with what was fetched. Requests and answers stand in the same order. */
export function withDetails(
  snapshot: Snapshot,
  requests: readonly DetailRequest[],
  answers: readonly ColumnDetail[],
): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const details = new Map(sheet.details);
    for (const [index, request] of requests.entries()) {
      const answer = answers[index];
      if (request.sheet === sheet.name && answer) details.set(request.column, answer);
    }
    return { ...sheet, details };
  });
  return { sheets };
}

function add(requests: Map<string, DetailRequest>, request: DetailRequest): void {
  const key = `${request.column} ${request.sheet}`;
  const known = requests.get(key);
  requests.set(key, {
    ...request,
    top: Math.min(request.top, known?.top ?? request.top),
    bottom: Math.max(request.bottom, known?.bottom ?? request.bottom),
    fill: request.fill || (known?.fill ?? false),
  });
}

function needsText(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || looksLikeError(value)) return true;
  }
  return false;
}

function lacksWords(sheet: SheetSnapshot, rated: number, beside: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++)
    if (isMissing(textAt(sheet, row, rated)) && !isMissing(textAt(sheet, row, beside))) return true;
  return false;
}

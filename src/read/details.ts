import { isMissing } from "../kpi/missing";
import { NO_MAPPING } from "../kpi/mapping";
import { remembering } from "../kpi/remembering";
import { toTheEnd, type Steps } from "../kpi/steps";
import { recognise, type Vocabulary } from "../kpi/vocabulary";
import { vocabularyOf } from "../kpi/vocabulary-presets";
import type { ColumnPlan } from "./columns";
import { looksLikeError, textAt, valueAt } from "./grid";
import type { Role } from "../kpi/role";
import type { HeaderCell } from "./headers";
import { mayBeMark } from "./marks";
import { withCover } from "./cover";
import { isReturn, planColumns, tablesThatDate, type ReadOptions } from "./read-book";
import { chosenQuarter, findTablesInSteps, quarterOf, type Table } from "./tables";
import type { ColumnRequest, DetailRequests, Details, SheetSnapshot, Snapshot, TableRequest } from "./snapshot";

/**
 * What must still be fetched before a book can be read: the shown text and the types of columns that hold figures or
 * what looks like an error; the fills, conditional formats and pictures where a rating has no word; which rows of a
 * register are hidden. Nothing else, since styles are dear to fetch. One request a column at most.
 */
export function detailsNeeded(snapshot: Snapshot, options: ReadOptions): DetailRequests {
  return toTheEnd(detailsNeededInSteps(snapshot, options));
}

/** The same for a workbook of any size, in steps. */
export function* detailsNeededInSteps(
  snapshot: Snapshot,
  { profile, quarter: asked, mapping }: ReadOptions,
): Steps<DetailRequests> {
  const words = vocabularyOf(profile);
  const found = yield* findTablesInSteps(snapshot, mapping ?? NO_MAPPING);
  const quarter = withCover(chosenQuarter(yield* tablesThatDate(found, words), asked), snapshot, found);
  const columns = new Map<string, ColumnRequest>();
  const tables: TableRequest[] = [];
  for (const table of found) {
    const top = table.header.row + 1;
    const bottom = table.end - 1;
    if (bottom < top || table.mapped?.ignored) continue;
    const plan = yield* planColumns(table, quarterOf(table, quarter), words);
    if (isReturn(table, plan)) tables.push(yield* ofRegister(table, plan, columns));
    else addConditions(table, columns, words);
  }
  return { columns: [...columns.values()], tables };
}

/** The snapshot with what was fetched. */
export function withDetails(snapshot: Snapshot, requests: DetailRequests, answers: Details): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const details = new Map(sheet.details);
    const hiddenRows = new Set(sheet.hiddenRows);
    const pictures = new Map(sheet.pictures);
    for (const [index, request] of requests.columns.entries()) {
      const answer = answers.columns[index];
      if (request.sheet === sheet.name && answer) details.set(request.column, answer);
    }
    for (const [index, { sheet: name, pictured }] of requests.tables.entries()) {
      const answer = answers.tables[index];
      if (name !== sheet.name || !answer) continue;
      for (const row of answer.hiddenRows) hiddenRows.add(row);
      if (pictured !== null && answer.pictures > 0) pictures.set(pictured, answer.pictures);
    }
    return { ...sheet, details, hiddenRows, pictures };
  });
  return { sheets };
}

function* ofRegister(table: Table, plan: ColumnPlan, requests: Map<string, ColumnRequest>): Steps<TableRequest> {
  const { sheet } = table;
  const [top, bottom] = [table.header.row + 1, table.end - 1];
  const { columns } = plan;
  const rated = columns.rating ?? columns.status;
  const beside = columns.measure ?? columns.reference;
  const wordless = rated !== undefined && beside !== undefined && lacksWords(sheet, rated, beside, top, bottom);
  const marked = rated !== undefined && hasMarks(sheet, rated, top, bottom, plan.words);
  const earlier = plan.past.flatMap((period) => Object.values(period.columns));
  for (const column of [...Object.values(columns), ...earlier]) {
    yield;
    const looks = column === rated || column === beside;
    const fill = looks && (wordless || marked);
    const conditions = column === rated && (wordless || marked || hasNumbers(sheet, column, top, bottom));
    if (fill || conditions || needsText(sheet, column, top, bottom))
      add(requests, { sheet: sheet.name, column, top, bottom, fill, conditions, ...(looks && marked ? { font: true } : null) }); // prettier-ignore
  }
  return { sheet: sheet.name, top, bottom, pictured: wordless ? rated : null };
}

/** A column that is called a status or a forecast and holds numbers may rate by icons, one of marks by their colours, and so make its table a return. */
function addConditions({ sheet, header, end }: Table, requests: Map<string, ColumnRequest>, words: Vocabulary): void {
  const [top, bottom] = [header.row + 1, end - 1];
  const called = (role: Role): HeaderCell | undefined => header.cells.find(({ match }) => match?.role === role);
  const beside = called("measure") ?? called("reference");
  for (const { column, match } of header.cells) {
    if (match?.role !== "rating" && match?.role !== "status") continue;
    const request = { sheet: sheet.name, column, top, bottom };
    if (hasNumbers(sheet, column, top, bottom)) add(requests, { ...request, fill: false, conditions: true });
    if (!hasMarks(sheet, column, top, bottom, words)) continue;
    add(requests, { ...request, fill: true, font: true, conditions: true });
    if (beside) add(requests, { ...request, column: beside.column, fill: true, font: true, conditions: false });
  }
}

function add(requests: Map<string, ColumnRequest>, request: ColumnRequest): void {
  const key = `${request.column} ${request.sheet}`;
  const known = requests.get(key);
  requests.set(key, {
    ...request,
    top: Math.min(request.top, known?.top ?? request.top),
    bottom: Math.max(request.bottom, known?.bottom ?? request.bottom),
    fill: request.fill || (known?.fill ?? false),
    conditions: request.conditions || (known?.conditions ?? false),
    ...(request.font || known?.font ? { font: true } : null),
  });
}

function needsText(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || looksLikeError(value)) return true;
  }
  return false;
}

function hasNumbers(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++) if (typeof valueAt(sheet, row, column) === "number") return true;
  return false;
}

function hasMarks(sheet: SheetSnapshot, column: number, top: number, bottom: number, words: Vocabulary): boolean {
  const isMark = remembering((text) => mayBeMark(text) && !isMissing(text) && recognise(text, words).kind !== "known");
  for (let row = top; row <= bottom; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && value !== "" && value.length <= 8 && isMark(value)) return true;
  }
  return false;
}

function lacksWords(sheet: SheetSnapshot, rated: number, beside: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row++)
    if (isMissing(textAt(sheet, row, rated)) && !isMissing(textAt(sheet, row, beside))) return true;
  return false;
}

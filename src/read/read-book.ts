import { compareQuarters, type PeriodHint, type Quarter } from "../kpi/period";
import type { Item, Kind } from "../kpi/item";
import type { Profile } from "../kpi/profile";
import { vocabulary, type Vocabulary } from "../kpi/vocabulary";
import { assignColumns, type ColumnPlan } from "./columns";
import { endOf, filledColumns } from "./grid";
import { findHeaders, rolesOf, sameHeader, type HeaderRow } from "./headers";
import { withIdentities } from "./identity";
import { withInherited } from "./inherited";
import { quartersIn, titlePeriod } from "./quarter";
import type { Book, PassedOver, Register } from "./register";
import { endAtNextBlock, withSections, readRow, understanding, type RowContext, type RowPassedOver } from "./rows";
import type { SheetSnapshot, Snapshot } from "./snapshot";
import { unreadableRegister } from "./unreadable";

export interface ReadOptions {
  readonly profile: Profile;
  /** The quarter to read; by default the latest that the registers have something in. */
  readonly quarter?: Quarter | undefined;
}

/** A table on a sheet before its columns are chosen: where it stands, and what its title says of the period. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderRow;
  readonly repeats: readonly number[];
  /** Zero-based row below its last. */
  readonly end: number;
  readonly title: PeriodHint;
}

/** The tables that may be registers, in the order of sheets and rows. */
export function findTables(snapshot: Snapshot): Table[] {
  return snapshot.sheets.filter((sheet) => !sheet.hidden && !sheet.ours).flatMap(tablesOn);
}

/** Reads every register of a workbook. Never fails: what could not be read is in `passedOver`. */
export function readBook(snapshot: Snapshot, { profile, quarter: asked }: ReadOptions): Book {
  const words = vocabulary(profile.words);
  const tables = findTables(snapshot);
  const quarter = asked ?? latestQuarter(tables);
  const passedOver: PassedOver[] = [];
  const registers = tables.flatMap((table) => readTable(table, quarter, words, passedOver) ?? []);
  const told = new Set([...registers, ...passedOver].map(({ sheet }) => sheet));
  for (const sheet of snapshot.sheets) if (!told.has(sheet.name)) passedOver.push(sheetPassedOver(sheet, words));
  return { registers, quarter, passedOver };
}

/** The quarters that the workbook's own columns are dated with, earliest first. */
export function datedQuarters(snapshot: Snapshot): Quarter[] {
  const all = findTables(snapshot).flatMap(({ sheet, header, end, title }) => quartersIn(sheet, header, end, title));
  const sorted = all.sort(compareQuarters);
  return sorted.filter((quarter, index) => index === 0 || compareQuarters(quarter, sorted[index - 1] ?? quarter) !== 0);
}

function tablesOn(sheet: SheetSnapshot): Table[] {
  const tables: Table[] = [];
  let from = sheet.top;
  for (const header of findHeaders(sheet)) {
    const last = tables.at(-1);
    if (last && sameHeader(last.header, header) && !hasTitleAbove(sheet, header)) {
      tables[tables.length - 1] = { ...last, repeats: [...last.repeats, header.row] };
      continue;
    }
    if (last) tables[tables.length - 1] = { ...last, end: header.top };
    tables.push({ sheet, header, repeats: [], end: endOf(sheet), title: titlePeriod(sheet, header, from) });
    from = header.row + 1;
  }
  return tables;
}

/** A block with a title of its own is another register, even under the same headings. */
function hasTitleAbove(sheet: SheetSnapshot, header: HeaderRow): boolean {
  return filledColumns(sheet, header.top - 1).length === 1;
}

/** The latest quarter that a dated column has something in; else the one that a title tells. */
export function latestQuarter(tables: readonly Table[]): Quarter | null {
  const dated = tables.flatMap(({ sheet, header, end, title }) => quartersIn(sheet, header, end, title));
  const titled = tables.flatMap(({ title: { quarter, year } }) =>
    quarter !== null && year !== null ? [{ quarter, year }] : [],
  );
  return (dated.length > 0 ? dated : titled).sort(compareQuarters).at(-1) ?? null;
}

/** The columns of a table for a quarter. */
export function planColumns(table: Table, quarter: Quarter | null, words: Vocabulary): ColumnPlan {
  const { sheet, header, end, title } = table;
  return assignColumns(header, { sheet, from: header.row + 1, end, words, title, quarter });
}

/** A table in which nothing is rated is a list, a dictionary or a budget: no return. */
export function isReturn({ columns }: ColumnPlan): boolean {
  return columns.rating !== undefined || columns.status !== undefined;
}

function readTable(
  table: Table,
  quarter: Quarter | null,
  words: Vocabulary,
  passedOver: PassedOver[],
): Register | null {
  const { sheet, header, end } = table;
  const planned = planColumns(table, quarter, words);
  const { unread, words: tableWords, ...plan } = planned;
  if (unread) passedOver.push({ reason: "table-not-rated", sheet: sheet.name, row: header.row, ...unread });
  if (!isReturn(planned)) return null;
  const roles = rolesOf(header);
  const kind: Kind = roles.has("target") || roles.has("actual") ? "indicator" : "action";
  const context: RowContext = { ...header, sheet, kind, columns: plan.columns, understand: understanding(tableWords) };
  const rows: (Item | RowPassedOver)[] = [];
  for (let row = header.row + 1; row < end; row++) {
    if (table.repeats.includes(row)) rows.push({ reason: "row-repeated-header", sheet: sheet.name, row, text: "" });
    else rows.push(...readRow(row, context));
  }
  const { items: own, passed } = endAtNextBlock(withSections(rows));
  const items = withInherited(withIdentities(own, plan.columns));
  passedOver.push(...passed);
  const bottom = items.at(-1)?.row ?? header.row + 1;
  return {
    sheet: sheet.name,
    kind,
    header: { top: header.top, bottom: header.row, left: header.left, right: header.right },
    body: { top: header.row + 1, bottom, left: header.left, right: header.right },
    ...plan,
    items,
  };
}

function sheetPassedOver(sheet: SheetSnapshot, words: Vocabulary): PassedOver {
  if (sheet.ours) return { reason: "sheet-ours", sheet: sheet.name };
  if (sheet.hidden) return { reason: "sheet-hidden", sheet: sheet.name };
  if (sheet.values.length === 0) return { reason: "sheet-empty", sheet: sheet.name };
  return unreadableRegister(sheet, words) ?? { reason: "sheet-has-no-register", sheet: sheet.name };
}

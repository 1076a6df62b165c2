import { cellAddress, columnLetters } from "../../kpi/address";
import type { Kind } from "../../kpi/item";
import type { Steps } from "../../kpi/steps";
import { countFormula, criterionFor } from "./count-formula";
import { quoted, KIND_WORDS } from "../register-sheet/counted-as";
import type { PlanCell, Style } from "../sheets/plan";
import { shareFormula } from "./share-formula";
import type { SheetBuilder } from "../sheets/sheet-builder";
import { groupColumnOf, type SummaryContext } from "./summary-context";
import { isInShares, isWhollyInShares, itemsBehind, slotsOf, type Slot } from "./table-slots";
import type { DataTable, TableRow } from "../tables/tables";

/** Where a table stands on the sheet. Rows are zero-based. */
export interface PlacedTable {
  readonly table: DataTable;
  readonly slots: readonly Slot[];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Addresses of cells that are nought while the counts are those of the items read. */
  readonly differences: readonly string[];
}

/** The column behind the names of the rows. */
const FIRST_SLOT = 1;

const STYLES: Readonly<Record<Slot["holds"], { readonly row: Style; readonly total: Style }>> = {
  total: { row: "count", total: "total-count" },
  count: { row: "count", total: "total-count" },
  "total-critical": { row: "critical", total: "total-critical" },
  critical: { row: "critical", total: "total-critical" },
  share: { row: "share", total: "total-share" },
};

/** Writes a table of counts: groups down, columns across, totals, and below them what was read and how it differs. */
export function* writeTable(sheet: SheetBuilder, table: DataTable, context: SummaryContext): Steps<PlacedTable> {
  const slots = slotsOf(table);
  writeHeadings(sheet, table, slots);
  const headingRow = sheet.nextRow - 1;
  const firstRow = sheet.nextRow;
  const names = table.rows.map(({ name }) => name);
  const cellFor = (slot: Slot, index: number, row: TableRow, at: number): PlanCell => {
    if (slot.holds === "share") return shareCell(table, slots, slot, row, at);
    const items = itemsBehind(row, slot);
    if (!context.live) return { number: items.length };
    const link = context.linkTo(items);
    const formula = countOf(table, slot, row, { headingRow, at, index, names }, context);
    return { formula, ...(link && { link }) };
  };
  for (const row of table.rows) {
    const at = sheet.nextRow;
    const cells: PlanCell[] = [];
    for (const [index, slot] of slots.entries()) {
      yield;
      cells.push(cellFor(slot, index, row, at));
    }
    writeRow(sheet, row.name, "label", slots, "row", cells);
  }
  const lastRow = sheet.nextRow - 1;
  yield;
  const counted = table.total ?? (table.rows.length === 1 ? table.rows[0] : undefined);
  if (table.total) yield* writeTotal(sheet, table, table.total, slots, { firstRow, lastRow }, context);
  const differences = counted && context.live ? writeReconciliation(sheet, counted, slots) : [];
  return { table, slots, headingRow, firstRow, lastRow, differences };
}

function writeHeadings(sheet: SheetBuilder, { parts, groupHeading }: DataTable, slots: readonly Slot[]): void {
  if (parts.some(({ heading }) => heading !== null)) {
    sheet.style(0, 1 + slots.length, "heading");
    const first = slots.map(({ part }, index) => slots.findIndex((slot) => slot.part === part) === index);
    sheet.row([null, ...slots.map(({ part }, index) => (first[index] ? { text: parts[part]?.heading ?? "" } : null))]);
  }
  sheet.style(0, 1, "heading");
  for (const [index, slot] of slots.entries()) {
    sheet.style(FIRST_SLOT + index, 1, isCritical(slot) ? "heading" : "count-heading");
    if (slot.bucket !== null && slot.bucket !== "unrated") sheet.rate(FIRST_SLOT + index, slot.bucket);
  }
  sheet.row([{ text: groupHeading }, ...slots.map(({ heading }) => ({ text: heading }))]);
}

function writeRow(
  sheet: SheetBuilder,
  name: string,
  style: Style,
  slots: readonly Slot[],
  which: "row" | "total",
  cells: readonly PlanCell[],
): void {
  sheet.style(0, 1, style);
  for (const [index, { holds }] of slots.entries()) sheet.style(FIRST_SLOT + index, 1, STYLES[holds][which]);
  sheet.row([{ text: name }, ...cells]);
}

interface Where {
  readonly headingRow: number;
  readonly at: number;
  readonly index: number;
  readonly names: readonly string[];
}

function countOf(
  { parts, groupBy }: DataTable,
  slot: Slot,
  row: TableRow,
  { headingRow, at, index, names }: Where,
  context: SummaryContext,
): string {
  const part = parts[slot.part];
  if (!part) return "0";
  const counts = slot.column === null ? undefined : part.columns[slot.column];
  const column = slot.holds === "critical" ? index - 1 : index;
  const headingCell = `${columnLetters(FIRST_SLOT + column)}$${headingRow + 1}`;
  const headings = part.columns.map(({ heading }) => heading);
  const groupColumn = groupColumnOf(groupBy);
  const group = groupBy === "kind" ? kindCriterion(row) : row.missing ? '""' : criterionFor(row.name, `$A${at + 1}`, names); // prettier-ignore
  return countFormula({
    // Grouped by kind, the row itself says it, unless it is of the kind that stands beside.
    kind: groupBy === "kind" && kindOf(row) === part.kind ? null : context.kindOf(part.kind),
    by: [
      ...(counts ? [{ column: context.countedIn(part), criterion: criterionFor(counts.heading, headingCell, headings) }] : []), // prettier-ignore
      ...(groupColumn === null ? [] : [{ column: groupColumn, criterion: group }]),
    ],
    critical: isCritical(slot),
  });
}

/** Rows are called by the plural. */
function kindCriterion(row: TableRow): string {
  return quoted(KIND_WORDS[kindOf(row)]);
}

function kindOf({ parts }: TableRow): Kind {
  return parts.flatMap(({ items }) => items)[0]?.kind ?? "indicator";
}

function isCritical({ holds }: Slot): boolean {
  return holds === "critical" || holds === "total-critical";
}

/** A share of the counts beside it; of what is only partly judged it is what it came to when it was read. */
function shareCell(table: DataTable, slots: readonly Slot[], slot: Slot, row: TableRow, at: number): PlanCell {
  const own = slots.flatMap((one, index) => {
    const isPart = one.part === slot.part && one.holds === "count" && isInShares(table, one.part, one.column);
    return isPart ? [{ column: one.column, cell: cellAddress({ row: at, column: FIRST_SLOT + index }) }] : [];
  });
  const isWhole = own.every(({ column }) => isWhollyInShares(table, slot.part, column));
  const share = slot.column === null ? null : row.parts[slot.part]?.cells[slot.column]?.share;
  if (!isWhole) return { text: share?.text ?? "–" };
  const index = own.findIndex(({ column }) => column === slot.column);
  return { formula: shareFormula({ parts: own.map(({ cell }) => cell), index, sum: null, roundTo100: table.roundTo100 }) }; // prettier-ignore
}

function* writeTotal(
  sheet: SheetBuilder,
  table: DataTable,
  total: TableRow,
  slots: readonly Slot[],
  { firstRow, lastRow }: Pick<PlacedTable, "firstRow" | "lastRow">,
  context: SummaryContext,
): Steps<void> {
  const at = sheet.nextRow;
  const cells: PlanCell[] = [];
  for (const [index, slot] of slots.entries()) {
    yield;
    if (slot.holds === "share") {
      cells.push(shareCell(table, slots, slot, total, at));
      continue;
    }
    const column = columnLetters(FIRST_SLOT + index);
    const link = context.linkTo(itemsBehind(total, slot));
    cells.push({ formula: `SUM(${column}${firstRow + 1}:${column}${lastRow + 1})`, ...(link && { link }) });
  }
  writeRow(sheet, total.name, "total", slots, "total", cells);
}

/** What was read, as figures; and the difference to what the formulas come to now. Returns where that stands. */
function writeReconciliation(sheet: SheetBuilder, counted: TableRow, slots: readonly Slot[]): string[] {
  const live = sheet.nextRow - 1;
  sheet.style(0, 1, "read");
  sheet.style(FIRST_SLOT, slots.length, "read-count");
  sheet.row([{ text: "As read from the workbook" }, ...slots.map((slot): PlanCell => (slot.holds === "share" ? null : { number: itemsBehind(counted, slot).length }))]); // prettier-ignore
  const at = sheet.nextRow;
  const cells = slots.map((slot, index): PlanCell => {
    const column = columnLetters(FIRST_SLOT + index);
    return slot.holds === "share" ? null : { formula: `${column}${live + 1}-${column}${at}` };
  });
  sheet.style(0, 1, "read");
  sheet.style(FIRST_SLOT, slots.length, "difference");
  sheet.row([{ text: "Difference" }, ...cells]);
  return cells.flatMap((cell, index) => (cell ? [cellAddress({ row: at, column: FIRST_SLOT + index })] : []));
}

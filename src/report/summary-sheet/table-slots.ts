import type { Item } from "../../kpi/item";
import type { Bucket } from "../../kpi/rating";
import type { CountedPart, TableCell } from "../tables/table-cells";
import type { DataTable, TableColumn, TablePart, TableRow } from "../tables/tables";

/** What a column of a written table holds. */
export type Slot = {
  readonly part: number;
  readonly heading: string;
  /** The rating whose colour its heading has. */
  readonly bucket: Bucket | null;
} & (
  | { readonly holds: "count" | "critical" | "share"; readonly column: number }
  /** The number of items, before the counts. */
  | { readonly holds: "total" | "total-critical"; readonly column: null }
);

/**
 * The columns of a table as written: of each part the number of items, the counts, then the shares. Critical ones have
 * none where no item is critical.
 */
export function slotsOf(asked: DataTable): Slot[] {
  const isAnyCritical = asked.rows.some(({ parts }) => parts.some(({ critical }) => critical > 0));
  const table = { ...asked, criticalInBrackets: asked.criticalInBrackets && isAnyCritical };
  return table.parts.flatMap((part, index) => [
    ...totalSlots(table, part, index),
    ...part.columns.flatMap((column, position) => countSlots(table, column, index, position)),
    ...(table.showShares ? part.columns.flatMap((column, position) => shareSlot(table, column, index, position)) : []),
  ]);
}

function totalSlots({ criticalInBrackets }: DataTable, { totalHeading }: TablePart, part: number): Slot[] {
  if (totalHeading === null) return [];
  const total = { part, heading: totalHeading, bucket: null, holds: "total", column: null } as const;
  return criticalInBrackets ? [total, { ...total, heading: CRITICAL, holds: "total-critical" }] : [total];
}

function countSlots(
  { criticalInBrackets }: DataTable,
  { heading, bucket }: TableColumn,
  part: number,
  column: number,
): Slot[] {
  const count = { part, heading, bucket, holds: "count", column } as const;
  return criticalInBrackets ? [count, { ...count, heading: CRITICAL, bucket: null, holds: "critical" }] : [count];
}

const CRITICAL = "(critical)";

function shareSlot(table: DataTable, { heading }: TableColumn, part: number, column: number): Slot[] {
  return isInShares(table, part, column)
    ? [{ part, heading: `${heading} %`, bucket: null, holds: "share", column }]
    : [];
}

/** Whether percentages are taken of what a column counts. */
export function isInShares(table: DataTable, part: number, column: number): boolean {
  return table.showShares && rowsOf(table).some(({ parts }) => parts[part]?.cells[column]?.share != null);
}

/** Whether of everything that it counts: a column may mix what is judged with what is not yet due. */
export function isWhollyInShares(table: DataTable, part: number, column: number): boolean {
  return rowsOf(table).every(({ parts }) => {
    const cell = parts[part]?.cells[column];
    return !cell || cell.items.length === 0 || (cell.share?.part ?? 0) === cell.items.length;
  });
}

function rowsOf({ rows, total }: DataTable): readonly TableRow[] {
  return total ? [...rows, total] : rows;
}

/** The counts of a row that a slot shows. */
export function cellOf({ parts }: TableRow, { part, column }: Slot): CountedPart | TableCell | undefined {
  return column === null ? parts[part] : parts[part]?.cells[column];
}

/** The items behind what a slot shows of a row. */
export function itemsBehind(row: TableRow, slot: Slot): readonly Item[] {
  const items = cellOf(row, slot)?.items ?? [];
  return slot.holds === "critical" || slot.holds === "total-critical"
    ? items.filter(({ critical }) => critical)
    : items;
}

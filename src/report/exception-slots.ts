import type { ExceptionField } from "./layout";
import type { ExceptionColumn, ExceptionsTable } from "./table-exceptions";

/** How wide a field's column is, in characters: as wide as its longest text within these. */
const WIDTHS: Readonly<Record<ExceptionField, readonly [least: number, most: number]>> = {
  rating: [10, 14],
  reference: [9, 14],
  measure: [24, 38],
  title: [24, 38],
  target: [9, 20],
  actual: [9, 16],
  previous: [8, 11],
  travelLastQuarter: [12, 13],
  travelLastYear: [12, 13],
  travel: [10, 14],
  commentary: [30, 54],
  owner: [13, 20],
  service: [13, 20],
  objective: [14, 26],
  subObjective: [14, 26],
  section: [12, 20],
  sheet: [10, 18],
  frequency: [10, 13],
  startDate: [10, 13],
  endDate: [10, 13],
  plan: [24, 40],
  explanation: [36, 36],
};

/** A column of the sheet, which all tables share: some of them may have nothing in it. */
export interface Slot {
  readonly width: number;
  /** By table: which of its columns stands here; null where none does. */
  readonly columns: readonly (number | null)[];
}

interface Open {
  readonly column: ExceptionColumn;
  readonly at: (number | null)[];
}

/**
 * Sets tables under one another, so that what is the same stands in the same column, and what is as narrow beside it may
 * share one. Columns that are filled in are left out: they stand behind all others.
 */
export function slotsFor(tables: readonly ExceptionsTable[]): Slot[] {
  let slots: Open[] = [];
  for (const [index, { columns }] of tables.entries()) {
    const own = columns.map((column, at) => ({ column, at })).filter(({ column }) => column.field !== "explanation");
    slots = merged(slots, own, index);
  }
  return slots.map(({ at }) => {
    const columns = tables.map((_, index) => at[index] ?? null);
    return { columns, width: Math.max(...columns.map((column, index) => widthOf(tables[index], column))) };
  });
}

function widthOf(table: ExceptionsTable | undefined, at: number | null): number {
  const column = at === null ? undefined : table?.columns[at];
  if (!table || !column || at === null) return 0;
  const [least, most] = WIDTHS[column.field];
  const longestWord = Math.max(...column.heading.split(" ").map((word) => word.length));
  let longest = longestWord * BOLD;
  for (const { rows } of table.groups)
    for (const { cells } of rows) for (const line of (cells[at]?.text ?? "").split("\n")) longest = Math.max(longest, line.length); // prettier-ignore
  return Math.min(most, Math.max(least, Math.ceil(longest) + MARGINS));
}

const MARGINS = 2;
/** Bold letters are wider. */
const BOLD = 1.1;

const SAME = 100;
const AS_NARROW = 1;

/** How much it is worth that two columns share one; nothing where one is narrow and the other wide. */
function worth(a: ExceptionColumn, b: ExceptionColumn): number {
  if (a.field === b.field) return a.heading === b.heading || a.field !== "previous" ? SAME : AS_NARROW;
  return isNarrow(a) && isNarrow(b) ? AS_NARROW : 0;
}

function isNarrow({ field }: ExceptionColumn): boolean {
  return WIDTHS[field][1] <= 20;
}

/** The longest common order of both: each keeps its own. */
function merged(
  slots: readonly Open[],
  own: readonly { column: ExceptionColumn; at: number }[],
  table: number,
): Open[] {
  const [rows, columns] = [slots.length, own.length];
  const best = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0));
  const score = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const shared = (row: number, column: number): number => {
    const [slot, one] = [slots[row], own[column]];
    return slot && one ? worth(slot.column, one.column) : 0;
  };
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const value = shared(row, column);
      const together = value > 0 ? value + score(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(together, score(row + 1, column), score(row, column + 1));
    }
  const result: Open[] = [];
  for (let row = 0, column = 0; row < rows || column < columns;) {
    const [slot, one] = [slots[row], own[column]];
    const value = shared(row, column);
    if (slot && one && value > 0 && score(row, column) === value + score(row + 1, column + 1)) {
      result.push({ column: slot.column, at: withAt(slot.at, table, one.at) });
      row++;
      column++;
    } else if (slot && (!one || score(row, column) === score(row + 1, column))) {
      result.push(slot);
      row++;
    } else if (one) {
      result.push({ column: one.column, at: withAt([], table, one.at) });
      column++;
    }
  }
  return result;
}

function withAt(at: readonly (number | null)[], table: number, column: number): (number | null)[] {
  const copy = [...at];
  copy[table] = column;
  return copy;
}

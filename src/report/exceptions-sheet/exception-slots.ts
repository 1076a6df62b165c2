import { ROWS_A_STEP, type Steps } from "../../kpi/steps";
import type { ExceptionField } from "../layout";
import type { ExceptionColumn, ExceptionsTable } from "../tables/table-exceptions";

/**
 * How wide a field's column is, in characters: as wide as its longest text within these, and narrower where the page
 * would have to be printed too small.
 */
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
  explanation: [30, 40],
};

/** A column of the sheet, which all tables share: some of them may have nothing in it. */
export interface Slot {
  readonly width: number;
  /** By table: which of its columns stands here; null where none does. */
  readonly columns: readonly (number | null)[];
}

/** More characters side by side than so many are printed too small to be read. */
const MOST_ON_PAGE = 205;

interface Open {
  readonly column: ExceptionColumn;
  readonly width: number;
  readonly least: number;
  readonly at: readonly (number | null)[];
}

/**
 * Sets tables under one another on as little width as their order allows: columns share one, those of the same field if
 * they can. The column that is filled in is left out: it stands behind all others.
 * @param besides the width of what stands behind
 */
export function* slotsFor(tables: readonly ExceptionsTable[], besides: number): Steps<Slot[]> {
  let slots: Open[] = [];
  for (const [index, table] of tables.entries()) {
    const own: Open[] = [];
    for (const [at, column] of table.columns.entries()) {
      if (column.field === "explanation") continue;
      own.push({ column, ...(yield* widthOf(table, column, at)), at: withAt([], index, at) });
    }
    slots = merged(slots, own, index);
  }
  const [wished, least] = [sumOf(slots, "width"), sumOf(slots, "least")];
  const share = Math.max(0, Math.min(1, (MOST_ON_PAGE - besides - least) / Math.max(1, wished - least)));
  return slots.map(({ at, width, least: from }) => ({
    columns: tables.map((_, index) => at[index] ?? null),
    width: Math.floor(from + (width - from) * share),
  }));
}

function sumOf(slots: readonly Open[], of: "width" | "least"): number {
  return slots.reduce((sum, slot) => sum + slot[of], 0);
}

function* widthOf(
  table: ExceptionsTable,
  { field, heading }: ExceptionColumn,
  at: number,
): Steps<Pick<Open, "width" | "least">> {
  const [from, most] = WIDTHS[field];
  const longestWord = Math.max(...heading.split(" ").map((word) => word.length));
  const least = Math.min(most, Math.max(from, Math.ceil(longestWord * BOLD) + MARGINS));
  let longest = 0;
  for (const { rows } of table.groups)
    for (const [row, { cells }] of rows.entries()) {
      if (row % ROWS_A_STEP === 0) yield;
      longest = Math.max(longest, longestLine(cells[at]?.text ?? ""));
    }
  return { least, width: Math.min(most, Math.max(least, longest + MARGINS)) };
}

function longestLine(text: string): number {
  return text.includes("\n") ? Math.max(...text.split("\n").map((line) => line.length)) : text.length;
}

const MARGINS = 2;
/** Bold letters are wider. */
const BOLD = 1.1;

/** That a field stands below itself is worth some width. */
const SAME = 4;

/** What is gained where two columns share one. */
function worth(a: Open, b: Open): number {
  const isSame = a.column.field === b.column.field && a.column.heading === b.column.heading;
  return Math.min(a.width, b.width) + (isSame ? SAME : 0);
}

/** Both in one row of columns, each in its own order, on the least width. */
function merged(slots: readonly Open[], own: readonly Open[], table: number): Open[] {
  const [rows, columns] = [slots.length, own.length];
  const best = Array.from({ length: rows + 1 }, () => Array<number>(columns + 1).fill(0));
  const score = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const shared = (row: number, column: number): number => {
    const [slot, one] = [slots[row], own[column]];
    return slot && one ? worth(slot, one) + score(row + 1, column + 1) : 0;
  };
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      (best[row] ?? [])[column] = Math.max(shared(row, column), score(row + 1, column), score(row, column + 1));
  const result: Open[] = [];
  for (let row = 0, column = 0; row < rows || column < columns;) {
    const [slot, one] = [slots[row], own[column]];
    if (slot && one && score(row, column) === shared(row, column)) {
      result.push(both(slot, one, table));
      row++;
      column++;
    } else if (slot && (!one || score(row, column) === score(row + 1, column))) {
      result.push(slot);
      row++;
    } else if (one) {
      result.push(one);
      column++;
    }
  }
  return result;
}

function both(slot: Open, one: Open, table: number): Open {
  return {
    column: slot.column,
    width: Math.max(slot.width, one.width),
    least: Math.max(slot.least, one.least),
    at: withAt(slot.at, table, one.at[table] ?? null),
  };
}

function withAt(at: readonly (number | null)[], table: number, column: number | null): (number | null)[] {
  const copy = [...at];
  copy[table] = column;
  return copy;
}

import { tidy } from "../../kpi/text";
import { KEY_PREFIXES, ownRowKey, type KeyedRole } from "./kept-keys";

/** The values of a sheet as it stands now. */
export type Grid = readonly (readonly (string | number | boolean)[])[];

/** Heads the hidden column of keys, and names the column that is filled in. */
export function keyHeading(heading: string): string {
  return `Key of '${tidy(heading)}'`;
}

const KEY_HEADING = /^Key of '(.*)'$/s;

/** Where the keys of a table stand, and what is filled in. */
interface Found {
  readonly keys: number;
  readonly texts: number;
}

/**
 * What stands in the columns to be filled in, by key. Rows and columns may have been moved, added, sorted or deleted:
 * each text goes by the key in its own row, and by the headings above, or any of that column where those are gone. A
 * text in a row without a key is kept all the same.
 */
export function textsIn(grid: Grid, role: KeyedRole): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const heads = grid.map((row) => (row.some((cell) => isKey(cell, role)) ? null : headOf(row)));
  let above: Found | null = null;
  for (const [index, row] of grid.entries()) {
    const head = heads[index] ?? null;
    if (head) {
      above = head;
      continue;
    }
    const keys: number =
      above && isKey(row[above.keys], role) ? above.keys : row.findLastIndex((cell) => isKey(cell, role));
    const found: Found | null = keys < 0 ? above : columnsFor(keys, above, heads);
    const text = found ? textAt(row, found.texts) : "";
    if (!found || text.trim() === "") continue;
    const key = keys < 0 ? ownRowKey(role, besides(row, found)) : tidy(String(row[keys]));
    const before = texts.get(key);
    // A row that was copied has one key twice: both texts are the officer's.
    texts.set(key, before === undefined || before === text ? text : `${before}\n${text}`);
  }
  return texts;
}

/** The headings above, where they head this column; else others of it, as a heading may have been sorted to the end. */
function columnsFor(keys: number, above: Found | null, heads: readonly (Found | null)[]): Found {
  if (above?.keys === keys) return above;
  return heads.find((head) => head?.keys === keys) ?? { keys, texts: keys - 1 };
}

/** Where the columns of a row stand that heads a table with keys. The column to the left of the keys is filled in, where no heading says which. */
function headOf(row: Grid[number]): Found | null {
  for (const [keys, cell] of row.entries()) {
    const named = KEY_HEADING.exec(tidy(String(cell)))?.[1];
    if (named === undefined) continue;
    const isNamed = (other: Grid[number][number]): boolean => tidy(String(other)) === named;
    const left = row.slice(0, keys).findLastIndex(isNamed);
    const right = row.findIndex(isNamed);
    return { keys, texts: left >= 0 ? left : right >= 0 ? right : keys - 1 };
  }
  return null;
}

function isKey(cell: Grid[number][number] | undefined, role: KeyedRole): boolean {
  return typeof cell === "string" && cell.startsWith(KEY_PREFIXES[role]);
}

function besides(row: Grid[number], { texts }: Found): string[] {
  return row.flatMap((cell, column) => (column === texts || cell === "" ? [] : textOf(cell)));
}

function textAt(row: Grid[number], column: number): string {
  const cell = row[column];
  return cell === undefined ? "" : textOf(cell);
}

/** As Excel shows it. */
export function textOf(cell: Grid[number][number]): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

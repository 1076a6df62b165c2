import type { Field, Item } from "../kpi/item";
import type { Recognition } from "../kpi/vocabulary";
import type { Register } from "../read/register";
import { shiftedRows } from "./rules/structure/shifted-cells";

/** A rating or status as it stands in its cell, and how it was understood. */
export interface Rated {
  readonly item: Item;
  readonly field: Field;
  readonly heading: string;
  readonly recognition: Recognition;
}

const known = new WeakMap<Register, readonly Rated[]>();

/**
 * The cells whose words are held against the vocabulary: the rating column; the status column where there is no
 * rating column, or where nearly all of its words are known, since officers also write sentences there. Rows whose
 * values stand one column off are passed over: their words are another column's.
 */
export function ratedCells(register: Register): readonly Rated[] {
  const cells = known.get(register) ?? findCells(register);
  known.set(register, cells);
  return cells;
}

function findCells(register: Register): Rated[] {
  const shifted = shiftedRows(register);
  const items = shifted.size === 0 ? register.items : register.items.filter(({ row }) => !shifted.has(row));
  const cells: Rated[] = [];
  addCells(cells, items, "rating", register.headings.rating ?? "");
  for (const item of items)
    for (const { heading, field, recognised: recognition } of item.others)
      if (recognition) cells.push({ item, field, heading, recognition });
  const countsStatus = register.columns.rating === undefined || usesKnownWords(items);
  if (countsStatus) addCells(cells, items, "status", register.headings.status ?? "");
  return cells;
}

function addCells(cells: Rated[], items: readonly Item[], role: "rating" | "status", heading: string): void {
  for (const item of items) {
    const recognition = item.recognised[role];
    const field = recognition && item.fields[role];
    if (field) cells.push({ item, field, heading, recognition });
  }
}

/** Of the words in a status column beside the ratings, so many must be known. */
const KNOWN_SHARE = 0.8;

function usesKnownWords(items: readonly Item[]): boolean {
  let all = 0;
  let understood = 0;
  for (const { recognised } of items) {
    if (recognised.status) all++;
    if (recognised.status?.kind === "known") understood++;
  }
  return understood >= all * KNOWN_SHARE;
}

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

/**
 * The cells whose words are held against the vocabulary: the rating column; the status column where there is no
 * rating column, or where nearly all of its words are known, since officers also write sentences there. Rows whose
 * values stand one column off are passed over: their words are another column's.
 */
export function* ratedCells(register: Register): Generator<Rated> {
  yield* cellsOf(register, "rating");
  const shifted = shiftedRows(register);
  for (const item of register.items)
    for (const { heading, field, recognised: recognition } of item.others)
      if (recognition && !shifted.has(item.row)) yield { item, field, heading, recognition };
  if (register.columns.rating === undefined || usesKnownWords(register)) yield* cellsOf(register, "status");
}

function* cellsOf(register: Register, role: "rating" | "status"): Generator<Rated> {
  const heading = register.headings[role] ?? "";
  const shifted = shiftedRows(register);
  for (const item of register.items) {
    const field = item.fields[role];
    const recognition = item.recognised[role];
    if (field && recognition && !shifted.has(item.row)) yield { item, field, heading, recognition };
  }
}

function usesKnownWords(register: Register): boolean {
  const recognitions = register.items.flatMap((item) => item.recognised.status ?? []);
  return recognitions.filter(({ kind }) => kind === "known").length >= recognitions.length * 0.8;
}

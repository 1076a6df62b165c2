import { cellsAt, columnOf } from "../../column";
import { raise } from "../../raise";
import { readsStatus } from "../../ratings";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { needsNoRating } from "./needs-no-rating";

/**
 * Neither a rating nor a status, in words or in colour. What could not be understood is unknown-status; a status of
 * sentences is held against no vocabulary, and counts no row that has no rating.
 */
export const missingStatus: RegisterRule<"missing-status"> = {
  id: "missing-status",
  severity: "error",
  *check(register, context) {
    const role = register.columns.rating === undefined ? "status" : "rating";
    const heading = register.headings[role] ?? "";
    const shifted = shiftedRows(register);
    const column = columnOf(register, role);
    const blanks = cellsAt(column, column.missing).filter(({ item }) => item.rating === null);
    // Told once for the column, as ratings that cannot be read.
    if (register.pictures * 2 >= blanks.length && register.pictures > 0) return;
    let statusRead: boolean | undefined;
    for (const { item, field } of blanks) {
      if (field.error || shifted.has(item.row)) continue;
      const other = role === "rating" ? item.fields.status : undefined;
      if (other?.error) continue;
      if (other && !other.missing && (item.recognised.status?.kind === "known" || (statusRead ??= readsStatus(register)))) continue; // prettier-ignore
      if (needsNoRating(item, context)) continue;
      yield raise(item, field, { heading, text: field.text });
    }
  },
};

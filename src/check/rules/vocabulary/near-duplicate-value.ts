import { fixOf } from "../../finding";
import { raise } from "../../raise";
import type { BookRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { cellsSaying } from "./column-values";
import { REPEATING, slipsIn } from "./spellings";

/** Over the whole workbook: an objective that two sheets spell in two ways is counted twice. */
export const nearDuplicateValue: BookRule<"near-duplicate-value"> = {
  id: "near-duplicate-value",
  severity: "warning",
  *checkBook({ book }) {
    for (const role of REPEATING) {
      const slips = slipsIn(book, role);
      if (slips.size === 0) continue;
      for (const register of book.registers) {
        const heading = register.headings[role] ?? "";
        const shifted = shiftedRows(register);
        for (const { item, field, text } of cellsSaying(register, role, slips)) {
          const usual = slips.get(text);
          // Where a text holds for many rows it is told once, in the cell that it stands in.
          if (!usual || shifted.has(item.row) || field.row !== item.row) continue;
          const facts = { heading, text, usual: usual.text, count: usual.count, difference: usual.difference };
          const safe = usual.difference === "letters" ? "ask" : "safe";
          // An owner that stands among the words of the measure is not all that its cell says.
          yield raise(item, field, facts, { fix: field.derived ? null : fixOf(field, usual.text, safe) });
        }
      }
    }
  },
};

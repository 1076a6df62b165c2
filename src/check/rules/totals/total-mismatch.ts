import type { BookRule } from "../../rule";
import { wrongSums } from "./sums";

export const totalMismatch: BookRule<"total-mismatch"> = {
  id: "total-mismatch",
  severity: "error",
  *checkBook({ book }) {
    for (const { line, heading, total, sum, parts } of wrongSums(book.stated)) {
      const facts = { label: line.label, heading, stated: total.value, sum: sum.toFixed(), parts: parts.length, where: line.parts }; // prettier-ignore
      yield { sheet: line.sheet, place: total.place, reference: null, facts, fix: null };
    }
  },
};

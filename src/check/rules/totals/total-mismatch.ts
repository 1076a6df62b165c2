import type { BookRule, CheckContext } from "../../rule";
import { headlines } from "./headlines";
import { cellKey, wrongSums, type WrongSum } from "./sums";
import { different } from "./tally";

export const totalMismatch: BookRule<"total-mismatch"> = {
  id: "total-mismatch",
  severity: "error",
  *checkBook(context) {
    const wrong = wrongSums(context.book.stated);
    if (wrong.length === 0) return;
    for (const { line, heading, total, sum, parts } of withoutKnown(wrong, context)) {
      const facts = { label: line.label, heading, stated: total.value, sum: sum.toFixed(), parts: parts.length, where: line.parts }; // prettier-ignore
      yield { sheet: line.sheet, place: total.place, reference: null, facts, fix: null };
    }
  },
};

/** Where the rows show that the total is right and a part is not, the part is told by the rule on counts. */
function withoutKnown(wrong: readonly WrongSum[], context: CheckContext): WrongSum[] {
  const right = new Set<string>();
  const accused = new Set<string>();
  for (const { line, scope, compared } of headlines(context)) {
    const differing = new Set(different(compared));
    for (const one of compared) (differing.has(one) ? accused : right).add(cellKey(line.sheet, one.stated.place));
    if (line.total?.count === scope.items.length) right.add(cellKey(line.sheet, line.total.place));
  }
  return wrong.filter(
    ({ line: { sheet }, total, parts }) =>
      !right.has(cellKey(sheet, total.place)) || !parts.some(({ place }) => accused.has(cellKey(sheet, place))),
  );
}

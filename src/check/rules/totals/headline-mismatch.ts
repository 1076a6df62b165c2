import { tidy } from "../../../kpi/text";
import type { BookRule, Raised } from "../../rule";
import type { Counted } from "./facts";
import { headlines, transposed, type Judged } from "./headlines";
import { cellKey, wrongSums } from "./sums";
import { different } from "./tally";

/** Whether the counts that the workbook states are those of its rows; fires only where it is certain which rows. */
export const headlineMismatch: BookRule<"headline-mismatch"> = {
  id: "headline-mismatch",
  severity: "error",
  *checkBook(context) {
    const wrong = headlines(context).filter(({ verdict }) => verdict !== "agrees");
    if (wrong.length === 0) return;
    // A total that its own table belies is told as such.
    const wrongTotals = new Set(
      wrongSums(context.book.stated).map(({ line, total }) => cellKey(line.sheet, total.place)),
    );
    for (const one of wrong) {
      const raised = raisedOn(one, wrongTotals);
      if (raised) yield raised;
    }
  },
};

function raisedOn(
  { line, scope, compared }: Judged,
  wrongTotals: ReadonlySet<string>,
): Raised<"headline-mismatch"> | null {
  // prettier-ignore
  const total = line.total;
  const wrong = different(compared).filter(({ stated }) => !wrongTotals.has(cellKey(line.sheet, stated.place)));
  const differences = wrong.map(({ stated, counted }) => ({ word: tidy(stated.word), stated: stated.count, counted }));
  const place = wrong[0]?.stated.place ?? total?.place;
  if (different(compared).length === 0 && total && !wrongTotals.has(cellKey(line.sheet, total.place)))
    differences.push({ word: tidy(total.word), stated: total.count, counted: scope.items.length });
  if (!place || differences.length === 0) return null;
  const counted: Counted = { items: scope.items.length, kind: scope.kind, name: scope.name === null ? null : tidy(scope.name) }; // prettier-ignore
  const label = line.label === null ? null : tidy(line.label);
  const facts = { label, scope: counted, differences, transposed: transposed(compared) };
  return { sheet: line.sheet, place, reference: null, facts, fix: null };
}

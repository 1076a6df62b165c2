import { said, type Item } from "../../../kpi/item";
import { compareQuarters, quarterName, type Quarter } from "../../../kpi/period";
import { tidy } from "../../../kpi/text";
import type { Book, OtherQuarter, Register } from "../../../read/register";
import { raise } from "../../raise";
import { squeeze } from "../../references";
import type { BookRule } from "../../rule";
import { measureKey } from "./same-measure";

/** Where more than this share has gone, the register was made anew, and nobody forgot a row. */
const MOST_DROPPED = 0.5;
/** What was so at the end of the last quarter need not be told again. */
const CLOSED: ReadonlySet<string | null> = new Set([
  "completed",
  "achieved",
  "cancelled",
  "deleted",
  "withdrawn",
  "superseded",
  "discontinued",
]);

export const droppedIndicator: BookRule<"dropped-indicator"> = {
  id: "dropped-indicator",
  severity: "warning",
  *checkBook({ book }) {
    const { quarter } = book;
    if (quarter === null || book.registers.length === 0) return;
    const before = latestBefore(book, quarter);
    if (before.length === 0) return;
    const now = namesOf(book.registers);
    for (const { register, quarter: then } of before) {
      const dropped = register.items.filter((item) => !isClosed(item) && !isIn(item, now));
      if (dropped.length > register.items.length * MOST_DROPPED) continue;
      for (const item of dropped) {
        const field = said(item, "reference") === null ? item.fields.measure : item.fields.reference;
        if (!field) continue;
        yield raise(item, field, { text: tidy(field.text), then: quarterName(then), now: quarterName(quarter) });
      }
    }
  },
};

/** The registers of the latest quarter before the one that is reported on. */
function latestBefore({ otherQuarters }: Book, quarter: Quarter): readonly OtherQuarter[] {
  const earlier = otherQuarters.filter((one) => compareQuarters(one.quarter, quarter) < 0);
  const latest = earlier.map((one) => one.quarter).sort(compareQuarters).at(-1); // prettier-ignore
  return latest ? earlier.filter((one) => compareQuarters(one.quarter, latest) === 0) : [];
}

interface Names {
  readonly references: ReadonlySet<string>;
  readonly measures: ReadonlySet<string>;
}

function namesOf(registers: readonly Register[]): Names {
  const references = new Set<string>();
  const measures = new Set<string>();
  for (const { items } of registers)
    for (const item of items) {
      const [reference, measure] = [said(item, "reference"), said(item, "measure")];
      if (reference !== null) references.add(squeeze(reference));
      if (measure !== null) measures.add(measureKey(measure));
    }
  return { references, measures };
}

/** Found again by its reference, or by its measure where it was given another. What had neither cannot be looked for. */
function isIn(item: Item, { references, measures }: Names): boolean {
  const [reference, measure] = [said(item, "reference"), said(item, "measure")];
  if (reference === null && measure === null) return true;
  return (
    (reference !== null && references.has(squeeze(reference))) ||
    (measure !== null && measures.has(measureKey(measure)))
  );
}

function isClosed({ status }: Item): boolean {
  return CLOSED.has(status);
}

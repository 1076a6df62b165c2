import { said, type Item } from "../../../kpi/item";
import { tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import { squeeze } from "../../references";
import type { BookRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { differIn, sameMeasures, type Placed } from "./same-measure";

/** Where half of a register's rows share their measure with another, that column names groups of measures. */
const GROUP_SHARE = 0.5;

export const repeatedMeasure: BookRule<"repeated-measure"> = {
  id: "repeated-measure",
  severity: "warning",
  *checkBook({ book }) {
    const repeats = sameMeasures(book).flatMap(repeatsIn);
    if (repeats.length === 0) return;
    const inRegister = new Map<Register, number>();
    for (const { register } of repeats) inRegister.set(register, (inRegister.get(register) ?? 0) + 1);
    for (const { register, item, earlier } of repeats) {
      const field = item.fields.measure;
      if (!field || (inRegister.get(register) ?? 0) >= register.items.length * GROUP_SHARE) continue;
      const facts = {
        text: tidy(field.text),
        firstRow: earlier.row,
        firstReference: said(earlier, "reference") ?? "",
      };
      yield raise(item, field, facts);
    }
  },
};

interface Repeat extends Placed {
  readonly earlier: Item;
}

/** Each item of a group that repeats an earlier one of its own register under another reference. */
function repeatsIn(group: readonly Placed[]): Repeat[] {
  return group.flatMap(({ register, item }, index) => {
    if (shiftedRows(register).has(item.row)) return [];
    const earlier = group.slice(0, index).find((other) => other.register === register && isRepeated(other.item, item));
    return earlier ? [{ register, item, earlier: earlier.item }] : [];
  });
}

function isRepeated(a: Item, b: Item): boolean {
  const [one, other] = [said(a, "reference"), said(b, "reference")];
  if (one === null || other === null || stem(one) === stem(other)) return false;
  // The same is often measured for each service or under each heading.
  return a.section === b.section && !differIn(a, b, "service") && !differIn(a, b, "objective");
}

/** 'KI 7a' and 'KI 7b', '1.2.1' and '1.2.2' are parts of one measure. */
function stem(reference: string): string {
  return squeeze(reference).replace(/(?<=\d)(?:\.\d+|[A-Z]|\([A-Z\d]+\))$/, "");
}

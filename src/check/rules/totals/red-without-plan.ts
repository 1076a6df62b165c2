import type { Field, Item } from "../../../kpi/item";
import { itemsWith } from "../../column";
import { TRAITS } from "../../../kpi/traits";
import { raise } from "../../raise";
import type { BookRule, Raised } from "../../rule";
import type { Register } from "../../../read/register";
import { detailRegisters } from "./detail";
import type { TotalsFacts } from "./facts";

interface Plan {
  readonly item: Item;
  readonly field: Field;
  readonly plans: string;
}

/** Whether every red item has a plan, where most of them have one: in a column for it, or in a list of plans. */
export const redWithoutPlan: BookRule<"red-without-plan"> = {
  id: "red-without-plan",
  severity: "warning",
  *checkBook(context) {
    const listed = context.book.stated.lists.filter(({ subject }) => subject === "plans");
    const registers = detailRegisters(context.book);
    const keepsColumn = registers.some(({ columns }) => columns.plan !== undefined);
    if (!keepsColumn && listed.length === 0) return;
    const inList = new Set(listed.flatMap(({ entries }) => entries.flatMap(({ items }) => items)));
    yield* unplanned(registers, inList, listed[0]?.title ?? null);
  },
};

function* unplanned(
  registers: readonly Register[],
  inList: ReadonlySet<Item>,
  list: string | null,
): Generator<Raised<"red-without-plan">> {
  let planned = 0;
  const without: Plan[] = [];
  for (const register of registers) {
    const kept = register.columns.plan !== undefined;
    // A list speaks of every register; a column only of its own.
    if (!kept && list === null) continue;
    for (const item of itemsWith(register, TRAITS.red)) {
      const { plan } = item.fields;
      if (plan?.error) continue;
      if (inList.has(item) || plan?.missing === false) planned++;
      else {
        const field = plan ?? item.fields.reference ?? item.fields.measure;
        const plans = plan ? (register.headings.plan ?? "") : (list ?? "");
        if (field) without.push({ item, field, plans });
      }
    }
  }
  if (planned <= without.length) return;
  const red = planned + without.length;
  for (const { item, field, plans } of without) {
    const facts: TotalsFacts["red-without-plan"] = { plans, planned, red };
    yield raise(item, field, facts);
  }
}

import type { Field, Item } from "../../../kpi/item";
import type { Role } from "../../../kpi/role";
import type { Register } from "../../../read/register";
import type { Severity } from "../../finding";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";

/** The items whose field for a role says nothing, with the column's heading and what stands there. A register without the column has none. */
export function* lacking(register: Register, role: Role): Generator<{ item: Item; field: Field; heading: string }> {
  const heading = register.headings[role] ?? "";
  for (const item of register.items) {
    const field = item.fields[role];
    if (field?.missing && !field.error) yield { item, field, heading };
  }
}

type PlainId =
  "missing-reference" | "missing-measure" | "missing-target" | "missing-owner" | "missing-frequency" | "missing-sub-objective"; // prettier-ignore

/** A rule that asks for a field and knows no more than that it is missing. */
export function missingRule<Id extends PlainId>(
  id: Id,
  role: Role,
  severity: Severity,
  concerns: (item: Item) => boolean = () => true,
): RegisterRule<Id> {
  return {
    id,
    severity,
    *check(register) {
      for (const { item, field, heading } of lacking(register, role))
        if (concerns(item)) yield raise<PlainId>(item, field, { heading, text: field.text });
    },
  };
}

import { said } from "../../../kpi/item";
import type { Role } from "../../../kpi/role";
import type { Register } from "../../../read/register";

/** What the cells of a column say, as written, and how many rows say it. */
export type Counts = ReadonlyMap<string, number>;

/** Several rules ask the same of the same register, so each column is counted once. */
const counted = new WeakMap<Register, Map<Role, Counts>>();

/** How often each text stands in a register's column; what says nothing is left out. */
export function countsOf(register: Register, role: Role): Counts {
  const ofRegister = counted.get(register) ?? new Map<Role, Counts>();
  counted.set(register, ofRegister);
  const known = ofRegister.get(role);
  if (known) return known;
  const counts = new Map<string, number>();
  if (register.columns[role] !== undefined || register.items.some((item) => item.fields[role]))
    for (const item of register.items) {
      const text = said(item, role);
      if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  ofRegister.set(role, counts);
  return counts;
}

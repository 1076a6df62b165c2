import type { Role } from "../../../kpi/role";
import type { Register } from "../../../read/register";
import { columnOf, type Column } from "../../column";

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
  const has = register.columns[role] !== undefined || register.items.some((item) => item.fields[role]);
  const counts = has ? count(columnOf(register, role).texts) : new Map<string, number>();
  ofRegister.set(role, counts);
  return counts;
}

/** Each text is looked up but once a row. */
function count(texts: Column["texts"]): Counts {
  const places = new Map<string, number>();
  const rows: number[] = [];
  for (const text of texts) {
    if (text === null) continue;
    const place = places.get(text);
    if (place === undefined) places.set(text, rows.push(1) - 1);
    else rows[place] = (rows[place] ?? 0) + 1;
  }
  const counts = new Map<string, number>();
  for (const [text, place] of places) counts.set(text, rows[place] ?? 0);
  return counts;
}

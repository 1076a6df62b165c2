import { said, type Item } from "../kpi/item";
import type { Role } from "../kpi/role";
import { fold } from "../kpi/text";
import type { PassedOver, Register } from "./register";

/** Fewer rows in common are rows that were entered twice, which the officer is told of one by one. */
const SHARE = 0.9;
/** One row by itself may be anything. */
const FEWEST = 2;

/**
 * Leaves out the registers that only repeat rows of another: a list of exceptions with all its columns, a copy of a
 * sheet. Without that, each of their items would be counted twice. They repeat where nearly every row stands in the
 * other with the same figures and the same rating; the same measures of another service or place do not.
 */
export function withoutExtracts(registers: readonly Register[]): {
  readonly registers: readonly Register[];
  readonly passedOver: readonly PassedOver[];
} {
  const counted: Register[] = [];
  const passedOver: PassedOver[] = [];
  for (const register of [...registers].sort((a, b) => b.items.length - a.items.length)) {
    const whole = counted.find((other) => repeats(register, other));
    if (!whole) counted.push(register);
    else {
      const { sheet, header, items } = register;
      passedOver.push({ reason: "table-repeats", sheet, row: header.bottom, items: items.length, of: whole.sheet });
    }
  }
  return { registers: registers.filter((register) => counted.includes(register)), passedOver };
}

/** What tells two rows about one measure apart. Without any of them in common, nothing says that they are the same. */
const TELLING = ["target", "actual", "owner", "service", "commentary"] as const satisfies readonly Role[];

function repeats(part: Register, whole: Register): boolean {
  const roles = TELLING.filter((role) => part.columns[role] !== undefined && whole.columns[role] !== undefined);
  if (part.items.length < FEWEST || roles.length === 0 || !mayRepeat(part, whole)) return false;
  const rows = new Set(whole.items.map((item) => rowOf(item, roles)));
  const common = part.items.filter((item) => said(item, "measure") !== null && rows.has(rowOf(item, roles))).length;
  return common >= part.items.length * SHARE;
}

/** Cheap, and false for nearly every two registers: some of the first rows that there must be are looked for. */
function mayRepeat(part: Register, whole: Register): boolean {
  const measures = new Set(whole.items.map(measureOf));
  return part.items.slice(0, 3).some((item) => measures.has(measureOf(item)));
}

function measureOf(item: Item): string {
  return fold(said(item, "measure") ?? "");
}

/** The row by what it is called, how it is rated, and what it says in the columns that both registers have. */
function rowOf(item: Item, roles: readonly Role[]): string {
  return [measureOf(item), item.rating ?? item.status, ...roles.map((role) => fold(said(item, role) ?? ""))].join("\n");
}

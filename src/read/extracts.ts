import { said, type Item } from "../kpi/item";
import { isOffTarget } from "../kpi/rating";
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
  const lists = exceptionLists(registers);
  const counted: Register[] = [];
  const passedOver: PassedOver[] = [...lists].map(([list, whole]) => repeated(list, whole));
  for (const register of [...registers].sort((a, b) => b.items.length - a.items.length)) {
    if (lists.has(register)) continue;
    const whole = counted.find((other) => repeats(register, other));
    if (!whole) counted.push(register);
    else passedOver.push(repeated(register, whole));
  }
  return { registers: registers.filter((register) => counted.includes(register)), passedOver };
}

function repeated({ sheet, header, items }: Register, { sheet: of }: Register): PassedOver {
  return { reason: "table-repeats", sheet, row: header.bottom, items: items.length, of };
}

/** What tells an exception's row: its comment may say something else than that of its own sheet, such as what is done. */
const OF_EXCEPTIONS = ["target", "actual"] as const satisfies readonly Role[];

/** The registers of nothing but what is off target, gathered from others that hold the rest too; each with the first of these. */
function exceptionLists(registers: readonly Register[]): ReadonlyMap<Register, Register> {
  const lists = new Map<Register, Register>();
  if (registers.length < 2) return lists;
  const [lacking, whole] = [
    registers.filter(isOfExceptions),
    registers.filter((register) => !isOfExceptions(register)),
  ];
  for (const list of lacking) {
    const sources = whole.filter(
      (other) => OF_EXCEPTIONS.every((role) => other.columns[role] !== undefined) && mayRepeat(other, list, Infinity),
    );
    const rows = new Set(sources.flatMap(({ items }) => items.map((item) => rowOf(item, OF_EXCEPTIONS))));
    const common = list.items.filter((item) => rows.has(rowOf(item, OF_EXCEPTIONS))).length;
    const [first] = sources;
    if (first && common === list.items.length) lists.set(list, first);
  }
  return lists;
}

function isOfExceptions({ items, columns }: Register): boolean {
  if (items.length < FEWEST || OF_EXCEPTIONS.some((role) => columns[role] === undefined)) return false;
  return items.every(
    ({ rating, fields }) => rating !== null && isOffTarget(rating) && fields.actual?.missing === false,
  );
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
function mayRepeat(part: Register, whole: Register, rows = 3): boolean {
  const measures = new Set(whole.items.map(measureOf));
  return part.items.slice(0, rows).some((item) => measures.has(measureOf(item)));
}

function measureOf(item: Item): string {
  return fold(said(item, "measure") ?? "");
}

/** The row by what it is called, how it is rated, and what it says in the columns that both registers have. */
function rowOf(item: Item, roles: readonly Role[]): string {
  return [measureOf(item), item.rating ?? item.status, ...roles.map((role) => fold(said(item, role) ?? ""))].join("\n");
}

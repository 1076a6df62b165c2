import { said, type Item } from "../../../kpi/item";
import { parseQuantity } from "../../../kpi/quantity";
import { ROLES, type Role } from "../../../kpi/role";
import type { Steps } from "../../../kpi/steps";
import { tidy } from "../../../kpi/text";
import { columnOf } from "../../column";
import { prefixOf, referencePattern, shapeOf, squeeze, type ReferencePattern } from "../../references";
import type { Register } from "../../../read/register";
import { countsOf, valuesInSteps } from "../vocabulary/column-values";
import { isPlainFrequency } from "../vocabulary/frequencies";

/** A cell that says what the column beside its own says in the other rows. */
export interface MisplacedCell {
  readonly under: Role;
  readonly text: string;
  readonly belongs: Role;
}

type Side = "left" | "right";
interface Neighbour {
  readonly under: Role;
  readonly belongs: Role;
  /** On which side of its own column the cell stands. */
  readonly side: Side;
}

/** One such cell may be chance or a slip of its own; two on the same side of their columns are a shift. */
const FEWEST = 2;
/** A text is of a column where it stands so many times as often as in the cell's own. */
const TIMES = 3;
/** A figure that stands so often in a column is of that column. */
const OFTEN = 3;

/** Columns in which the same few texts stand again and again. */
const REPEATING: ReadonlySet<Role> = new Set(["benchmark", "frequency", "owner", "objective", "subObjective", "service", "polarity", "basis", "rating", "status"]); // prettier-ignore
/** Columns whose cells are short, so that a sentence in them belongs elsewhere. */
const SHORT: ReadonlySet<Role> = new Set(["frequency", "rating", "status"]);
const SENTENCE_WORDS = 5;
const LONGEST_FIGURE = 15;

/** What is asked of a register again and again is worked out beforehand, in steps: how often its texts stand there. */
export function* valuesOfRepeating(register: Register): Steps<void> {
  for (const role of REPEATING) if (register.columns[role] !== undefined) yield* valuesInSteps(register, role);
}

const known = new WeakMap<Register, ReadonlyMap<number, readonly MisplacedCell[]>>();
const NONE: ReadonlyMap<number, readonly MisplacedCell[]> = new Map();

/**
 * The rows of a register whose values stand one column off, with the cells that show it. What else seems wrong with
 * such a row only follows from that, so other rules pass it over until it is mended.
 */
export function shiftedRows(register: Register): ReadonlyMap<number, readonly MisplacedCell[]> {
  const before = known.get(register);
  if (before) return before;
  const shifted = findShifted(register);
  known.set(register, shifted);
  return shifted;
}

function findShifted(register: Register): ReadonlyMap<number, readonly MisplacedCell[]> {
  const sheet: SheetOf = { register, pattern: referencePattern(register), neighbours: neighboursOf(register) };
  const suspicious = suspiciousTexts(sheet);
  if (suspicious.size === 0) return NONE;
  const shifted = new Map<number, readonly MisplacedCell[]>();
  for (const at of placesOf(suspicious, register)) {
    const item = register.items[at];
    const cells = item && misplacedIn(item, sheet);
    if (cells) shifted.set(item.row, cells);
  }
  return shifted;
}

/** Where one of some texts stands, in the order of the items. */
function placesOf(suspicious: ReadonlyMap<Role, ReadonlySet<string>>, register: Register): readonly number[] {
  const places = new Set<number>();
  for (const [role, wanted] of suspicious) {
    const { texts } = columnOf(register, role);
    for (let at = 0; at < texts.length; at++) if (wanted.has(texts[at] ?? "")) places.add(at);
  }
  return [...places].sort((a, b) => a - b);
}

interface SheetOf {
  readonly register: Register;
  readonly pattern: ReferencePattern | null;
  readonly neighbours: readonly Neighbour[];
}

/** Each column with the one to its left and the one to its right, from left to right. */
function neighboursOf({ columns }: Register): readonly Neighbour[] {
  const roleAt = new Map(
    ROLES.flatMap((role) => (columns[role] === undefined ? [] : [[columns[role], role] as const])),
  );
  return [...roleAt]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, under]) => {
      const [left, right] = [roleAt.get(column - 1), roleAt.get(column + 1)];
      return [
        ...(left ? [{ under, belongs: left, side: "right" as const }] : []),
        ...(right ? [{ under, belongs: right, side: "left" as const }] : []),
      ];
    });
}

/** A cheap look at each text but once: without one of these there is no row to look at. */
function suspiciousTexts({ register, pattern, neighbours }: SheetOf): ReadonlyMap<Role, ReadonlySet<string>> {
  const suspicious = new Map<Role, Set<string>>();
  for (const { under, belongs } of neighbours) {
    if (!REPEATING.has(under)) continue;
    for (const [text, own] of countsOf(register, under))
      if (isOf(belongs, text, own, under, { register, pattern }))
        suspicious.set(under, (suspicious.get(under) ?? new Set()).add(text));
  }
  return suspicious;
}

/** The cells of a row that stand off, where they are enough to be sure; null where they are not. */
function misplacedIn(item: Item, { register, pattern, neighbours }: SheetOf): readonly MisplacedCell[] | null {
  const off: Record<Side, MisplacedCell[]> = { left: [], right: [] };
  for (const { under, belongs, side } of neighbours) {
    const text = said(item, under);
    if (text === null || fits(text, item, under, pattern)) continue;
    const own = countsOf(register, under).get(text) ?? 0;
    if (isOf(belongs, text, own, under, { register, pattern })) off[side].push({ under, text, belongs });
  }
  const more = off.right.length >= off.left.length ? off.right : off.left;
  if (more.length >= FEWEST) return more;
  const [left, right] = [off.left[0], off.right[0]];
  // Two cells that stand in each other's place.
  return left && right && left.belongs === right.under ? [left, right] : null;
}

/** What a cell says is what its own column is for. */
function fits(text: string, item: Item, role: Role, pattern: ReferencePattern | null): boolean {
  switch (role) {
    case "reference":
      return pattern === null || shapeOf(text) === pattern.shape;
    case "frequency":
      return isPlainFrequency(text);
    case "target":
    case "actual":
      return item.figures[role] !== null;
    case "startDate":
      return item.dates.start !== null;
    case "endDate":
      return item.dates.end !== null;
    case "rating":
    case "status":
      return item.recognised[role]?.kind !== "unknown";
    default:
      return false;
  }
}

type Kinds = Pick<SheetOf, "register" | "pattern">;

/** Whether a text is of the kind that a column holds, beyond doubt. */
function isOf(role: Role, text: string, own: number, under: Role, { register, pattern }: Kinds): boolean {
  if (REPEATING.has(role) && (countsOf(register, role).get(text) ?? 0) >= own * TIMES) return true;
  switch (role) {
    case "frequency":
      return isPlainFrequency(text);
    case "reference":
      return pattern !== null && shapeOf(text) === pattern.shape && pattern.prefixes.has(squeeze(prefixOf(text) ?? ""));
    case "target":
    case "actual":
      return isFigure(text) && own < OFTEN;
    case "measure":
    case "commentary":
      return SHORT.has(under) && tidy(text).split(" ").length >= SENTENCE_WORDS;
    default:
      return false;
  }
}

function isFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && parseQuantity(text) !== null;
}

import { headingKey } from "../kpi/mapping";
import type { Role } from "../kpi/role";
import { fold } from "../kpi/text";
import { endOf, textAt } from "./grid";
import type { HeaderCell } from "./headers";
import type { SheetSnapshot } from "./snapshot";

/** Where headings stand, and whether some of them would head a register by themselves. */
interface Asked {
  readonly sheet: SheetSnapshot;
  /** The row right above the items. */
  readonly row: number;
  readonly isHeader: (cells: readonly HeaderCell[]) => boolean;
}

/**
 * The cells without those that stand apart, behind an empty column, and claim nothing that was not claimed before:
 * the heading of a rating guide beside the table. A merged heading leaves an empty column too, but brings a new role.
 */
export function withoutSideTables(cells: readonly HeaderCell[]): HeaderCell[] {
  const claimed = new Set<string>();
  const kept: HeaderCell[] = [];
  for (const cluster of clustersOf(cells)) {
    const claims = cluster.flatMap(({ match }) => (match ? [`${match.role} ${JSON.stringify(match.period)}`] : []));
    if (claimed.size >= 3 && claims.length > 0 && claims.every((claim) => claimed.has(claim))) continue;
    for (const claim of claims) claimed.add(claim);
    kept.push(...cluster);
  }
  return kept;
}

/**
 * The headings of each of several registers that stand side by side; all of them together where there is but one. An
 * empty column may also be a spacer or a merged heading: two registers each identify, and rate or measure, their own rows.
 */
export function sideBySide(cells: readonly HeaderCell[], asked: Asked): (readonly HeaderCell[])[] {
  const clusters = clustersOf(cells);
  for (let at = 1; at < clusters.length; at++) {
    const left = clusters.slice(0, at).flat();
    const right = clusters.slice(at).flat();
    if (areApart(left, clusters[at] ?? [], right, asked)) return [left, ...sideBySide(right, asked)];
  }
  return [cells];
}

/** Fewer roles are a guide or a list beside the register. */
const LEAST_ROLES = 4;

function areApart(
  left: readonly HeaderCell[],
  next: readonly HeaderCell[],
  right: readonly HeaderCell[],
  { sheet, row, isHeader }: Asked,
): boolean {
  const [own, other] = [identityOf(left), identityOf(next)];
  if (!own || !other || own.match?.role !== other.match?.role) return false;
  // Without references an action may be what is done about the measure in its row.
  if (own.match?.role === "measure" && headingKey(own.heading) !== headingKey(other.heading)) return false;
  if (![left, right].every((cells) => reports(cells) && isHeader(cells))) return false;
  return !holdTogether(sheet, row, [own, other], [columnOf(left, "measure"), columnOf(right, "measure")]);
}

function reports(cells: readonly HeaderCell[]): boolean {
  const roles = new Set(cells.flatMap(({ match }) => (match ? [match.role] : [])));
  const judges = roles.has("rating") || roles.has("status") || (roles.has("target") && roles.has("actual"));
  return judges && roles.size >= LEAST_ROLES;
}

function identityOf(cells: readonly HeaderCell[]): HeaderCell | undefined {
  const named = (role: Role): HeaderCell | undefined => cells.find(({ match }) => match?.role === role);
  return named("reference") ?? named("measure");
}

function columnOf(cells: readonly HeaderCell[], role: Role): number | undefined {
  return cells.find(({ match }) => match?.role === role)?.column;
}

/** Whether what stands on the right belongs to the item on the left: the same reference, a part of it, or the same measure. */
function holdTogether(
  sheet: SheetSnapshot,
  header: number,
  [left, right]: readonly [HeaderCell, HeaderCell],
  [measure, otherMeasure]: readonly [number | undefined, number | undefined],
): boolean {
  const heading = fold(right.heading);
  let identified = 0;
  for (let row = header + 1; row < endOf(sheet); row++) {
    const other = fold(textAt(sheet, row, right.column));
    // The headings may stand again over the next two.
    if (other === "" || other === heading) continue;
    identified++;
    const own = fold(textAt(sheet, row, left.column));
    if (own !== "" && (isPart(own, other) || isPart(other, own))) return true;
    if (measure === undefined || otherMeasure === undefined) continue;
    const said = fold(textAt(sheet, row, measure));
    if (said !== "" && said === fold(textAt(sheet, row, otherMeasure))) return true;
  }
  return identified === 0;
}

/** 'H1' and 'H1', 'H1.2' or 'H1a'; two lists that are both numbered from 1 on do not speak of the same. */
function isPart(whole: string, part: string): boolean {
  if (!part.startsWith(whole)) return false;
  const rest = part.slice(whole.length);
  return rest === "" ? /\p{L}/u.test(whole) : /^(?:[^\p{L}\p{N}]|\p{L})/u.test(rest);
}

function clustersOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const clusters: HeaderCell[][] = [];
  for (const cell of cells) {
    const last = clusters.at(-1);
    if (last?.at(-1)?.column === cell.column - 1) last.push(cell);
    else clusters.push([cell]);
  }
  return clusters;
}

import { type Matcher, matcherOf } from "./criteria";
import type { Evaluation } from "./evaluate";
import { ErrorValue, type Scalar, VALUE } from "./scalars";
import { type Node, NotHere } from "./syntax";
import { Cells } from "./values";

interface Condition {
  readonly scalars: readonly Scalar[];
  readonly matches: Matcher;
  readonly cells: Cells;
}

/** Ranges with their criteria, in pairs; #VALUE! where the ranges differ in size, as in Excel. */
function conditionsOf(evaluation: Evaluation, args: readonly Node[]): readonly Condition[] | ErrorValue {
  if (args.length === 0 || args.length % 2 === 1) throw new NotHere("a range without its criterion");
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [range, criterion] = args.slice(index, index + 2);
    if (range === undefined || criterion === undefined) break;
    const cells = evaluation.value(range);
    if (cells instanceof ErrorValue) return cells;
    if (!(cells instanceof Cells)) throw new NotHere("a condition on what are no cells");
    conditions.push({ cells, scalars: evaluation.scalarsOf(cells), matches: matcherOf(evaluation.scalar(criterion)) });
  }
  const [first] = conditions;
  const isSame = conditions.every(
    ({ cells: { area } }) => area.rows === first?.cells.area.rows && area.columns === first.cells.area.columns,
  );
  return isSame ? conditions : VALUE;
}

/** The positions that meet all conditions, as far as the cells that hold something reach. */
function* met(conditions: readonly Condition[]): Generator<number> {
  const reach = Math.max(...conditions.map(({ scalars }) => scalars.length));
  for (let index = 0; index < reach; index += 1) {
    if (conditions.every(({ scalars, matches }) => matches(scalars[index] ?? null))) yield index;
  }
}

/** COUNTIFS, COUNTIF and COUNTBLANK. */
export function counted(evaluation: Evaluation, args: readonly Node[]): Scalar {
  const conditions = conditionsOf(evaluation, args);
  if (conditions instanceof ErrorValue) return conditions;
  let count = 0;
  const positions = met(conditions);
  while (positions.next().done !== true) count += 1;
  // Beyond the sheet's last row all cells are empty.
  const [first] = conditions;
  if (first === undefined || !conditions.every(({ matches }) => matches(null))) return count;
  const reach = Math.max(...conditions.map(({ scalars }) => scalars.length));
  return count + first.cells.area.rows * first.cells.area.columns - reach;
}

/** SUMIFS and its like: what the numbers of a range give in whose place all conditions are met. */
export function gathered(
  evaluation: Evaluation,
  range: Node,
  args: readonly Node[],
  reckon: (found: readonly number[]) => Scalar,
): Scalar {
  const conditions = conditionsOf(evaluation, args);
  if (conditions instanceof ErrorValue) return conditions;
  const cells = evaluation.value(range);
  if (cells instanceof ErrorValue) return cells;
  if (!(cells instanceof Cells)) throw new NotHere("a sum of what are no cells");
  const [first] = conditions;
  const isSame = cells.area.rows === first?.cells.area.rows && cells.area.columns === first.cells.area.columns;
  if (!isSame) throw new NotHere("ranges of different sizes");
  const scalars = evaluation.scalarsOf(cells);
  const found: number[] = [];
  for (const index of met(conditions)) {
    const scalar = scalars[index] ?? null;
    if (scalar instanceof ErrorValue) return scalar;
    if (typeof scalar === "number") found.push(scalar);
  }
  return reckon(found);
}

import { counted, gathered } from "./conditional-functions";
import type { Evaluation } from "./evaluate";
import { asNumber, asTruth, DIVISION, ErrorValue, REFERENCE, type Scalar, VALUE } from "./scalars";
import { type Node, NotHere } from "./syntax";
import { Cells, isGrid, type Value } from "./values";

type Calculation = (evaluation: Evaluation, args: readonly Node[]) => Value;

/** The argument at this place. */
function arg(args: readonly Node[], index: number): Node {
  const found = args[index];
  if (found === undefined) throw new NotHere("too few arguments");
  return found;
}

function chosen(evaluation: Evaluation, args: readonly Node[]): Value {
  const truth = asTruth(evaluation.scalar(arg(args, 0)));
  if (truth instanceof ErrorValue) return truth;
  if (truth) return evaluation.value(arg(args, 1));
  return args[2] === undefined ? false : evaluation.value(args[2]);
}

function unless(isCaught: (error: ErrorValue) => boolean): Calculation {
  return (evaluation, args) => {
    const value = evaluation.scalar(arg(args, 0));
    return value instanceof ErrorValue && isCaught(value) ? evaluation.value(arg(args, 1)) : value;
  };
}

/** The truth values of the arguments; texts and blanks among cells do not count. */
function truths(evaluation: Evaluation, args: readonly Node[]): readonly boolean[] | ErrorValue {
  const found: boolean[] = [];
  for (const each of args) {
    for (const { scalar, isTyped } of scalarsOf(evaluation, each)) {
      if (!isTyped && (scalar === null || typeof scalar === "string")) continue;
      const truth = asTruth(scalar);
      if (truth instanceof ErrorValue) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? VALUE : found;
}

interface Given {
  readonly scalar: Scalar;
  /** Written in the formula or calculated, not read from a cell. */
  readonly isTyped: boolean;
}

function* scalarsOf(evaluation: Evaluation, node: Node): Generator<Given> {
  const value = evaluation.value(node);
  if (value instanceof Cells) {
    for (const scalar of evaluation.scalarsOf(value)) yield { scalar, isTyped: false };
  } else if (isGrid(value)) {
    for (const scalar of value.flat()) yield { scalar, isTyped: false };
  } else yield { scalar: value, isTyped: true };
}

/** The numbers of the arguments: of cells only numbers count, what is written out is taken as a number. */
function numbers(evaluation: Evaluation, args: readonly Node[]): readonly number[] | ErrorValue {
  const found: number[] = [];
  for (const each of args) {
    for (const { scalar, isTyped } of scalarsOf(evaluation, each)) {
      if (scalar instanceof ErrorValue) return scalar;
      const number = isTyped ? asNumber(scalar) : scalar;
      if (number instanceof ErrorValue) return number;
      if (typeof number === "number") found.push(number);
    }
  }
  return found;
}

function of(reckon: (found: readonly number[]) => Scalar): Calculation {
  return (evaluation, args) => {
    const found = numbers(evaluation, args);
    return found instanceof ErrorValue ? found : reckon(found);
  };
}

function sum(found: readonly number[]): number {
  return found.reduce((total, each) => total + each, 0);
}

function tally(isCounted: (given: Given) => boolean): Calculation {
  return (evaluation, args) => {
    let count = 0;
    for (const each of args) for (const given of scalarsOf(evaluation, each)) if (isCounted(given)) count += 1;
    return count;
  };
}

function sumOfProducts(evaluation: Evaluation, args: readonly Node[]): Value {
  const grids = args.map((each) => evaluation.grid(each));
  const [first] = grids;
  if (first === undefined) throw new NotHere("too few arguments");
  const isSameSize = grids.every((grid) => grid.length === first.length && grid[0]?.length === first[0]?.length);
  if (!isSameSize) return VALUE;
  const wrong = grids.flat(2).find((scalar) => scalar instanceof ErrorValue);
  if (wrong !== undefined) return wrong;
  const factor = (scalar: Scalar | undefined): number => (typeof scalar === "number" ? scalar : 0);
  return sum(
    first.flatMap((line, row) =>
      line.map((_, column) => grids.reduce((product, grid) => product * factor(grid[row]?.[column]), 1)),
    ),
  );
}

function size(measure: (cells: Cells) => number): Calculation {
  return (evaluation, args) => {
    const value = evaluation.value(arg(args, 0));
    if (value instanceof Cells) return measure(value);
    if (value instanceof ErrorValue) return value;
    throw new NotHere("an array");
  };
}

function place(measure: (cells: Cells) => number): Calculation {
  return (evaluation, args) => {
    const { sheet, row, column } = evaluation.at;
    if (args.length === 0) return measure(new Cells(sheet, { row, column, rows: 1, columns: 1 }));
    const value = evaluation.value(arg(args, 0));
    if (!(value instanceof Cells) || value.area.rows * value.area.columns !== 1) throw new NotHere("an array");
    return measure(value);
  };
}

function linked(evaluation: Evaluation, args: readonly Node[]): Value {
  return evaluation.scalar(arg(args, args.length > 1 ? 1 : 0));
}

function indexed(evaluation: Evaluation, args: readonly Node[]): Value {
  const value = evaluation.value(arg(args, 0));
  const [first, second] = args.slice(1).map((each) => evaluation.number(each));
  if (!(value instanceof Cells) || first === undefined || args.length > 3) throw new NotHere("INDEX of an array");
  if (first instanceof ErrorValue) return first;
  if (second instanceof ErrorValue) return second;
  const { area, sheet } = value;
  const isLine = second === undefined && area.rows === 1;
  const [row, column] = isLine ? [1, Math.trunc(first)] : [Math.trunc(first), Math.trunc(second ?? 1)];
  if (row < 1 || column < 1) throw new NotHere("INDEX of whole rows or columns");
  if (second === undefined && !isLine && area.columns > 1) throw new NotHere("INDEX of whole rows or columns");
  if (row > area.rows || column > area.columns) return REFERENCE;
  return new Cells(sheet, { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
}

/** Functions that see cells or choose among their arguments. */
export const FUNCTIONS: Readonly<Partial<Record<string, Calculation>>> = {
  IF: chosen,
  IFERROR: unless(() => true),
  IFNA: unless(({ code }) => code === "#N/A"),
  AND: (evaluation, args) => {
    const found = truths(evaluation, args);
    return found instanceof ErrorValue ? found : found.every(Boolean);
  },
  OR: (evaluation, args) => {
    const found = truths(evaluation, args);
    return found instanceof ErrorValue ? found : found.some(Boolean);
  },
  TRUE: () => true,
  FALSE: () => false,
  HYPERLINK: linked,
  SUM: of(sum),
  AVERAGE: of((found) => (found.length === 0 ? DIVISION : sum(found) / found.length)),
  MIN: of((found) => found.reduce((least, each) => Math.min(least, each), found[0] ?? 0)),
  MAX: of((found) => found.reduce((most, each) => Math.max(most, each), found[0] ?? 0)),
  COUNT: tally(({ scalar, isTyped }) => typeof (isTyped ? asNumber(scalar) : scalar) === "number"),
  COUNTA: tally(({ scalar, isTyped }) => isTyped || scalar !== null),
  SUMPRODUCT: sumOfProducts,
  COUNTIF: (evaluation, args) => counted(evaluation, args),
  COUNTIFS: (evaluation, args) => counted(evaluation, args),
  COUNTBLANK: (evaluation, args) => counted(evaluation, [arg(args, 0), { kind: "scalar", value: "" }]),
  SUMIF: (evaluation, args) => gathered(evaluation, args[2] ?? arg(args, 0), args.slice(0, 2), sum),
  SUMIFS: (evaluation, args) => gathered(evaluation, arg(args, 0), args.slice(1), sum),
  AVERAGEIFS: (evaluation, args) =>
    gathered(evaluation, arg(args, 0), args.slice(1), (found) =>
      found.length === 0 ? DIVISION : sum(found) / found.length,
    ),
  ROWS: size(({ area }) => area.rows),
  COLUMNS: size(({ area }) => area.columns),
  ROW: place(({ area }) => area.row + 1),
  COLUMN: place(({ area }) => area.column + 1),
  INDEX: indexed,
};

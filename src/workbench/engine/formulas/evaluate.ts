import { type Area, MAX_COLUMNS, MAX_ROWS } from "../address";
import type { Book } from "../book";
import { FUNCTIONS } from "./functions";
import { paired } from "./operators";
import { parse } from "./parse";
import { asNumber, ErrorValue, NAME, REFERENCE, type Scalar } from "./scalars";
import { SCALAR_FUNCTIONS } from "./scalar-functions";
import { type Node, NotHere } from "./syntax";
import { type At, foundBy } from "./table-places";
import { Cells, type Grid, isGrid, type Value } from "./values";

/** Calculates parsed formulas in a cell. `scalarsOf` reads the cells of a reference, row by row. */
export class Evaluation {
  /** Within SUMPRODUCT and its like, where references stand for all their cells. */
  private depthOfArrays = 0;

  constructor(
    readonly book: Book,
    readonly at: At,
    readonly scalarsOf: (cells: Cells) => readonly Scalar[],
  ) {}

  value(node: Node): Value {
    switch (node.kind) {
      case "scalar":
        return node.value;
      case "missing":
        return null;
      case "cells":
        return this.cells(node.sheet, node.area);
      case "table":
        return this.table(node);
      case "name":
        return this.named(node.name);
      case "sign":
        return this.each([this.value(node.of)], ([of = null]) => (node.sign === "+" ? of : paired("-", 0, of)));
      case "percent":
        return this.each([this.value(node.of)], ([of = null]) => paired("/", of, 100));
      case "pair":
        return this.each([this.value(node.left), this.value(node.right)], ([left = null, right = null]) =>
          paired(node.sign, left, right),
        );
      case "call":
        return this.call(node.name, node.args);
    }
  }

  /** The one scalar of a formula or argument. */
  scalar(node: Node): Scalar {
    return this.single(this.value(node));
  }

  /** The scalar as a number, errors kept. */
  number(node: Node): number | ErrorValue {
    return asNumber(this.scalar(node));
  }

  single(value: Value): Scalar {
    if (value instanceof Cells) {
      const { area } = value;
      if (area.rows !== 1 || area.columns !== 1) throw new NotHere("several cells stand where one is wanted");
      return this.scalarsOf(value)[0] ?? null;
    }
    if (!isGrid(value)) return value;
    if (value.length !== 1 || value[0]?.length !== 1) throw new NotHere("its answer is an array");
    return value[0][0] ?? null;
  }

  /** All scalars of a value, as SUMPRODUCT takes them. */
  grid(node: Node): Grid {
    this.depthOfArrays += 1;
    try {
      return this.spread(this.value(node));
    } finally {
      this.depthOfArrays -= 1;
    }
  }

  private spread(value: Value): Grid {
    if (value instanceof Cells) {
      const { rows, columns } = value.area;
      if (rows === MAX_ROWS || columns === MAX_COLUMNS) throw new NotHere("an array of a whole column");
      const scalars = this.scalarsOf(value);
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => scalars[row * columns + column] ?? null),
      );
    }
    return isGrid(value) ? value : [[value]];
  }

  private each(values: readonly Value[], reckon: (scalars: readonly Scalar[]) => Scalar): Value {
    const isPlain = values.every(
      (value) => !isGrid(value) && !(value instanceof Cells && value.area.rows * value.area.columns > 1),
    );
    if (isPlain) return reckon(values.map((value) => this.single(value)));
    if (this.depthOfArrays === 0) throw new NotHere("it reckons with arrays");
    const grids = values.map((value) => this.spread(value));
    const rows = Math.max(...grids.map((grid) => grid.length));
    const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
    const fits = (size: number, most: number): boolean => size === 1 || size === most;
    if (!grids.every((grid) => fits(grid.length, rows) && fits(grid[0]?.length ?? 0, columns))) {
      throw new NotHere("arrays of different sizes");
    }
    const pick = (grid: Grid, row: number, column: number): Scalar => {
      const line = grid.length === 1 ? grid[0] : grid[row];
      return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
    };
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => reckon(grids.map((grid) => pick(grid, row, column)))),
    );
  }

  private cells(name: string | undefined, area: Area): Value {
    const sheet = name === undefined ? this.at.sheet : this.book.byName(name);
    return sheet === undefined ? REFERENCE : new Cells(sheet, area);
  }

  private table(node: Extract<Node, { kind: "table" }>): Value {
    const found = foundBy(this.book, node.text, this.at);
    if (found === undefined) throw new NotHere("a table or a column is unknown");
    return typeof found === "string" ? new ErrorValue(found) : new Cells(found.sheet, found.area);
  }

  private named(name: string): Value {
    const table = this.book.tables.byName(name);
    const text = { table: name, items: [], first: undefined, last: undefined };
    if (table !== undefined) return this.table({ kind: "table", text });
    const refersTo = this.book.names.seenFrom(this.at.sheet, name)?.refersTo;
    if (refersTo === undefined) return NAME;
    // A name that moves with the cell in which it stands is not followed.
    const node = parse(refersTo);
    if (
      node.kind === "cells" &&
      (node.sheet === undefined || /[A-Z]\d|!\d|![A-Z]/i.test(refersTo.replace(/^.*!/, "!")))
    ) {
      throw new NotHere("a name that is relative to the cell");
    }
    if (node.kind !== "cells" && node.kind !== "scalar" && node.kind !== "table")
      throw new NotHere("a name of a formula");
    return this.value(node);
  }

  private call(name: string, args: readonly Node[]): Value {
    const byScalars = SCALAR_FUNCTIONS[name];
    if (byScalars !== undefined) {
      const [least, most, reckon] = byScalars;
      if (args.length < least || args.length > most) throw new NotHere("too few or too many arguments");
      return this.each(
        args.map((arg) => this.value(arg)),
        (scalars) => reckon(scalars, this.book),
      );
    }
    const found = FUNCTIONS[name];
    if (found === undefined) throw new NotHere(`${name} is not known`);
    return found(this, args);
  }
}

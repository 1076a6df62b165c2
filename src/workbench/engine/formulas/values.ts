import type { Area } from "../address";
import type { Sheet } from "../sheet";
import type { Scalar } from "./scalars";

/** Cells that a formula refers to. */
export class Cells {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}
}

/** An array of scalars, row by row. */
export type Grid = readonly (readonly Scalar[])[];
export type Value = Scalar | Cells | Grid;

export function isGrid(value: Value): value is Grid {
  return Array.isArray(value);
}

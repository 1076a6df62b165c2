import type { Area } from "../address";
import type { Scalar } from "./scalars";
import type { TableText } from "./table-text";

/** A formula, parsed. */
export type Node =
  | { readonly kind: "scalar"; readonly value: Scalar }
  /** An argument that is left out, as the second of IF(A1,,2). */
  | { readonly kind: "missing" }
  /** Cells, by Area; without a sheet those of the formula's own. */
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly area: Area }
  | { readonly kind: "table"; readonly text: TableText }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string; readonly of: Node }
  | { readonly kind: "percent"; readonly of: Node }
  | { readonly kind: "pair"; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

/** Why a formula is not calculated here: it is left to the engine. */
export class NotHere extends Error {}

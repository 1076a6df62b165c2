import type { Evaluation } from "./evaluate";
import { ErrorValue, type Scalar } from "./scalars";
import { type Node, NotHere } from "./syntax";
import { Cells } from "./values";

// Which cells these read only their calculation tells.
const BY_ADDRESS = /^(?:INDIRECT|OFFSET)$/;

/**
 * The cells that a formula reads.
 * @throws NotHere where its text does not tell them
 */
export function* readBy(node: Node, evaluation: Evaluation): Generator<Cells> {
  switch (node.kind) {
    case "cells":
    case "table":
    case "name": {
      const value = evaluation.value(node);
      if (value instanceof Cells) yield value;
      return;
    }
    case "sign":
    case "percent":
      yield* readBy(node.of, evaluation);
      return;
    case "pair":
      yield* readBy(node.left, evaluation);
      yield* readBy(node.right, evaluation);
      return;
    case "call":
      if (BY_ADDRESS.test(node.name)) throw new NotHere(`${node.name} finds its cells as it is calculated`);
      for (const arg of node.args) yield* readBy(arg, evaluation);
      return;
    default:
  }
}

const ERRORS: Readonly<Partial<Record<string, string>>> = {
  "#N/A": "NA()",
  "#DIV/0!": "1/0",
  "#NUM!": "SQRT(-1)",
  "#VALUE!": 'VALUE("x")',
};

/** A value as a formula of the engine's; undefined for an error that it cannot be given. */
export function literal(scalar: Scalar): string | undefined {
  if (scalar instanceof ErrorValue) return ERRORS[scalar.code];
  if (typeof scalar === "string") return `"${scalar.replaceAll('"', '""')}"`;
  if (typeof scalar === "boolean") return scalar ? "TRUE" : "FALSE";
  return String(scalar ?? 0).toUpperCase();
}

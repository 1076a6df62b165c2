import { parse } from "./parse";
import { ErrorValue } from "./scalars";
import { type Node, NotHere } from "./syntax";

// Sheet1:Sheet3!A1 and 'Sheet 1:Sheet 3'!A1. A span of cells, A1:Sheet1!B2, is none.
const SEVERAL_SHEETS =
  /'[^'[\]]*:[^']*'!|(?:^|[^\p{L}\p{N}_.$!])(?!\$?[a-z]{1,3}\$?\d+:)[\p{L}_][\p{L}\p{N}_.]*:[\p{L}\p{N}_.]+!/iu;

/**
 * What the engine would calculate without a word and wrongly; undefined where it is not known to. Tried on Excelize
 * 2.9: SUMPRODUCT((A1:A9="x")*1) is 1 however many there are, SUM(#REF!) is 0, COUNTIF(A1:A9,"") is 0.
 */
export function misreadBy(formula: string): string | undefined {
  if (formula.includes("!") && SEVERAL_SHEETS.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))) return "it reads several sheets at once"; // prettier-ignore
  try {
    return misread(parse(formula));
  } catch (error) {
    if (error instanceof NotHere) return undefined;
    throw error;
  }
}

function misread(node: Node): string | undefined {
  switch (node.kind) {
    case "scalar":
      return node.value instanceof ErrorValue ? "it holds an error" : undefined;
    case "sign":
    case "percent":
      return reckoning([node.of]);
    case "pair":
      return reckoning([node.left, node.right]);
    case "call":
      return misreadCall(node.name, node.args);
    default:
      return undefined;
  }
}

function reckoning(operands: readonly Node[]): string | undefined {
  return operands.some(isArray) ? "it reckons with arrays" : first(operands);
}

function isArray(node: Node): boolean {
  if (node.kind === "cells") return node.area.rows * node.area.columns > 1;
  return node.kind === "table" && !node.text.items.includes("#This Row");
}

function misreadCall(name: string, args: readonly Node[]): string | undefined {
  const isConditional = /^(?:COUNT|SUM|AVERAGE|MAX|MIN)IFS?$/.test(name);
  const isBlank = (node: Node): boolean =>
    node.kind === "scalar" && typeof node.value === "string" && /^[<>=]*$/.test(node.value);
  return isConditional && args.some(isBlank) ? `${name} of blanks` : first(args);
}

function first(nodes: readonly Node[]): string | undefined {
  for (const node of nodes) {
    const found = misread(node);
    if (found !== undefined) return found;
  }
  return undefined;
}

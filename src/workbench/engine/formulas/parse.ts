import { MAX_ROWS, parseArea } from "../address";
import { type Piece, piecesOf, sheetIn } from "./pieces";
import { ErrorValue, REFERENCE } from "./scalars";
import { type Node, NotHere } from "./syntax";
import { parseTable } from "./table-text";

// learn.microsoft.com, "Calculation operators and precedence in Excel": from the loosest to the tightest.
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];
const CELL = /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[a-z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;

const parsed = new Map<string, Node | null>();
const MOST_KEPT = 50_000;

/**
 * Parses a formula, with or without its "=".
 * @throws NotHere where it is spelled in a way that is not known here
 */
export function parse(formula: string): Node {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = tried(formula);
    if (parsed.size >= MOST_KEPT) parsed.clear();
    parsed.set(formula, node);
  }
  if (node === null) throw new NotHere("it is spelled in a way that is not known");
  return node;
}

function tried(formula: string): Node | null {
  try {
    return new Parser(piecesOf(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "blank")).whole();
  } catch (error) {
    if (error instanceof NotHere) return null;
    throw error;
  }
}

class Parser {
  private at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  whole(): Node {
    const node = this.pair(0);
    if (this.at < this.pieces.length) throw new NotHere();
    return node;
  }

  private get next(): Piece | undefined {
    return this.pieces[this.at];
  }

  private take(text: string): boolean {
    const isNext = this.next?.kind === "sign" && this.next.text === text;
    if (isNext) this.at += 1;
    return isNext;
  }

  private pair(level: number): Node {
    const signs = LEVELS[level];
    if (signs === undefined) return this.signed();
    let left = this.pair(level + 1);
    for (let sign = this.next; sign?.kind === "sign" && signs.includes(sign.text); sign = this.next) {
      this.at += 1;
      left = { kind: "pair", sign: sign.text, left, right: this.pair(level + 1) };
    }
    return left;
  }

  // Excel's minus binds tighter than its power: -2^2 is 4.
  private signed(): Node {
    if (this.take("-")) return { kind: "sign", sign: "-", of: this.signed() };
    if (this.take("+")) return { kind: "sign", sign: "+", of: this.signed() };
    let node = this.operand();
    while (this.take("%")) node = { kind: "percent", of: node };
    return node;
  }

  private operand(): Node {
    const { next } = this;
    if (next === undefined) throw new NotHere();
    this.at += 1;
    switch (next.kind) {
      case "text":
        return { kind: "scalar", value: next.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return this.rowsOr(next, { kind: "scalar", value: Number(next.text) });
      case "error":
        return this.failed(next.text);
      case "table":
        return this.table(next.text);
      case "sheet":
        return this.onSheet(sheetIn(next.text));
      case "word":
        return this.word(next);
      case "sign": {
        if (next.text !== "(") throw new NotHere();
        const node = this.pair(0);
        if (!this.take(")")) throw new NotHere();
        return node;
      }
      default:
        throw new NotHere();
    }
  }

  private table(text: string): Node {
    const found = parseTable(text);
    if (found === undefined) throw new NotHere();
    return { kind: "table", text: found };
  }

  // What is left of a reference whose sheet was deleted: #REF!A1:B2.
  private failed(code: string): Node {
    if (code === REFERENCE.code && this.next?.kind === "word") {
      this.at += 1;
      if (this.take(":")) this.at += 1;
    }
    return { kind: "scalar", value: new ErrorValue(code) };
  }

  private onSheet(sheet: string): Node {
    const { next } = this;
    if (next === undefined || sheet.includes(":")) throw new NotHere();
    this.at += 1;
    if (next.kind === "error") return { kind: "scalar", value: REFERENCE };
    const cells = this.cells(next, sheet);
    if (cells === undefined) throw new NotHere();
    return cells;
  }

  private word(word: Piece): Node {
    if (this.take("(")) return { kind: "call", name: word.text.toUpperCase(), args: this.args() };
    if (/^(true|false)$/i.test(word.text)) return { kind: "scalar", value: word.text.toLowerCase() === "true" };
    return this.cells(word, undefined) ?? { kind: "name", name: word.text };
  }

  private rowsOr(first: Piece, otherwise: Node): Node {
    return this.next?.text === ":" ? (this.cells(first, undefined) ?? otherwise) : otherwise;
  }

  private cells(first: Piece, sheet: string | undefined): Node | undefined {
    const last = this.next?.text === ":" ? this.pieces[this.at + 1] : undefined;
    const isSpan = last !== undefined && [CELL, COLUMN, ROW].some((one) => one.test(first.text) && one.test(last.text));
    if (last !== undefined && !isSpan) throw new NotHere();
    if (last === undefined && !CELL.test(first.text)) return undefined;
    const area = parseArea(last === undefined ? first.text : `${first.text}:${last.text}`);
    if (area === undefined || area.row >= MAX_ROWS) return undefined;
    if (last !== undefined) this.at += 2;
    if (this.next?.text === ":") throw new NotHere();
    return { kind: "cells", sheet, area };
  }

  private args(): readonly Node[] {
    if (this.take(")")) return [];
    const args: Node[] = [];
    for (;;) {
      const isMissing = this.next?.kind === "sign" && (this.next.text === "," || this.next.text === ")");
      args.push(isMissing ? { kind: "missing" } : this.pair(0));
      if (this.take(")")) return args;
      if (!this.take(",")) throw new NotHere();
    }
  }
}

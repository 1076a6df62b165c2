import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from "../address";
import { type Piece, withPieces } from "./pieces";

const PART = /^(\$?)([a-z]{1,3})?(\$?)([1-9]\d{0,6})?$/i;

/** A formula as it stands so many rows and columns further: relative references move, absolute ones and tables stay. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return withPieces(formula, (piece, index, all) =>
    isReference(piece, all[index - 1], all[index + 1]) ? moved(piece.text, rows, columns) : undefined,
  );
}

// A lone "A" is a name and a lone 1 a number; beside a colon they are a column and a row.
function isReference({ kind, text }: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (kind !== "word" && kind !== "number") return false;
  if (after?.text === "(") return false;
  const isSpan = before?.text === ":" || after?.text === ":";
  return kind === "word" && /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/i.test(text) ? true : isSpan && PART.test(text);
}

function moved(reference: string, rows: number, columns: number): string {
  const [, lead = "", letters, middle = "", digits] = PART.exec(reference) ?? [];
  // In "$3" the sign belongs to the row.
  const [columnSign, rowSign] = letters === undefined ? ["", lead || middle] : [lead, middle];
  const column = letters === undefined ? 0 : columnNumber(letters) + (columnSign === "" ? columns : 0);
  const row = digits === undefined ? 1 : Number(digits) + (rowSign === "" ? rows : 0);
  if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return "#REF!";
  return `${columnSign}${letters === undefined ? "" : columnName(column)}${rowSign}${digits === undefined ? "" : String(row)}`;
}

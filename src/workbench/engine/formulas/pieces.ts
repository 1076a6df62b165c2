/** What a stretch of a formula is, as far as its spelling tells. */
export type PieceKind = "text" | "error" | "external" | "sheet" | "table" | "number" | "word" | "blank" | "sign";

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

const PLAIN = String.raw`[^\s'"!(),;:+\-*/^&=<>[\]{}%@#]+!`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const ESCAPED = String.raw`'[\s\S]|[^[\]']`;
const KINDS: readonly (readonly [PieceKind, string])[] = [
  ["text", String.raw`"(?:[^"]|"")*"`],
  ["error", String.raw`#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)`],
  ["external", String.raw`'(?:[^'[]|'')*\[(?:[^']|'')*'!|\[[^[\]]*\]${PLAIN}`],
  ["sheet", String.raw`'(?:[^']|'')+'!|${PLAIN}`],
  ["table", String.raw`(?:${NAME})?\[(?:${ESCAPED}|\[(?:${ESCAPED})*\])*\]`],
  ["number", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_$])`],
  ["word", String.raw`[\p{L}\p{N}_\\$][\p{L}\p{N}_.\\$?]*`],
  ["blank", String.raw`\s+`],
  ["sign", String.raw`<=|>=|<>|[\s\S]`],
];
const PIECE = new RegExp(KINDS.map(([kind, source]) => `(?<${kind}>${source})`).join("|"), "gu");

/** A formula cut into pieces; joined again they are the formula. */
export function piecesOf(formula: string): readonly Piece[] {
  return Array.from(formula.matchAll(PIECE), ({ 0: text, groups = {} }) => {
    const kind = KINDS.find(([each]) => groups[each] !== undefined)?.[0] ?? "sign";
    return { kind, text };
  });
}

/** The formula with some of its pieces replaced; those for which `change` answers undefined stay. */
export function withPieces(
  formula: string,
  change: (piece: Piece, index: number, all: readonly Piece[]) => string | undefined,
): string {
  return piecesOf(formula)
    .map((piece, index, all) => change(piece, index, all) ?? piece.text)
    .join("");
}

/** The name in the piece of a sheet: "My sheet" for 'My sheet'!. */
export function sheetIn(piece: string): string {
  const bare = piece.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

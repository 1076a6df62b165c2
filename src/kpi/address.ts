/** A cell's place on its sheet; both are zero-based, as in Office.js. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place alone, of what says more than that. */
export function placeOf({ row, column }: Place): Place {
  return { row, column };
}

/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 style, without the sheet: { row: 21, column: 6 } → G22. */
export function cellAddress({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 style, without the sheet: A3:K3. A single cell is written as one. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellAddress({ row: bottom, column: right })}`;
}

/** A sheet's name as it stands in a formula: in apostrophes, those within it doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const CORNER = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The rectangle that 'B3' or 'A1:C5' names; null for whole rows and columns, and for several rectangles. */
export function areaOfAddress(address: string): Area | null {
  const [first = "", last = first, ...more] = address.split(":").map((corner) => CORNER.exec(corner));
  if (!first || !last || more.length > 0) return null;
  const [from, to] = [cornerAt(first), cornerAt(last)];
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

function cornerAt([, letters = "", number = ""]: RegExpExecArray): Place {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(number) - 1, column: column - 1 };
}

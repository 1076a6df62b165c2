import { hostError, lacking } from "../errors";
import { corners, MAX_COLUMNS, MAX_ROWS, quoted } from "../engine/address";
import type { Book } from "../engine/book";
import { piecesOf, sheetIn } from "../engine/formulas/pieces";
import { entered, filed } from "../engine/formulas/spelling";
import { text } from "../kind";
import { type Place, standing } from "./common";
import { placeIn } from "./range";

const CELL = /^\$?[a-z]{1,3}\$?[1-9]\d{0,6}$/i;
const ABSOLUTE = /^\$[a-z]{1,3}\$[1-9]\d{0,6}$/i;

/** What a name is to refer to, as the file spells it. */
export function referenceOf(book: Book, given: unknown): string {
  const place = placeIn(given);
  if (place !== undefined) return absolute(standing(place));
  const formula = text(given);
  if (!formula.startsWith("=") || formula.length < 2) throw lacking("name of a text that is no formula");
  const at = { sheet: book.active, row: MAX_ROWS, column: MAX_COLUMNS };
  const pieces = piecesOf(formula);
  // github.com/OfficeDev/office-js/issues/2891
  if (book.listSeparator !== "," && pieces.some(({ text: piece }) => piece === ",")) throw hostError("InvalidArgument");
  if (book.listSeparator !== "," && formula.includes(book.listSeparator)) throw lacking("name with another separator than a comma"); // prettier-ignore
  for (const [index, { kind, text: piece }] of pieces.entries()) {
    if (kind === "sheet" && book.byName(sheetIn(piece)) === undefined) throw hostError("InvalidArgument");
    if (kind !== "word" || !CELL.test(piece)) continue;
    const before = pieces[index - 1];
    const isPlaced = before?.kind === "sheet" || before?.text === ":";
    // Excel would take the sheet that is in front, and a cell without $ as relative to the one that is selected.
    if (!isPlaced || !ABSOLUTE.test(piece)) throw lacking(`name of cells without their sheet and $ (${formula})`);
  }
  return filed(book, entered(book, formula, at), at);
}

function absolute({ sheet, area }: Place): string {
  const [first = "", last = ""] = corners(area).map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  return `${quoted(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

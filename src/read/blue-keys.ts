import { gathered, ROWS_A_STEP, type Steps } from "../kpi/steps";
import { wordKey } from "../kpi/vocabulary";
import { meaningInKey } from "./blue-words";
import type { BlueEvidence } from "./detect-blue";
import { filledColumns, valueAt } from "./grid";
import type { Book } from "./register";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** A key's line is short; longer texts that name a colour are notes. */
const LONGEST = 80;
/** A whole key may stand in one cell. */
const LONGEST_CELL = 400;

const COLOUR = /^(?:blue|glas|green|gwyrdd|amber|ambr|oren|yellow|red|coch|grey|gray)$/;
/** 'Blue – completed', 'Blue = not yet due', 'Blue (complete)' */
const COLOUR_FIRST = /^(?:blue|glas) ?(?:[-=:(]|means\b|is\b) ?(.+)$/;
/** 'Completed (blue)', 'Not yet due – Blue' */
const COLOUR_LAST = /^(.+?) ?[-=:(] ?(?:blue|glas)\)?$/;

/** The cells outside the registers that say what Blue means, in one cell or in the one beside it. */
export function* blueInKeys(book: Book, snapshot: Snapshot): Steps<BlueEvidence[]> {
  const read = snapshot.sheets.filter(({ hidden, ours }) => !hidden && !ours);
  return yield* gathered(read, (sheet) =>
    onSheet(
      sheet,
      book.registers.filter((register) => register.sheet === sheet.name),
    ),
  );
}

function* onSheet(sheet: SheetSnapshot, registers: Book["registers"]): Steps<BlueEvidence[]> {
  const found: BlueEvidence[] = [];
  const { name, top, left, values } = sheet;
  for (const [index, cells] of values.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    const row = top + index;
    const here = registers.filter(({ header, body }) => row >= header.top && row <= body.bottom);
    for (const [offset, value] of cells.entries()) {
      const column = left + offset;
      if (typeof value !== "string" || here.some(({ body }) => column >= body.left && column <= body.right)) continue;
      if (value.length > LONGEST_CELL || !/blue|glas/i.test(value)) continue;
      const meaning = meaningInKey(explained(value) ?? beside(sheet, row, column) ?? "");
      if (meaning) found.push({ source: "key", sheet: name, place: { row, column }, text: value, meaning });
    }
  }
  return found;
}

/** What a cell, or a line of it, says of Blue besides the colour's name; null where it says nothing more. */
function explained(text: string): string | null {
  for (const line of text.split(/[\n;|]/)) {
    const key = wordKey(line);
    const [, meaning] = (key.length <= LONGEST && (COLOUR_FIRST.exec(key) ?? COLOUR_LAST.exec(key))) || [];
    if (meaning !== undefined) return meaning;
  }
  return null;
}

/** What stands beside the colour's name. A row that names another colour too heads a table of counts, or holds figures. */
function beside(sheet: SheetSnapshot, row: number, column: number): string | null {
  const texts = filledColumns(sheet, row).map((at) => ({ at, key: wordKey(String(valueAt(sheet, row, at))) }));
  if (!/^(?:blue|glas)$/.test(texts.find(({ at }) => at === column)?.key ?? "")) return null;
  if (texts.some(({ at, key }) => at !== column && COLOUR.test(key))) return null;
  const others = texts.filter(({ at, key }) => Math.abs(at - column) === 1 && key.length <= LONGEST);
  return others.map(({ key }) => key).find((key) => meaningInKey(key) !== null) ?? null;
}

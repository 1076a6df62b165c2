import { strToU8 } from "fflate";
import { MAX_COLUMNS } from "./address";
import { partText } from "./package";
import { insertBefore } from "./part-edits";
import type { Sheet } from "./sheet";
import { followersOf } from "./sheet-schema";
import { attributes, elements, isTrue, startTags } from "./xml";

const known = new WeakMap<Sheet, readonly number[]>();
const STORED = /<rowBreaks[^>]*?(?:\/>|>[\s\S]*?<\/rowBreaks>)/;

/** The rows, counted from 0, before which somebody set a new page, from the top. */
export function rowBreaks(sheet: Sheet): readonly number[] {
  let rows = known.get(sheet);
  if (rows === undefined) {
    const xml = sheet.part === undefined ? "" : partText(sheet.book.parts, sheet.part);
    // Breaks that Excel made itself are in the file as well, without `man`.
    const breaks = startTags(elements(xml, "rowBreaks")[0] ?? "", "brk").map(attributes);
    rows = breaks.filter(({ man }) => isTrue(man)).map(({ id }) => Number(id));
    known.set(sheet, rows);
  }
  return rows;
}

/** New pages begin before these rows, and before no others. */
export function setRowBreaks(sheet: Sheet, rows: readonly number[]): void {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  known.set(sheet, sorted);
  sheet.book.printOptions.changes.set(sheet, "rowBreaks", (parts, path) => {
    const bare = partText(parts, path).replace(STORED, "");
    parts[path] = strToU8(insertBefore(bare, spelled(sorted), followersOf("rowBreaks")));
  });
}

function spelled(rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  const count = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  return rows.length === 0 ? "" : `<rowBreaks ${count}>${breaks.join("")}</rowBreaks>`;
}

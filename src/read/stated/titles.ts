import type { Area } from "../../kpi/address";
import { tidy } from "../../kpi/text";
import { filledColumns, valueAt } from "../grid";
import type { Register } from "../register";
import type { SheetSnapshot, Snapshot } from "../snapshot";

/** Further up than this stands something else. */
const ROWS_ABOVE = 5;
/** A longer text is a paragraph, not a title. */
const LONGEST = 120;

/**
 * What stands over a place, nearest first, the sheet's name last: of each row above the text within the columns, else
 * the one to their left. A row with figures, or a register, ends it.
 */
export function titlesOver(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  areas: readonly Area[] = [],
): string[] {
  // prettier-ignore
  const titles: string[] = [];
  for (let above = row - 1; above >= Math.max(sheet.top, row - ROWS_ABOVE); above--) {
    if (areas.some(({ top, bottom, left: from, right: to }) => above >= top && above <= bottom && left <= to && right >= from)) break; // prettier-ignore
    const filled = filledColumns(sheet, above);
    if (filled.some((column) => typeof valueAt(sheet, above, column) === "number")) break;
    const column = filled.find((one) => one >= left && one <= right) ?? filled.findLast((one) => one < left);
    const text = column === undefined ? "" : tidy(String(valueAt(sheet, above, column)));
    if (text !== "" && text.length <= LONGEST) titles.push(text);
  }
  return [...titles, sheet.name];
}

/** What stands over each register. */
export function titlesOf(snapshot: Snapshot, registers: readonly Register[]): Map<Register, readonly string[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const titles = new Map<Register, readonly string[]>();
  for (const register of registers) {
    const sheet = sheets.get(register.sheet);
    const { top, left, right } = register.header;
    const others = registers.filter((other) => other !== register && other.sheet === register.sheet);
    const areas = others.map(({ header, body }) => ({ ...header, bottom: body.bottom }));
    if (sheet) titles.set(register, titlesOver(sheet, top, left, right, areas));
  }
  return titles;
}

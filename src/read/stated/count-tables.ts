import { fold } from "../../kpi/text";
import { textAt, valueAt } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import type { Cues } from "./cues";
import { countAt } from "./numbers";
import type { CountLine, StatedCount } from "./stated";
import { titlesOver } from "./titles";

type WordCell = Cues["words"][number];

/** The tables of counts on the sheets: words in a row with their figures below, or in a column with figures beside. */
export function countLines(cues: readonly Cues[]): CountLine[] {
  let table = 0;
  return cues.flatMap((one) => {
    const across = groups(byRow(one.words), "column");
    const used = new Set<WordCell>();
    const lines = across.flatMap((group) => {
      const found = linesBelow(group, one, table++);
      if (found.length > 0) for (const cell of group) used.add(cell);
      return found;
    });
    const rest = one.words.filter((cell) => !used.has(cell));
    return [...lines, ...groups(byColumn(rest), "row").flatMap((group) => linesBeside(group, one, table++))];
  });
}

function byRow(words: readonly WordCell[]): WordCell[][] {
  return parted(words, ({ place }) => place.row);
}

function byColumn(words: readonly WordCell[]): WordCell[][] {
  return parted(words, ({ place }) => place.column);
}

function parted(words: readonly WordCell[], key: (cell: WordCell) => number): WordCell[][] {
  const parts = new Map<number, WordCell[]>();
  for (const cell of words) {
    const part = parts.get(key(cell));
    if (part) part.push(cell);
    else parts.set(key(cell), [cell]);
  }
  return [...parts.values()];
}

/** Letters say a colour only where all three of them stand together. */
const LETTERS = ["r", "a", "g"] as const;

/** Runs of different words. A word that comes again begins another table beside or below. */
function groups(lines: readonly (readonly WordCell[])[], along: "row" | "column"): WordCell[][] {
  // Merged headings leave one empty column between two words; down a column nothing is left out.
  const reach = along === "column" ? 2 : 1;
  const found: WordCell[][] = [];
  for (const line of lines) {
    let run: WordCell[] = [];
    for (const cell of line) {
      const last = run.at(-1);
      const near = last !== undefined && cell.place[along] - last.place[along] <= reach;
      if (near && !run.some(({ meaning }) => sameMeaning(meaning, cell.meaning))) run.push(cell);
      else found.push((run = [cell]));
    }
  }
  return found.filter((run) => run.length > 1 && isWritten(run));
}

function isWritten(run: readonly WordCell[]): boolean {
  const letters = new Set(run.map(({ text }) => fold(text)).filter((text) => text.length === 1));
  return letters.size === 0 || LETTERS.every((letter) => letters.has(letter));
}

function sameMeaning(a: WordCell["meaning"], b: WordCell["meaning"]): boolean {
  return a.rating === b.rating && a.status === b.status;
}

const IN_ALL = /^(?:grand )?totals?\b|^(?:total )?(?:number|no\.?) of\b|^(?:number|count|all)$/;
const SHARES = /%|\bper ?cent/;

function linesBelow(group: readonly WordCell[], { sheet, areas }: Cues, table: number): CountLine[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const { row: header, column: left } = first.place;
  const right = last.place.column;
  const totalColumn = [left - 1, right + 1, left - 2, right + 2].find((column) => IN_ALL.test(fold(textAt(sheet, header, column)))); // prettier-ignore
  const corner = textLeft(sheet, header, Math.min(left, totalColumn ?? left));
  const over = titlesOver(sheet, header, left, right, areas);
  const heading = totalColumn === undefined ? [] : [textAt(sheet, header, totalColumn)];
  const titles = [...heading, ...(corner === null ? [] : [corner]), ...group.map(({ text }) => text), ...over];
  const lines: CountLine[] = [];
  const end = sheet.top + sheet.values.length;
  for (let row = header + 1; row < end; row++) {
    const counts = countsOf(group, sheet, ({ place }) => ({ row, column: place.column }));
    if (counts === "not counts") return [];
    if (counts.length === 0) {
      // An empty row may part the header from the figures; after figures it ends them.
      if (lines.length > 0 || row > header + 1) break;
      continue;
    }
    const total = totalColumn === undefined ? null : totalAt(sheet, row, totalColumn, textAt(sheet, header, totalColumn)); // prettier-ignore
    const label = textLeft(sheet, row, left);
    lines.push({ sheet: sheet.name, table, label, titles, counts, total });
  }
  return lines;
}

function linesBeside(group: readonly WordCell[], { sheet, areas }: Cues, table: number): CountLine[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const { row: top, column: left } = first.place;
  const above = IN_ALL.test(fold(textAt(sheet, top - 1, left))) ? top - 1 : null;
  const below = IN_ALL.test(fold(textAt(sheet, last.place.row + 1, left))) ? last.place.row + 1 : null;
  const head = (above ?? top) - 1;
  const totalRow = above ?? below;
  const right = sheet.left + (sheet.values[0]?.length ?? 0);
  const lines: CountLine[] = [];
  for (let column = left + 1; column < right; column++) {
    const counts = countsOf(group, sheet, ({ place }) => ({ row: place.row, column }));
    if (counts === "not counts") break;
    // A merged cell leaves an empty column before the figures; after figures it ends them.
    if (counts.length === 0 && lines.length > 0) break;
    if (counts.length === 0) continue;
    const heading = textAt(sheet, head, column);
    if (SHARES.test(fold(heading))) continue;
    const total = totalRow === null ? null : totalAt(sheet, totalRow, column, textAt(sheet, totalRow, left));
    const words = [...(totalRow === null ? [] : [textAt(sheet, totalRow, left)]), ...group.map(({ text }) => text)];
    const titles = [...words, ...titlesOver(sheet, above ?? top, left, left, areas)];
    lines.push({ sheet: sheet.name, table, label: heading === "" ? null : heading, titles, counts, total });
  }
  return lines;
}

/** The counts of a line; none where it is empty, or holds words. 'not counts' where it holds shares. */
function countsOf(
  group: readonly WordCell[],
  sheet: SheetSnapshot,
  at: (cell: WordCell) => { readonly row: number; readonly column: number },
): StatedCount[] | "not counts" {
  const counts: StatedCount[] = [];
  let numbers = 0;
  for (const cell of group) {
    const place = at(cell);
    const found = countAt(sheet, place.row, place.column);
    if (found === "blank") continue;
    if (found === "other") return typeof valueAt(sheet, place.row, place.column) === "number" || numbers > 0 ? "not counts" : []; // prettier-ignore
    if (!found.dash) numbers++;
    counts.push({ place, word: cell.text, meaning: cell.meaning, count: found.count });
  }
  return numbers > 0 || counts.length === group.length ? counts : [];
}

function totalAt(sheet: SheetSnapshot, row: number, column: number, word: string): CountLine["total"] {
  const found = countAt(sheet, row, column);
  return typeof found === "object" && !found.dash ? { place: { row, column }, word, count: found.count } : null;
}

/** The nearest words to the left: what a line of figures is called. */
function textLeft(sheet: SheetSnapshot, row: number, before: number): string | null {
  for (let column = before - 1; column >= sheet.left; column--) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && /\p{L}/u.test(value)) return value;
  }
  return null;
}

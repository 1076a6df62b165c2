import type { Place } from "../kpi/address";
import { itemsOf, type Book } from "../read/register";
import type { Explained } from "./explanations";
import { SEVERITIES, type Finding, type Severity } from "./finding";

/** A cell that something is wrong with, and how wrong. */
export interface CellAtFault {
  readonly sheet: string;
  readonly place: Place;
  /** Of several findings, the worst. */
  readonly severity: Severity;
  /** It rates an item, so its own colour may be what it says. */
  readonly rates: boolean;
}

interface Found {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly explained: Explained;
}

/** The cells of the open findings, each once. What is closed with a reason is not at fault. */
export function cellsAtFault({ book, findings, explained }: Found): readonly CellAtFault[] {
  const rating = ratingCells(book);
  const cells = new Map<string, CellAtFault>();
  for (const finding of findings) {
    const { sheet, place, severity } = finding;
    if (explained.closed.has(finding)) continue;
    const key = keyOf(sheet, place);
    const before = cells.get(key);
    if (!before || SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity))
      cells.set(key, { sheet, place, severity, rates: rating.has(key) });
  }
  return [...cells.values()];
}

/** Which of the cells comes next in the order of the sheets, or the one before; round from the last to the first. */
export function neighbour<Cell extends Pick<CellAtFault, "sheet" | "place">>(
  cells: readonly Cell[],
  sheets: readonly string[],
  from: Pick<CellAtFault, "sheet" | "place">,
  direction: "next" | "previous",
): Cell | null {
  const at = new Map(sheets.map((name, index) => [name, index]));
  const compare = (a: Pick<CellAtFault, "sheet" | "place">, b: Pick<CellAtFault, "sheet" | "place">): number =>
    (at.get(a.sheet) ?? 0) - (at.get(b.sheet) ?? 0) || a.place.row - b.place.row || a.place.column - b.place.column;
  const inOrder = cells.filter(({ sheet }) => at.has(sheet)).sort(compare);
  const found =
    direction === "next"
      ? (inOrder.find((cell) => compare(cell, from) > 0) ?? inOrder[0])
      : (inOrder.findLast((cell) => compare(cell, from) < 0) ?? inOrder.at(-1));
  return found ?? null;
}

/** Every cell in which an item is rated or has its status: this quarter's, those beside it, and those of the past. */
function ratingCells(book: Book): ReadonlySet<string> {
  return new Set(
    itemsOf(book).flatMap(({ sheet, fields, others, past }) =>
      [
        fields.rating,
        fields.status,
        ...others.map(({ field }) => field),
        ...past.map((one) => one.fields.rating),
      ].flatMap((field) => (field ? [keyOf(sheet, field)] : [])),
    ),
  );
}

function keyOf(sheet: string, { row, column }: Place): string {
  return `${row} ${column} ${sheet}`;
}

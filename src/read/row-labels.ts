import { fold } from "../kpi/text";
import { textAt } from "./grid";
import { CONFIRMED } from "./headings";
import type { HeaderRow } from "./headers";
import type { SheetSnapshot } from "./snapshot";

type Figure = "target" | "actual" | "other";

/** What a row is called that holds a measure's targets, one that holds its actuals, and what stands beside them. */
const CALLED: ReadonlyMap<string, Figure> = new Map([
  ...["target", "targets", "quarterly target", "planned", "profile"].map((text) => [text, "target"] as const),
  ...["actual", "actuals", "result", "outturn", "performance", "achieved"].map((text) => [text, "actual"] as const),
  ...["variance", "difference", "forecast", "last year", "previous year", "prior year", "benchmark", "rag", "rating"].map((text) => [text, "other"] as const), // prettier-ignore
]);

/** A column that says of each row whether it holds targets or actuals. */
export interface RowLabels {
  readonly column: number;
  /** By row. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Every measure has two rows, always in the same order. Else they are not read. */
  readonly inPairs: boolean;
}

/** Fewer rows of each kind are chance. */
const LEAST = 2;
/** Of so many labels one may be something else: a note below the table. */
const LABELS_AN_OTHER = 8;

/** The column that tells rows of targets from rows of actuals; null where there is none. */
export function rowLabels(sheet: SheetSnapshot, header: HeaderRow, end: number): RowLabels | null {
  const confirmed = new Set(
    header.cells.flatMap(({ column, match }) => (match?.strength === CONFIRMED ? [column] : [])),
  );
  for (let column = header.left; column <= header.right; column++) {
    const figures = confirmed.has(column) ? null : labelsIn(sheet, column, header.row + 1, end);
    if (figures) return { column, figures, inPairs: standInPairs(sheet, header, figures) };
  }
  return null;
}

function labelsIn(sheet: SheetSnapshot, column: number, from: number, end: number): Map<number, Figure> | null {
  const figures = new Map<number, Figure>();
  const counts: Record<Figure, number> = { target: 0, actual: 0, other: 0 };
  let unknown = 0;
  for (let row = from; row < end; row++) {
    const text = fold(textAt(sheet, row, column));
    if (text === "") continue;
    const figure = CALLED.get(text);
    // Nearly every column is told by its first cell.
    if (!figure && figures.size === 0) return null;
    if (figure) {
      counts[figure]++;
      figures.set(row, figure);
    } else unknown++;
  }
  const isLabelled = counts.target >= LEAST && counts.actual >= LEAST && unknown * LABELS_AN_OTHER <= figures.size;
  return isLabelled ? figures : null;
}

/** Each pair is two rows without one between them, and what names the second, if anything does, names the first. */
function standInPairs(sheet: SheetSnapshot, { cells }: HeaderRow, figures: ReadonlyMap<number, Figure>): boolean {
  const rows = [...figures.keys()];
  const [first] = figures.values();
  if (first === "other") return false;
  const second = first === "target" ? "actual" : "target";
  const naming = cells.filter(({ match }) => match?.role === "reference" || match?.role === "measure");
  const isSame = (column: number, upper: number, lower: number): boolean => {
    const text = fold(textAt(sheet, lower, column));
    return figures.get(lower) === CALLED.get(text) || text === "" || text === fold(textAt(sheet, upper, column));
  };
  return (
    rows.length % 2 === 0 &&
    rows.every((row, at) => {
      const upper = rows[at - 1] ?? 0;
      if (at % 2 === 0) return figures.get(row) === first;
      return (
        row === upper + 1 && figures.get(row) === second && naming.every(({ column }) => isSame(column, upper, row))
      );
    })
  );
}

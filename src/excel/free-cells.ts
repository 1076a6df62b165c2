import type { CellAtFault } from "../check/cells-at-fault";
import { cellAddress, type Place } from "../kpi/address";
import type { Standing } from "./marks-standing";

/**
 * The cells without a comment that stays. No round trip where no comment stays on the sheets of the cells, else one.
 */
export async function freeCells(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  cells: readonly CellAtFault[],
): Promise<readonly CellAtFault[]> {
  const wanted = new Set(cells.map(({ sheet }) => sheet));
  const staying = standing.filter(({ sheet }) => wanted.has(sheet.name));
  const places = staying.flatMap(({ sheet, changed, others }) => {
    const { comments } = context.workbook.worksheets.getItem(sheet.id);
    return [...changed, ...others].map((id) => loadPlace(comments.getItem(id), sheet.name));
  });
  if (places.length === 0) return cells;
  await context.sync();
  const taken = new Set(places.map((key) => key()));
  return cells.filter(({ sheet, place }) => !taken.has(keyOf(sheet, place)));
}

function loadPlace(comment: Excel.Comment, sheet: string): () => string {
  const range = comment.getLocation();
  range.load("rowIndex,columnIndex");
  return () => keyOf(sheet, placeOf(range));
}

function placeOf({ rowIndex, columnIndex }: Excel.Range): Place {
  return { row: rowIndex, column: columnIndex };
}

function keyOf(sheet: string, place: Place): string {
  return `${cellAddress(place)} ${sheet}`;
}

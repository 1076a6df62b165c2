import type { CellValue, ColumnDetail, ColumnRequest, SheetSnapshot } from "./snapshot";

/** Some cells of a sheet as they are now. Zero-based. */
export interface CellsNow {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As Excel shows them. */
  readonly text: readonly (readonly string[])[];
  readonly isError: readonly (readonly boolean[])[];
}

/** How far the used range of a sheet reaches now. Zero-based. */
export interface Extent {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The values of a sheet once some of its cells have changed. What the used range has taken in since must be among them.
 * @param extent of the used range as it is now; null where nothing stands on the sheet any more
 */
export function patchedValues(
  before: Pick<SheetSnapshot, "top" | "left" | "values">,
  extent: Extent | null,
  cells: readonly CellsNow[],
): Pick<SheetSnapshot, "top" | "left" | "values"> {
  if (extent === null) return { top: 0, left: 0, values: [] };
  const { top, left } = extent;
  const values = extended(before, extent);
  for (const now of cells)
    for (const [index, fresh] of now.values.entries()) {
      const row = now.top + index - top;
      const known = values[row];
      if (known) values[row] = overlaid(known, fresh, now.left - left);
    }
  return { top, left, values };
}

/** The rows of what was known, as wide and as many as there are now; the same ones where nothing moved. */
function extended(
  { top, left, values }: Pick<SheetSnapshot, "top" | "left" | "values">,
  extent: Extent,
): (readonly CellValue[])[] {
  const columns = values[0]?.length ?? 0;
  const isAsWide = left === extent.left && columns === extent.columns;
  return Array.from({ length: extent.rows }, (_, index) => {
    const known = values[index + extent.top - top];
    if (known && isAsWide) return known;
    return Array.from({ length: extent.columns }, (_cell, column) => known?.[column + extent.left - left] ?? "");
  });
}

function overlaid(known: readonly CellValue[], fresh: readonly CellValue[], from: number): readonly CellValue[] {
  const row = [...known];
  for (const [index, value] of fresh.entries()) if (from + index >= 0 && from + index < row.length) row[from + index] = value; // prettier-ignore
  return row;
}

/** What was fetched of a column before. */
export interface ColumnBefore {
  readonly asked: ColumnRequest;
  readonly detail: ColumnDetail;
}

/** What would be fetched of a column now, as far as that is known without asking; null where it has to be asked. */
export function patchedColumn(
  asked: ColumnRequest,
  before: ColumnBefore | undefined,
  cells: readonly CellsNow[],
): ColumnDetail | null {
  if (!before) return null;
  const touching = cells.filter((now) => touches(now, asked));
  const looks = asked.fill || asked.conditions || asked.font === true;
  // A cell may have got another look with its value, by pasting. And what is drawn goes by the rows of a format.
  if (looks && (touching.length > 0 || !isSame(asked, before.asked))) return null;
  const { detail } = before;
  const text: (string | undefined)[] = [];
  const isError: (boolean | undefined)[] = [];
  for (let row = asked.top; row <= asked.bottom; row++) {
    text.push(detail.text[row - detail.top]);
    isError.push(detail.isError[row - detail.top]);
  }
  for (const now of touching)
    for (const [index, shown] of now.text.entries()) {
      const at = now.top + index - asked.top;
      if (at < 0 || at >= text.length) continue;
      text[at] = shown[asked.column - now.left];
      isError[at] = now.isError[index]?.[asked.column - now.left];
    }
  if (!isWhole(text) || !isWhole(isError)) return null;
  return { top: asked.top, text, isError, fill: asked.fill ? detail.fill : [], conditions: asked.conditions ? detail.conditions : [], ...(asked.font ? { fonts: detail.fonts } : null) }; // prettier-ignore
}

function isWhole<Value>(values: readonly (Value | undefined)[]): values is readonly Value[] {
  return !values.includes(undefined);
}

function touches({ top, left, values }: CellsNow, { column, top: from, bottom }: ColumnRequest): boolean {
  const columns = values[0]?.length ?? 0;
  return top <= bottom && top + values.length > from && left <= column && left + columns > column;
}

function isSame(one: ColumnRequest, other: ColumnRequest): boolean {
  return (
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.fill === other.fill &&
    one.font === other.font &&
    one.conditions === other.conditions
  );
}

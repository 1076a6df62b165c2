/** The strips with the columns' letters and the rows' numbers, in pixels. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 46;

/** The id of a cell's element, by which the grid names its active descendant. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

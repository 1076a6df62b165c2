import { type Area, intersection } from "./address";

/** What is left of an area once `cut` is taken away: none to four rectangles, from top to bottom. */
export function without(area: Area, cut: Area): readonly Area[] {
  const gone = intersection(area, cut);
  if (gone === undefined) return [area];
  const right = gone.column + gone.columns;
  const bottom = gone.row + gone.rows;
  return [
    { ...area, rows: gone.row - area.row },
    { ...gone, column: area.column, columns: gone.column - area.column },
    { ...gone, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

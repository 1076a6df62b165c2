import type { Area } from "./address";

export interface StyleRun {
  readonly run: Area;
  readonly style: number;
}

/**
 * The cells of an area in runs of one format, along its longer side: a call of the engine costs more than a cell.
 * All are looked at before the first is given, so that formats may be changed on the way.
 */
export function stylesIn(area: Area, styleAt: (row: number, column: number) => number): StyleRun[] {
  const runs: StyleRun[] = [];
  const isTall = area.rows > area.columns;
  const [lines, length] = isTall ? [area.columns, area.rows] : [area.rows, area.columns];
  for (let line = 0; line < lines; line += 1) {
    const at = (step: number): { row: number; column: number } =>
      isTall
        ? { row: area.row + step, column: area.column + line }
        : { row: area.row + line, column: area.column + step };
    const style = (step: number): number => styleAt(at(step).row, at(step).column);
    for (let from = 0; from < length;) {
      const own = style(from);
      let to = from + 1;
      while (to < length && style(to) === own) to += 1;
      runs.push({
        run: { ...at(from), rows: isTall ? to - from : 1, columns: isTall ? 1 : to - from },
        style: own,
      });
      from = to;
    }
  }
  return runs;
}

import type { Bucket } from "../kpi/rating";
import type { PlanCell, RatedCell, SheetPlan, SheetRole, Style, StyledArea } from "./plan";

/** Collects the cells of a sheet from the top down. */
export class SheetBuilder {
  readonly #cells: PlanCell[][] = [];
  readonly #styles: StyledArea[] = [];
  readonly #ratings: RatedCell[] = [];
  #headerRow: number | null = null;

  /** The zero-based row that is added next. */
  get nextRow(): number {
    return this.#cells.length;
  }

  /** A line of text in the first column. */
  line(text: string, style: Style): void {
    this.style(0, 1, style);
    this.#cells.push([{ text }]);
  }

  blank(): void {
    this.#cells.push([]);
  }

  /** Styles cells of the row that is added next. */
  style(column: number, columns: number, style: Style, rows = 1): void {
    if (columns > 0 && rows > 0) this.#styles.push({ row: this.nextRow, column, rows, columns, style });
  }

  /** Colours a cell of the row that is added next. */
  rate(column: number, bucket: Bucket): void {
    this.#ratings.push({ row: this.nextRow, column, bucket });
  }

  row(cells: readonly PlanCell[]): void {
    this.#cells.push([...cells]);
  }

  /** The row that is added next heads the sheet's long table. */
  headsTable(): void {
    this.#headerRow = this.nextRow;
  }

  build(role: SheetRole, name: string, widths: readonly number[]): SheetPlan {
    const width = Math.max(widths.length, ...this.#cells.map((row) => row.length));
    const cells = this.#cells.map((row) => [...row, ...Array<PlanCell>(width - row.length).fill(null)]);
    return { role, name, cells, styles: this.#styles, ratings: this.#ratings, widths, headerRow: this.#headerRow };
  }
}

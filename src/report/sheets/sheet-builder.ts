import type { Bucket } from "../../kpi/rating";
import type { Area } from "../../kpi/address";
import type {
  ChartPlan,
  PlanCell,
  RatedArea,
  RatedCell,
  SheetPlan,
  SheetRole,
  Style,
  StyledArea,
  WideText,
} from "./plan";

/** Collects the cells of a sheet from the top down. */
export class SheetBuilder {
  readonly #cells: (readonly PlanCell[])[] = [];
  readonly #styles: StyledArea[] = [];
  readonly #ratings: RatedCell[] = [];
  readonly #ratedAreas: RatedArea[] = [];
  readonly #wideTexts: WideText[] = [];
  readonly #charts: ChartPlan[] = [];
  readonly #pageBreaks: number[] = [];
  #headerRow: number | null = null;
  #table: Area | null = null;

  /** The zero-based row that is added next. */
  get nextRow(): number {
    return this.#cells.length;
  }

  /** A line of text in the first column. */
  line(text: string, style: Style): void {
    this.style(0, 1, style);
    this.#cells.push([{ text }]);
  }

  /** A line of text over several columns, wrapped in so many lines. */
  wide(text: string, style: Style, columns: number, lines: number): void {
    this.#wideTexts.push({ row: this.nextRow, columns, lines });
    this.line(text, style);
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
    this.#cells.push(cells);
  }

  /** The row that is added next heads the sheet's long table. */
  headsTable(): void {
    this.#headerRow = this.nextRow;
  }

  /** Colours cells by the word in them. */
  rateByWord(rated: RatedArea): void {
    this.#ratedAreas.push(rated);
  }

  chart(chart: ChartPlan): void {
    this.#charts.push(chart);
  }

  /** A new page begins with the row that is added next. */
  breakPage(): void {
    this.#pageBreaks.push(this.nextRow);
  }

  /** A new page begins with a row that was added before. */
  breakPageBefore(row: number): void {
    this.#pageBreaks.push(row);
  }

  /** Puts cells into a row that was left blank: what they say is known only further down. */
  fill(row: number, cells: readonly PlanCell[], style: Style): void {
    this.#cells[row] = cells;
    this.#styles.push({ row, column: 0, rows: 1, columns: cells.length, style });
  }

  /** The area, its header row included, is a table of Excel's own. */
  isTable(area: Area): void {
    this.#table = area;
  }

  build(
    role: SheetRole,
    name: string,
    widths: readonly number[],
    { hiddenColumns = [], frozenColumns = 0 }: Partial<Pick<SheetPlan, "hiddenColumns" | "frozenColumns">> = {},
  ): SheetPlan {
    // Not by spreading: a sheet may have more rows than a call takes arguments.
    const width = this.#cells.reduce((most, row) => Math.max(most, row.length), widths.length);
    const cells = this.#cells.map((row) =>
      row.length === width ? row : [...row, ...Array<PlanCell>(width - row.length).fill(null)],
    );
    return {
      role,
      name,
      cells,
      styles: this.#styles,
      wideTexts: this.#wideTexts,
      ratings: this.#ratings,
      ratedAreas: this.#ratedAreas,
      widths,
      hiddenColumns,
      headerRow: this.#headerRow,
      frozenColumns,
      pageBreaks: this.#pageBreaks,
      table: this.#table,
      charts: this.#charts,
    };
  }
}

import { stylesIn } from "./style-runs";
import { type Area, cellName, corners, intersection, MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Book } from "./book";
import { type Cell, Cells } from "./cells";
import { sizesIn } from "./line-sizes";
import { done } from "./excelize";
import { shown } from "./formulas/spelling";
import { partText, relationships } from "./package";
import { headOf, type SheetHead } from "./sheet-head";
import { readSheet, type SheetPart } from "./sheet-xml";
import type { Input } from "./typed-input";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

function emptyPart(): SheetPart {
  return {
    cells: new Cells(),
    hiddenRows: new Set(),
    hiddenColumns: [],
    sizes: sizesIn("", new Map()),
    isProtected: false,
    hasDefaultStyles: false,
    merges: [],
    links: new Map(),
    ruled: [],
  };
}

/** One worksheet: its cells mirrored here as the part spells them, every write passed on to the engine. */
export class Sheet {
  private content_: SheetPart | undefined;
  private head_: SheetHead | undefined;
  isDeleted = false;
  /** Heights in points that rows were given since the workbook was opened. */
  readonly heightsGiven = new Map<number, number>();
  /** Widths in characters that columns were given since then. */
  readonly widthsGiven = new Map<number, number>();

  constructor(
    readonly book: Book,
    readonly id: number,
    /** By which Excel knows it, whatever it is called. */
    readonly uid: string,
    public name: string,
    public visibility: Visibility,
    readonly part: string | undefined,
  ) {}

  get content(): SheetPart {
    return this.content_ ?? this.read();
  }

  /** Reads the cells, once. */
  read(): SheetPart {
    if (this.content_ === undefined) {
      const { parts, strings } = this.book;
      this.content_ =
        this.part === undefined
          ? emptyPart()
          : readSheet(partText(parts, this.part), strings, relationships(parts, this.part));
      this.spellFormulas(this.content_.cells);
    }
    return this.content_;
  }

  get head(): SheetHead {
    return (this.head_ ??= headOf(this.book.parts, this.part));
  }

  /** Whether anything has looked at the cells yet. */
  get isRead(): boolean {
    return this.content_ !== undefined;
  }

  get cells(): Cells {
    return this.content.cells;
  }

  private spellFormulas(cells: Cells): void {
    for (const { row, column, cell } of cells.all()) {
      if (cell.formula === "=") {
        cell.formula = `=${done(this.book.file.GetCellFormula(this.name, cellName(row, column))).formula}`;
      }
      if (cell.formula?.includes("[") === true) {
        cell.formula = shown(this.book, cell.formula, { sheet: this, row, column });
      }
    }
  }

  /** The engine's id of a cell's format, rows' and columns' own included. */
  styleAt(row: number, column: number): number {
    const cell = this.cells.at(row, column);
    if (cell?.style !== undefined) return cell.style;
    if (!this.content.hasDefaultStyles) return 0;
    const { style } = done(this.book.file.GetCellStyle(this.name, cellName(row, column)));
    if (cell !== undefined) cell.style = style;
    return style;
  }

  /** Gives every cell of the area the format that `change` makes of its own. */
  restyle(area: Area, change: (style: number) => number): void {
    if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) this.restyleLines(area, change);
    else {
      const changed = new Map<number, number>();
      for (const { run, style } of stylesIn(area, (row, column) => this.styleAt(row, column))) {
        const made = changed.get(style) ?? change(style);
        changed.set(style, made);
        const [first, last] = corners(run);
        done(this.book.file.SetCellStyle(this.name, first, last, made));
        for (let row = run.row; row < run.row + run.rows; row += 1)
          for (let column = run.column; column < run.column + run.columns; column += 1) this.mark(row, column, made);
      }
    }
    this.book.touchFormats();
  }

  // A whole column or row gets a default format; a million cells of their own would follow from doing it one by one.
  private restyleLines(area: Area, change: (style: number) => number): void {
    const { file } = this.book;
    const [first = "A", last = first] = corners(area).map((corner) => corner.replace(/\d+/, ""));
    const inside = [...this.cells.all()].filter(
      ({ row, column }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    const styles = inside.map(({ row, column }) => change(this.styleAt(row, column)));
    this.content_ = { ...this.content, hasDefaultStyles: true };
    if (area.rows === MAX_ROWS) {
      const old = done(file.GetColStyle(this.name, first)).style;
      done(file.SetColStyle(this.name, `${first}:${last}`, change(old)));
    } else {
      done(file.SetRowStyle(this.name, area.row + 1, area.row + area.rows, change(0)));
    }
    for (const [index, { row, column, cell }] of inside.entries()) {
      const style = styles[index] ?? 0;
      done(file.SetCellStyle(this.name, cellName(row, column), cellName(row, column), style));
      cell.style = style;
    }
  }

  /** Takes the format of every cell of the area away. */
  clearFormats(area: Area): void {
    const { file } = this.book;
    if (this.content.hasDefaultStyles) this.restyle(area, () => 0);
    for (const { row, column, cell } of this.cells.all()) {
      if (intersection(area, { row, column, rows: 1, columns: 1 }) === undefined || cell.style === 0) continue;
      done(file.SetCellStyle(this.name, cellName(row, column), cellName(row, column), 0));
      cell.style = 0;
    }
    this.book.touchFormats();
  }

  private mark(row: number, column: number, style: number): void {
    const cell = this.cells.at(row, column);
    if (cell === undefined) this.cells.put(row, column, { type: "Empty", value: "", style });
    else cell.style = style;
  }

  /** Writes a row of inputs from a cell rightwards; undefined leaves a cell as it is. */
  writeRow(row: number, column: number, inputs: readonly (Input | undefined)[]): void {
    for (let at = 0; at < inputs.length;) {
      let end = at;
      while (end < inputs.length && inputs[end]?.kind === "value" && !this.isFormula(row, column + end)) end += 1;
      if (end - at > 1) this.writeRun(row, column + at, inputs.slice(at, end));
      else this.writeOne(row, column + at, inputs[at]);
      at = Math.max(end, at + 1);
    }
  }

  private isFormula(row: number, column: number): boolean {
    return this.cells.at(row, column)?.formula !== undefined;
  }

  private writeRun(row: number, column: number, inputs: readonly (Input | undefined)[]): void {
    const values = inputs.map((input) => (input?.kind === "value" ? input.value : ""));
    done(this.book.file.SetSheetRow(this.name, cellName(row, column), values));
    for (const [index, input] of inputs.entries()) {
      if (input?.kind === "value") this.keep(row, column + index, input);
    }
  }

  private writeOne(row: number, column: number, input: Input | undefined): void {
    if (input === undefined) return;
    const { file } = this.book;
    const at = cellName(row, column);
    this.book.sharedFormulas.release(this, row, column);
    const inEngine =
      input.kind === "formula" ? this.book.engineFormulas.enter(this, row, column, input.formula) : undefined;
    if (inEngine !== undefined) {
      this.keep(row, column, input, inEngine);
      return;
    }
    if (input.kind === "empty") this.clearOne(at, this.cells.at(row, column));
    else if (input.kind === "value") done(file.SetCellValue(this.name, at, input.value));
    this.keep(row, column, input);
  }

  private clearOne(at: string, cell: Cell | undefined): void {
    if (cell === undefined) return;
    if (cell.formula !== undefined) done(this.book.file.SetCellFormula(this.name, at, ""));
    done(this.book.file.SetCellDefault(this.name, at, ""));
  }

  private keep(row: number, column: number, input: Input, inEngine?: string): void {
    const style = this.cells.at(row, column)?.style;
    if (input.kind === "empty") {
      if (this.cells.at(row, column) !== undefined) this.cells.put(row, column, { type: "Empty", value: "", style });
    } else if (input.kind === "formula") {
      const cell: Cell = { type: "Empty", value: "", formula: input.formula, from: "nowhere", style };
      if (inEngine !== undefined) cell.inEngine = inEngine;
      this.cells.put(row, column, cell);
    } else {
      this.cells.put(row, column, { type: typeOf(input.value), value: input.value, style });
      const { format } = input;
      const { styles } = this.book;
      if (format !== undefined && styles.numberFormat(this.styleAt(row, column)) === "General") {
        this.restyle({ row, column, rows: 1, columns: 1 }, (old) => styles.withNumberFormat(old, format));
      }
    }
    this.book.touch(this);
  }
}

function typeOf(value: number | string | boolean): Cell["type"] {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return "String";
}

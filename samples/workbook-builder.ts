import type {
  ConditionalFormatOptions,
  DataValidation,
  DocProperties,
  HeaderFooterOptions,
  Style,
} from "excelize-wasm";
import { areaAddress, cellAddress, columnLetters } from "../src/kpi/address";
import type { EngineFile } from "../src/workbench/engine/excelize";
import { startEngine } from "../src/workbench/node";
import { fittingHeight } from "./row-height";
import { repack } from "./package";
import { putResults } from "./results";

export type Value = string | number | boolean | null;

/** What a cell shows; an Excel error is written as one: { error: "#REF!" }. */
export type CellResult = string | number | boolean | { readonly error: string };

/** A cell with more to it than its value. */
export interface RichCell {
  /** With a formula: the result that is saved beside it. */
  readonly value?: CellResult | null;
  /** Without the equals sign. */
  readonly formula?: string;
  /** #RRGGBB. */
  readonly fill?: string;
  /** A number format: "0.0%". */
  readonly format?: string;
  readonly style?: Style;
}
export type Cell = Value | RichCell;

export interface ConditionalFormat {
  readonly range: string;
  readonly rule: ConditionalFormatOptions;
  readonly style: Style;
}

export interface Print {
  readonly landscape?: boolean;
  readonly paper?: "A3" | "A4";
  /** Repeated on every page: "1:3". */
  readonly titleRows?: string;
  readonly headerFooter?: HeaderFooterOptions;
}

export interface SheetInput {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** "A1:C1". */
  readonly merges?: readonly string[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** From column A, in characters. */
  readonly widths?: readonly number[];
  /** In points, by row number as Excel shows it. */
  readonly heights?: Readonly<Record<number, number>>;
  /** The rows without a height of their own are made as tall as their wrapped text. */
  readonly fitRows?: boolean;
  readonly validations?: readonly DataValidation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly autoFilter?: string;
  readonly print?: Print;
  readonly gridLines?: boolean;
  readonly zoom?: number;
  /** #RRGGBB. */
  readonly tabColour?: string;
}

export interface WorkbookOptions {
  /** No sheet may be added, moved, renamed or removed. */
  readonly protectStructure?: boolean;
  readonly names?: Readonly<Record<string, string>>;
  readonly properties?: DocProperties;
}

const PAPER = { A3: 8, A4: 9 } as const;

/**
 * What Excel makes of a text that is typed into a cell: '97%' a number with a percentage's format, '£1,200', '12.50',
 * '00:10:30' and 'Jun-2020' likewise. Anything else stays text.
 */
export function typed(text: string): RichCell {
  const month = /^[A-Z][a-z]{2}-\d{4}$/.test(text) ? Date.parse(`1 ${text.replace("-", " ")} UTC`) : Number.NaN;
  if (!Number.isNaN(month)) return { value: month / 86_400_000 + 25_569, format: "mmm-yyyy" };
  const [, hours, minutes, seconds] = /^(\d\d):(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hours !== undefined)
    return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format: "hh:mm:ss" };
  const [, pound = "", whole, decimals = "", percent = ""] =
    /^(£?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(text) ?? [];
  if (whole === undefined) return { value: text };
  const number = Number(whole.replaceAll(",", "") + decimals);
  const thousands = pound !== "" || whole.includes(",") ? "#,##0" : "0";
  const format = (pound && '"£"') + thousands + decimals.replace(/\d/g, "0") + percent;
  return { value: percent ? Number((number / 100).toPrecision(15)) : number, ...(format === "0" ? {} : { format }) };
}

/** Makes an .xlsx file of sheets given as data. The same input gives the same bytes. */
export async function buildWorkbook(sheets: readonly SheetInput[], options: WorkbookOptions = {}): Promise<Uint8Array> {
  const engine = await startEngine();
  const file = engine.NewFile();
  const styles = new Styles(file);
  sheets.forEach((sheet, index) => {
    if (index === 0) must(file.SetSheetName("Sheet1", sheet.name));
    else must(file.NewSheet(sheet.name));
    writeCells(file, sheet, styles);
    layOut(file, sheet);
  });
  must(file.SetActiveSheet(Math.max(0, sheets.findIndex((sheet) => !sheet.hidden)))); // prettier-ignore
  for (const [name, refersTo] of Object.entries(options.names ?? {}))
    must(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  must(file.SetDocProps({ Creator: "", ...options.properties }));
  if (options.protectStructure) must(file.ProtectWorkbook({ LockStructure: true }));
  return save(file, sheets);
}

function writeCells(file: EngineFile, { name, rows }: SheetInput, styles: Styles): void {
  eachCell(rows, (cell, address) => {
    const { value = null, formula } = cell;
    if (formula !== undefined) must(file.SetCellFormula(name, address, formula));
    else if (typeof value === "string") must(file.SetCellStr(name, address, value));
    else if (value !== null && typeof value !== "object") must(file.SetCellValue(name, address, value));
    else if (value !== null) must(file.SetCellDefault(name, address, value.error));
    const style = styles.of(cell);
    if (style !== null) must(file.SetCellStyle(name, address, address, style));
  });
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const used = areaAddress({ top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right: columns - 1 });
  must(file.SetSheetDimension(name, used));
}

function layOut(file: EngineFile, sheet: SheetInput): void {
  const { name, frozenRows = 0, frozenColumns = 0, print } = sheet;
  sheet.widths?.forEach((width, column) => {
    must(file.SetColWidth(name, columnLetters(column), columnLetters(column), width));
  });
  sheet.rows.forEach((cells, index) => {
    const fitting = sheet.fitRows ? fittingHeight(cells.map(shownValue), sheet.widths ?? []) : undefined;
    const height = sheet.heights?.[index + 1] ?? fitting;
    if (height !== undefined) must(file.SetRowHeight(name, index + 1, height));
  });
  for (const merge of sheet.merges ?? []) {
    const [first = merge, last = first] = merge.split(":");
    must(file.MergeCell(name, first, last));
  }
  if (frozenRows > 0 || frozenColumns > 0)
    must(
      file.SetPanes(name, {
        Freeze: true,
        XSplit: frozenColumns,
        YSplit: frozenRows,
        TopLeftCell: cellAddress({ row: frozenRows, column: frozenColumns }),
        ActivePane: frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight",
      }),
    );
  for (const validation of sheet.validations ?? []) must(file.AddDataValidation(name, validation));
  for (const { range, rule, style } of sheet.conditionalFormats ?? []) {
    const { style: format, error } = file.NewConditionalStyle(style);
    must({ error });
    must(file.SetConditionalFormat(name, range, [{ ...rule, Format: format }]));
  }
  if (sheet.autoFilter !== undefined) must(file.AutoFilter(name, sheet.autoFilter, []));
  must(
    file.SetSheetView(name, 0, { ShowGridLines: sheet.gridLines ?? true, TopLeftCell: "A1", View: "normal", ZoomScale: sheet.zoom ?? 100 }),
  ); // prettier-ignore
  if (sheet.tabColour !== undefined) must(file.SetSheetProps(name, { TabColorRGB: `FF${sheet.tabColour.slice(1)}` }));
  if (print) setUpPrint(file, name, print);
  if (sheet.protected) must(file.ProtectSheet(name, { SelectLockedCells: true, SelectUnlockedCells: true }));
  if (sheet.hidden) must(file.SetSheetVisible(name, false));
}

function setUpPrint(file: EngineFile, name: string, { landscape, paper, titleRows, headerFooter }: Print): void {
  must(file.SetSheetProps(name, { FitToPage: true }));
  must(
    file.SetPageLayout(name, {
      Orientation: landscape ? "landscape" : "portrait",
      Size: PAPER[paper ?? "A4"],
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  must(file.SetPageMargins(name, { Left: 0.4, Right: 0.4, Top: 0.5, Bottom: 0.6, Header: 0.3, Footer: 0.3 }));
  if (headerFooter) must(file.SetHeaderFooter(name, headerFooter));
  if (titleRows === undefined) return;
  const [first = titleRows, last = first] = titleRows.split(":");
  must(
    file.SetDefinedName({
      Name: "_xlnm.Print_Titles",
      RefersTo: `'${name.replaceAll("'", "''")}'!$${first}:$${last}`,
      Scope: name,
    }),
  );
}

/** Each look is registered once. */
class Styles {
  private readonly known = new Map<string, number>();

  constructor(private readonly file: EngineFile) {}

  of({ fill, format, style }: RichCell): number | null {
    if (fill === undefined && format === undefined && style === undefined) return null;
    const whole: Style = {
      ...style,
      ...(fill === undefined ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } }),
      ...(format === undefined ? {} : { CustomNumFmt: format }),
    };
    const key = JSON.stringify(whole);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { style: id, error } = this.file.NewStyle(whole);
    must({ error });
    this.known.set(key, id);
    return id;
  }
}

function save(file: EngineFile, sheets: readonly SheetInput[]): Uint8Array {
  const { buffer, error } = file.WriteToBuffer();
  must({ error });
  return repack(new Uint8Array(buffer as unknown as ArrayBuffer), (parts) => {
    sheets.forEach(({ rows }, index) => {
      const path = `xl/worksheets/sheet${index + 1}.xml`;
      const results = new Map<string, CellResult>();
      eachCell(rows, ({ value = null, formula }, address) => {
        if (value !== null && (formula !== undefined || typeof value === "object")) results.set(address, value);
      });
      // The engine marks a sheet with a filter as if some of its rows were filtered out.
      const xml = (parts.get(path) ?? "").replace(' filterMode="true"', "");
      parts.set(path, putResults(xml, results));
    });
  });
}

function eachCell(rows: SheetInput["rows"], visit: (cell: RichCell, address: string) => void): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      visit(typeof cell === "object" && cell !== null ? cell : { value: cell }, cellAddress({ row, column }));
    });
  });
}

function shownValue(cell: Cell): Value {
  if (typeof cell !== "object" || cell === null) return cell;
  const { value = null } = cell;
  return typeof value === "object" && value !== null ? value.error : value;
}

function must({ error }: { readonly error: string | null }): void {
  if (error !== null) throw new Error(error);
}

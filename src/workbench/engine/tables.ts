import { type Area, areaName, intersection, parseArea } from "./address";
import type { Book } from "./book";
import { partText, relationships } from "./package";
import type { Sheet } from "./sheet";
import { attributes, isTrue, startTags } from "./xml";

/** A table; one without a part has been added since opening. */
export interface Table {
  readonly id: number;
  readonly sheet: Sheet;
  readonly part: string | undefined;
  area: Area;
  name: string;
  style: string;
  isBanded: boolean;
  hasFilter: boolean;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** The tables of the workbook, those of the file and those added since. */
export class Tables {
  private readonly known = new Map<Sheet, Table[]>();
  private lastId = 0;
  private named: ReadonlyMap<string, Table> | undefined;

  constructor(private readonly book: Book) {}

  /** Whether the workbook has any table. */
  get isAny(): boolean {
    return this.byNames().size > 0;
  }

  all(): readonly Table[] {
    return this.book.sheets.flatMap((sheet) => this.on(sheet));
  }

  on(sheet: Sheet): readonly Table[] {
    return this.list(sheet);
  }

  byName(name: string): Table | undefined {
    return this.byNames().get(name.toLowerCase());
  }

  /** The table over a cell, header and totals included. */
  around(sheet: Sheet, row: number, column: number): Table | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.on(sheet).find(({ area }) => intersection(area, cell) !== undefined);
  }

  rename(table: Table, name: string): void {
    table.name = name;
    this.named = undefined;
  }

  /** The sheets have changed: so may have the tables. */
  forget(): void {
    this.named = undefined;
  }

  private byNames(): ReadonlyMap<string, Table> {
    return (this.named ??= new Map(this.all().map((table) => [table.name.toLowerCase(), table])));
  }

  add(sheet: Sheet, area: Area): Table {
    const tables = this.all();
    let number = tables.length + 1;
    while (this.byName(`Table${number}`) !== undefined) number += 1;
    this.lastId = Math.max(this.lastId, ...tables.map(({ id }) => id)) + 1;
    const table = {
      id: this.lastId,
      sheet,
      part: undefined,
      area,
      name: `Table${number}`,
      // What Excel gives a new table (documentation of TableStyle: the default is TableStyleMedium2).
      style: "TableStyleMedium2",
      isBanded: true,
      hasFilter: true,
      hasHeaders: true,
      hasTotals: false,
    };
    this.list(sheet).push(table);
    this.named = undefined;
    return table;
  }

  remove(table: Table): void {
    const list = this.list(table.sheet);
    list.splice(list.indexOf(table), 1);
    this.named = undefined;
  }

  has(table: Table): boolean {
    return !table.sheet.isDeleted && this.list(table.sheet).includes(table);
  }

  private list(sheet: Sheet): Table[] {
    let list = this.known.get(sheet);
    if (list === undefined) {
      list = this.read(sheet);
      this.known.set(sheet, list);
    }
    return list;
  }

  private read(sheet: Sheet): Table[] {
    const { parts } = this.book;
    if (sheet.part === undefined) return [];
    return relationships(parts, sheet.part)
      .filter(({ type }) => type === "table")
      .flatMap(({ target }) => {
        const xml = partText(parts, target);
        const root = attributes(startTags(xml, "table")[0] ?? "");
        const look = attributes(startTags(xml, "tableStyleInfo")[0] ?? "");
        const area = parseArea(root["ref"] ?? "");
        if (area === undefined) return [];
        return [
          {
            id: Number(root["id"]),
            sheet,
            part: target,
            area,
            name: root["displayName"] ?? root["name"] ?? "",
            style: look["name"] ?? "",
            isBanded: isTrue(look["showRowStripes"]),
            hasFilter: startTags(xml, "autoFilter").length > 0,
            hasHeaders: root["headerRowCount"] !== "0",
            hasTotals: Number(root["totalsRowCount"] ?? 0) > 0,
          },
        ];
      });
  }
}

/** Where a column stands in its table, from 0; -1 where there is none of that name. */
export function columnIndex({ sheet, area, hasHeaders }: Table, name: string): number {
  const wanted = name.toLowerCase();
  for (let index = 0; index < area.columns; index += 1) {
    if (headerOf(sheet, area, hasHeaders, index).toLowerCase() === wanted) return index;
  }
  return -1;
}

function headerOf(sheet: Sheet, area: Area, hasHeaders: boolean, index: number): string {
  const value = hasHeaders ? sheet.cells.at(area.row, area.column + index)?.value : undefined;
  return value === undefined || value === "" ? `Column${index + 1}` : String(value);
}

/** The texts of the table's header cells: the names of its columns. */
export function columnNames({ sheet, area, hasHeaders }: Table): readonly string[] {
  return Array.from({ length: area.columns }, (_, index) => headerOf(sheet, area, hasHeaders, index));
}

/** The table's rectangle as its part spells it: "A1:C3" even for a single cell. */
export function tableRef({ area }: Table): string {
  const name = areaName(area);
  return name.includes(":") ? name : `${name}:${name}`;
}

import type { Area } from "../engine/address";
import type { Sheet } from "../engine/sheet";
import type { Table } from "../engine/tables";
import { themeColor, tinted } from "./colors";

/** What a table's style adds to a cell that has no look of its own. */
export interface TableLook {
  readonly fill: string;
  readonly color: string;
  readonly isBold: boolean;
  /** Above and below, "" for none. */
  readonly line: string;
  readonly hasFilter: boolean;
}

interface Scheme {
  readonly header: TableLook;
  readonly band: string;
  readonly line: string;
}

const NO_ACCENT = "#000000";
const FIRST_ACCENT = 4;

/** The looks that the tables of a sheet give their cells. */
export class TableLooks {
  private readonly schemes = new Map<Table, Scheme>();

  constructor(private readonly sheet: Sheet) {}

  at(row: number, column: number): TableLook | undefined {
    const table = this.sheet.book.tables.on(this.sheet).find(({ area }) => contains(area, row, column));
    if (table === undefined || table.style === "") return undefined;
    const scheme = this.schemeOf(table);
    const { header } = scheme;
    if (table.hasHeaders && row === table.area.row) return { ...header, hasFilter: table.hasFilter };
    const index = row - table.area.row - Number(table.hasHeaders);
    const isTotals = table.hasTotals && row === table.area.row + table.area.rows - 1;
    const fill = table.isBanded && index % 2 === 0 && !isTotals ? scheme.band : "";
    return { fill, color: "", isBold: isTotals, line: scheme.line, hasFilter: false };
  }

  private schemeOf(table: Table): Scheme {
    let scheme = this.schemes.get(table);
    if (scheme === undefined) {
      scheme = schemeFor(table.style, (accent) => this.accent(accent));
      this.schemes.set(table, scheme);
    }
    return scheme;
  }

  private accent(number: number): string {
    if (number === 0) return NO_ACCENT;
    return themeColor(this.sheet.book, FIRST_ACCENT + number - 1) || NO_ACCENT;
  }
}

/** Each family of styles runs through black and the six accents. */
function schemeFor(style: string, accentOf: (number: number) => string): Scheme {
  const [, family = "Medium", digits = "2"] = /TableStyle(Light|Medium|Dark)(\d+)/.exec(style) ?? [];
  const number = Number(digits);
  const accent = accentOf((number - 1) % 7);
  const isOutlined = family === "Light" && (number <= 7 || number > 14);
  const header = {
    fill: isOutlined ? "" : accent,
    color: isOutlined ? "" : "#FFFFFF",
    isBold: true,
    line: accent,
    hasFilter: false,
  };
  const isGreyBanded = family === "Medium" && number > 14 && number <= 21;
  return { header, band: isGreyBanded ? "#D9D9D9" : tinted(accent, 0.8), line: tinted(accent, 0.6) };
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

import type { Mapping, TableMapping } from "../kpi/mapping";
import { compareQuarters, type PeriodHint, type Quarter } from "../kpi/period";
import { endOf, filledColumns } from "./grid";
import { findHeaders, sameHeader, tableOf, type HeaderRow } from "./headers";
import { quartersIn, titlePeriod } from "./quarter";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** A table on a sheet before its columns are chosen: where it stands, and what its title says of the period. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderRow;
  /** Rows that print the header again. */
  readonly repeats: readonly number[];
  /** Zero-based row below its last. */
  readonly end: number;
  readonly title: PeriodHint;
  /** What the officer said of it. */
  readonly mapped: TableMapping | null;
}

/** The tables that may be registers, in the order of sheets and rows. */
export function findTables(snapshot: Snapshot, mapping: Mapping): Table[] {
  return snapshot.sheets.filter((sheet) => !sheet.hidden && !sheet.ours).flatMap((sheet) => tablesOn(sheet, mapping));
}

/** The quarters that the workbook's own columns are dated with, earliest first. */
export function datedQuarters(snapshot: Snapshot, mapping: Mapping): Quarter[] {
  const sorted = findTables(snapshot, mapping).flatMap(quartersOf).sort(compareQuarters);
  return sorted.filter((quarter, index) => index === 0 || compareQuarters(quarter, sorted[index - 1] ?? quarter) !== 0);
}

/** The latest quarter that a dated column has something in; else the one that a title tells. */
export function latestQuarter(tables: readonly Table[]): Quarter | null {
  const read = tables.filter((table) => !table.mapped?.ignored);
  const dated = read.flatMap(quartersOf);
  const titled = read.flatMap(({ title: { quarter, year } }) =>
    quarter !== null && year !== null ? [{ quarter, year }] : [],
  );
  return (dated.length > 0 ? dated : titled).sort(compareQuarters).at(-1) ?? null;
}

function quartersOf({ sheet, header, end, title }: Table): Quarter[] {
  return quartersIn(sheet, header, end, title);
}

function tablesOn(sheet: SheetSnapshot, mapping: Mapping): Table[] {
  const mapped = mapping.tables.filter((table) => table.sheet === sheet.name);
  const tables: Table[] = [];
  let from = sheet.top;
  for (const header of findHeaders(sheet, mapping)) {
    const last = tables.at(-1);
    if (last && sameHeader(last.header, header) && !hasTitleAbove(sheet, header)) {
      tables[tables.length - 1] = { ...last, repeats: [...last.repeats, header.row] };
      continue;
    }
    if (last) tables[tables.length - 1] = { ...last, end: header.top };
    const title = titlePeriod(sheet, header, from);
    tables.push({ sheet, header, repeats: [], end: endOf(sheet), title, mapped: tableOf(header, mapped) });
    from = header.row + 1;
  }
  return tables;
}

/** A block with a title of its own is another register, even under the same headings. */
function hasTitleAbove(sheet: SheetSnapshot, header: HeaderRow): boolean {
  return filledColumns(sheet, header.top - 1).length === 1;
}

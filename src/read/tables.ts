import { headingKey, type Mapping, type TableMapping } from "../kpi/mapping";
import { compareQuarters, withoutPeriod, type PeriodHint, type Quarter } from "../kpi/period";
import { gathered, toTheEnd, type Steps } from "../kpi/steps";
import { tidy } from "../kpi/text";
import { withoutContents } from "./contents";
import { endOf, filledColumns, textAt } from "./grid";
import { filledAbove, findHeaders, sameHeader, titleAbove, type HeaderRow } from "./headers";
import { isFilledIn, quartersIn, titlePeriod, type DatedQuarter } from "./quarter";
import { rowLabels, type RowLabels } from "./row-labels";
import { rowPeriods } from "./row-periods";
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
  /** Which rows hold targets and which actuals, where each has rows of its own. */
  readonly labels: RowLabels | null;
  /** What its items belong to, where it is one of several parts of a register. */
  readonly group: string | null;
  /** What the officer said of it. */
  readonly mapped: TableMapping | null;
}

/** The tables that may be registers, in the order of sheets and rows. */
export function findTables(snapshot: Snapshot, mapping: Mapping): Table[] {
  return toTheEnd(findTablesInSteps(snapshot, mapping));
}

export function* findTablesInSteps(snapshot: Snapshot, mapping: Mapping): Steps<Table[]> {
  const read = snapshot.sheets.filter(({ hidden, ours }) => !hidden && !ours);
  return withoutContents(yield* gathered(read, (sheet) => tablesOn(sheet, mapping)), snapshot.sheets);
}

/**
 * The quarters that a workbook has something of, earliest first: by its columns; by the titles of its tables only where
 * no column is dated, since a title may also hold the date of a meeting.
 */
export function filledQuarters(tables: readonly Table[]): Quarter[] {
  const read = tables.filter((table) => !table.mapped?.ignored);
  const dated = read.flatMap((table) => datedIn(table).flatMap(({ quarter, filled }) => (filled ? [quarter] : [])));
  const sorted = withYears(dated.length > 0 ? dated : read.flatMap(titledQuarter)).sort(compareQuarters);
  return sorted.filter((quarter, index) => index === 0 || compareQuarters(quarter, sorted[index - 1] ?? quarter) !== 0);
}

/** The quarters among which one may choose; none where nothing but a single title speaks of one. */
export function quartersToChoose(tables: readonly Table[]): Quarter[] {
  const filled = filledQuarters(tables);
  return filled.length > 1 || tables.some((table) => datedIn(table).length > 0) ? filled : [];
}

/**
 * The quarter to report on: the latest that has something in it, or the one that is asked for, which is given the
 * workbook's year where it comes without one.
 */
export function chosenQuarter(tables: readonly Table[], asked: Quarter | undefined): Quarter | null {
  const filled = filledQuarters(tables);
  if (!asked) return filled.at(-1) ?? null;
  return filled.findLast((quarter) => compareQuarters(quarter, asked) === 0) ?? asked;
}

/**
 * The quarter for which a table is read: the one that is asked for, else, where its columns are dated and have none of
 * that quarter, the latest of its own.
 */
export function quarterOf(table: Table, asked: Quarter | null): Quarter | null {
  const dated = datedIn(table);
  if (dated.length === 0 || (asked && dated.some(({ quarter }) => compareQuarters(quarter, asked) === 0))) return asked;
  const filled = dated.filter(({ filled: has }) => has);
  return (filled.length > 0 ? filled : dated).at(-1)?.quarter ?? asked;
}

/** The quarter that a table is of by its dated columns, or, where it has none, by its title. Null where nothing says. */
export function ownQuarter(table: Table, asked: Quarter | null): { quarter: Quarter; by: "columns" | "title" } | null {
  const own = datedIn(table).length > 0 ? quarterOf(table, asked) : null;
  if (own) return { quarter: own, by: "columns" };
  const { quarter, year } = table.title;
  return quarter === null ? null : { quarter: { quarter, year }, by: "title" };
}

/** Whether its title or any of its columns is of a quarter. */
export function hasPeriod(table: Table): boolean {
  return table.title.quarter !== null || datedIn(table).length > 0;
}

function titledQuarter(table: Table): Quarter[] {
  const { title } = table;
  const titled = title.quarter !== null && isFilledIn(table);
  return titled ? [{ quarter: title.quarter, year: title.year }] : [];
}

function datedIn(table: Table): readonly DatedQuarter[] {
  return rowPeriods(table)?.quarters ?? quartersIn(table);
}

/** A quarter without a year is of the latest year that the workbook speaks of. */
function withYears(quarters: readonly Quarter[]): Quarter[] {
  const years = quarters.map(({ year }) => year).filter((year) => year !== null);
  const latest = years.length === 0 ? null : Math.max(...years);
  return quarters.map(({ quarter, year }) => ({ quarter, year: year ?? latest }));
}

function* tablesOn(sheet: SheetSnapshot, mapping: Mapping): Steps<Table[]> {
  const tables: Table[] = [];
  let from = sheet.top;
  // The first of the tables that stand side by side at present, mostly one.
  let block = 0;
  for (const header of yield* findHeaders(sheet, mapping)) {
    const last = tables[block];
    const isBeside = last?.header.row === header.row;
    const repeated = isBeside ? -1 : tables.findIndex((table, at) => at >= block && sameHeader(table.header, header));
    const known = tables[repeated];
    if (known && !hasTitleAbove(sheet, header)) {
      tables[repeated] = { ...known, repeats: [...known.repeats, header.row] };
      continue;
    }
    if (!isBeside) {
      if (last) from = last.header.row + 1;
      for (const [at, table] of tables.entries())
        if (at >= block) tables[at] = { ...table, end: blockTop(sheet, header, table.header) };
      block = tables.length;
    }
    const title = titlePeriod(sheet, header, from);
    tables.push({
      sheet,
      header,
      repeats: [],
      end: endOf(sheet),
      title,
      labels: null,
      group: null,
      mapped: header.mapped,
    });
  }
  return withGroups(tables.map(withLabels));
}

/** The first row of what belongs to a header: the line by itself right above it, unless that is a bare reference. */
function blockTop(sheet: SheetSnapshot, header: HeaderRow, above: HeaderRow): number {
  const row = header.top - 1;
  const [column, ...others] = filledColumns(sheet, row);
  const isTitle = column !== undefined && others.length === 0 && !/\d$/.test(textAt(sheet, row, column));
  return isTitle && row > above.row ? row : header.top;
}

/** What a column of labels is called says nothing of what stands in it. */
function withLabels(table: Table): Table {
  const labels = rowLabels(table.sheet, table.header, table.end);
  if (!labels) return table;
  const cells = table.header.cells.map((cell) => (cell.column === labels.column ? { ...cell, match: null } : cell));
  return { ...table, labels, header: { ...table.header, cells } };
}

/** Tables with the same headings on one sheet are one register in parts: the title of each names its group. */
function withGroups(tables: readonly Table[]): Table[] {
  const headings = ({ header }: Table): string => header.cells.map(({ heading }) => headingKey(heading)).join("\n");
  return tables.map((table) => {
    const title = titleAbove(table.sheet, table.header);
    const isPart = tables.some((other) => other !== table && headings(other) === headings(table));
    return isPart && title !== null && withoutPeriod(title) !== "" ? { ...table, group: tidy(title) } : table;
  });
}

/** A block with a title of its own is another register, even under the same headings. */
function hasTitleAbove(sheet: SheetSnapshot, header: HeaderRow): boolean {
  return filledAbove(sheet, header.top - 1, header).length === 1;
}

import { counted } from "../../kpi/counted";
import type { Item } from "../../kpi/item";
import type { Bucket } from "../../kpi/rating";
import { headingCells, type RowSetter, type SetRow } from "./exception-rows";
import type { Slot } from "./exception-slots";
import { itemsCounted } from "../tables/narrative-words";
import { linesOfRow, type PageRoom, type SetLine } from "../sheets/page-room";
import { mapped, type Steps } from "../../kpi/steps";
import type { PlanCell } from "../sheets/plan";
import type { SheetBuilder } from "../sheets/sheet-builder";
import type { ExceptionsTable } from "../tables/table-exceptions";

/** Ratings are coloured cell by cell up to so many rows; by their word, all at once, beyond. */
const COLOURED_SINGLY = 60;

/** Where tables are set, one below the other. */
export interface TableSetting {
  readonly sheet: SheetBuilder;
  readonly slots: readonly Slot[];
  /** Of all columns but that of the keys. */
  readonly widths: readonly number[];
  readonly setter: RowSetter;
  readonly room: PageRoom;
  /** The heading row of the only table is printed on each page; those of several are set again on a new one. */
  readonly isOnly: boolean;
}

/**
 * Sets a table of exceptions under its title, a new page before a group that would be cut in two.
 * @param of the items among which they were found
 */
export function* setTable(
  table: ExceptionsTable,
  index: number,
  of: readonly Item[],
  { sheet, slots, widths, setter, room, isOnly }: TableSetting,
): Steps<void> {
  const many = table.items.length;
  const line = (text: string, style: "section" | "subtitle"): SetLine => ({ lines: 1, set: () => { sheet.line(text, style); } }); // prettier-ignore
  const title = [line(table.title, "section"), line(many === 0 ? `None among ${itemsCounted(of)}.` : `${counted(many, "exception")} among ${itemsCounted(of)}.`, "subtitle")]; // prettier-ignore
  const isFirst = sheet.nextRow <= TOP;
  room.setRow({ lines: 1, set: () => { sheet.blank(); } }); // prettier-ignore
  if (many === 0) {
    room.setBlock({ rows: title, together: title.length });
    return;
  }
  const heading = headingOf(table, index, { sheet, slots, widths, isOnly });
  for (const [at, rows] of (yield* setter.rowsOf(table, index)).entries()) {
    yield;
    const name = table.groupHeading === "" ? null : (table.groups[at]?.name ?? "");
    const opening = [
      ...(at === 0 ? [...title, heading] : []),
      ...(name === null ? [] : [groupLine(sheet, name, widths.length)]),
    ];
    const block = { rows: [...opening, ...(yield* rowLines(sheet, rows, widths))], together: opening.length + 1 };
    if (at === 0) room.setBlock(block, isFirst ? "stays" : "may-turn");
    else room.setBlock({ ...block, onNewPage: isOnly ? [] : [heading] });
    if (at === 0 && isOnly) room.repeat(heading.lines);
  }
}

/** The title, the headline and a blank row of the sheet: a page that ends with them would be as good as empty. */
const TOP = 3;

function headingOf(table: ExceptionsTable, index: number, { sheet, slots, widths, isOnly }: Pick<TableSetting, "sheet" | "slots" | "widths" | "isOnly">): SetLine {
  const cells = headingCells(table, index, slots);
  return {
    lines: linesOfRow(cells.slice(0, widths.length).map(textIn), widths),
    set: () => {
      if (isOnly) sheet.headsTable();
      sheet.style(0, widths.length, "heading");
      sheet.row(cells);
    },
  };
} // prettier-ignore

function groupLine(sheet: SheetBuilder, name: string, columns: number): SetLine {
  return {
    lines: 1,
    set: () => {
      sheet.style(0, columns, "group");
      sheet.line(name, "group");
    },
  };
}

function* rowLines(sheet: SheetBuilder, rows: readonly SetRow[], widths: readonly number[]): Steps<SetLine[]> {
  return yield* mapped(rows, ({ cells, texts, rated }, at) => ({
    lines: linesOfRow(texts, widths),
    set: () => {
      if (at === 0) beginRows(sheet, rows, widths.length);
      if (rated && rows.length <= COLOURED_SINGLY) sheet.rate(rated.column, rated.bucket);
      sheet.row(cells);
    },
  }));
}

/** Where, and what is filled in, stand last; behind them only the key. */
function beginRows(sheet: SheetBuilder, rows: readonly SetRow[], columns: number): void {
  sheet.style(0, columns - 2, "body", rows.length);
  sheet.style(columns - 2, 1, "link", rows.length);
  sheet.style(columns - 1, 1, "to-fill-in", rows.length);
  const column = rows.find(({ rated }) => rated !== null)?.rated?.column;
  if (rows.length <= COLOURED_SINGLY || column === undefined) return;
  const buckets = new Map<string, Bucket>();
  for (const { texts, rated } of rows) if (rated) buckets.set(texts[rated.column] ?? "", rated.bucket);
  const area = { top: sheet.nextRow, left: column, bottom: sheet.nextRow + rows.length - 1, right: column };
  sheet.rateByWord({ area, words: [...buckets].map(([word, bucket]) => ({ word, bucket })) });
}

function textIn(cell: PlanCell): string {
  return cell && "text" in cell ? cell.text : "";
}

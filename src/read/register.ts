import type { Area, Place } from "../kpi/address";
import type { Item, Kind } from "../kpi/item";
import type { TableId } from "../kpi/mapping";
import type { Quarter } from "../kpi/period";
import type { Role } from "../kpi/role";
import type { Doubt } from "./doubts";
import type { StatedFigures } from "./stated/stated";

/** A table of items on a sheet. */
export interface Register {
  readonly sheet: string;
  readonly kind: Kind;
  readonly header: Area;
  /** From the row below the header to the last item. */
  readonly body: Area;
  /** Zero-based column of the sheet for each role that was found. */
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The headings as they are written, by role. */
  readonly headings: Readonly<Partial<Record<Role, string>>>;
  readonly items: readonly Item[];
  /** How many pictures lie over the column that rates, where it lacks words: they cannot be read, and are not guessed. */
  readonly pictures: number;
}

/** Why something was not read, as data. Nothing is passed over in silence. */
export type PassedOver =
  | { readonly reason: "sheet-hidden" | "sheet-empty" | "sheet-ours" | "sheet-has-no-register"; readonly sheet: string }
  | { readonly reason: "sheet-unreadable-register"; readonly sheet: string; readonly row: number; readonly column: number; readonly rows: number }
  /** A table whose column for the rating or status holds words that are none. */
  /**
   * Ignored as the officer asked; a risk register; targets and actuals in rows of their own that are not in pairs; or a
   * dictionary, a list or a budget, which rates nothing. None is a return.
   */
  | { readonly reason: "table-ignored" | "table-without-rating" | "table-of-risks" | "table-of-figure-rows"; readonly sheet: string; readonly row: number }
  /** The same register in another quarter, rows of one (so many), or one that has columns for other quarters only: in no count. */
  | { readonly reason: "table-of-another-quarter"; readonly sheet: string; readonly row: number; readonly rows: number | null; readonly quarter: Quarter }
  /** So many rows of months of a quarter for which another month of it stands: in no count. */
  | { readonly reason: "rows-of-other-months"; readonly sheet: string; readonly row: number; readonly rows: number }
  /** What the officer said of a table, or of one of its columns, fits nothing in the workbook any more. */
  | { readonly reason: "mapping-lost"; readonly sheet: string; readonly heading: string | null; readonly table: TableId }
  /** What was kept in the workbook cannot be read; nothing of it was used. */
  | { readonly reason: "mapping-unreadable"; readonly sheet: "" }
  /** The council's settings that are kept in the workbook cannot be read; it was checked without them. */
  | { readonly reason: "profile-unreadable"; readonly sheet: ""; readonly problems: readonly string[] }
  /** The layouts that are kept in the workbook cannot be read; the standard one stands in for the chosen one. */
  | { readonly reason: "layouts-unreadable"; readonly sheet: ""; readonly problems: readonly string[] }
  /** What officers said of findings cannot be read; every finding is open. */
  | { readonly reason: "explanations-unreadable"; readonly sheet: "" }
  /** Nearly all of its rows stand in a table of another sheet, with the same figures: an extract, or a copy. */
  | { readonly reason: "table-repeats"; readonly sheet: string; readonly row: number; readonly items: number; readonly of: string }
  /** Headings without a row below them that could be read. */
  | { readonly reason: "table-empty"; readonly sheet: string; readonly row: number }
  | { readonly reason: "table-not-rated"; readonly sheet: string; readonly row: number; readonly heading: string; readonly text: string }
  | { readonly reason: "row-section" | "row-comment" | "row-parent" | "row-hint" | "row-key" | "row-total" | "row-repeated-header" | "row-after-end"; readonly sheet: string; readonly row: number; readonly text: string }; // prettier-ignore

/** A table as it was understood, register or not, for the officer to see and to correct. */
export interface UnderstoodTable {
  readonly sheet: string;
  readonly header: Area;
  /** The line above its header, where that stands by itself. */
  readonly title: string | null;
  readonly ignored: boolean;
  /** The officer pointed to its header. */
  readonly picked: boolean;
  /** Read as a register; how many items it holds. Null where nothing in it rates anything, or it is ignored. */
  readonly items: number | null;
  /** Read as indicators where there is a column for a target or an actual, else as actions. Null where not read. */
  readonly kind: Kind | null;
  readonly columns: readonly UnderstoodColumn[];
  /** Guesses that matter: the officer is asked. */
  readonly doubts: readonly Doubt[];
}

/** A headed column: what it is called, and what it was taken for. */
export interface UnderstoodColumn {
  readonly column: number;
  readonly heading: string;
  readonly role: Role | null;
  /** False for another quarter's. */
  readonly chosen: boolean;
  readonly confirmed: boolean;
  /** What the role rests on; null where there is none. */
  readonly restsOn: Grounds | null;
}

/** The officer's word; the whole heading or a part of it; a heading that is only a period; what the column holds. */
export type Grounds = "officer" | "heading" | "part-of-heading" | "period" | "content";

/** A register of another quarter than the one reported on: a sheet a quarter. Compared with, never counted. */
export interface OtherQuarter {
  readonly quarter: Quarter;
  readonly register: Register;
}

/** All that was understood of a workbook. */
export interface Book {
  readonly tables: readonly UnderstoodTable[];
  readonly registers: readonly Register[];
  /** Earliest first. */
  readonly otherQuarters: readonly OtherQuarter[];
  /** The quarter that is reported on; null where none can be told. */
  readonly quarter: Quarter | null;
  /** The quarters among which the officer may choose, earliest first. */
  readonly quarters: readonly Quarter[];
  readonly passedOver: readonly PassedOver[];
  /** The summary figures that the workbook states outside its registers. */
  readonly stated: StatedFigures;
}

/** Nearly all that is made of a book asks for its items. */
const ITEMS = new WeakMap<Book, readonly Item[]>();

/** Every item of a book, in the order of registers and rows. */
export function itemsOf(book: Book): readonly Item[] {
  let items = ITEMS.get(book);
  if (!items) ITEMS.set(book, (items = book.registers.flatMap((register) => register.items)));
  return items;
}

/** Finds the item that stands in a row of a sheet; of registers side by side, the one that the column is of. */
export type ItemFinder = (sheet: string, place: Place) => Item | undefined;

const FINDERS = new WeakMap<Book, ItemFinder>();

/** Finds items of a book by where they stand. */
export function itemFinder(book: Book): ItemFinder {
  let find = FINDERS.get(book);
  if (!find) FINDERS.set(book, (find = finderOf(book)));
  return find;
}

/** An item, and the columns of its register. */
interface Standing {
  readonly item: Item;
  readonly body: Area;
}

function finderOf(book: Book): ItemFinder {
  const sheets = new Map<string, Map<number, Item>>();
  const neighbours = new Map<Item, Standing[]>();
  for (const { sheet, body, items } of book.registers) {
    let rows = sheets.get(sheet);
    if (!rows) sheets.set(sheet, (rows = new Map<number, Item>()));
    for (const item of items) {
      const first = rows.get(item.row);
      if (first) neighbours.set(first, [...(neighbours.get(first) ?? []), { item, body }]);
      else rows.set(item.row, item);
    }
  }
  const isWithin = (column: number, { left, right }: Area): boolean => column >= left && column <= right;
  return (sheet, { row, column }) => {
    const first = sheets.get(sheet)?.get(row);
    const beside = first && neighbours.get(first)?.find(({ body }) => isWithin(column, body));
    return beside?.item ?? first;
  };
}

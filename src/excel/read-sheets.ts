import { answeredInParts } from "./in-parts";
import { MARK, marksOf, type Mark } from "./marks";
import { ownSheets, type OwnSheet } from "./own-sheets";
import { loadUsedRanges, readInBlocks, type SheetValues } from "./read-values";

/** What there is to know of a sheet besides its cells. */
export interface SheetInfo extends OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly hidden: boolean;
  /** Nothing stands in it; not known of a hidden sheet, of which this is false. */
  readonly empty: boolean;
  readonly protected: boolean;
}

/** What the first round trip tells of a sheet. */
export type Found = Pick<SheetInfo, "id" | "name" | "visibility" | "hidden">;
export type Marked = Found & Pick<SheetInfo, "protected"> & { readonly mark: Mark | null };
export interface Sheets {
  readonly sheets: readonly SheetInfo[];
  readonly values: ReadonlyMap<string, SheetValues>;
}

/** Marks, protection and values at once; where the values are too large for that, the marks first, then block by block. */
export async function readSheets(context: Excel.RequestContext, found: readonly Found[]): Promise<Sheets> {
  const visible = found.filter(({ hidden }) => !hidden).map(({ id }) => id);
  const together = (fresh: Excel.RequestContext, all: readonly Found[]): (() => Sheets | null) => {
    const sheets = loadSheets(fresh, all);
    const values = loadUsedRanges(fresh, visible);
    return () => {
      const read = values();
      return read && known(sheets(), new Map(read));
    };
  };
  const [whole] = (await answeredInParts(context, [found], together, () => null)) ?? [];
  if (whole) return whole;
  const marked = await readMarked(context, found);
  // The items are the officer's own, and nothing is kept of what is typed among ours.
  const wanted = marked.filter(({ hidden, mark }) => !hidden && mark?.role !== "register").map(({ id }) => id);
  return known(marked, await readInBlocks(context, wanted));
}

/** Marks and protection alone. One round trip. */
export async function readMarked(context: Excel.RequestContext, found: readonly Found[]): Promise<readonly Marked[]> {
  const [marked = []] = (await answeredInParts(context, [found], loadSheets, () => null)) ?? [];
  return marked;
}

function known(marked: readonly Marked[], values: ReadonlyMap<string, SheetValues>): Sheets {
  return { sheets: sheetsWith(marked, ({ id }) => !values.has(id)), values };
}

/** The sheets, ours known by their marks. Which are empty is known only where their values were read. */
export function sheetsWith(marked: readonly Marked[], isEmpty: (sheet: Found) => boolean = () => false): SheetInfo[] {
  const own = ownSheets(marked);
  return marked.map(({ mark, ...sheet }, index) => ({
    ...sheet,
    ...(own[index] ?? { role: null, leftover: false }),
    empty: mark === null && !sheet.hidden && isEmpty(sheet),
  }));
}

function loadSheets(context: Excel.RequestContext, found: readonly Found[]): () => Marked[] {
  const loaded = found.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const mark = worksheet.customProperties.getItemOrNullObject(MARK);
    mark.load("value");
    const { protection } = worksheet;
    protection.load("protected");
    return { sheet, mark, protection };
  });
  return () => {
    const marks = marksOf(loaded.map(({ sheet, mark }) => ({ ...sheet, value: valueOf(mark) })));
    return loaded.map(({ sheet, protection }, at) => ({
      ...sheet,
      mark: marks[at] ?? null,
      protected: protection.protected,
    }));
  };
}

function valueOf(mark: Excel.WorksheetCustomProperty): string | null {
  return mark.isNullObject ? null : mark.value;
}

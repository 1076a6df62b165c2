import { columnName } from "./address";
import { done } from "./excelize";
import { numberIn, sizeIn } from "./part-numbers";
import type { Sheet } from "./sheet";
import { attributes, startTags } from "./xml";

/** Characters of the default font, in a sheet that says nothing else. */
const STANDARD_WIDTH = 9.140625;
const STANDARD_HEIGHT = 15;

/** What Excel allows of a row in points and of a column in characters, which in a file is 255 and five pixels. */
export const HIGHEST = 409.5;
const WIDEST = 255 + 5 / 7;

/** Columns that the file gives a width. */
interface WidthRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** What the file says of the sizes of a sheet's rows and columns, in points and in characters. */
export interface SizesInPart {
  readonly standardHeight: number;
  /** Of the rows that say one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly standardWidth: number;
  readonly widths: readonly WidthRun[];
}

/** @param xml a worksheet part up to its cells; nothing of a sheet that is new */
export function sizesIn(xml: string, heights: SizesInPart["heights"]): SizesInPart {
  const { defaultRowHeight, defaultColWidth } = attributes(startTags(xml, "sheetFormatPr")[0] ?? "");
  const widths = startTags(xml, "col").flatMap((tag): WidthRun[] => {
    const said = attributes(tag);
    return said["width"] === undefined ? [] : [{ ...columnsIn(said), width: sizeIn(said["width"], WIDEST) }];
  });
  return {
    heights,
    standardHeight: sizeIn(defaultRowHeight ?? `${STANDARD_HEIGHT}`, HIGHEST),
    standardWidth: sizeIn(defaultColWidth ?? "0", WIDEST) || STANDARD_WIDTH,
    widths,
  };
}

/** The columns that the attributes of a `col` are about. */
export function columnsIn({ min = "", max = "" }: Readonly<Record<string, string>>): { first: number; last: number } {
  return { first: numberIn(min) - 1, last: numberIn(max) - 1 };
}

/**
 * The width of a column in characters, hidden or not. From the part: the engine, asked for one width of a sheet, first
 * takes in all of its cells, which for a large one lasts seconds.
 */
export function columnWidthOf({ content, widthsGiven }: Sheet, column: number): number {
  const given = widthsGiven.get(column);
  if (given !== undefined) return given;
  const { widths, standardWidth } = content.sizes;
  return widths.find(({ first, last }) => column >= first && column <= last)?.width ?? standardWidth;
}

/** The heights in points of the rows that may differ from the standard one, 0 for a hidden row. */
export function heightsOf({ content, heightsGiven }: Sheet): ReadonlyMap<number, number> {
  const found = new Map([...content.sizes.heights, ...heightsGiven]);
  for (const row of content.hiddenRows) found.set(row, 0);
  return found;
}

/** Makes columns so many characters wide. */
export function giveWidth(sheet: Sheet, first: number, last: number, width: number): void {
  done(sheet.book.file.SetColWidth(sheet.name, columnName(first), columnName(last), width));
  for (let column = first; column <= last; column += 1) sheet.widthsGiven.set(column, width);
  sheet.book.touchFormats();
}

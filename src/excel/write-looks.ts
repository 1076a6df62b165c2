import type { Area } from "../kpi/address";
import type { Bucket } from "../kpi/rating";
import type { RatedArea, SheetPlan, Style, StyledArea } from "../report/sheets/plan";
import { LINE_COLOUR, LOOKS, RATING_COLOURS, type Look } from "./looks";
import { jobsFor, type Job } from "./write-job";

/** How the cells of a sheet look: styles, then the colours of ratings. */
export function lookJobs({ styles, ratings, ratedAreas }: SheetPlan, sheetId: string): Job[] {
  const job = jobsFor(sheetId);
  const rated = ratings.map(({ row, column, bucket }) => ({ row, column, rows: 1, columns: 1, style: bucket }));
  return [
    ...together(styles, isJoinable).map((area) =>
      job(8, (sheet) => {
        drawStyle(sheet, area);
      }),
    ),
    ...together(rated, () => true).map((area) =>
      job(3, (sheet) => {
        drawRating(sheet, area);
      }),
    ),
    ...ratedAreas.map((area) =>
      job(area.words.length * 5, (sheet) => {
        drawByWord(sheet, area);
      }),
    ),
  ];
}

/** A line above a row of totals is one for each. */
function isJoinable(style: Style): boolean {
  return !LOOKS[style].lineAbove;
}

interface Drawn<Of> extends Omit<StyledArea, "style"> {
  readonly style: Of;
}

/**
 * Areas of the same style and columns that stand below each other, as one: each costs several actions. Not where another
 * that is drawn between them lies over the second: what is drawn later is seen.
 */
export function together<Of extends string>(areas: readonly Drawn<Of>[], joinable: (style: Of) => boolean): Drawn<Of>[] {
  const joined: Drawn<Of>[] = [];
  const last = new Map<string, number>();
  for (const area of areas) {
    const key = `${area.style} ${area.column} ${area.columns}`;
    const at = last.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (at !== undefined && above && joinable(area.style) && above.row + above.rows === area.row && !joined.slice(at + 1).some((other) => overlap(other, area)))
      joined[at] = { ...above, rows: above.rows + area.rows };
    else {
      last.set(key, joined.length);
      joined.push(area);
    }
  }
  return joined;
} // prettier-ignore

type Box = Pick<StyledArea, "row" | "column" | "rows" | "columns">;

function overlap(one: Box, other: Box): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

function drawStyle(sheet: Excel.Worksheet, { row, column, rows, columns, style }: StyledArea): void {
  const look: Look = LOOKS[style];
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.underline) format.font.underline = "Single";
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap || look.lines) format.verticalAlignment = "Top";
  // A single value stands for all cells of the range; Microsoft's types know only of arrays.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  const edges: Excel.BorderIndex[] = [];
  if (look.lines) edges.push(Excel.BorderIndex.edgeBottom, ...(rows > 1 ? [Excel.BorderIndex.insideHorizontal] : []));
  if (look.lineAbove) edges.push(Excel.BorderIndex.edgeTop);
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE_COLOUR;
  }
}

function drawRating(sheet: Excel.Worksheet, { row, column, rows, columns, style }: Drawn<Bucket>): void {
  const { format } = sheet.getRangeByIndexes(row, column, rows, columns);
  format.fill.color = RATING_COLOURS[style].fill;
  format.font.color = RATING_COLOURS[style].color;
}

function drawByWord(sheet: Excel.Worksheet, { area, words }: RatedArea): void {
  const range = rangeOf(sheet, area);
  for (const { word, bucket } of words) {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = RATING_COLOURS[bucket].fill;
    cellValue.format.font.color = RATING_COLOURS[bucket].color;
    cellValue.rule = { operator: "EqualTo", formula1: `="${word.replaceAll('"', '""')}"` };
  }
}

/** The cells of an area of a plan. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

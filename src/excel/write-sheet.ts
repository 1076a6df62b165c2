import { areaAddress } from "../kpi/address";
import type { PlanCell, SheetPlan, StyledArea } from "../report/plan";
import { valueOf, type Naming } from "./cell-values";
import { LINE_COLOUR, LOOKS, RATING_COLOURS, widthInPoints, type Look } from "./looks";

/** Something to queue, and about how large it is in the request, in bytes. */
export interface Job {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Rows of values that go into one request part; small enough that several fit into 5 MB whatever they hold. */
const LARGEST_PART = 1_000_000;
/** Of a line of 11 point text, in points. */
const LINE_HEIGHT = 15;
/** About what one formatting action takes in a request. */
const ACTION = 400;

/** All that it takes to fill an empty or cleared sheet of ours, in order. */
export function sheetJobs(plan: SheetPlan, sheetId: string, naming: Naming): Job[] {
  const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(sheetId);
  const job = (actions: number, act: (sheet: Excel.Worksheet) => void): Job => ({
    bytes: actions * ACTION,
    queue: (context) => {
      act(sheetOf(context));
    },
  });
  return [
    ...valueJobs(plan, sheetOf, naming),
    ...plan.styles.map((area) =>
      job(8, (sheet) => {
        drawStyle(sheet, area);
      }),
    ),
    ...plan.ratings.map(({ row, column, bucket }) =>
      job(3, (sheet) => {
        const { format } = sheet.getCell(row, column);
        format.fill.color = RATING_COLOURS[bucket].fill;
        format.font.color = RATING_COLOURS[bucket].color;
      }),
    ),
    job(plan.widths.length + 10, (sheet) => {
      layOut(sheet, plan);
    }),
  ];
}

function valueJobs(
  plan: SheetPlan,
  sheetOf: (context: Excel.RequestContext) => Excel.Worksheet,
  naming: Naming,
): Job[] {
  const width = plan.cells[0]?.length ?? 0;
  let top = 0;
  return inParts(plan.cells, naming).map(({ rows, bytes }) => {
    const from = top;
    top += rows.length;
    return {
      bytes,
      queue: (context) => {
        sheetOf(context).getRangeByIndexes(from, 0, rows.length, width).values = rows;
      },
    };
  });
}

function inParts(
  cells: readonly (readonly PlanCell[])[],
  naming: Naming,
): { rows: (string | number)[][]; bytes: number }[] {
  const parts: { rows: (string | number)[][]; bytes: number }[] = [];
  for (const cellsOfRow of cells) {
    const row = cellsOfRow.map((cell) => valueOf(cell, naming));
    const bytes = row.reduce<number>((sum, value) => sum + (typeof value === "string" ? byteLength(value) : 8), 0);
    const last = parts.at(-1);
    if (!last || last.bytes + bytes > LARGEST_PART) parts.push({ rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  }
  return parts;
}

/** Of the text in JSON and UTF-8, with its quotes and comma. */
function byteLength(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length + 1;
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

function layOut(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [column, characters] of plan.widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom: plan.cells.length - 1, right: plan.widths.length - 1 })).format.autofitRows(); // prettier-ignore
  for (const { row, columns, lines } of plan.wideTexts) {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    range.merge();
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.rowHeight = lines * LINE_HEIGHT;
  }
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.headerRow === null) return;
  sheet.freezePanes.freezeRows(plan.headerRow + 1);
  sheet.pageLayout.setPrintTitleRows(`$${plan.headerRow + 1}:$${plan.headerRow + 1}`);
}

import type { ColumnDetail, ColumnRequest, DetailRequests, Details, TableDetail, TableRequest } from "../read/snapshot";
import { answeredInParts } from "./in-parts";
import { loadCells, type CellsRead, type CellsRequest } from "./read-cells";
import { loadConditions } from "./read-conditions";
import { isHostError } from "./run";

type Request =
  | { readonly of: "column"; readonly asked: ColumnRequest }
  | { readonly of: "table"; readonly asked: TableRequest }
  | { readonly of: "cells"; readonly asked: CellsRequest };

type Answer =
  | { readonly of: "column"; readonly asked: ColumnRequest; readonly detail: ColumnDetail }
  | { readonly of: "table"; readonly asked: TableRequest; readonly detail: TableDetail }
  | { readonly of: "cells"; readonly read: CellsRead };

/**
 * Texts, types, fills and conditional formats of some columns, hidden rows and pictures of some tables, and whatever
 * other cells are wanted, all in one round trip; none where nothing is asked for. Excel on the desktop has failed on conditional formats that it had itself
 * (office-js issues 6827 and 6835): then everything but those is asked for again.
 */
export async function readDetails(
  context: Excel.RequestContext,
  requests: DetailRequests,
  cells: readonly CellsRequest[],
): Promise<Details & { readonly cells: readonly CellsRead[] }> {
  const asked: Request[] = [
    ...requests.columns.map((one): Request => ({ of: "column", asked: one })),
    ...requests.tables.map((one): Request => ({ of: "table", asked: one })),
    ...cells.map((one): Request => ({ of: "cells", asked: one })),
  ];
  const answers = (await answered(context, asked)) ?? [];
  return {
    columns: requests.columns.map((request) => joinedColumn(request, answers)),
    tables: requests.tables.map((request) => joinedTable(request, answers)),
    cells: answers.flatMap((answer) => (answer.of === "cells" ? [answer.read] : [])),
  };
}

async function answered(context: Excel.RequestContext, requests: readonly Request[]): Promise<Answer[] | null> {
  try {
    return await answeredInParts(context, requests, load, halves);
  } catch (error) {
    const conditional = requests.some((one) => one.of === "column" && one.asked.conditions);
    if (!isHostError(error) || !conditional) throw error;
    const without = requests.map((one): Request => one.of === "column" ? { of: "column", asked: { ...one.asked, conditions: false } } : one); // prettier-ignore
    return await answeredInParts(context, without, load, halves);
  }
}

function load(context: Excel.RequestContext, { of, asked }: Request): () => Answer | null {
  if (of === "column") return loadColumn(context, asked);
  if (of === "table") return loadTable(context, asked);
  const loaded = loadCells(context, asked);
  return () => {
    const read = loaded();
    return read && { of: "cells", read };
  };
}

function halves(request: Request): readonly [Request, Request] | null {
  const { top, bottom } = request.asked;
  const middle = Math.floor((top + bottom) / 2);
  if (top === bottom) return null;
  return [withRows(request, top, middle), withRows(request, middle + 1, bottom)];
}

function withRows(request: Request, top: number, bottom: number): Request {
  if (request.of === "column") return { of: "column", asked: { ...request.asked, top, bottom } };
  if (request.of === "table") return { of: "table", asked: { ...request.asked, top, bottom } };
  return { of: "cells", asked: { ...request.asked, top, bottom } };
}

function loadColumn(context: Excel.RequestContext, asked: ColumnRequest): () => Answer {
  const { sheet, column, top, bottom, fill, font } = asked;
  const rows = bottom - top + 1;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1);
  range.load("text,valueTypes");
  const wanted = { ...(fill ? { fill: { color: true } } : null), ...(font ? { font: { color: true, name: true } } : null) }; // prettier-ignore
  const looks = fill || font ? range.getCellProperties({ format: wanted }) : null;
  const conditions = asked.conditions ? loadConditions(range) : null;
  return () => ({
    of: "column",
    asked,
    detail: {
      top,
      text: range.text.map((row) => row[0] ?? ""),
      isError: range.valueTypes.map((row) => row[0] === Excel.RangeValueType.error),
      fill: fill && looks ? looks.value.map((row) => row[0]?.format?.fill?.color ?? null) : [],
      ...(font && looks ? { fonts: looks.value.map((row) => fontOf(row[0]?.format?.font)) } : null),
      conditions: conditions?.() ?? [],
    },
  });
}

function fontOf(font: Excel.CellPropertiesFont | undefined): { color: string | null; name: string | null } {
  return { color: font?.color ?? null, name: font?.name ?? null };
}

function loadTable(context: Excel.RequestContext, asked: TableRequest): () => Answer {
  const { sheet, top, bottom, pictured } = asked;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rows = worksheet.getRangeByIndexes(top, 0, bottom - top + 1, 1).getRowProperties({ rowHidden: true });
  const pictures =
    pictured === null ? null : loadPictures(worksheet, worksheet.getRangeByIndexes(top, pictured, bottom - top + 1, 1));
  return () => ({
    of: "table",
    asked,
    detail: {
      hiddenRows: rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])),
      pictures: pictures?.() ?? 0,
    },
  });
}

/** Queues the pictures of a sheet (ExcelApi 1.9); answers how many have their middle over the range. */
function loadPictures(worksheet: Excel.Worksheet, range: Excel.Range): () => number {
  const { shapes } = worksheet;
  shapes.load("items/type,items/left,items/top,items/width,items/height");
  range.load("left,top,width,height");
  return () => countOver(shapes.items, range);
}

function countOver(shapes: readonly Excel.Shape[], range: Excel.Range): number {
  return shapes.filter(({ type, left, top, width, height }) => {
    const [x, y] = [left + width / 2 - range.left, top + height / 2 - range.top];
    // A drawn circle serves as a traffic light as well as a photograph of one.
    const isSign = type === "Image" || type === "GeometricShape";
    return isSign && x >= 0 && x <= range.width && y >= 0 && y <= range.height;
  }).length;
}

/** The parts of a column that had to be fetched in pieces, put together again. */
function joinedColumn({ sheet, column, top, font }: ColumnRequest, answers: readonly Answer[]): ColumnDetail {
  const own = answers.flatMap((answer) => answer.of === "column" && answer.asked.sheet === sheet && answer.asked.column === column ? [answer.detail] : []); // prettier-ignore
  return {
    top,
    text: own.flatMap(({ text }) => text),
    isError: own.flatMap(({ isError }) => isError),
    fill: own.flatMap(({ fill }) => fill),
    ...(font ? { fonts: own.flatMap(({ fonts }) => fonts ?? []) } : null),
    conditions: own[0]?.conditions ?? [],
  };
}

function joinedTable({ sheet, top, bottom }: TableRequest, answers: readonly Answer[]): TableDetail {
  const own = answers.flatMap((answer) => answer.of === "table" && answer.asked.sheet === sheet && answer.asked.top >= top && answer.asked.bottom <= bottom ? [answer.detail] : []); // prettier-ignore
  return {
    hiddenRows: own.flatMap(({ hiddenRows }) => hiddenRows),
    pictures: own.reduce((sum, { pictures }) => sum + pictures, 0),
  };
}

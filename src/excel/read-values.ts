import type { CellValue } from "../read/snapshot";
import { answeredInParts } from "./in-parts";

/** The used range of a sheet, as values. Zero-based. */
export interface SheetValues {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Some rows of a used range. */
interface Block {
  readonly id: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A used range by value, since formats inflate it (a border drawn down to the last row). */
function usedRange(context: Excel.RequestContext, id: string): Excel.Range {
  return context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
}

/** Queues the used ranges of some sheets; a sheet without any is left out of the answer, which is null where Excel left values out. */
export function loadUsedRanges(
  context: Excel.RequestContext,
  ids: readonly string[],
): () => [string, SheetValues][] | null {
  const ranges = ids.map((id) => {
    const range = usedRange(context, id);
    range.load("rowIndex,columnIndex,values");
    return { id, range };
  });
  return () => {
    const filled = ranges.filter(({ range }) => !range.isNullObject);
    if (filled.some(({ range }) => (range.values as unknown) === null)) return null;
    return filled.map(({ id, range }) => [
      id,
      { top: range.rowIndex, left: range.columnIndex, values: range.values as CellValue[][] },
    ]);
  };
}

async function measure(context: Excel.RequestContext, ids: readonly string[]): Promise<Block[]> {
  const ranges = ids.map((id) => {
    const range = usedRange(context, id);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { id, range };
  });
  await context.sync();
  return ranges.flatMap(({ id, range }): Block[] => {
    if (range.isNullObject) return [];
    return [{ id, top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount }];
  });
}

/** The values of some sheets by their id, as many rows at a time as Excel can hand over. */
export async function readInBlocks(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SheetValues>> {
  const blocks = await measure(context, ids);
  const sheets = new Map<string, SheetValues>();
  for (const { block, values } of (await answeredInParts(context, blocks, loadBlock, halves)) ?? []) {
    const before = sheets.get(block.id);
    sheets.set(
      block.id,
      before ? { ...before, values: [...before.values, ...values] } : { top: block.top, left: block.left, values },
    );
  }
  return sheets;
}

function loadBlock(context: Excel.RequestContext, block: Block): () => { block: Block; values: CellValue[][] } | null {
  const { id, top, left, rows, columns } = block;
  const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(top, left, rows, columns);
  range.load("values");
  return () => blockValues(block, range);
}

function blockValues(block: Block, { values }: Excel.Range): { block: Block; values: CellValue[][] } | null {
  return (values as unknown) === null ? null : { block, values: values as CellValue[][] };
}

/** A block of one row cannot be made smaller. */
function halves(block: Block): readonly [Block, Block] | null {
  if (block.rows < 2) return null;
  const rows = Math.ceil(block.rows / 2);
  return [
    { ...block, rows },
    { ...block, top: block.top + rows, rows: block.rows - rows },
  ];
}

import type { CellAtFault } from "../check/cells-at-fault";
import { answeredInParts } from "./in-parts";
import { isMark, queueMarks } from "./marked-cells";
import type { Outcome } from "./outcome";
import type { SheetInfo } from "./read-sheets";

/** What was marked, and what was not or only in part. */
export interface MarkReport {
  /** Those with a fill and a line around them. */
  readonly filled: readonly CellAtFault[];
  /** Those with a line alone, since their colour may rate. */
  readonly framed: readonly CellAtFault[];
  /** Those on sheets that are protected. */
  readonly locked: readonly CellAtFault[];
  /** Sheets with marks of an earlier time that could not be taken off, because they are protected. */
  readonly stuck: readonly string[];
  /** A mark stands on the sheet that the officer sees. */
  readonly inSight: boolean;
}

export interface ClearReport {
  /** The sheets that marks were taken off. */
  readonly sheets: readonly string[];
  /** Those with marks that could not be taken off, because they are protected. */
  readonly stuck: readonly string[];
}

type MarkedSheet = Pick<SheetInfo, "id" | "name" | "protected">;

/**
 * Marks cells, and takes the marks off all others. Two round trips, however many cells there are: the marks that stand,
 * and both changes in one. Should that fail half-way, each mark that stands is still known as one.
 */
export async function markCells(
  context: Excel.RequestContext,
  cells: readonly CellAtFault[],
  sheets: readonly MarkedSheet[],
): Promise<Outcome<MarkReport>> {
  const sheetInFront = loadActiveSheet(context);
  const standing = await readMarks(context, sheets);
  if (!standing) return TOO_LARGE;
  const open = new Map(sheets.filter((sheet) => !sheet.protected).map(({ name, id }) => [name, id]));
  const possible = cells.filter(({ sheet }) => open.has(sheet));
  const inFront = sheetInFront();
  context.application.suspendScreenUpdatingUntilNextSync();
  takeOff(context, standing);
  for (const [name, id] of open) {
    const own = possible.filter(({ sheet }) => sheet === name);
    if (own.length > 0) queueMarks(context.workbook.worksheets.getItem(id), own);
  }
  await context.sync();
  return {
    ok: true,
    value: {
      filled: possible.filter(({ rates }) => !rates),
      framed: possible.filter(({ rates }) => rates),
      locked: cells.filter(({ sheet }) => !open.has(sheet)),
      stuck: stuckOn(standing),
      inSight: possible.some(({ sheet }) => sheet === inFront),
    },
  };
}

/** Takes all marks off, on every sheet, hidden ones too. Three round trips. */
export async function unmarkCells(context: Excel.RequestContext): Promise<Outcome<ClearReport>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, protection }) => ({ id, name, protected: protection.protected }));
  const standing = await readMarks(context, sheets);
  if (!standing) return TOO_LARGE;
  takeOff(context, standing);
  await context.sync();
  const cleared = standing.filter(({ sheet, marks }) => !sheet.protected && marks.length > 0);
  return { ok: true, value: { sheets: cleared.map(({ sheet }) => sheet.name), stuck: stuckOn(standing) } };
}

/** The marks that stand on a sheet, by the ids of their conditional formats. */
interface Standing {
  readonly sheet: MarkedSheet;
  readonly marks: readonly string[];
}

async function readMarks(context: Excel.RequestContext, sheets: readonly MarkedSheet[]): Promise<Standing[] | null> {
  return await answeredInParts(context, sheets, loadMarks, () => null);
}

function loadMarks(context: Excel.RequestContext, sheet: MarkedSheet): () => Standing {
  const { conditionalFormats } = context.workbook.worksheets.getItem(sheet.id).getRange();
  conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
  return () => ({ sheet, marks: marksIn(conditionalFormats) });
}

function marksIn({ items }: Excel.ConditionalFormatCollection): string[] {
  return items.flatMap((format) => (isOurs(format) ? [format.id] : []));
}

function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMark(custom.rule.formula);
}

function takeOff(context: Excel.RequestContext, standing: readonly Standing[]): void {
  for (const { sheet, marks } of standing) {
    if (sheet.protected) continue;
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet.id).getRange();
    for (const id of marks) conditionalFormats.getItem(id).delete();
  }
}

function loadActiveSheet(context: Excel.RequestContext): () => string {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  return () => nameOf(sheet);
}

function nameOf({ name }: Excel.Worksheet): string {
  return name;
}

function stuckOn(standing: readonly Standing[]): string[] {
  return standing.filter(({ sheet, marks }) => sheet.protected && marks.length > 0).map(({ sheet }) => sheet.name);
}

const TOO_LARGE = {
  ok: false,
  failure: { kind: "host", code: "ResponsePayloadSizeLimitExceeded", detail: "" },
} as const;

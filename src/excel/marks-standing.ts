import type { CellAtFault } from "../check/cells-at-fault";
import { cellAddress, type Place } from "../kpi/address";
import { answeredInParts } from "./in-parts";
import { readMarkComment } from "./mark-comment";
import { isMark } from "./marked-cells";
import type { Outcome } from "./outcome";
import type { SheetInfo } from "./read-sheets";

export type MarkedSheet = Pick<SheetInfo, "id" | "name" | "protected">;

/** What stands on a sheet, by the ids of its conditional formats and comments. */
export interface Standing {
  readonly sheet: MarkedSheet;
  readonly marks: readonly string[];
  /** Marks that are comments, as we wrote them and without an answer. */
  readonly comments: readonly string[];
  /** Marks that are comments and were changed or answered: they are the officer's now. */
  readonly changed: readonly string[];
  /** Comments that are no marks. */
  readonly others: readonly string[];
}

export const TOO_LARGE = {
  ok: false,
  failure: { kind: "host", code: "ResponsePayloadSizeLimitExceeded", detail: "" },
} as const satisfies Outcome<never>;

/** Everything that may be a mark, in one round trip; null where it is more than Excel on the web hands over. */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<Standing[] | null> {
  return await answeredInParts(context, sheets, loadMarks, () => null);
}

function loadMarks(context: Excel.RequestContext, sheet: MarkedSheet): () => Standing {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
  const { comments } = worksheet;
  comments.load("items/id,items/content,items/replies/items/id");
  return () => ({ sheet, marks: marksIn(conditionalFormats), ...sorted(comments) });
}

function marksIn({ items }: Excel.ConditionalFormatCollection): string[] {
  return items.flatMap((format) => (isOurs(format) ? [format.id] : []));
}

function isOurs({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isMark(custom.rule.formula);
}

function sorted({ items }: Excel.CommentCollection): Pick<Standing, "comments" | "changed" | "others"> {
  const of = { ours: [] as string[], changed: [] as string[], other: [] as string[] };
  for (const { id, content, replies } of items) {
    const what = readMarkComment(content);
    of[what === "ours" && replies.items.length > 0 ? "changed" : what].push(id);
  }
  return { comments: of.ours, changed: of.changed, others: of.other };
}

/** Queues the taking off of all marks, of both kinds, where nothing protects them. */
export function takeOff(context: Excel.RequestContext, standing: readonly Standing[]): void {
  for (const { sheet, marks, comments } of standing) {
    if (sheet.protected) continue;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const { conditionalFormats } = worksheet.getRange();
    for (const id of marks) conditionalFormats.getItem(id).delete();
    for (const id of comments) worksheet.comments.getItem(id).delete();
  }
}

/** Sheets with marks that could not be taken off, because they are protected. */
export function stuckOn(standing: readonly Standing[]): string[] {
  return standing.filter((one) => one.sheet.protected && hasMarks(one)).map(({ sheet }) => sheet.name);
}

export function hasMarks({ marks, comments }: Standing): boolean {
  return marks.length + comments.length > 0;
}

/** How many comments of ours were changed or answered, sheet by sheet. */
export function changedOn(standing: readonly Standing[]): { readonly sheet: string; readonly count: number }[] {
  return standing.flatMap(({ sheet, changed }) => (changed.length === 0 ? [] : [{ sheet: sheet.name, count: changed.length }])); // prettier-ignore
}

/**
 * Which of the cells have a comment that stays: tells it by sheet and address. No round trip where no comment stays on
 * the sheets of the cells.
 */
export async function takenCells(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  cells: readonly CellAtFault[],
): Promise<ReadonlySet<string>> {
  const wanted = new Set(cells.map(({ sheet }) => sheet));
  const staying = standing.filter(({ sheet }) => wanted.has(sheet.name));
  const places = staying.flatMap(({ sheet, changed, others }) => {
    const { comments } = context.workbook.worksheets.getItem(sheet.id);
    return [...changed, ...others].map((id) => loadPlace(comments.getItem(id), sheet.name));
  });
  if (places.length > 0) await context.sync();
  return new Set(places.map((key) => key()));
}

function loadPlace(comment: Excel.Comment, sheet: string): () => string {
  const range = comment.getLocation();
  range.load("rowIndex,columnIndex");
  return () => takenKey(sheet, placeOf(range));
}

function placeOf({ rowIndex, columnIndex }: Excel.Range): Place {
  return { row: rowIndex, column: columnIndex };
}

/** By what `takenCells` tells a cell. */
export function takenKey(sheet: string, place: Place): string {
  return `${cellAddress(place)} ${sheet}`;
}

import { answeredInParts } from "./in-parts";
import { readMarkComment } from "./mark-comment";
import { isMark } from "./marked-cells";
import type { Outcome } from "./outcome";
import type { SheetInfo } from "./read-sheets";
import { isHostError } from "./run";

export type MarkedSheet = Pick<SheetInfo, "id" | "name" | "protected">;

/** What stands on a sheet, by the ids of its conditional formats and comments. */
export interface Standing {
  readonly sheet: MarkedSheet;
  /** The officer sees it. */
  readonly inFront: boolean;
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

/** What Excel says where it has no comments at all, as some of the desktop have not: OfficeDev/office-js#1847. */
export const LACKING = ["ApiNotFound", "NotImplemented", "UnsupportedOperation"];

/**
 * Everything that may be a mark, in one round trip; null where it is more than Excel on the web hands over. An Excel
 * without comments is asked for colours alone.
 */
export async function readMarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<Standing[] | null> {
  try {
    return await answeredInParts(context, sheets, loadMarks, () => null);
  } catch (error) {
    if (!isHostError(error) || !LACKING.includes(error.code)) throw error;
    return await answeredInParts(context, sheets, loadColours, () => null);
  }
}

function loadMarks(context: Excel.RequestContext, sheet: MarkedSheet): () => Standing {
  const colours = loadColours(context, sheet);
  const { comments } = context.workbook.worksheets.getItem(sheet.id);
  comments.load("items/id,items/content,items/replies/items/id");
  return () => ({ ...colours(), ...sorted(comments) });
}

function loadColours(context: Excel.RequestContext, sheet: MarkedSheet): () => Standing {
  const { worksheets } = context.workbook;
  const { conditionalFormats } = worksheets.getItem(sheet.id).getRange();
  conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
  // With each sheet, since what is asked for beside the sheets is lost where they are asked for in parts.
  const front = worksheets.getActiveWorksheet();
  front.load("id");
  return () => ({ ...NO_COMMENTS, sheet, inFront: idOf(front) === sheet.id, marks: marksIn(conditionalFormats) });
}

const NO_COMMENTS = { comments: [], changed: [], others: [] } as const;

function idOf({ id }: Excel.Worksheet): string {
  return id;
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

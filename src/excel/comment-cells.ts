import type { CellAtFault } from "../check/cells-at-fault";
import { SEVERITIES } from "../check/finding";
import { cellAddress, quoteSheet } from "../kpi/address";
import { MOST_COMMENTS } from "./mark-comment";
import { queueMarks } from "./marked-cells";
import { LACKING, readMarks, type MarkedSheet } from "./marks-standing";
import { isRefused } from "./run";

/** A cell that is to get a comment, and what that says. */
export interface Commented {
  readonly cell: CellAtFault;
  readonly text: string;
}

/** The worst first, as many as there is room for. */
export function firstOf(cells: readonly CellAtFault[]): readonly CellAtFault[] {
  return SEVERITIES.flatMap((severity) => cells.filter((cell) => cell.severity === severity)).slice(0, MOST_COMMENTS);
}

/** How often adding is gone on with after a cell that took none. */
const TRIES = 4;

interface Trial {
  /** How many comments of ours stand already. */
  readonly standing?: number;
  readonly tries?: number;
  readonly joined?: boolean;
}

/**
 * Adds the comments, with what is queued already, in one round trip. What happens on a cell with an old-style note,
 * which cannot be asked for before ExcelApi 1.18, is not documented. Where Excel refuses a comment it stops there: that
 * cell is marked by colour, and so is all that is left after some such cells. Each costs two round trips.
 * @param sheets those that are not protected; no mark of an earlier time is to be left on them
 * @param trial how far it has come, and, `joined`, whether one conditional format may stand for several areas
 * @returns the cells that were marked by colour
 */
export async function addComments(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  wanted: readonly Commented[],
  trial: Trial = {},
): Promise<readonly CellAtFault[]> {
  const { standing = 0, tries = TRIES, joined = true } = trial;
  for (const { cell, text } of wanted)
    context.workbook.comments.add(`${quoteSheet(cell.sheet)}!${cellAddress(cell.place)}`, text);
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (!isRefused(error, "CommentCollection.add")) throw error;
    return await goOn(context, sheets, wanted, { standing, tries: LACKING.includes(error.code) ? 0 : tries, joined });
  }
}

async function goOn(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  wanted: readonly Commented[],
  { standing, tries, joined }: Required<Trial>,
): Promise<readonly CellAtFault[]> {
  const now = (await readMarks(context, sheets)) ?? [];
  const added = now.reduce((sum, { comments }) => sum + comments.length, 0);
  const left = wanted.slice(Math.max(0, added - standing));
  const passedOver = (tries > 0 ? left.slice(0, 1) : left).map(({ cell }) => cell);
  queueColours(context, sheets, passedOver, { joined });
  const rest = left.slice(passedOver.length);
  return [...passedOver, ...(await addComments(context, sheets, rest, { standing: added, tries: tries - 1, joined }))];
}

/**
 * Queues the light colour and the line of these cells.
 * @param how `joined`: as few conditional formats as can be, each for several areas
 */
export function queueColours(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  cells: readonly CellAtFault[],
  how: { readonly joined: boolean },
): void {
  for (const { id, name } of sheets) {
    const own = cells.filter(({ sheet }) => sheet === name);
    if (own.length > 0) queueMarks(context.workbook.worksheets.getItem(id), own, how);
  }
}

import type { CellAtFault } from "../check/cells-at-fault";
import { addComments, firstOf, queueColours, type Commented } from "./comment-cells";
import { freeCells } from "./free-cells";
import {
  changedOn,
  hasMarks,
  readMarks,
  stuckOn,
  takeOff,
  TOO_LARGE,
  type MarkedSheet,
  type Standing,
} from "./marks-standing";
import type { Outcome } from "./outcome";
import { isRefused } from "./run";

/** Comments of ours on a sheet that were changed or answered, and so were left. */
export interface ChangedComments {
  readonly sheet: string;
  readonly count: number;
}

/** What was marked, and what was not or only in part. */
export interface MarkReport {
  /** Those with a fill and a line around them. */
  readonly filled: readonly CellAtFault[];
  /** Those with a line alone, since their colour may rate. */
  readonly framed: readonly CellAtFault[];
  readonly commented: readonly CellAtFault[];
  /** How many were to get a comment and got the light colour or the line instead, and why. */
  readonly instead: {
    /** A comment that is not ours, or not any more, stands there. */
    readonly taken: number;
    /** There are more than it is sensible to add. */
    readonly tooMany: number;
    /** Excel refused. */
    readonly refused: number;
  };
  /** Those on sheets that are protected. */
  readonly locked: readonly CellAtFault[];
  /** Sheets with marks of an earlier time that could not be taken off, because they are protected. */
  readonly stuck: readonly string[];
  readonly changed: readonly ChangedComments[];
  /** A mark stands on the sheet that the officer sees. */
  readonly inSight: boolean;
}

export interface ClearReport {
  /** The sheets that marks were taken off. */
  readonly sheets: readonly string[];
  /** Those with marks that could not be taken off, because they are protected. */
  readonly stuck: readonly string[];
  readonly changed: readonly ChangedComments[];
}

/**
 * Marks cells, and takes the marks off all others, of both kinds. Two round trips, however many cells there are: the
 * marks that stand, and all changes in one; a third for comments where others stand beside. Should that fail half-way,
 * each mark that stands is still known as one.
 * @param say what a comment on a cell says; null where the cells are to be coloured
 */
export async function markCells(
  context: Excel.RequestContext,
  cells: readonly CellAtFault[],
  sheets: readonly MarkedSheet[],
  say: ((cell: CellAtFault) => string) | null,
): Promise<Outcome<MarkReport>> {
  const standing = await readMarks(context, sheets);
  if (!standing) return TOO_LARGE;
  const inFront = standing.find((one) => one.inFront)?.sheet.name;
  const open = sheets.filter((sheet) => !sheet.protected);
  const names = new Set(open.map(({ name }) => name));
  const possible = cells.filter(({ sheet }) => names.has(sheet));
  const free = say ? await freeCells(context, standing, possible) : [];
  const wanted = say ? firstOf(free).map((cell): Commented => ({ cell, text: say(cell) })) : [];
  const planned = new Set(wanted.map(({ cell }) => cell));
  const coloured = possible.filter((cell) => !planned.has(cell));
  const refused = new Set(await changeMarks(context, standing, { open, coloured, wanted }));
  const instead = possible.filter((cell) => !planned.has(cell) || refused.has(cell));
  return {
    ok: true,
    value: {
      filled: instead.filter(({ rates }) => !rates),
      framed: instead.filter(({ rates }) => rates),
      commented: possible.filter((cell) => planned.has(cell) && !refused.has(cell)),
      instead: {
        taken: say ? possible.length - free.length : 0,
        tooMany: free.length - wanted.length,
        refused: refused.size,
      },
      locked: cells.filter(({ sheet }) => !names.has(sheet)),
      stuck: stuckOn(standing),
      changed: changedOn(standing),
      inSight: possible.some(({ sheet }) => sheet === inFront),
    },
  };
}

interface Wanted {
  /** The sheets that are not protected. */
  readonly open: readonly MarkedSheet[];
  readonly coloured: readonly CellAtFault[];
  readonly wanted: readonly Commented[];
}

/**
 * Takes the marks off that stand, and sets the new ones. Excel on Windows wants the areas of an address apart by the
 * list separator of the computer, which no API tells (office-js issue 1167): where it refuses a comma, each area gets a
 * conditional format of its own. Two round trips more.
 * @returns the cells that were to get a comment and were marked by colour
 */
async function changeMarks(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  marks: Wanted,
  { joined = true } = {},
): Promise<readonly CellAtFault[]> {
  const { open, coloured, wanted } = marks;
  context.application.suspendScreenUpdatingUntilNextSync();
  takeOff(context, standing);
  queueColours(context, open, coloured, { joined });
  try {
    return await addComments(context, open, wanted, { joined });
  } catch (error) {
    if (!joined || !isRefused(error, "Worksheet.getRanges")) throw error;
    const now = await readMarks(context, open);
    if (!now) throw error;
    return await changeMarks(context, now, marks, { joined: false });
  }
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
  const cleared = standing.filter((one) => !one.sheet.protected && hasMarks(one));
  return {
    ok: true,
    value: { sheets: cleared.map(({ sheet }) => sheet.name), stuck: stuckOn(standing), changed: changedOn(standing) },
  };
}

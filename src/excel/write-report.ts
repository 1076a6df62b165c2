import type { Outcome } from "./outcome";
import { REGISTER_TABLE, type ReportPlan, type SheetPlan, type SheetRole } from "../report/plan";
import { MARK, markValue } from "./marks";
import type { SheetInfo, WorkbookRead } from "./read-workbook";
import { freeName } from "./sheet-names";
import { sheetJobs, type Job } from "./write-sheet";

export interface WrittenSheet {
  readonly role: SheetRole;
  readonly name: string;
  readonly id: string;
  /** Made in this run, so to be taken away again should the run fail. */
  readonly added: boolean;
}

/** Well under the 5 MB that Excel on the web accepts in a request. */
const LARGEST_REQUEST = 4_000_000;

/**
 * Finds, or adds, a sheet of ours for each of the plan; nothing of the officer's is touched. One round trip.
 * What can be known to stand in the way (protection) is a failure, told before anything is changed.
 */
export async function prepareSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  { sheets, structureProtected }: Pick<WorkbookRead, "sheets" | "structureProtected">,
): Promise<Outcome<WrittenSheet[]>> {
  const own = plan.sheets.map(({ role }) => sheets.find((sheet) => sheet.role === role) ?? null);
  const locked = own.find((sheet) => sheet?.protected);
  if (locked) return { ok: false, failure: { kind: "own-sheet-protected", sheet: locked.name } };
  if (structureProtected && own.includes(null)) return { ok: false, failure: { kind: "structure-protected" } };
  const taken = sheets.map(({ name }) => name);
  const prepared = plan.sheets.map((sheetPlan, index) => {
    const known = own[index] ?? null;
    return {
      role: sheetPlan.role,
      added: !known,
      sheet: known ? reuse(context, known) : add(context, sheetPlan, taken),
    };
  });
  await context.sync();
  return { ok: true, value: prepared.map(({ role, added, sheet: { id, name } }) => ({ role, added, id, name })) };
}

/** Marks and fills the prepared sheets. One round trip, more only where the sheets hold more than 4 MB. */
export async function fillSheets(
  context: Excel.RequestContext,
  plan: ReportPlan,
  sheets: readonly WrittenSheet[],
): Promise<void> {
  const naming = { sheets: new Map(sheets.map(({ role, name }) => [role, name])), table: REGISTER_TABLE };
  const jobs = sheets.flatMap((sheet, index) => {
    const sheetPlan = plan.sheets[index];
    return sheetPlan ? [...(sheet.added ? [markJob(sheet)] : []), ...sheetJobs(sheetPlan, sheet.id, naming)] : [];
  });
  await requests(jobs).reduce(async (before, request) => {
    await before;
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const job of request) job.queue(context);
    await context.sync();
  }, Promise.resolve());
}

/**
 * Takes away what a failed run had added: sheets that were not there when the workbook was read, that are named as the
 * plan wished, and that are either known to be ours or empty. A co-author's new sheet is none of these.
 */
export async function removeAdded(
  context: Excel.RequestContext,
  before: readonly SheetInfo[],
  plan: ReportPlan,
  added: readonly WrittenSheet[],
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const fresh = worksheets.items
    .filter(
      ({ id, name }) =>
        !before.some((sheet) => sheet.id === id) && plan.sheets.some((one) => name.startsWith(one.name)),
    )
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(false) }));
  await context.sync();
  for (const { sheet, used } of fresh) if (used.isNullObject || added.some(({ id }) => id === sheet.id)) sheet.delete();
  await context.sync();
}

function markJob({ id, role }: WrittenSheet): Job {
  return {
    bytes: 0,
    queue: (context) => {
      context.workbook.worksheets.getItem(id).customProperties.add(MARK, markValue(role, id));
    },
  };
}

/** Cleared rather than deleted, so that formulas of the officer's that look at it stay whole. */
function reuse(context: Excel.RequestContext, { id }: SheetInfo): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load("id,name");
  sheet.freezePanes.unfreeze();
  sheet.getRange().clear();
  return sheet;
}

function add(context: Excel.RequestContext, { name }: SheetPlan, taken: string[]): Excel.Worksheet {
  const free = freeName(name, taken);
  taken.push(free);
  const sheet = context.workbook.worksheets.add(free);
  sheet.load("id,name");
  return sheet;
}

function requests(jobs: readonly Job[]): Job[][] {
  const batches: Job[][] = [];
  let bytes = 0;
  for (const job of jobs) {
    const last = batches.at(-1);
    if (!last || bytes + job.bytes > LARGEST_REQUEST) {
      batches.push([job]);
      bytes = job.bytes;
    } else {
      last.push(job);
      bytes += job.bytes;
    }
  }
  return batches;
}

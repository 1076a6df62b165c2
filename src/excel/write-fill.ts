import { REGISTER_TABLE, type SheetPlan, type SheetRole } from "../report/sheets/plan";
import type { Naming } from "./cell-values";
import { gathered, type Steps } from "../kpi/steps";
import { inSlices, unlessCalledOff } from "./in-slices";
import { quoteSheet } from "../kpi/address";
import { MARK, markValue } from "./marks";
import { isRefused } from "./run";
import type { Attempt, Draft } from "./write-attempt";
import { clearJobs } from "./write-clear";
import { finishJobs, finishWithout } from "./write-finish";
import type { Job } from "./write-job";
import { areaNames, nameJobs } from "./write-links";
import { sheetJobs } from "./write-sheet";

/** How far something has come. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** It cannot be called off any more. */
  readonly isFinal?: boolean;
}

/** Well under the 5 MB that Excel on the web accepts in a request. */
const LARGEST_REQUEST = 4_000_000;

/**
 * Marks and fills the prepared sheets. One round trip, more only where the sheets hold more than 4 MB.
 *
 * Excel on a Mac wants the areas of a name apart by the list separator of the computer, which no API tells (office-js
 * issue 2891), on Windows the names of a sheet fail while another workbook is in front (6365), and what else it refuses
 * as a name is not documented. So the names come before all that cannot be done twice, and where one is refused it
 * begins again without any: links to several areas then lead to the first of them.
 */
export async function fillSheets(
  context: Excel.RequestContext,
  attempt: Attempt,
  told: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await fill(context, attempt, told, { signal, named: true });
  } catch (error) {
    if (!isRefused(error, "NamedItemCollection.add") && !isRefused(error, "Worksheet.names")) throw error;
    await fill(context, attempt, told, { signal, named: false });
  }
}

async function fill(
  context: Excel.RequestContext,
  { drafts, table, inPlace }: Attempt,
  told: (progress: Progress) => void,
  { signal, named }: { readonly signal: AbortSignal | undefined; readonly named: boolean },
): Promise<void> {
  const sheets = new Map(drafts.map(({ plan, name }) => [plan.role, name]));
  const working = new Map(drafts.map(({ plan, workingName }) => [plan.role, workingName]));
  const nameOf = (role: SheetRole): string | undefined => working.get(role);
  const filled = [...drafts]
    .sort((a, b) => turnOf(a) - turnOf(b))
    .map((draft) => ({ draft, names: named ? areaNames(draft.plan, nameOf, draft.inPlace?.names ?? []) : [] }));
  const jobs = [
    ...filled.flatMap(({ draft }) => (draft.inPlace ? [] : [markJob(draft)])),
    ...filled.flatMap(({ draft, names }) => nameJobs(names, draft.id, nameOf)),
    ...(await inSlices(
      gathered(filled, function* ({ draft, names }): Steps<Job[]> {
        const areas = new Map(names.map(({ key, name }) => [key, `${quoteSheet(draft.name)}!${name}`]));
        const naming: Naming = { sheets, table: table.working, areas };
        return [...clearJobs(draft), ...(yield* sheetJobs(draft.plan, draft.id, naming, draft.inPlace?.table ?? null))];
      }),
      signal,
    )),
  ];
  const sorted = filled.map(({ draft }) => draft);
  const all = requests([...jobs, ...finishJobs(sorted)]);
  try {
    await all.reduce(async (before, request, index) => {
      await before;
      unlessCalledOff(signal);
      told({ done: index, of: all.length, isFinal: inPlace.size > 0 });
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const job of request) job.queue(context);
      await context.sync();
    }, Promise.resolve());
  } catch (error) {
    await finishWithout(context, sorted, error);
  }
  told({ done: all.length, of: all.length, isFinal: true });
}

/** Formulas over the table can only be set once it is there; what replaces cells in sight comes last. */
function turnOf({ plan, inPlace }: Draft): number {
  if (plan.table) return 1;
  return (looksAtTable(plan) ? 2 : 0) + (inPlace ? 3 : 0);
}

function looksAtTable({ cells }: SheetPlan): boolean {
  return cells.some((row) => row.some((cell) => cell !== null && "formula" in cell && cell.formula.includes(REGISTER_TABLE))); // prettier-ignore
}

function markJob({ id, plan }: Draft): Job {
  return {
    bytes: 0,
    queue: (context) => {
      const value = markValue(plan.role, id, { finished: false });
      context.workbook.worksheets.getItem(id).customProperties.add(MARK, value);
    },
  };
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

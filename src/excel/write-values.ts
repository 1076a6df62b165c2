import { mapped, ROWS_A_STEP, type Steps } from "../kpi/steps";
import type { PlanCell, SheetPlan } from "../report/sheets/plan";
import { valueOf, type Naming } from "./cell-values";
import { jobsFor, sized, type Job } from "./write-job";

/** Rows of values that go into one request part; small enough that several fit into 5 MB whatever they hold. */
const LARGEST_PART = 1_000_000;
/** A column of more different formulas than this is set as one array. */
const MOST_RUNS = 50;

type Value = string | number;

/** All values of a sheet, in parts. Formulas that only its table gives a meaning to are left for later. */
export function* valueJobs(plan: SheetPlan, sheetId: string, naming: Naming): Steps<Job[]> {
  const width = plan.cells[0]?.length ?? 0;
  let top = 0;
  return (yield* inParts(plan, naming)).map(({ rows, bytes }) => {
    const from = top;
    top += rows.length;
    return sized(sheetId, bytes, (sheet) => {
      sheet.getRangeByIndexes(from, 0, rows.length, width).values = rows;
    });
  });
}

/** The formulas that `valueJobs` leaves out. A run of equal ones is set as one, so that a calculated column is one action. */
export function* formulaJobs(plan: SheetPlan, sheetId: string, naming: Naming): Steps<Job[]> {
  if (!plan.table) return [];
  const job = jobsFor(sheetId);
  const jobs = yield* mapped(plan.cells[0] ?? [], (_, column): Job[] => {
    const runs = runsOf(plan, column, naming);
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last) return [];
    if (runs.length > MOST_RUNS) return [columnJob(sheetId, column, first.row, last.row + last.rows, runs)];
    return runs.map(({ row, rows, formula }) =>
      job(2, (sheet) => {
        // One formula stands for all cells of the range; Microsoft's types know only of arrays.
        sheet.getRangeByIndexes(row, column, rows, 1).formulas = formula as unknown as string[][];
      }),
    );
  });
  return jobs.flat();
}

function columnJob(sheetId: string, column: number, from: number, to: number, runs: readonly Run[]): Job {
  // What is null stays as it is.
  const formulas = Array.from({ length: to - from }, (): (string | null)[] => [null]);
  for (const { row, rows, formula } of runs) for (let at = row; at < row + rows; at++) formulas[at - from] = [formula];
  return sized(sheetId, byteLength(JSON.stringify(formulas)), (sheet) => {
    sheet.getRangeByIndexes(from, column, to - from, 1).formulas = formulas;
  });
}

/** Equal formulas below each other. */
interface Run {
  readonly row: number;
  readonly rows: number;
  readonly formula: string;
}

function runsOf(plan: SheetPlan, column: number, naming: Naming): Run[] {
  const runs: Run[] = [];
  for (const [row, cells] of plan.cells.entries()) {
    const cell = cells[column] ?? null;
    if (!isForLater(cell, plan)) continue;
    const formula = String(valueOf(cell, naming));
    const last = runs.at(-1);
    if (last?.row !== undefined && last.row + last.rows === row && last.formula === formula)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, formula });
  }
  return runs;
}

/** Excel refuses a formula over a table that is not there yet. */
function isForLater(cell: PlanCell, { table }: SheetPlan): boolean {
  return table !== null && cell !== null && "formula" in cell && cell.formula.includes("[");
}

function* inParts(plan: SheetPlan, naming: Naming): Steps<{ rows: Value[][]; bytes: number }[]> {
  const parts: { rows: Value[][]; bytes: number }[] = [];
  for (const [at, cells] of plan.cells.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const row = cells.map((cell) => (isForLater(cell, plan) ? "" : valueOf(cell, naming)));
    const bytes = row.reduce<number>((sum, value) => sum + (typeof value === "string" ? textBytes(value) : 8), 0);
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
function textBytes(text: string): number {
  return byteLength(JSON.stringify(text)) + 1;
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

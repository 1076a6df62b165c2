import { proposedFixes, type ProposedFix } from "../../src/check/fixes";
import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/outcome";
import type { Outcome } from "../../src/excel/outcome";
import type { Cell } from "../../samples/workbook-builder";

export type Rows = readonly (readonly Cell[])[];

export const HEADINGS = ["Ref", "Measure", "Target", "Actual", "Owner", "Objective", "RAG", "Commentary"];

/** A row without a fault but for the given cells, by heading. */
export function row(number: number, cells: Readonly<Record<string, Cell>> = {}): Cell[] {
  const whole: Record<string, Cell> = {
    Ref: `HSG ${number}`,
    Measure: `Homes let within the month, part ${number}`,
    Target: "95%",
    Actual: "96%",
    Owner: "Housing Manager",
    Objective: "Homes for all",
    RAG: "Green",
    Commentary: `Letting took ${number} days, as two posts were filled in May.`,
  };
  return HEADINGS.map((heading) => cells[heading] ?? whole[heading] ?? null);
}

/** A title, the headings in row 2, and the rows of `cells` from row 3 on. */
export function register(...cells: readonly Readonly<Record<string, Cell>>[]): Rows {
  return [["Q1 2025/26"], HEADINGS, ...cells.map((each, index) => row(index + 1, each))];
}

export async function checked(): Promise<Checked> {
  return value(await check());
}

/** What the checks propose for the open workbook. */
export async function proposals(): Promise<ProposedFix[]> {
  const { findings, book } = await checked();
  return proposedFixes(findings, book);
}

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

/** Sets cells as an officer would, between a check and a fix. */
export async function set(sheet: string, address: string, input: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[input]];
    await context.sync();
  });
}

/** What a cell holds and looks like. */
export async function cell(sheet: string, address: string): Promise<{ value: unknown; type: string; format: unknown }> {
  return await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    const { values, valueTypes, numberFormat } = range;
    return { value: values[0]?.[0] as unknown, type: String(valueTypes[0]?.[0]), format: numberFormat[0]?.[0] as unknown }; // prettier-ignore
  });
}

/** The names of what the add-in keeps in the workbook. */
export async function settings(): Promise<string[]> {
  return await Excel.run(async (context) => {
    const { settings: all } = context.workbook;
    all.load("items/key");
    await context.sync();
    return all.items.map(({ key }) => key);
  });
}

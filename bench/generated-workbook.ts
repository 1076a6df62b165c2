import { buildWorkbook } from "../samples/workbook-builder";
import type { RuleId } from "../src/check/finding";
import type { Snapshot } from "../src/read/snapshot";
import { FAULTS } from "./faults";
import { COLUMNS, HEADINGS, soundRow, type Row } from "./sound-row";

/** A register of so many items and 12 columns, and what is wrong in it. */
export interface Seeded {
  readonly rows: readonly Row[];
  /** By the number of the row; one in 20 has a fault. */
  readonly faults: ReadonlyMap<number, RuleId>;
}

/** Each 20 rows have one fault, each kind in its turn, in another place among the 20; the same for the same number. */
export function seededRows(items: number): Seeded {
  const faults = new Map<number, RuleId>();
  const rows = Array.from({ length: items }, (_, index) => {
    const round = Math.floor(index / 20);
    const fault = index % 20 === (7 + round * 3) % 20 ? FAULTS[round % FAULTS.length] : undefined;
    if (!fault) return soundRow(index);
    faults.set(index, fault.rule);
    const sound = soundRow(index, "Green");
    return { ...sound, ...fault.spoil(sound, index) };
  });
  // As they come from Excel: what was put together of parts is one piece again.
  return { rows: JSON.parse(JSON.stringify(rows)) as Row[], faults };
}

const TITLES = [["Key Performance Indicators 2025/26"], ["QUARTER ONE"]];
/** Above the first item. */
export const ROWS_ABOVE = TITLES.length + 1;

function cells(rows: readonly Row[]): string[][] {
  return [COLUMNS.map((column) => HEADINGS[column]), ...rows.map((row) => COLUMNS.map((column) => row[column]))];
}

/** The register as a workbook. */
export async function generatedWorkbook({ rows }: Seeded): Promise<Uint8Array> {
  return await buildWorkbook([
    { name: "KPIs", rows: [...TITLES, ...cells(rows)] },
    {
      name: "Key",
      rows: [
        ["Colour", "Meaning"],
        ["Green", "On target"],
        ["Red", "Off target"],
      ],
    },
  ]);
}

/** The register as it is read, without going through Excel: its cells are texts, so no more of them is asked for. */
export function generatedSnapshot({ rows }: Seeded): Snapshot {
  const values = [...TITLES, ...cells(rows)].map((row) => COLUMNS.map((_, index) => row[index] ?? ""));
  const none = { hidden: false, ours: false, top: 0, left: 0, hiddenRows: new Set<number>(), pictures: new Map<number, number>(), details: new Map<number, never>() }; // prettier-ignore
  return { sheets: [{ name: "KPIs", values, ...none }] };
}

/** A workbook of 20 sheets and 110,000 cells: a register of 500 items and 11 columns on each. */
export async function manySheets(): Promise<Uint8Array> {
  const columns = COLUMNS.filter((column) => column !== "actual");
  // No two sheets alike: a table that stands twice is counted once.
  const rowsOf = (sheet: number): string[][] =>
    Array.from({ length: 500 }, (_, index) => soundRow(sheet * 500 + index)).map((row) => columns.map((column) => row[column])); // prettier-ignore
  return await buildWorkbook(
    Array.from({ length: 20 }, (_, sheet) => ({
      name: `Team ${sheet + 1}`,
      rows: [["Indicators 2025/26"], columns.map((column) => HEADINGS[column]), ...rowsOf(sheet)],
    })),
  );
}

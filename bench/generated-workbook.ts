import { buildWorkbook, type Cell } from "../samples/workbook-builder";

/** What the rules find in the generated workbook, by rule. */
export interface Seeded {
  readonly workbook: Uint8Array;
  readonly faults: number;
}

const HEADINGS = ["Reference", "Measure", "Target", "Benchmark", "Frequency", "Responsible Officer", "Corporate Objective", "Sub-Objective", "Service", "June 2025 Commentary", "June Actual", "June Forecast"]; // prettier-ignore
const RATINGS = ["Green", "Green", "Green", "Green", "Amber", "Green", "Red", "Green", "Blue", "Green"];
const OBJECTIVES = ["Homes for all", "A greener borough", "A growing economy", "A council that works"];
const PREFIXES = ["HFA", "AGB", "AGE", "ACW"];

/** A fault in every 20th row, each kind in turn. The column that is spoilt, and what is put there. */
const FAULTS: readonly (readonly [column: number, value: Cell])[] = [
  [11, ""], // missing-status
  [11, "Gren"], // status-spelling
  [11, "green "], // status-variant
  [11, "Yellow"], // unknown-status
  [6, ""], // missing-objective
  [5, "-"], // missing-owner
  [2, "Annual"], // target-is-frequency
  [9, "No notes"], // missing-commentary
];

/** A register of so many items and 12 columns, with seeded faults; the same for the same number. */
export async function generatedWorkbook(items: number): Promise<Seeded> {
  let faults = 0;
  const rows = Array.from({ length: items }, (_, index) => {
    const row = soundRow(index);
    if (index % 20 !== 7) return row;
    const [column, value] = FAULTS[faults % FAULTS.length] ?? [11, ""];
    faults++;
    return row.map((cell, at) => (at === column ? value : cell));
  });
  const workbook = await buildWorkbook([
    { name: "KPIs", rows: [["Key Performance Indicators 2025/26"], ["QUARTER ONE"], HEADINGS, ...rows] },
    {
      name: "Key",
      rows: [
        ["Colour", "Meaning"],
        ["Green", "On target"],
        ["Red", "Off target"],
      ],
    },
  ]);
  return { workbook, faults };
}

function soundRow(index: number): Cell[] {
  const theme = index % PREFIXES.length;
  return [
    `${PREFIXES[theme] ?? ""} ${Math.floor(index / PREFIXES.length) + 1}`,
    `Share of enquiries of kind ${index + 1} that are settled at the first contact`,
    `${80 + (index % 20)}%`,
    "Local",
    index % 3 === 0 ? "Monthly" : "Quarterly",
    `Manager of team ${index % 40}`,
    OBJECTIVES[theme] ?? "",
    `Sub-objective ${index % 12}`,
    `Service ${index % 8}`,
    `Volumes rose by ${index % 17} over the quarter; two posts were filled in May and the backlog was cleared by ${(index % 28) + 1} June.`,
    `${78 + (index % 22)}%`,
    RATINGS[index % RATINGS.length] ?? "Green",
  ];
}

/** A workbook of 20 sheets and 110,000 cells: a register of 500 items and 11 columns on each. */
export async function manySheets(): Promise<Uint8Array> {
  const header = HEADINGS.slice(0, -2).concat("June Forecast");
  const rows = Array.from({ length: 500 }, (_, index) => soundRow(index)).map((row) => [
    ...row.slice(0, -2),
    row.at(-1) ?? null,
  ]);
  return await buildWorkbook(
    Array.from({ length: 20 }, (_, sheet) => ({
      name: `Team ${sheet + 1}`,
      rows: [["Indicators 2025/26"], header, ...rows],
    })),
  );
}

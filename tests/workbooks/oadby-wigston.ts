import { RATING_FILLS, HEADER, RATING, STRONG, SUBTITLE, TEXT, TITLE } from "../../samples/borough/look";
import { buildWorkbook, type Cell, type SheetInput } from "../../samples/workbook-builder";
import { cellAddress } from "../../src/kpi/address";
import { PAGES, PES } from "./oadby-wigston-rows";

/** The layout of Oadby & Wigston's document of the first quarter of 2022/23, typed up as a workbook. */
const HEADINGS = [
  "Reference",
  "Measure/Activity",
  "Target",
  "Benchmark",
  "Frequency",
  "Responsible Staff",
  "Corporate Objective",
  "Sub-Objective",
  "Service",
  "June 2022 Commentary",
  "June Forecast",
] as const;
const [OBJECTIVE, SERVICE, FORECAST] = [6, 8, 10] as const;

const SHEET = "KPIs";
const ABOVE = 3;

/** Every row of the sheet below its header, the empty ones included. */
const BODY = PAGES.flatMap((page, index) => [...(index === 0 ? [] : [null]), ...page]);
const ITEMS = PAGES.flat();

function count(column: 8 | 10, text: string): number {
  return ITEMS.filter((row) => row[column] === text).length;
}

/** What the document says when it is counted by hand. */
export const OADBY_WIGSTON = {
  sheet: SHEET,
  items: 44,
  byRating: { green: 34, amber: 6, red: 0, blue: 4 },
  services: {
    "Built Environment": 14,
    "Customer Service and Transformation": 8,
    "Finance and Resources": 10,
    "Law & Democracy": 12,
  },
  /** No fix where the reference itself cannot be read. */
  missingObjectives: [
    missingObjective("PES 2", PES),
    missingObjective("PES 3", PES),
    missingObjective("PES 4", PES),
    missingObjective("PES 7", PES),
    missingObjective("PI 5 27", null),
  ],
} as const;

function missingObjective(reference: string, fix: string | null) {
  const row = ABOVE + BODY.findIndex((item) => item?.[0] === reference);
  return { reference, cell: cellAddress({ row, column: OBJECTIVE }), fix };
}

/** The rows as typed add up to the counts that were taken by hand. */
function checkTyping(): void {
  const { items, byRating, services } = OADBY_WIGSTON;
  const ratings = { Green: byRating.green, Amber: byRating.amber, Red: byRating.red, Blue: byRating.blue };
  const right =
    ITEMS.length === items &&
    Object.entries(ratings).every(([word, expected]) => count(FORECAST, word) === expected) &&
    Object.entries(services).every(([name, expected]) => count(SERVICE, name) === expected);
  if (!right) throw new Error("The rows typed from the document do not add up to its counts.");
}

export async function oadbyWigston(): Promise<Uint8Array> {
  checkTyping();
  return buildWorkbook([register(BODY), KEY, NOTES, LOOKUPS]);
}

/** The same as the document prints its last page: the reference broken over two cells, and all behind it one further. */
export async function oadbyWigstonShifted(): Promise<Uint8Array> {
  const last = new Set<readonly unknown[] | null>(PAGES.at(-1));
  const body = BODY.map((row) => (row !== null && last.has(row) ? brokenReference(row) : row));
  return buildWorkbook([register(body), KEY, NOTES, LOOKUPS]);
}

function brokenReference([reference, ...cells]: NonNullable<(typeof BODY)[number]>): Shown {
  const [prefix = "", ...number] = reference.split(" ");
  return [prefix, number.join(" "), ...cells];
}

type Shown = readonly (string | number | null)[];

function register(body: readonly (Shown | null)[]): SheetInput {
  return {
    name: SHEET,
    rows: [
      [{ value: "Key Performance Indicators 2022/23 - Continous Improvement", style: TITLE }],
      [{ value: "QUARTER ONE", style: SUBTITLE }],
      HEADINGS.map((value) => ({ value, style: HEADER })),
      ...body.map((row) => (row === null ? [] : row.map(dress))),
    ],
    widths: [12, 30, 34, 13, 14, 26, 26, 26, 22, 52, 15],
    heights: { 1: 27, 2: 21, 3: 33 },
    fitRows: true,
    frozenRows: ABOVE,
    print: { landscape: true, paper: "A3", titleRows: "1:3" },
  };
}

function dress(value: string | number | null, column: number): Cell {
  if (column === 0) return { value, style: STRONG };
  const fill = column === FORECAST ? Object.entries(RATING_FILLS).find(([word]) => word === value)?.[1] : undefined;
  return fill === undefined ? { value, style: TEXT } : { value, style: RATING, fill };
}

const KEY: SheetInput = {
  name: "Key",
  rows: [
    [{ value: "Key", style: TITLE }],
    [],
    ...(
      [
        ["Green", "On target"],
        ["Amber", "At risk of missing the target"],
        ["Red", "Will miss the target"],
        ["Blue", "Not yet due"],
      ] as const
    ).map(([word, meaning]): Cell[] => [
      { value: word, style: RATING, fill: RATING_FILLS[word] },
      { value: meaning, style: TEXT },
    ]),
  ],
  widths: [14, 40],
  print: {},
};

const NOTES: SheetInput = {
  name: "Notes",
  rows: [
    [{ value: "Notes for those who fill this in", style: TITLE }],
    [],
    ["Give the figure for the quarter first, then what lies behind it."],
    ["Choose the forecast from the list. Blue is for what is not yet due."],
    ["Name a post, not a person."],
  ],
  widths: [80],
  print: {},
};

/** Its headings are those of the register, as lookup sheets have them. */
const LOOKUPS: SheetInput = {
  name: "Lookups",
  hidden: true,
  rows: [
    ["Corporate Objective", "Service", "Frequency", "June Forecast"],
    ...Array.from({ length: 4 }, (_, row) => [
      [...new Set(ITEMS.map((item) => item[OBJECTIVE]))].filter((name) => String(name).length > 1)[row] ?? null,
      Object.keys(OADBY_WIGSTON.services)[row] ?? null,
      ["Monthly", "Quarterly", "Annual", "Key Milestone"][row] ?? null,
      Object.keys(RATING_FILLS)[row] ?? null,
    ]),
  ],
};

import type { Style } from "excelize-wasm";
import * as look from "../../samples/borough/look";
import { buildWorkbook, typed, type Cell, type RichCell, type SheetInput } from "../../samples/workbook-builder";
import type { Rating } from "../../src/kpi/rating";
import { EXCEPTIONS } from "./broxtowe-exceptions";
import { SERVICES, type ActionStatus, type IndicatorRow, type IndicatorStatus } from "./broxtowe-rows";
import type { ExpectedItem } from "./charnwood";

/** Broxtowe's report of the first quarter of 2020/21, as its performance system would export it into Excel. */
const ACTIONS = "Actions";
const INDICATORS = "Indicators";
const ACTION_HEADINGS = ["Status", "Action Title and Code", "Action Description", "Progress", "Due Date", "Comments"];
const INDICATOR_HEADINGS = [
  "Status",
  "CSI and Code",
  "Frequency",
  "2018/19 Achieved",
  "2019/20 Achieved",
  "2020/21 Q1",
  "2020/21 Target",
  "Notes",
];
const ACTION_STATUSES: readonly ActionStatus[] = ["Completed", "In Progress", "Warning", "Overdue", "Cancelled"];
const INDICATOR_STATUSES: readonly IndicatorStatus[] = ["Satisfactory", "Warning", "Alert", "Unknown"];

/** As the document counts: each status in the order of its columns; critical ones of them in brackets there. */
export const TOTALS = {
  actions: {
    "Finance Services": [1, 9, 0, 1, 0],
    "Legal Services": [2, 2, 1, 0, 0],
    "Governance and Democratic Services": [0, 1, 0, 0, 0],
    "Property Services": [0, 1, 0, 0, 0],
    "ICT and Business Transformation": [0, 3, 0, 0, 0],
    "Revenues, Benefits and Customer Services": [0, 6, 0, 0, 0],
    TOTAL: [3, 22, 1, 1, 0],
  },
  indicators: {
    "Finance Services": [3, 2, 1, 0],
    "Legal Services": [0, 0, 0, 0],
    "Governance and Democratic Services": [1, 2, 0, 0],
    "Property Services": [3, 0, 1, 0],
    "ICT and Business Transformation": [4, 0, 0, 0],
    "Revenues, Benefits and Customer Services": [5, 1, 1, 0],
    TOTAL: [16, 5, 3, 0],
  },
  critical: {
    "Finance Services": [0, 1, 0, 0],
    "Legal Services": [0, 0, 0, 0],
    "Governance and Democratic Services": [1, 1, 0, 0],
    "Property Services": [0, 0, 0, 0],
    "ICT and Business Transformation": [2, 0, 0, 0],
    "Revenues, Benefits and Customer Services": [4, 0, 0, 0],
    TOTAL: [7, 2, 0, 0],
  },
} as const;

const PURPLE = "#4A2A6B";
const HEADER: Style = { ...look.HEADER, Fill: { Type: "pattern", Pattern: 1, Color: [PURPLE] } };
const SECTION: Style = {
  ...look.STRONG,
  Font: { Family: "Arial", Size: 11, Bold: true, Color: PURPLE },
  Fill: { Type: "pattern", Pattern: 1, Color: ["#E9E3F0"] },
};
const { TITLE, SUBTITLE, TEXT, STRONG, RATING } = look;
const MIDDLE: Style = { ...RATING, Font: { Family: "Arial", Size: 10 } };
const RATINGS: Readonly<Partial<Record<ActionStatus | IndicatorStatus, { rating: Rating; fill: string }>>> = {
  Satisfactory: { rating: "green", fill: "#A9D08E" },
  Warning: { rating: "amber", fill: "#FFD966" },
  Alert: { rating: "red", fill: "#FF8F8F" },
};

interface Line {
  readonly cells: readonly RichCell[];
  /** What a right reader makes of it; the row is told by where it stands. */
  readonly item?: Omit<ExpectedItem, "row">;
  /** Over all columns. */
  readonly merged?: boolean;
}

/** One table: a row for each service, its actions below; the headings again where the second page begins. */
function actionLines(): Line[] {
  const header: Line = { cells: ACTION_HEADINGS.map((value) => ({ value, style: HEADER })) };
  return [
    ...titles("Key tasks and priorities for improvement 2020/21", ACTION_HEADINGS.length),
    header,
    ...SERVICES.flatMap(({ service, actions }): Line[] => [
      ...(service === "ICT and Business Transformation" ? [header] : []),
      section(service, ACTION_HEADINGS.length),
      ...actions.map(([status, title, code, description, progress, due, comments]): Line => {
        const measureCell = `${title} (${code})`;
        return {
          cells: [
            { value: status, style: status === "Overdue" || status === "Warning" ? RATING : MIDDLE },
            { value: measureCell, style: TEXT },
            { value: description, style: TEXT },
            { ...typed(progress), style: MIDDLE },
            { ...typed(due), style: MIDDLE },
            { value: comments, style: TEXT },
          ],
          item: {
            ...rated(status),
            sheet: ACTIONS,
            kind: "action",
            reference: code,
            measure: title,
            measureCell,
            target: null,
            actual: null,
            group: service,
            critical: false,
            endDate: due,
          },
        };
      }),
    ]),
  ];
}

/** A table for each service that has indicators, under its own title and headings. */
function indicatorLines(): Line[] {
  return [
    ...titles("Performance indicators 2020/21: Quarter 1", INDICATOR_HEADINGS.length),
    ...SERVICES.filter(({ indicators }) => indicators.length > 0).flatMap(({ service, indicators }, index): Line[] => [
      ...(index === 0 ? [] : [{ cells: [] }]),
      section(service, INDICATOR_HEADINGS.length),
      { cells: INDICATOR_HEADINGS.map((value) => ({ value, style: HEADER })) },
      ...indicators.map((row) => indicatorLine(service, row)),
    ]),
    { cells: [] },
    { cells: [{ value: "CSI: Critical Success Indicator.", style: TEXT }], merged: true },
  ];
}

function indicatorLine(service: string, row: IndicatorRow): Line {
  const [status, csi, title, code, frequency, twoYearsAgo, lastYear, quarter, target, notes] = row;
  const measureCell = `${csi === null ? "" : "CSI "}${title} (${code})`;
  const fill = RATINGS[status]?.fill;
  return {
    cells: [
      { value: status, style: RATING, ...(fill === undefined ? {} : { fill }) },
      { value: measureCell, style: csi === null ? TEXT : STRONG },
      { value: frequency, style: MIDDLE },
      ...[twoYearsAgo, lastYear, quarter, target].map((text) => ({ ...typed(text), style: MIDDLE })),
      { value: notes, style: TEXT },
    ],
    item: {
      ...rated(status),
      sheet: INDICATORS,
      kind: "indicator",
      reference: code,
      measure: title,
      measureCell,
      target: orNothing(target),
      actual: orNothing(quarter),
      group: service,
      critical: csi !== null,
      frequency,
    },
  };
}

function rated(status: ActionStatus | IndicatorStatus) {
  return { rating: RATINGS[status]?.rating ?? null, status: status.toLowerCase(), owner: null, objective: null };
}

function orNothing(text: string): string | null {
  return text === "n/a" ? null : text;
}

function titles(title: string, columns: number): Line[] {
  return [
    { cells: across({ value: title, style: TITLE }, columns), merged: true },
    { cells: across({ value: "Support service areas, at 30 June 2020", style: SUBTITLE }, columns), merged: true },
  ];
}

function section(service: string, columns: number): Line {
  return { cells: across({ value: service, style: SECTION }, columns), merged: true };
}

function across(cell: RichCell, columns: number): RichCell[] {
  return [cell, ...Array.from({ length: columns - 1 }, () => ({ style: cell.style ?? TEXT }))];
}

const ACTION_LINES = actionLines();
const INDICATOR_LINES = indicatorLines();

/** Every item; 'n/a' says nothing and is null. */
export const EXPECTED: readonly ExpectedItem[] = [ACTION_LINES, INDICATOR_LINES].flatMap((lines) =>
  lines.flatMap(({ item }, index) => (item === undefined ? [] : [{ ...item, row: index + 1 }])),
);

/** How many of the items have each status; of a service or, with TOTAL, of all. */
export function statusesOf(table: keyof typeof TOTALS, service: string): number[] {
  const items = EXPECTED.filter(
    ({ kind, group, critical }) =>
      (service === "TOTAL" || group === service) &&
      kind === (table === "actions" ? "action" : "indicator") &&
      (table !== "critical" || critical),
  );
  return (table === "actions" ? ACTION_STATUSES : INDICATOR_STATUSES).map(
    (word) => items.filter(({ status }) => status === word.toLowerCase()).length,
  );
}

/** The rows as typed add up to the document's totals. */
function checkTyping(): void {
  for (const table of ["actions", "indicators", "critical"] as const)
    for (const [service, counts] of Object.entries<readonly number[]>(TOTALS[table]))
      if (statusesOf(table, service).join() !== counts.join())
        throw new Error(`The rows typed from Broxtowe's report do not add up to its totals: ${table} of ${service}.`);
}

export async function broxtowe(): Promise<Uint8Array> {
  checkTyping();
  return buildWorkbook([
    summary(),
    sheetOf(ACTIONS, ACTION_LINES, [14, 42, 42, 11, 12, 52], ACTION_HEADINGS.length),
    sheetOf(INDICATORS, INDICATOR_LINES, [14, 50, 12, 12, 12, 12, 12, 52], INDICATOR_HEADINGS.length),
    EXCEPTIONS,
  ]);
}

function sheetOf(name: string, lines: readonly Line[], widths: readonly number[], columns: number): SheetInput {
  const last = "ABCDEFGH"[columns - 1] ?? "A";
  const merges = lines.flatMap(({ merged }, index) => (merged ? [`A${index + 1}:${last}${index + 1}`] : []));
  const single = lines.flatMap(({ merged }, index) => (merged ? [[index + 1, index === 0 ? 28 : 20] as const] : []));
  return {
    name,
    rows: lines.map(({ cells }) => cells),
    merges,
    widths,
    heights: Object.fromEntries(single),
    fitRows: true,
    frozenRows: name === ACTIONS ? 3 : 2,
    tabColour: PURPLE,
    print: { landscape: true },
  };
}

/** Counts, not items; '-' for none, critical ones in brackets. */
function summary(): SheetInput {
  const table = (headings: readonly string[], rows: readonly (readonly [string, readonly string[]])[]): Cell[][] => [
    ["", ...headings].map((value) => ({ value, style: HEADER })),
    ...rows.map(([service, counts]): Cell[] => {
      const isTotal = service === "TOTAL";
      return [
        { value: service, style: isTotal ? STRONG : TEXT },
        ...counts.map((text) => ({ ...typed(text), style: isTotal ? RATING : MIDDLE })),
      ];
    }),
  ];
  const actions = Object.entries(TOTALS.actions).map(
    ([service, counts]) => [service, counts.map((count) => (count === 0 ? "-" : String(count)))] as const,
  );
  const indicators = Object.entries(TOTALS.indicators).map(([service, counts]) => {
    const critical = statusesOf("critical", service);
    const shown = counts.map((count, index) => {
      const some = critical[index] ?? 0;
      return count === 0 ? "-" : some === 0 ? String(count) : `${count} (${some})`;
    });
    return [service, shown] as const;
  });
  return {
    name: "Summary",
    rows: [
      [{ value: "Summary of progress 2020/21", style: TITLE }],
      [{ value: "Key tasks and priorities for improvement", style: SUBTITLE }],
      ...table(ACTION_STATUSES, actions),
      [],
      [{ value: "Performance indicators (critical ones in brackets)", style: SUBTITLE }],
      ...table(INDICATOR_STATUSES, indicators),
    ],
    widths: [46, 14, 14, 14, 14, 14],
    heights: { 1: 28, 2: 20, 12: 20 },
    print: { landscape: true },
  };
}

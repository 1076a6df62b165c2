import type { Style } from "excelize-wasm";
import * as look from "../../samples/borough/look";
import { buildWorkbook, typed, type Cell, type SheetInput, type Value } from "../../samples/workbook-builder";
import type { Kind } from "../../src/kpi/item";
import type { Rating } from "../../src/kpi/rating";
import {
  COUNCIL,
  ECONOMY,
  ENVIRONMENT,
  HEALTHY,
  INDICATORS,
  type Action,
  type Outcome,
  type Rag,
} from "./charnwood-rows";

/** What a right reader makes of a row. Null where the row says nothing of it; commentary is left out. */
export interface ExpectedItem {
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  readonly kind: Kind;
  readonly reference: string | null;
  /** Without the reference, owner and critical flag that its cell may hold too. */
  readonly measure: string;
  /** The whole text of that cell, or of the first of the merged cells that it is one of. */
  readonly measureCell: string;
  readonly target: string | null;
  readonly actual: string | null;
  readonly owner: string | null;
  readonly objective: string | null;
  /** The theme, priority or section that the row stands in. */
  readonly group: string | null;
  readonly rating: Rating | null;
  readonly status: string | null;
  readonly critical: boolean;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly frequency?: string | null;
}

/** Charnwood's report of the third quarter of 2023/24, as the workbook that it might have been written from. */
const THEMES: readonly Theme[] = [
  { sheet: "Environment", title: "Caring for the Environment", outcomes: ENVIRONMENT, merged: true },
  { sheet: "Healthy Communities", title: "Healthy Communities", outcomes: HEALTHY, merged: true },
  { sheet: "Economy", title: "A Thriving Economy", outcomes: ECONOMY, merged: true },
  // Here the outcome is written once, over cells that were left empty.
  { sheet: "Your Council", title: "Your Council", outcomes: COUNCIL, merged: false },
];
const KPIS = "Key Performance Indicators";

interface Theme {
  readonly sheet: string;
  readonly title: string;
  readonly outcomes: readonly Outcome[];
  readonly merged: boolean;
}

/** As the document counts. It prints red and green of the indicators the other way round; these are the rows' own. */
export const TOTALS = {
  actions: 78,
  overall: { red: 11, amber: 8, green: 39, completed: 20 },
  themes: {
    "Caring for the Environment": { actions: 23, red: 3, amber: 2, green: 10, completed: 8 },
    "Healthy Communities": { actions: 21, red: 0, amber: 5, green: 11, completed: 5 },
    "A Thriving Economy": { actions: 15, red: 4, amber: 0, green: 10, completed: 1 },
    "Your Council": { actions: 19, red: 4, amber: 1, green: 8, completed: 6 },
  },
  indicators: { items: 15, red: 3, amber: 3, green: 9 },
} as const;

const GREEN = "#4B7A2B";
const HEADER: Style = {
  ...look.HEADER,
  Fill: { Type: "pattern", Pattern: 1, Color: [GREEN] },
  Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
};
const { TITLE, SUBTITLE, TEXT, STRONG: OUTCOME, RATING: MIDDLE_BOLD } = look;
const MIDDLE: Style = { ...MIDDLE_BOLD, Font: { Family: "Arial", Size: 10 } };
const NOTE: Style = { Font: { Family: "Arial", Size: 9, Italic: true } };
const ACTION_WIDTHS = [32, 44, 52, 13, 9, 9, 9];
const KPI_WIDTHS = [46, 10, 10, 10, 10, 10, 10, 10, 48, 8];

const FILLS: Readonly<Record<Rag, string>> = { Red: "#FF0000", Amber: "#FFC000", Green: "#00B050" };
const RATING_OF: Readonly<Record<Rag, Rating>> = { Red: "red", Amber: "amber", Green: "green" };

/** Rows above the first action: title, subtitle, header. */
const ABOVE_ACTIONS = 3;
/** Rows above the first indicator: title, subtitle, two of headers. */
const ABOVE_INDICATORS = 4;

const ACTIONS: readonly ExpectedItem[] = THEMES.flatMap(({ sheet, title, outcomes }) =>
  outcomes
    .flatMap(({ outcome, actions }) => actions.map((action) => ({ outcome, action })))
    .map(({ outcome, action: [measure, , status, startDate, endDate, rag] }, index) => ({
      sheet,
      row: ABOVE_ACTIONS + index + 1,
      kind: "action",
      reference: null,
      measure,
      measureCell: measure,
      target: null,
      actual: null,
      owner: null,
      objective: outcome,
      group: title,
      rating: rag === null ? null : RATING_OF[rag],
      status: status.toLowerCase(),
      critical: false,
      startDate,
      endDate,
    })),
);

export type Quarter = "Q1 2023/24" | "Q2 2023/24" | "Q3 2023/24";

/** The indicators when a quarter is reported; the gauge is the latest quarter's throughout. */
export function expectedIndicators(quarter: Quarter): ExpectedItem[] {
  return INDICATORS.map(([reference, measure, owner, q1, q2, q3, gauge], index) => {
    const [actual, target] = { "Q1 2023/24": q1, "Q2 2023/24": q2, "Q3 2023/24": q3 }[quarter];
    return {
      sheet: KPIS,
      row: ABOVE_INDICATORS + index + 1,
      kind: "indicator",
      reference,
      measure,
      measureCell: kpiCell(reference, measure, owner),
      target,
      actual,
      owner,
      objective: null,
      group: null,
      rating: RATING_OF[gauge],
      status: null,
      critical: false,
    };
  });
}

/** Every item, sheet by sheet; indicators of the latest quarter. */
export const EXPECTED: readonly ExpectedItem[] = [...ACTIONS, ...expectedIndicators("Q3 2023/24")];

/** The rows as typed add up to the document's totals. */
function checkTyping(): void {
  const { themes, overall, indicators } = TOTALS;
  const tally = (items: readonly ExpectedItem[]) => ({
    red: items.filter(({ rating }) => rating === "red").length,
    amber: items.filter(({ rating }) => rating === "amber").length,
    green: items.filter(({ rating }) => rating === "green").length,
    completed: items.filter(({ rating, status }) => rating === null && status === "completed").length,
  });
  const same = (typedUp: object, printed: object) =>
    Object.entries(printed).every(([name, count]) =>
      Object.entries(typedUp).some(([n, c]) => n === name && c === count),
    );
  const kpis = EXPECTED.filter(({ kind }) => kind === "indicator");
  const right =
    ACTIONS.length === TOTALS.actions &&
    same(tally(ACTIONS), overall) &&
    Object.entries(themes).every(([title, counts]) => {
      const items = ACTIONS.filter(({ group }) => group === title);
      return same({ ...tally(items), actions: items.length }, counts);
    }) &&
    same({ ...tally(kpis), items: kpis.length }, indicators);
  if (!right) throw new Error("The rows typed from Charnwood's report do not add up to its totals.");
}

export async function charnwood(): Promise<Uint8Array> {
  checkTyping();
  return buildWorkbook([overview(), ...THEMES.map(themeSheet), kpiSheet(), DEBTORS]);
}

/** The same with a colour beside the one completed action where the document shows a picture. Which, it does not tell. */
export async function charnwoodWithPicture(): Promise<Uint8Array> {
  const coloured = ENVIRONMENT.map(({ outcome, actions }) => ({
    outcome,
    actions: actions.map(([action, progress, status, start, end, rag]): Action => {
      return [action, progress, status, start, end, action.startsWith("Green Flags") ? "Green" : rag];
    }),
  }));
  const themes = THEMES.map((theme) => (theme.outcomes === ENVIRONMENT ? { ...theme, outcomes: coloured } : theme));
  return buildWorkbook([overview(), ...themes.map(themeSheet), kpiSheet(), DEBTORS]);
}

function themeSheet({ sheet, title, outcomes, merged }: Theme): SheetInput {
  const rows: Cell[][] = [];
  const merges: string[] = [];
  for (const { outcome, actions } of outcomes) {
    const first = ABOVE_ACTIONS + rows.length + 1;
    if (merged && actions.length > 1) merges.push(`A${first}:A${first + actions.length - 1}`);
    actions.forEach(([action, progress, status, start, end, rag], index) => {
      rows.push([
        { value: index === 0 ? outcome : null, style: OUTCOME },
        { value: action, style: TEXT },
        { value: progress, style: TEXT },
        ...[status, start, end].map((value) => ({ value, style: MIDDLE })),
        rag === null ? { style: MIDDLE } : { style: MIDDLE, fill: FILLS[rag] },
      ]);
    });
  }
  // The line break in this heading comes and goes in the document too.
  const action = `Corporate Delivery Plan Action${title === "A Thriving Economy" ? " " : "\n"}(2023-2024)`;
  const headings = [
    "Corporate Strategy Outcome (2020-2024)",
    action,
    "Progress",
    "Status",
    "Start Date",
    "End Date",
    "RAG",
  ];
  return {
    name: sheet,
    rows: [
      [{ value: title, style: TITLE }],
      [{ value: "Corporate Delivery Plan: Quarter 3 2023-2024", style: SUBTITLE }],
      headings.map((value) => ({ value, style: HEADER })),
      ...rows,
      [],
      [{ value: "The RAG is left blank once an action is completed.", style: NOTE }],
    ],
    merges: ["A1:G1", "A2:G2", ...merges],
    widths: ACTION_WIDTHS,
    heights: { 1: 30, 2: 20, 3: 36 },
    fitRows: true,
    frozenRows: ABOVE_ACTIONS,
    tabColour: GREEN,
    print: { landscape: true, titleRows: "1:3" },
  };
}

function kpiSheet(): SheetInput {
  const header = (value: string | null) => ({ value, style: HEADER });
  const quarters = ["Q1 2023/24", "Q2 2023/24", "Q3 2023/24"];
  const rows = INDICATORS.map(([reference, name, owner, q1, q2, q3, gauge, update, travel]): Cell[] => {
    return [
      { value: kpiCell(reference, name, owner), style: TEXT },
      ...[...q1, ...q2, ...q3].map((text) => ({ ...typed(text), style: MIDDLE })),
      { value: gauge, style: MIDDLE },
      { value: update, style: TEXT },
      { value: travel, style: MIDDLE },
    ];
  });
  const last = ABOVE_INDICATORS + rows.length;
  return {
    name: KPIS,
    rows: [
      [{ value: "Corporate Performance Indicators", style: TITLE }],
      [{ value: "Quarter 3 2023-2024", style: SUBTITLE }],
      [header("Key Performance Indicator"), ...quarters.flatMap((name) => [header(name), header(null)]), ...["Gauge", "Update", "Travel"].map(header)],
      [header(null), ...quarters.flatMap(() => [header("Value"), header("Target")]), header(null), header(null), header(null)],
      ...rows,
    ], // prettier-ignore
    merges: ["A1:J1", "A2:J2", "A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:H4", "I3:I4", "J3:J4"],
    widths: KPI_WIDTHS,
    heights: { 1: 30, 2: 20, 3: 20, 4: 20 },
    fitRows: true,
    frozenRows: ABOVE_INDICATORS,
    frozenColumns: 1,
    conditionalFormats: Object.entries(FILLS).map(([word, fill]) => ({
      range: `H${ABOVE_INDICATORS + 1}:H${last}`,
      rule: { Type: "cell", Criteria: "==", Value: `"${word}"` },
      style: { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } },
    })),
    tabColour: "#7F7F7F",
    print: { landscape: true, titleRows: "1:4" },
  };
}

function kpiCell(reference: string, name: string, owner: string): string {
  return `${reference} ${name}\nOwner: ${owner}`;
}

/** Counts, not items. Red and green of the indicators as published; 9 annual ones have no row of their own yet. */
function overview(): SheetInput {
  const { themes, overall, actions } = TOTALS;
  const counts = (name: string, numbers: readonly Value[], style: Style): Cell[] =>
    [name, ...numbers].map((value, index) => ({ value, style: index === 0 ? OUTCOME : style }));
  return {
    name: "Performance Overview",
    rows: [
      [{ value: "Performance Overview: Quarter 3 2023-2024", style: TITLE }],
      [],
      ["Actions", "Number of Actions", "Red", "Amber", "Green", "Completed"].map((value) => ({ value, style: HEADER })),
      ...Object.entries(themes).map(([name, theme]) =>
        counts(name, [theme.actions, theme.red, theme.amber, theme.green, theme.completed], MIDDLE),
      ),
      counts("Overall", [actions, overall.red, overall.amber, overall.green, overall.completed], MIDDLE_BOLD),
      [],
      ["Indicators", "Number of PI's", "Red", "Amber", "Green", "Not started (annual)"].map((value) => ({
        value,
        style: HEADER,
      })),
      counts("Corporate", [24, 9, 3, 3, 9], MIDDLE),
    ],
    merges: ["A1:F1"],
    widths: [32, 20, 10, 10, 10, 22],
    heights: { 1: 30, 3: 22, 10: 22 },
    print: { landscape: true },
  };
}

const DEBTORS: SheetInput = {
  name: "Sundry Debtors",
  rows: [
    [{ value: "Sundry Debtors Q3" }],
    [],
    ["Year", "Quarter Ended", "Invoices Issued £", "Outstanding £", "Collected £", "Collection Rate %"],
    ...(
      [
        ["30-Jun-2023", 2_283_675, 845_248],
        ["30-Sep-2023", 1_922_893, 791_244],
        ["31-Dec-2023", 1_922_974, 616_086],
      ] as const
    ).map(([ended, issued, outstanding], index): Cell[] => [
      "2023/24",
      ended,
      { value: issued, format: "#,##0" },
      { value: outstanding, format: "#,##0" },
      { value: issued - outstanding, formula: `C${index + 4}-D${index + 4}`, format: "#,##0" },
      { value: (issued - outstanding) / issued, formula: `E${index + 4}/C${index + 4}`, format: "0%" },
    ]),
  ].map((row, index) =>
    row.map((cell) => ({
      ...(typeof cell === "object" ? cell : { value: cell }),
      style: index === 0 ? TITLE : index === 2 ? HEADER : MIDDLE,
    })),
  ),
  merges: ["A1:F1"],
  widths: [12, 16, 20, 18, 18, 20],
  heights: { 1: 30, 3: 22 },
  print: { landscape: true },
};

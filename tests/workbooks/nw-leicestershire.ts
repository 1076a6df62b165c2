import type { Style } from "excelize-wasm";
import * as look from "../../samples/borough/look";
import { fittingHeight } from "../../samples/row-height";
import { buildWorkbook, typed, type Cell, type RichCell, type SheetInput } from "../../samples/workbook-builder";
import type { Rating } from "../../src/kpi/rating";
import type { ExpectedItem } from "./charnwood";
import { ABSENCE, FINANCE, PLANS, SUMMARY } from "./nw-leicestershire-figures";
import { PRIORITIES, type Block, type Face, type IndicatorRow, type Priority } from "./nw-leicestershire-rows";

const NAVY = "#1F3864";
const HEADER: Style = { ...look.HEADER, Fill: { Type: "pattern", Pattern: 1, Color: [NAVY] } };
const { TITLE, SUBTITLE, TEXT, RATING } = look;
const MIDDLE: Style = { ...RATING, Font: { Family: "Arial", Size: 10 } };
const FACE: Style = { ...RATING, Alignment: { Horizontal: "center", Vertical: "center" } };
const BLOCK_TITLE: Style = { ...SUBTITLE, Font: { ...SUBTITLE.Font, Color: NAVY } };
const NOTE: Style = { Font: { Family: "Arial", Size: 9, Italic: true } };

const RATING_OF: Readonly<Record<Face, Rating>> = { Green: "green", Amber: "amber", Red: "red" };
const SMILEYS = {
  wingdings: { Green: "J", Amber: "K", Red: "L" },
  characters: { Green: "☺", Amber: "😐", Red: "☹" },
} as const;
const INKS: Readonly<Record<Face, string>> = { Green: "#00803C", Amber: "#C87800", Red: "#C00000" };
const MEANINGS: Readonly<Record<Face, string>> = {
  Green: "On track; on target or above",
  Amber: "Under control",
  Red: "Failing; below target",
};

const [MEASURES, FIGURES, STATUS, GAP, KEY, KEY_WORDS] = [52, 25, 9, 3, 7, 30];
const WIDTHS = [MEASURES, FIGURES, FIGURES, STATUS, GAP, KEY, KEY_WORDS];

/** As the document counts, priority by priority and in all: green, amber, red. */
export const TOTALS = {
  priorities: {
    "Value for Money": { actions: [5, 0, 1], indicators: [12, 1, 6] },
    "Homes and Communities": { actions: [3, 1, 0], indicators: [7, 1, 1] },
    "Building Confidence in Coalville": { actions: [5, 0, 0], indicators: [2, 0, 1] },
    "Business and Jobs": { actions: [5, 0, 0], indicators: [2, 0, 2] },
    "Green Footprints": { actions: [5, 0, 1], indicators: [2, 0, 1] },
  },
  actions: [23, 1, 2],
  indicators: [25, 2, 11],
} as const;

/** Title, quarter, two rows of dashboard, an empty one, the actions' title and header. */
const ABOVE_ACTIONS = 7;
/** Between the last action and the first indicator: an empty row, a title, a header. */
const BETWEEN = 3;

function rowsOf(blocks: readonly Block<unknown>[]): number {
  return blocks.reduce((count, { rows }) => count + rows.length, 0);
}

/** Every item. A measure that is merged over several rows holds for each of them. */
export const EXPECTED: readonly ExpectedItem[] = PRIORITIES.flatMap(({ sheet, name, actions, indicators }) => {
  const common = { sheet, reference: null, owner: null, objective: null, group: name, status: null, critical: false };
  const aboveIndicators = ABOVE_ACTIONS + rowsOf(actions) + BETWEEN;
  return [
    ...spread(actions).map(({ measure, row: [, face] }, index): ExpectedItem => ({
      ...common,
      row: ABOVE_ACTIONS + index + 1,
      kind: "action",
      measure,
      measureCell: measure,
      target: null,
      actual: null,
      rating: RATING_OF[face],
    })),
    ...spread(indicators).map(({ measure, row: [target, actual, face] }, index): ExpectedItem => ({
      ...common,
      row: aboveIndicators + index + 1,
      kind: "indicator",
      measure,
      measureCell: measure,
      target,
      actual,
      rating: RATING_OF[face],
    })),
  ];
});

function spread<Row>(blocks: readonly Block<Row>[]): { readonly measure: string; readonly row: Row }[] {
  return blocks.flatMap(({ measure, rows }) => rows.map((row) => ({ measure, row })));
}

/** Green, amber and red among these. */
export function facesOf(items: readonly ExpectedItem[]): number[] {
  return Object.values(RATING_OF).map((rating) => items.filter((item) => item.rating === rating).length);
}

/** The rows as typed add up to the document's totals. */
function checkTyping(): void {
  const same = (
    items: readonly ExpectedItem[],
    counts: Readonly<Record<"actions" | "indicators", readonly number[]>>,
  ) =>
    facesOf(items.filter(({ kind }) => kind === "action")).join() === counts.actions.join() &&
    facesOf(items.filter(({ kind }) => kind === "indicator")).join() === counts.indicators.join();
  const right =
    same(EXPECTED, TOTALS) &&
    Object.entries(TOTALS.priorities).every(([name, counts]) =>
      same(
        EXPECTED.filter(({ group }) => group === name),
        counts,
      ),
    );
  if (!right) throw new Error("The rows typed from North West Leicestershire's report do not add up to its totals.");
}

export async function northWestLeicestershire(): Promise<Uint8Array> {
  checkTyping();
  return buildWorkbook([SUMMARY, ...PRIORITIES.map(prioritySheet), PLANS, FINANCE, ABSENCE]);
}

/** The same with the shop fronts as the document prints them: two measures in one row, under one smiley. */
export async function northWestLeicestershireInOneRow(): Promise<Uint8Array> {
  const inOneRow = ({ measure, rows }: Block<IndicatorRow>): Block<IndicatorRow> => {
    const [first, ...others] = rows;
    if (!first || !measure.startsWith("Coalville shop fronts")) return { measure, rows };
    const lines = (index: 0 | 1): string => [first, ...others].map((row) => row[index]).join("\n");
    return { measure, rows: [[lines(0), lines(1), first[2]]] };
  };
  const priorities = PRIORITIES.map((one) => ({ ...one, indicators: one.indicators.map(inOneRow) }));
  return buildWorkbook([SUMMARY, ...priorities.map(prioritySheet), PLANS, FINANCE, ABSENCE]);
}

function prioritySheet(priority: Priority): SheetInput {
  const { sheet, name, actions, indicators, hasKey, note } = priority;
  const above = ABOVE_ACTIONS + rowsOf(actions) + BETWEEN;
  const heights: Record<number, number> = {
    ...{ 1: 28, 2: 20, 3: 20, 4: 20, 6: 22, 7: 22, [above - 1]: 22, [above]: 22 },
    ...heightsOf(actions, ABOVE_ACTIONS, ([update]) => [[update], [2 * FIGURES]]),
    ...heightsOf(indicators, above, ([target, actual]) => [
      [target, actual],
      [FIGURES, FIGURES],
    ]),
  };
  const header = (value: string | null) => ({ value, style: HEADER });
  const rows: Cell[][] = [
    [{ value: `PERFORMANCE DASHBOARD – ${name.toUpperCase()}`, style: TITLE }],
    [{ value: "2018/19 Quarter 2 (July-September 2018)", style: SUBTITLE }],
    [header("Progress against CDP milestones"), header("Progress against CDP Performance Indicators"), header(null), header(null)],
    [...dashboard(sheet), { style: MIDDLE }, { style: MIDDLE }],
    [],
    [{ value: "Council Delivery Plan actions", style: BLOCK_TITLE }],
    ["Action", "Update", null, "Status"].map(header),
    ...dressed(actions, ([update, face]) => [
      { value: update, style: TEXT },
      { style: TEXT },
      smiley(face, priority),
    ]),
    [],
    [{ value: "Council Delivery Plan performance indicators", style: BLOCK_TITLE }],
    ["Performance Indicators", "Q2 Target", "Q2 Actual", "Status"].map(header),
    ...dressed(indicators, ([target, actual, face, unrounded]) => [
      { ...typed(target), style: MIDDLE },
      { ...typed(actual), ...(unrounded === undefined ? {} : { value: unrounded }), style: MIDDLE },
      smiley(face, priority),
    ]),
    ...(note === null ? [] : [[], [{ value: note, style: NOTE }]]),
  ]; // prettier-ignore
  return {
    name: sheet,
    rows: hasKey ? withKey(rows, priority) : rows,
    merges: [
      "A1:D1",
      "A2:D2",
      "B3:D3",
      "B4:D4",
      ...spread(actions).map((_, index) => `B${ABOVE_ACTIONS + index + 1}:C${ABOVE_ACTIONS + index + 1}`),
      `B${ABOVE_ACTIONS}:C${ABOVE_ACTIONS}`,
      ...mergesOf(actions, ABOVE_ACTIONS),
      ...mergesOf(indicators, above),
      ...(hasKey ? [`F${ABOVE_ACTIONS}:G${ABOVE_ACTIONS}`] : []),
    ],
    widths: hasKey ? WIDTHS : WIDTHS.slice(0, 4),
    heights,
    tabColour: NAVY,
    print: { landscape: true },
  };
}

/** The measure stands in the first of its rows. */
function dressed<Row>(blocks: readonly Block<Row>[], cells: (row: Row) => RichCell[]): Cell[][] {
  return blocks.flatMap(({ measure, rows }) =>
    rows.map((row, index) => [{ value: index === 0 ? measure : null, style: TEXT }, ...cells(row)]),
  );
}

function mergesOf(blocks: readonly Block<unknown>[], above: number): string[] {
  const merges: string[] = [];
  let first = above + 1;
  for (const { rows } of blocks) {
    if (rows.length > 1) merges.push(`A${first}:A${first + rows.length - 1}`);
    first += rows.length;
  }
  return merges;
}

/** Rows as tall as their words, the measure's shared among the rows that it is merged over, and a smiley's at least. */
function heightsOf<Row>(
  blocks: readonly Block<Row>[],
  above: number,
  words: (row: Row) => readonly [texts: readonly string[], widths: readonly number[]],
): Record<number, number> {
  const heights = blocks.flatMap(({ measure, rows }) =>
    rows.map((row) => Math.max(24, fittingHeight(...words(row)), fittingHeight([measure], [MEASURES]) / rows.length)),
  );
  return Object.fromEntries(heights.map((height, index) => [above + index + 1, height]));
}

function smiley(face: Face, { smileys }: Priority): RichCell {
  const Family = smileys === "wingdings" ? "Wingdings" : "Segoe UI Symbol";
  return { value: SMILEYS[smileys][face], style: { ...FACE, Font: { Family, Size: 16, Color: INKS[face] } } };
}

/** The counts that stand above the tables: of actions, of indicators. */
function dashboard(sheet: string): RichCell[] {
  const items = EXPECTED.filter((item) => item.sheet === sheet);
  return (["action", "indicator"] as const).map((kind) => {
    const [green, amber, red] = facesOf(items.filter((item) => item.kind === kind));
    const { Green, Amber, Red } = SMILEYS.characters;
    return { value: `${green ?? 0} ${Green} Green     ${amber ?? 0} ${Amber} Amber     ${red ?? 0} ${Red} Red`, style: MIDDLE };
  }); // prettier-ignore
}

/** What the smileys mean, beside the actions. */
function withKey(rows: readonly Cell[][], priority: Priority): Cell[][] {
  const key: Cell[][] = [
    [{ value: "Status definitions", style: HEADER }, { style: HEADER }],
    ...Object.entries(RATING_OF).map(([word]): Cell[] => {
      const face = word === "Green" || word === "Amber" ? word : "Red";
      return [smiley(face, priority), { value: MEANINGS[face], style: TEXT }];
    }),
  ];
  return rows.map((cells, index) => {
    const beside = key[index - (ABOVE_ACTIONS - 1)];
    return beside === undefined ? cells : [...cells, null, ...beside];
  });
}

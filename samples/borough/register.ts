import { areaAddress, columnLetters } from "../../src/kpi/address";
import type { Cell, ConditionalFormat, RichCell, SheetInput } from "../workbook-builder";
import { COMMUNITY_INDICATORS } from "./communities";
import { ECONOMY_INDICATORS } from "./economy";
import { GREENER_INDICATORS } from "./greener";
import { HOMES_INDICATORS } from "./homes";
import { COLUMNS, contentOf, RATINGS, type Column, type Indicator, type Planted } from "./indicator";
import { HEADER, RATING, RATING_FILLS, STRONG, SUBTITLE, TEXT, TITLE } from "./look";
import { WELL_RUN_INDICATORS } from "./well-run";

export const REGISTER = "KPIs 2025-26";

/** The two halves of the register; an empty row stands between them. */
const HALVES: readonly (readonly Indicator[])[] = [
  [...HOMES_INDICATORS, ...GREENER_INDICATORS],
  [...ECONOMY_INDICATORS, ...COMMUNITY_INDICATORS, ...WELL_RUN_INDICATORS],
];

export const INDICATORS: readonly Indicator[] = HALVES.flat();

/** As Excel numbers it. */
export const BLANK_ROW = 3 + (HALVES[0]?.length ?? 0) + 1;

const ABOVE: readonly (readonly RichCell[])[] = [
  [{ value: "Key Performance Indicators 2025/26 – Ashcombe Borough Council", style: TITLE }],
  [{ value: "QUARTER ONE", style: SUBTITLE }],
  COLUMNS.map(([, heading]) => ({ value: heading, style: HEADER })),
];

/** Everything on the sheet, faults still marked as such. */
export const REGISTER_ROWS: readonly (readonly (Cell | Planted)[])[] = [
  ...ABOVE,
  ...HALVES.flatMap((half, index) => [
    ...(index === 0 ? [] : [[]]),
    ...half.map((indicator) => COLUMNS.map(([column]) => indicator[column])),
  ]),
];

const WIDTHS: Readonly<Record<Column, number>> = {
  reference: 12,
  measure: 32,
  target: 24,
  benchmark: 13,
  frequency: 13,
  owner: 22,
  objective: 22,
  subObjective: 22,
  service: 21,
  commentary: 56,
  rating: 15,
};

export function registerSheet(): SheetInput {
  return {
    name: REGISTER,
    rows: REGISTER_ROWS.map((row, index) => (index < ABOVE.length ? row.map(contentOf) : row.map(dress))),
    widths: COLUMNS.map(([column]) => WIDTHS[column]),
    heights: { 1: 27, 2: 21, 3: 33 },
    fitRows: true,
    merges: ["A1:K1", "A2:K2"],
    frozenRows: ABOVE.length,
    frozenColumns: 1,
    autoFilter: areaAddress({ top: 2, left: 0, bottom: REGISTER_ROWS.length - 1, right: COLUMNS.length - 1 }),
    validations: [
      choice("objective", "Objectives", "Choose one of the five objectives of the Council Plan."),
      choice("rating", "Ratings", "Green, Amber, Red or Blue: the Key sheet says what each of them means."),
      choice("subObjective", "SubObjectives"),
      choice("service", "Services"),
      choice("owner", "Officers", "A post, not a person."),
      choice("frequency", "Frequencies"),
      choice("benchmark", "Benchmarks"),
    ],
    conditionalFormats: [...RATINGS.map(colourByWord), commentaryOwed()],
    zoom: 90,
    tabColour: "#1D4E56",
    print: {
      landscape: true,
      paper: "A3",
      titleRows: "1:3",
      headerFooter: { OddFooter: "&LAshcombe Borough Council&CKey Performance Indicators 2025/26&RPage &P of &N" },
    },
  };
}

/** How a cell of an indicator looks, by its column. */
function dress(cell: Cell | Planted, index: number): RichCell {
  const content = contentOf(cell);
  const rich = typeof content === "object" && content !== null ? content : { value: content };
  const column = COLUMNS[index]?.[0];
  if (column === "reference") return { style: STRONG, ...rich };
  if (column !== "rating") return { style: TEXT, ...rich };
  const word = RATINGS.find((rating) => rating === contentWord(rich));
  return { style: RATING, ...(word === undefined ? {} : { fill: RATING_FILLS[word] }), ...rich };
}

/** Variants of a word were coloured by hand as the word itself would be. */
function contentWord({ value }: RichCell): string {
  const text = typeof value === "string" ? value.trim().toLowerCase() : "";
  return text === "g" ? "Green" : text.charAt(0).toUpperCase() + text.slice(1);
}

function columnArea(column: Column): string {
  const index = COLUMNS.findIndex(([name]) => name === column);
  return areaAddress({ top: ABOVE.length, left: index, bottom: REGISTER_ROWS.length - 1, right: index });
}

/** A list to choose from. It warns and does not refuse, which is how other values get in. */
function choice(column: Column, list: string, prompt?: string) {
  return {
    Sqref: columnArea(column),
    Type: "list",
    Formula1: list,
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: "warning",
    ErrorTitle: "Not in the list",
    Error: "That is not one of the choices. Keep it?",
    ...(prompt === undefined ? {} : { ShowInputMessage: true, PromptTitle: "How to fill this in", Prompt: prompt }),
  };
}

function colourByWord(word: (typeof RATINGS)[number]): ConditionalFormat {
  return {
    range: columnArea("rating"),
    rule: { Type: "cell", Criteria: "==", Value: `"${word}"` },
    style: { Fill: { Type: "pattern", Pattern: 1, Color: [RATING_FILLS[word]] } },
  };
}

/** A pale mark where an amber or red row has nothing in its commentary. */
function commentaryOwed(): ConditionalFormat {
  const [commentary, rating] = (["commentary", "rating"] as const).map(
    (column) => `$${columnLetters(COLUMNS.findIndex(([name]) => name === column))}${ABOVE.length + 1}`,
  );
  return {
    range: columnArea("commentary"),
    rule: {
      Type: "formula",
      Criteria: `AND(LEN(${commentary ?? ""})<2,OR(${rating ?? ""}="Amber",${rating ?? ""}="Red"))`,
    },
    style: { Fill: { Type: "pattern", Pattern: 1, Color: ["#FFF2CC"] } },
  };
}

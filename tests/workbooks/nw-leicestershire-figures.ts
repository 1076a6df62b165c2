import type { Style } from "excelize-wasm";
import * as look from "../../samples/borough/look";
import type { Cell, SheetInput } from "../../samples/workbook-builder";

/** What stands beside the priorities' own sheets in North West Leicestershire's report: words, money and absence. */
const NAVY = "#1F3864";
const HEADER: Style = { ...look.HEADER, Fill: { Type: "pattern", Pattern: 1, Color: [NAVY] } };
const { TITLE, SUBTITLE, TEXT, RATING } = look;
const MIDDLE: Style = { ...RATING, Font: { Family: "Arial", Size: 10 } };

/** One of the two percentages is wrong in the document too. */
export const SUMMARY: SheetInput = {
  name: "Summary",
  rows: [
    [{ value: "Summary: 2018/19 Quarter 2", style: TITLE }],
    [],
    ["Twenty-three (89%) of the twenty six actions are green, one is amber and two are red."],
    ["Twenty-five (66%) of the thirty-eight indicators are green, two are amber and eleven are red."],
    ["Three indicators of Customer Services have new targets this quarter."],
  ],
  widths: [110],
  heights: { 1: 28 },
  print: { landscape: true },
};

/** One for each red item, as the document's appendices A to G; some are for several. */
export const PLANS: SheetInput = {
  name: "Intervention plans",
  rows: [
    [{ value: "Intervention plans", style: TITLE }],
    [],
    ["Appendix", "What it is for"].map((value) => ({ value, style: HEADER })),
    ...(
      [
        ["A", "Customer First Programme started, for better service"],
        ["A", "Satisfaction with Customer Services\n(from a sample of 100 in August 2018)"],
        ["A", "Calls abandoned before an answer"],
        ["A", "Calls answered within the time set"],
        ["A", "Average time that a visitor queues"],
        ["B", "Income from leisure centre members"],
        ["C", "Homes empty and unavailable"],
        ["D", "Business enquiries received and helped (baseline being set)"],
        ["E", "Enterprising Town Centres:\n– businesses engaged (80)\n– businesses helped (60)"],
        ["F", "Coalville shop fronts:\n– businesses engaged (annual target 40)\n– grants awarded (annual target 8)"],
        ["G", "Air source heat pumps (ASHP) for solid fuel in council homes."],
        ["G", "Homes given air source heat pumps (ASHPs) (annual target 312)"],
      ] as const
    ).map(([appendix, measure]): Cell[] => [
      { value: appendix, style: MIDDLE },
      { value: measure, style: TEXT },
    ]),
  ],
  widths: [12, 80],
  heights: { 1: 28, 3: 22 },
  fitRows: true,
  print: { landscape: true },
};

/** As printed: the total of the projects approved in the year is not the sum of its row. */
const CAPITAL = [
  ["Approved budget for the year", 3_137, 50, 10_085, 13_272],
  ["Brought forward from 2017/18", 2_071, 0, 1_730, 3_801],
  ["Projects approved in the year", 1_878, 6, 0, 971],
  ["Slippage found in the year", 0, 0, 0, 0],
  ["Total budget for 2018/19", 7_086, 56, 11_815, 18_957],
  ["Likely outturn for 2018/19 (provisional)", 6_764, 54, 10_865, 17_683],
  ["Variance", -322, -2, -950, -1_274],
] as const;

export const FINANCE: SheetInput = {
  name: "Finance",
  rows: [
    [{ value: "Finance update: forecast to the end of September 2018", style: TITLE }],
    [],
    ["Summary of net expenditure", "Original budget £000", "Forecast outturn £000", "Variance £000"].map((value) => ({
      value,
      style: HEADER,
    })),
    ...(
      [
        ["General Fund", 13_503, 13_482, -20],
        ["Special Expenses", 527, 527, 0],
        ["Housing Revenue Account", -2_946, -3_084, -138],
      ] as const
    ).map(([name, ...figures]): Cell[] => [
      { value: name, style: TEXT },
      ...figures.map((value) => ({ value, style: MIDDLE, format: "#,##0;(#,##0)" })),
    ]),
    [],
    [{ value: "Capital", style: SUBTITLE }],
    ["Capital expenditure", "General Fund £000", "Special Expenses £000", "HRA £000", "Total £000"].map((value) => ({
      value,
      style: HEADER,
    })),
    ...CAPITAL.map(([name, ...figures]): Cell[] => [
      { value: name, style: TEXT },
      ...figures.map((value) => ({ value, style: MIDDLE, format: "#,##0;(#,##0)" })),
    ]),
  ],
  merges: ["A1:D1"],
  widths: [34, 22, 22, 18, 18],
  heights: { 1: 28, 3: 22 },
  print: { landscape: true },
};

type Absence = readonly [service: string, long: number, short: number, lost: number, posts: number, average: number];

/** As printed. The days of both quarters that were lost for long and for short do not add up to their totals. */
const QUARTER_2: readonly Absence[] = [
  ["Chief Executive", 0, 0, 0, 12.65, 0],
  ["Community Services", 501.79, 126.35, 628.14, 212.34, 2.9],
  ["Customer Services", 86.31, 51.2, 137.51, 48.09, 2.46],
  ["Economic Development", 0, 0, 0, 11.29, 0],
  ["Finance", 0, 0, 0, 10, 0],
  ["Housing Services", 101.35, 70.26, 171.61, 85.76, 1.68],
  ["HR & OD", 22, 0, 22, 6.19, 2.16],
  ["Legal & Support Services", 33, 24, 57, 42.56, 2.92],
  ["Regulation & Planning", 23, 4.03, 27.03, 22.71, 1.14],
  ["All directorates", 658.14, 220.61, 1043.29, 451.59, 2.24],
];

const QUARTER_1: readonly Absence[] = [
  ["Chief Executive", 0, 0, 0, 12.65, 0],
  ["Community Services", 538.28, 114.85, 653.13, 212.25, 3.08],
  ["Customer Services", 164.07, 39.3, 203.37, 48.09, 4.23],
  ["Economic Development", 0, 16, 16, 11.29, 1.42],
  ["Finance", 0, 10.14, 10.14, 10, 1.01],
  ["Housing Services", 25.31, 58.52, 83.83, 85.76, 0.98],
  ["HR & OD", 0, 4, 4, 6.19, 0.65],
  ["Legal & Support Services", 57.5, 32.41, 89.91, 42.57, 2.11],
  ["Regulation & Planning", 0, 19.25, 19.25, 22.71, 0.85],
  ["All directorates", 786.17, 294.37, 1079.63, 451.59, 2.39],
];

export const ABSENCE: SheetInput = {
  name: "Absence",
  rows: [...absence("Quarter 2", QUARTER_2), [], ...absence("Quarter 1", QUARTER_1)],
  merges: ["A1:F1"],
  widths: [30, 17, 17, 17, 12, 19],
  heights: { 1: 28, 3: 22, 15: 28, 17: 22 },
  print: { landscape: true },
};

function absence(quarter: string, services: readonly Absence[]): Cell[][] {
  return [
    [{ value: `Management of absence: ${quarter}`, style: TITLE }],
    [],
    ["Service", "Long-term days", "Short-term days", "Total days lost", "FTEs", "Days lost per FTE"].map((value) => ({
      value,
      style: HEADER,
    })),
    ...services.map(([name, ...figures]): Cell[] => [
      { value: name, style: TEXT },
      ...figures.map((value) => ({ value, style: MIDDLE, format: "#,##0.00" })),
    ]),
  ];
}

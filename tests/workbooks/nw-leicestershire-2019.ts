import type { Style } from "excelize-wasm";
import * as look from "../../samples/borough/look";
import { buildWorkbook, typed, type Cell, type SheetInput } from "../../samples/workbook-builder";

/**
 * North West Leicestershire's report of the second quarter of 2019/20. It prints no table, only counts and the three
 * indicators that are behind, so all other rows are invented, and so are the figures of the three but for the rent.
 */
const NAVY = "#1F3864";
const HEADER: Style = { ...look.HEADER, Fill: { Type: "pattern", Pattern: 1, Color: [NAVY] } };
const { TITLE, SUBTITLE, TEXT, RATING } = look;
const MIDDLE: Style = { ...RATING, Font: { Family: "Arial", Size: 10 } };

type Status = "On target" | "Within tolerance" | "Behind target" | "Annual";
type Row = readonly [measure: string, target: string, actual: string, status: Status, comment: string];

/** As the document counts: those on target and within tolerance together. */
export const TOTALS = { items: 32, fine: 20, behind: 3, annual: 9 } as const;

/** Measured once a year, against a target for the whole of it. */
const ANNUAL = [
  ["Residents satisfied with the council, %", "75%"],
  ["Carbon from council buildings, tonnes", "2,100"],
  ["Staff who would recommend the council, %", "80%"],
  ["Homes at the decent standard, %", "100%"],
  ["Businesses helped to start", "40"],
  ["Visitors to the district", "310,000"],
  ["Trees planted", "20,000"],
  ["Apprentices taken on", "12"],
  ["Adults who are active, %", "66%"],
] as const;

export const ROWS: readonly Row[] = [
  ["Spend on agency workers", "£245,000", "£268,500", "Behind target", "Quarter 1 was on target, but refuse crews needed cover for sickness. Every contract is reviewed each 12 weeks."],
  ["Income from legal services sold", "£36,000", "£27,400", "Behind target", "Work in hand that has still to be invoiced will bring it back up."],
  ["Rent lost on empty homes, %", "0.75%", "0.79%", "Behind target", "Two sheltered schemes stood empty for longer; the half-year's own figure is 0.71%."],
  ["Average wait of callers, seconds", "60", "44", "On target", "Shorter again, as more can be done online."],
  ["Calls abandoned before an answer, %", "10%", "8.66%", "On target", "Fewer than in quarter 1."],
  ["New benefit claims, average days to the award", "16.0", "14.8", "On target", "A new claims officer has started."],
  ["Changes of benefit, average days to the award", "9.0", "7.9", "On target", "Fewer changes came in than in spring."],
  ["Council Tax collected, % (cumulative)", "56.0%", "56.3%", "On target", "Reminders went out in August."],
  ["Business rates collected, % (cumulative)", "57.0%", "57.6%", "On target", "Two large accounts paid early."],
  ["Major planning applications decided in time, %", "85%", "92%", "On target", "Two were late by agreement."],
  ["Minor planning applications decided in time, %", "85%", "89%", "On target", "A vacancy was filled in July."],
  ["Other planning applications decided in time, %", "85%", "91%", "On target", "Householders' cases are decided faster."],
  ["Visits to leisure centres (cumulative)", "480,000", "502,114", "On target", "Swimming lessons were full all summer."],
  ["Repairs finished within target, %", "90%", "94%", "On target", "New trade operatives are fully trained."],
  ["Customers satisfied with repairs, %", "96%", "97.4%", "On target", "From 412 replies."],
  ["Average re-let time, days", "26", "24", "On target", "Helped by earlier inspections."],
  ["Rent arrears of current tenants, %", "2.40%", "2.25%", "On target", "Money advice reached 61 more tenants."],
  ["New affordable homes", "25", "31", "On target", "One site finished ahead of plan."],
  ["Household waste recycled, %", "47.0%", "48.2%", "On target", "Garden waste was heavy this summer."],
  ["Fly-tips cleared within two days, %", "95%", "96%", "On target", "183 reports in the quarter."],
  ["Food businesses inspected when due, %", "95%", "97%", "On target", "Three visits were put off by the owners."],
  ["Tenants satisfied with letting, %", "95%", "93%", "Within tolerance", "Keys were handed over late on one estate; dates are now agreed a week before."],
  ["Invoices paid within 30 days, %", "98%", "97.1%", "Within tolerance", "A change of system held up one week's payments."],
  ...ANNUAL.map(([measure, target]): Row => [measure, target, "", "Annual", "Measured once a year; reported in Q4."]),
]; // prettier-ignore

export async function northWestLeicestershire2019(): Promise<Uint8Array> {
  const count = (...statuses: Status[]): number => ROWS.filter(([, , , status]) => statuses.includes(status)).length;
  const counted = [ROWS.length, count("On target", "Within tolerance"), count("Behind target"), count("Annual")];
  if (counted.join() !== Object.values(TOTALS).join())
    throw new Error("The rows do not add up to the report's counts.");
  return buildWorkbook([SUMMARY, indicators()]);
}

const SUMMARY: SheetInput = {
  name: "Summary",
  rows: [
    [{ value: "Performance summary: 2019/20 Quarter 2", style: TITLE }],
    [],
    ["Of 32 indicators, 20 are on target or within tolerance, 3 are behind target and 9 have annual targets."],
    ["The three that are behind have an intervention plan each."],
  ],
  widths: [110],
  heights: { 1: 28 },
  print: { landscape: true },
};

function indicators(): SheetInput {
  return {
    name: "Indicators",
    rows: [
      [{ value: "Performance indicators", style: TITLE }],
      [{ value: "2019/20 Quarter 2 (July-September 2019)", style: SUBTITLE }],
      ["Performance indicator", "Q2 Target", "Q2 Actual", "Status", "Comment"].map((value) => ({
        value,
        style: HEADER,
      })),
      ...ROWS.map(([measure, target, actual, status, comment]): Cell[] => [
        { value: measure, style: TEXT },
        { ...typed(target), style: MIDDLE },
        { ...typed(actual), style: MIDDLE },
        { value: status, style: RATING },
        { value: comment, style: TEXT },
      ]),
    ],
    merges: ["A1:E1", "A2:E2"],
    widths: [46, 14, 14, 18, 60],
    heights: { 1: 28, 2: 20, 3: 22 },
    fitRows: true,
    frozenRows: 3,
    tabColour: NAVY,
    print: { landscape: true },
  };
}

import { list } from "../../kpi/counted";
import { quarterName } from "../../kpi/period";
import { BUCKET_WORDS, BUCKETS, type Bucket } from "../../kpi/rating";
import { columnLetters } from "../../kpi/address";
import { countFormula, criterionFor } from "./count-formula";
import type { PlanCell } from "../sheets/plan";
import type { QuarterShares } from "../tables/shares-by-quarter";
import type { SheetBuilder } from "../sheets/sheet-builder";
import type { SummaryContext } from "./summary-context";

const CHART_ROWS = 14;
const CHART_COLUMNS = 7;

/** How the ratings went over the quarters that the workbook holds: a table, a chart of shares, and a sentence. */
export function writeQuarters(sheet: SheetBuilder, quarters: readonly QuarterShares[], context: SummaryContext): void {
  const shown = BUCKETS.filter((bucket) => quarters.some(({ counts }) => counts[bucket] > 0));
  sheet.style(0, 1, "heading");
  sheet.style(1, 1 + shown.length, "count-heading");
  for (const [index, bucket] of shown.entries()) if (bucket !== "unrated") sheet.rate(2 + index, bucket);
  const headingRow = sheet.nextRow;
  sheet.row(["Quarter", "Items", ...shown.map((bucket) => BUCKET_WORDS[bucket])].map((text) => ({ text })));
  const first = sheet.nextRow;
  for (const [index, one] of quarters.entries()) {
    const isNow = index === quarters.length - 1;
    sheet.style(0, 1, "label");
    sheet.style(1, 1 + shown.length, "count");
    sheet.row([
      { text: quarterName(one.quarter) },
      isNow ? countNow(null, 1, headingRow, one.items, context) : { number: one.items },
      ...shown.map((bucket, column) =>
        isNow ? countNow(bucket, 2 + column, headingRow, one.counts[bucket], context) : { number: one.counts[bucket] },
      ),
    ]);
  }
  const last = sheet.nextRow - 1;
  const top = sheet.nextRow + 1;
  for (let row = 0; row <= CHART_ROWS; row++) sheet.blank();
  sheet.chart({
    name: "Over the quarters",
    title: "Share of each rating, quarter by quarter",
    kind: "shares",
    covers: { top, left: 0, bottom: top + CHART_ROWS - 2, right: CHART_COLUMNS - 1 },
    categories: { top: first, left: 0, bottom: last, right: 0 },
    series: shown.map((bucket, index) => ({
      heading: { row: headingRow, column: 2 + index },
      values: { top: first, left: 2 + index, bottom: last, right: 2 + index },
      bucket,
    })),
  });
}

function countNow(
  bucket: Bucket | null,
  column: number,
  headingRow: number,
  read: number,
  { live }: SummaryContext,
): PlanCell {
  if (!live) return { number: read };
  const cell = `${columnLetters(column)}$${headingRow + 1}`;
  const by = bucket === null ? [] : [{ column: "Rating", criterion: criterionFor(BUCKET_WORDS[bucket], cell, []) }];
  return { formula: countFormula({ kind: null, by, critical: false }) };
}

/** 'Rated Green: 60% in Q1 2023/24, 64% in Q2 2023/24 and 72% in Q3 2023/24.' A line each for Green and Red. */
export function quarterSentences(quarters: readonly QuarterShares[]): string[] {
  return (["green", "red"] as const)
    .filter((bucket) => quarters.some(({ counts }) => counts[bucket] > 0))
    .map((bucket) => {
      const shares = quarters.map(
        ({ quarter, shares: of }) => `${of[bucket]?.text ?? "none"} in ${quarterName(quarter)}`,
      );
      return `Rated ${BUCKET_WORDS[bucket]}: ${list(shares)}.`;
    });
}

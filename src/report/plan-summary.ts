import { list } from "../kpi/counted";
import { columnLetters } from "../kpi/address";
import { ALWAYS_SHOWN, BUCKET_WORDS, type Bucket } from "../kpi/rating";
import type { PlanCell, SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import type { Group, Grouping } from "./summary";
import { bucketLabel, headline, itemsName, longDate, percentage, periodName, shownBuckets } from "./words";

const TITLES: Readonly<Record<Grouping, string>> = {
  sheet: "By sheet",
  kind: "By kind",
  service: "By service",
  objective: "By objective",
  owner: "By responsible officer",
};

/** The summary: what the quarter comes to in a sentence, then counts by rating and by group, with totals that add up. */
export function planSummary(input: ReportInput): SheetPlan {
  const { book, summary, today } = input;
  const sheet = new SheetBuilder();
  const shown = shownBuckets(summary, ALWAYS_SHOWN);
  const sources = [...new Set(book.registers.map((register) => register.sheet))];
  sheet.line(`Quarter summary: ${periodName(book)}`, "title");
  sheet.line(
    `From ${list(sources.map((name) => `'${name}'`))}: ${itemsName(summary)}.${today ? ` Made on ${longDate(today)}.` : ""}`,
    "subtitle",
  );
  sheet.line(headline(summary), "headline");
  sheet.blank();
  ratingTable(sheet, input, shown);
  for (const group of groupsShown(summary.groups)) groupTable(sheet, group, shown);
  return sheet.build("summary", "Summary", [46, 10, ...shown.map(() => 12)]);
}

/** A group of one name says nothing that the total doesn't. The owners have forty lines: they belong in the chase list. */
function groupsShown(groups: readonly Group[]): Group[] {
  const order: readonly Grouping[] = ["sheet", "kind", "service", "objective"];
  return order.flatMap((by) =>
    groups.filter((group) => group.by === by && (group.rows.length > 1 || by === "service" || by === "objective")),
  );
}

function ratingTable(sheet: SheetBuilder, { summary, profile }: ReportInput, shown: readonly Bucket[]): void {
  sheet.line("By rating", "section");
  sheet.style(0, 1, "heading");
  sheet.style(1, 2, "count-heading");
  sheet.row([{ text: "Rating" }, { text: "Items" }, { text: "Share" }]);
  const first = sheet.nextRow + 1;
  for (const bucket of shown) {
    sheet.style(0, 1, "label");
    sheet.style(1, 1, "count");
    sheet.style(2, 1, "share");
    sheet.rate(0, bucket);
    const many = summary.byRating[bucket];
    sheet.row([
      { text: bucketLabel(bucket, profile.blue) },
      { number: many },
      { text: percentage(many, summary.items) },
    ]);
  }
  sheet.style(0, 1, "total");
  sheet.style(1, 2, "total-count");
  sheet.row([{ text: "Total" }, { formula: `SUM(B${first}:B${sheet.nextRow})` }]);
  sheet.line(`Shares are of all ${itemsName(summary)}.`, "subtitle");
}

function groupTable(sheet: SheetBuilder, group: Group, shown: readonly Bucket[]): void {
  sheet.blank();
  sheet.line(TITLES[group.by], "section");
  sheet.style(0, 1, "heading");
  sheet.style(1, 1 + shown.length, "count-heading");
  for (const [index, bucket] of shown.entries()) sheet.rate(2 + index, bucket);
  sheet.row([group.heading, "Items", ...shown.map((bucket) => BUCKET_WORDS[bucket])].map((text) => ({ text })));
  const first = sheet.nextRow + 1;
  for (const row of group.rows) {
    sheet.style(0, 1, "label");
    sheet.style(1, 1 + shown.length, "count");
    sheet.row([
      { text: row.name },
      { number: row.items },
      ...shown.map((bucket) => ({ number: row.byRating[bucket] })),
    ]);
  }
  const last = sheet.nextRow;
  const total = (column: number): PlanCell => ({
    formula: `SUM(${columnLetters(column)}${first}:${columnLetters(column)}${last})`,
  });
  sheet.style(0, 1, "total");
  sheet.style(1, 1 + shown.length, "total-count");
  sheet.row([{ text: "Total" }, ...[1, ...shown.map((_, index) => index + 2)].map(total)]);
}

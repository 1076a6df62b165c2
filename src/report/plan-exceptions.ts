import { cellAddress } from "../kpi/address";
import { withCommas } from "../kpi/counted";
import { bucketOf, said, type Item } from "../kpi/item";
import { BUCKET_WORDS } from "../kpi/rating";
import type { Role } from "../kpi/role";
import type { Book } from "../read/register";
import { tidy } from "../kpi/text";
import type { PlanCell, SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { SheetBuilder } from "./sheet-builder";
import { itemsName, periodName } from "./words";

/** The columns in their order, the heading where the workbook has none, and the width in characters. */
const COLUMNS: readonly { readonly role: Role; readonly heading: string; readonly width: number }[] = [
  { role: "reference", heading: "Reference", width: 11 },
  { role: "measure", heading: "Measure", width: 34 },
  { role: "target", heading: "Target", width: 24 },
  { role: "actual", heading: "Actual", width: 12 },
  { role: "status", heading: "Status", width: 13 },
  { role: "rating", heading: "Rating", width: 13 },
  { role: "commentary", heading: "Commentary", width: 52 },
  { role: "owner", heading: "Responsible officer", width: 20 },
  { role: "service", heading: "Service", width: 20 },
];

/** Everything that is neither green nor finished nor yet to be judged, with its comment and its owner. */
export function planExceptions({ book, summary }: ReportInput): SheetPlan {
  const columns = COLUMNS.filter(({ role }) => role === "rating" || usedBy(book, role));
  const sheet = new SheetBuilder();
  sheet.line(`Exceptions: ${periodName(book)}`, "title");
  sheet.line(
    summary.exceptions.length === 0
      ? `None: each of the ${itemsName(summary)} is green, finished or not yet to be judged.`
      : `${withCommas(summary.exceptions.length)} of ${itemsName(summary)}: amber, red, or without a rating.`,
    "headline",
  );
  sheet.blank();
  sheet.headsTable();
  sheet.style(0, columns.length + 1, "heading");
  sheet.row([...columns.map(({ role, heading }) => ({ text: headingOf(book, role) ?? heading })), { text: "Where" }]);
  sheet.style(0, columns.length, "body", summary.exceptions.length);
  sheet.style(columns.length, 1, "link", summary.exceptions.length);
  for (const item of summary.exceptions) {
    sheet.rate(
      columns.findIndex(({ role }) => role === "rating"),
      bucketOf(item),
    );
    sheet.row([...columns.map(({ role }) => cellFor(item, role)), whereLink(item)]);
  }
  return sheet.build("exceptions", "Exceptions", [...columns.map(({ width }) => width), 16]);
}

function cellFor(item: Item, role: Role): PlanCell {
  if (role !== "rating") return { text: tidyLines(said(item, role) ?? "") };
  const written = said(item, "rating");
  const word = BUCKET_WORDS[bucketOf(item)];
  return { text: item.rating === null && written !== null ? `${word} ('${tidy(written)}')` : word };
}

function whereLink(item: Item): PlanCell {
  const place = item.fields.reference?.place ?? item.fields.measure?.place ?? { row: item.row, column: 0 };
  const cell = cellAddress(place);
  return { link: { sheet: item.sheet, cell }, text: `${item.sheet} ${cell}` };
}

function usedBy(book: Book, role: Role): boolean {
  return book.registers.some((register) => register.columns[role] !== undefined);
}

/** One register's own heading; where several call it differently, ours. */
function headingOf(book: Book, role: Role): string | null {
  const headings = new Set(book.registers.flatMap((register) => tidy(register.headings[role] ?? "") || []));
  return headings.size === 1 ? ([...headings][0] ?? null) : null;
}

/** Keeps the paragraphs of a comment; spaces at their ends go. */
function tidyLines(text: string): string {
  return text.split(/\r\n|\r|\n/).map(tidy).join("\n").trim(); // prettier-ignore
}

import type { SheetPlan } from "../report/sheets/plan";
import { refusedCall } from "./run";
import type { Draft } from "./write-attempt";
import { jobsFor, type Job } from "./write-job";

/** What a sheet can do without: rows and columns that stay in sight, a size of paper, and how else it is printed. */
type Part = "frozen" | "paper" | "printed";

/** Whose calls make them. */
const OWNERS: Readonly<Partial<Record<string, Part>>> = {
  WorksheetFreezePanes: "frozen",
  PageLayout: "printed",
  HeaderFooter: "printed",
  PageBreakCollection: "printed",
};

/** In points; wide enough for what any printer leaves blank. */
const MARGIN = 36;

/** What comes last, since Excel may refuse it. It can be done again. */
export function finishJobs(drafts: readonly Draft[]): Job[] {
  return jobsWithout(drafts, new Set());
}

/**
 * Goes on where Excel has refused a part of that: it leaves the part out. Excel on the desktop has failed to freeze rows
 * without a reason (office-js issues 2014 and 2196), and a size of paper depends on the printer. A round trip for each.
 * @throws the error, where it is of something else
 */
export async function finishWithout(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
  error: unknown,
  before: ReadonlySet<Part> = new Set(),
): Promise<void> {
  const part = partOf(refusedCall(error));
  if (part === null || before.has(part)) throw error;
  const without = new Set([...before, part]);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const job of jobsWithout(drafts, without)) job.queue(context);
  try {
    await context.sync();
  } catch (again) {
    await finishWithout(context, drafts, again, without);
  }
}

function partOf(call: string | null): Part | null {
  return call === "PageLayout.paperSize" ? "paper" : (OWNERS[call?.split(".")[0] ?? ""] ?? null);
}

function jobsWithout(drafts: readonly Draft[], without: ReadonlySet<Part>): Job[] {
  return drafts.flatMap(({ plan, id, inPlace }) => {
    const job = jobsFor(id);
    return [
      job(2, (sheet) => {
        if (!without.has("frozen")) freeze(sheet, plan, inPlace !== null);
      }),
      job(plan.pageBreaks.length + 17, (sheet) => {
        if (!without.has("paper")) sheet.pageLayout.paperSize = "A4";
        if (!without.has("printed")) print(sheet, plan, inPlace !== null);
      }),
    ];
  });
}

function freeze(sheet: Excel.Worksheet, { headerRow, frozenColumns }: SheetPlan, isUsed: boolean): void {
  const rows = headerRow === null ? 0 : headerRow + 1;
  const { freezePanes } = sheet;
  if (isUsed) freezePanes.unfreeze();
  if (rows > 0 && frozenColumns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, frozenColumns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

function print(sheet: Excel.Worksheet, { cells, headerRow, pageBreaks }: SheetPlan, isUsed: boolean): void {
  const { pageLayout } = sheet;
  if (isUsed) sheet.horizontalPageBreaks.removePageBreaks();
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN * 1.5;
  pageLayout.footerMargin = MARGIN / 2;
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(cells);
  footers.rightFooter = "&P of &N";
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Excel takes 255 characters for the three parts together. */
const LONGEST_FOOTER = 120;

/** The title. An ampersand stands for a field there, unless it is doubled. */
function footerText([first = []]: SheetPlan["cells"]): string {
  const [title = null] = first;
  const text = title !== null && "text" in title ? title.text : "";
  return Array.from(text).slice(0, LONGEST_FOOTER / 2).join("").replaceAll("&", "&&"); // prettier-ignore
}

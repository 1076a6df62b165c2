import { areaAddress } from "../kpi/address";
import type { SheetPlan } from "../report/sheets/plan";
import { widthInPoints } from "./looks";
import { jobsFor, type Job } from "./write-job";

/** Of a line of 11 point text, in points. */
const LINE_HEIGHT = 15;
/** Excel refuses a row that is higher; what stands in its cell below that can still be read in the formula bar. */
const HIGHEST = 409;
/** In points; wide enough for what any printer leaves blank. */
const MARGIN = 36;

/** Widths, heights, what stays in sight, and how the sheet is printed. */
export function layoutJobs(plan: SheetPlan, sheetId: string): Job[] {
  const job = jobsFor(sheetId);
  return [
    job(plan.widths.length + plan.hiddenColumns.length + plan.wideTexts.length * 5 + 3, (sheet) => {
      size(sheet, plan);
    }),
    job(plan.pageBreaks.length + 16, (sheet) => {
      print(sheet, plan);
    }),
  ];
}

function size(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [column, characters] of plan.widths.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  sheet.getRange(areaAddress({ top: 0, left: 0, bottom: plan.cells.length - 1, right: plan.widths.length - 1 })).format.autofitRows(); // prettier-ignore
  for (const { row, columns, lines } of plan.wideTexts) {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    range.merge();
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.rowHeight = Math.min(lines * LINE_HEIGHT, HIGHEST);
  }
  for (const column of plan.hiddenColumns) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true; // prettier-ignore
  sheet.showGridlines = false;
  freeze(sheet, plan);
}

function freeze(sheet: Excel.Worksheet, { headerRow, frozenColumns }: SheetPlan): void {
  const rows = headerRow === null ? 0 : headerRow + 1;
  const { freezePanes } = sheet;
  if (rows > 0 && frozenColumns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, frozenColumns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
}

function print(sheet: Excel.Worksheet, { cells, headerRow, pageBreaks }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
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

import { quoteSheet } from "../kpi/address";
import type { PlanCell } from "../report/plan";

/** Excel holds no more in a cell. */
const LONGEST_TEXT = 32_767;
/** A text within a formula holds no more. */
const LONGEST_IN_FORMULA = 255;

/**
 * What is set as a cell's value. Text always goes in behind an apostrophe, so that Excel takes it as it stands:
 * without it, '=…', '+…', '-…' and '@…' would become formulas, and '1-2' or 'March 2023' a date.
 */
export function valueOf(cell: PlanCell): string | number {
  if (cell === null) return "";
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return `=${cell.formula}`;
  if ("link" in cell) return linkFormula(cell.link, cell.text);
  return cell.text === "" ? "" : `'${fitForXml(cell.text.slice(0, LONGEST_TEXT))}`;
}

/** A formula rather than a hyperlink object: thousands of them go into one array, and so into one round trip. */
function linkFormula({ sheet, cell }: { sheet: string; cell: string }, text: string): string {
  return `=HYPERLINK(${inQuotes(`#${quoteSheet(sheet)}!${cell}`)},${inQuotes(text.slice(0, LONGEST_IN_FORMULA))})`;
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Drops the control characters (but tab and line feed) and mends the half characters that a workbook's XML cannot hold. */
function fitForXml(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
}

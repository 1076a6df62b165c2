import { areaAddress, quoteSheet } from "../kpi/address";
import { REGISTER_TABLE, type PlanCell, type SheetRole, type Target } from "../report/sheets/plan";
import { linkKey } from "./write-links";

/** Excel takes no more for a cell, the apostrophe before it included. */
const LONGEST_TEXT = 32_766;
/** A text within a formula holds no more. */
const LONGEST_IN_FORMULA = 255;

/** What the plan leaves open until the sheets have their names. */
export interface Naming {
  readonly sheets: ReadonlyMap<SheetRole, string>;
  /** What the table of items is called while it is written. */
  readonly table: string;
  /** Where links to several areas lead, by their key; the others lead to the first of them. */
  readonly areas: ReadonlyMap<string, string>;
}

/**
 * What is set as a cell's value. Text always goes in behind an apostrophe, so that Excel takes it as it stands:
 * without it, '=…', '+…', '-…' and '@…' would become formulas, and '1-2' or 'March 2023' a date.
 */
export function valueOf(cell: PlanCell, naming: Naming): string | number {
  if (cell === null) return "";
  if ("formula" in cell) return linked(withTable(cell.formula, naming.table), cell.link, naming);
  if ("number" in cell) return cell.link ? linked(String(cell.number), cell.link, naming) : cell.number;
  if ("link" in cell) return linked(inQuotes(fitForXml(cell.text.slice(0, LONGEST_IN_FORMULA))), cell.link, naming);
  if ("date" in cell) return dateFormula(cell.date);
  return cell.text === "" ? "" : `'${fitForXml(cell.text.slice(0, LONGEST_TEXT))}`;
}

/** A formula rather than a hyperlink object: thousands of them go into one array, and so into one round trip. */
function linked(expression: string, link: Target | undefined, naming: Naming): string {
  const address = link && addressOf(link, naming);
  return address === undefined ? `=${expression}` : `=HYPERLINK(${inQuotes(`#${address}`)},${expression})`;
}

/** Of an own sheet that is not written, and of no rows, there is none. */
function addressOf(link: Target, { sheets, areas }: Naming): string | undefined {
  if ("sheet" in link) return `${quoteSheet(link.sheet)}!${link.cell}`;
  const sheet = sheets.get(link.role);
  const [first, ...others] = link.areas;
  const named = others.length > 0 ? areas.get(linkKey(link)) : undefined;
  if (named !== undefined) return named;
  return sheet === undefined || first === undefined ? undefined : `${quoteSheet(sheet)}!${areaAddress(first)}`;
}

/** A formula, because no API tells whether the workbook counts its days from 1900 or from 1904. */
function dateFormula(iso: string): string {
  return `=DATE(${iso.split("-").map(Number).join(",")})`;
}

/** The formula with the table's name for the time being; what stands in quotes stays. */
function withTable(formula: string, table: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\bQuarterRegister(?=\[)/g, (found) =>
    found === REGISTER_TABLE ? table : found,
  );
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

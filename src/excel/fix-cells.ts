import type { Anchor } from "../check/fixes";
import type { Content } from "../check/fixes-applied";
import type { Place } from "../kpi/address";
import { answeredInParts } from "./in-parts";
import { inputFor, needsOtherFormat, TEXT_FORMAT } from "./fix-values";

/** A sheet as it is now. */
export interface FixSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** A cell that is about to be changed, and the cell by which its row is known. */
export interface Target {
  readonly sheet: FixSheet;
  readonly place: Place;
  readonly anchor: Anchor | null;
}

/** What stands in a cell before it is changed. */
export interface CellNow {
  readonly content: Content;
  /** As Excel shows it. */
  readonly shown: string;
  readonly format: string;
  /** It holds a formula, or what a formula elsewhere spills into it. */
  readonly calculated: boolean;
  /** It holds an Excel error, which cannot be put back as it was. */
  readonly error: boolean;
  readonly locked: boolean;
  /** What stands in the anchor's cell; null where there is no anchor. */
  readonly anchorText: string | null;
}

/** Queues the sheets with their protection; read them after the round trip. */
export function loadFixSheets(context: Excel.RequestContext): () => ReadonlyMap<string, FixSheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  return () =>
    new Map(worksheets.items.map(({ id, name, protection }) => [name, { id, name, protected: protection.protected }]));
}

/**
 * Reads cells anew, all in one round trip; more only where they hold more than Excel on the web may send.
 * @returns null where a single cell is more than that
 */
export async function readCells(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<readonly CellNow[] | null> {
  return await answeredInParts(context, targets, loadCell, () => null);
}

function loadCell(context: Excel.RequestContext, { sheet, place, anchor }: Target): () => CellNow | null {
  const worksheet = context.workbook.worksheets.getItem(sheet.id);
  const range = worksheet.getRangeByIndexes(place.row, place.column, 1, 1);
  range.load("values,valueTypes,text,formulas,numberFormat,hasSpill");
  const locked = sheet.protected ? loadLocked(range) : () => false;
  const beside = anchor && worksheet.getRangeByIndexes(place.row, anchor.column, 1, 1);
  beside?.load("values");
  return () => cellNow(range, locked(), beside && textOf(beside));
}

function loadLocked({ format }: Excel.Range): () => boolean {
  const { protection } = format;
  protection.load("locked");
  return () => isLocked(protection);
}

function isLocked({ locked }: Excel.FormatProtection): boolean {
  return locked;
}

function cellNow(range: Excel.Range, locked: boolean, anchorText: string | null): CellNow | null {
  const { values, valueTypes, text, formulas, numberFormat, hasSpill } = range;
  if ((values as unknown) === null) return null;
  const formula: unknown = formulas[0]?.[0];
  // A text that looks like a formula, behind an apostrophe, is told as its own formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== values[0]?.[0];
  return {
    content: contentOf(range),
    shown: text[0]?.[0] ?? "",
    format: String(numberFormat[0]?.[0]),
    calculated: hasSpill || isFormula,
    error: valueTypes[0]?.[0] === Excel.RangeValueType.error,
    locked,
    anchorText,
  };
}

function contentOf({ values, valueTypes }: Excel.Range): Content {
  return valueTypes[0]?.[0] === Excel.RangeValueType.empty ? null : (values[0]?.[0] as Content);
}

function textOf({ values }: Excel.Range): string {
  return String(values[0]?.[0]);
}

/** Queues a content for a cell; what it returns tells, after the round trip, what the cell then holds. */
export function writeCell(
  context: Excel.RequestContext,
  { sheet, place }: Pick<Target, "sheet" | "place">,
  content: Content,
  format: string,
): () => Content {
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(place.row, place.column, 1, 1);
  setContent(range, content, format);
  range.load("values,valueTypes");
  return () => contentOf(range);
}

function setContent(range: Excel.Range, content: Content, format: string): void {
  const other = needsOtherFormat(content, format);
  if (other) range.numberFormat = [["General"]];
  range.values = [[inputFor(content, format)]];
  if (other) range.numberFormat = [[TEXT_FORMAT]];
}

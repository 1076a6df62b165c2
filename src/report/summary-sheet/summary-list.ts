import { cellAddress } from "../../kpi/address";
import type { Steps } from "../../kpi/steps";
import { countFormula, criterionFor } from "./count-formula";
import type { PlanCell, Style } from "../sheets/plan";
import { shareFormula } from "./share-formula";
import type { SheetBuilder } from "../sheets/sheet-builder";
import type { SummaryContext } from "./summary-context";
import { isInShares, isWhollyInShares } from "./table-slots";
import type { DataTable } from "../tables/tables";

/** Whether a table is one row of counts with percentages: it reads better as a list, a rating a line. */
export function isList({ rows, parts, showShares, criticalInBrackets }: DataTable): boolean {
  return showShares && rows.length === 1 && parts.length === 1 && !criticalInBrackets;
}

const HEADINGS = ["Items", "Share"];
const RECONCILED = ["As read", "Difference"];

/**
 * Writes a table of one row as a list: a line a column, with its count and its share, what was read and the difference.
 * @returns the addresses of cells that are nought while the counts are those of the items read
 */
export function* writeList(sheet: SheetBuilder, table: DataTable, context: SummaryContext): Steps<string[]> {
  const [part] = table.parts;
  const counted = table.rows[0]?.parts[0];
  if (!part || !counted) return [];
  const headings = [...HEADINGS, ...(context.live ? RECONCILED : [])];
  sheet.style(0, 1, "heading");
  sheet.style(1, headings.length, "count-heading");
  sheet.row([{ text: "Rating" }, ...headings.map((text) => ({ text }))]);
  const first = sheet.nextRow;
  const cellOf = (line: number): string => cellAddress({ row: first + line, column: 1 });
  const names = part.columns.map(({ heading }) => heading);
  const inShares = part.columns.map((_, index) => index).filter((index) => isInShares(table, 0, index));
  // The line of totals counts every column.
  const sum = inShares.length === part.columns.length ? cellOf(part.columns.length) : null;
  const isWhole = inShares.every((index) => isWhollyInShares(table, 0, index));
  for (const [index, { heading, bucket }] of part.columns.entries()) {
    yield;
    const cell = counted.cells[index];
    const items = cell?.items ?? [];
    const link = context.linkTo(items);
    const by = [{ column: context.countedIn(part), criterion: criterionFor(heading, `$A${sheet.nextRow + 1}`, names) }];
    const formula = countFormula({ kind: context.kindOf(part.kind), by, critical: false });
    const share: PlanCell = !inShares.includes(index)
      ? null
      : isWhole
        ? { formula: shareFormula({ parts: inShares.map(cellOf), index: inShares.indexOf(index), sum, roundTo100: table.roundTo100 }) } // prettier-ignore
        : { text: cell?.share?.text ?? "–" };
    if (bucket !== null) sheet.rate(0, bucket);
    styleLine(sheet, "label", "count", "share", context.live);
    sheet.row([
      { text: heading },
      context.live ? { formula, ...(link && { link }) } : { number: items.length },
      share,
      ...reconciled(sheet.nextRow, items.length, context.live),
    ]);
  }
  yield;
  const last = sheet.nextRow;
  styleLine(sheet, "total", "total-count", "total-share", context.live);
  const link = context.linkTo(counted.items);
  sheet.row([{ text: "Total" }, { formula: `SUM(B${first + 1}:B${last})`, ...(link && { link }) }, null, ...reconciled(last, counted.items.length, context.live)]); // prettier-ignore
  return context.live ? [...part.columns.map((_, line) => `E${first + line + 1}`), `E${last + 1}`] : [];
}

function styleLine(sheet: SheetBuilder, name: Style, count: Style, share: Style, live: boolean): void {
  sheet.style(0, 1, name);
  sheet.style(1, 1, count);
  sheet.style(2, 1, share);
  if (!live) return;
  sheet.style(3, 1, "read-count");
  sheet.style(4, 1, "difference");
}

function reconciled(row: number, read: number, live: boolean): PlanCell[] {
  return live ? [{ number: read }, { formula: `B${row + 1}-D${row + 1}` }] : [];
}

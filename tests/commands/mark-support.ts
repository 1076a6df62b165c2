import type { WorkbookHost } from "../../src/workbench";
import { parseArea } from "../../src/workbench/engine/address";
import { WorkbookView } from "../../src/workbench/view/workbook-view";

/** How a cell looks to the officer: its fill, the line above it, and whether it is underlined. */
export function look(host: WorkbookHost, address: string, sheet = "KPIs"): { fill: string; line: string | null; color: string | null; underlined: boolean } {
  const found = lookOf(host, sheet, address);
  if (!found) throw new Error(`${address} is not shown`);
  const { fill, lines, isUnderlined } = found;
  return { fill, line: lines.top?.style ?? null, color: lines.top?.color ?? null, underlined: isUnderlined };
} // prettier-ignore

/** The looks of the first rows and columns of a sheet, cell by cell. */
export function looks(host: WorkbookHost, sheet = "KPIs"): unknown[] {
  return "ABCDEFGH".split("").flatMap((column) => Array.from({ length: 8 }, (_, row) => lookOf(host, sheet, `${column}${row + 1}`))); // prettier-ignore
}

function lookOf(host: WorkbookHost, sheet: string, address: string) {
  const area = parseArea(address);
  const found = host.book.byName(sheet);
  if (!area || !found) throw new Error(`${sheet}!${address} is not there`);
  const cell = new WorkbookView(host.book)
    .sheet(found)
    .row(area.row)
    .find(({ column }) => column === area.column);
  return cell?.look;
}

/** The formulas of the conditional formats of a sheet, the first to be applied first. */
export async function formatsOf(sheet = "KPIs"): Promise<string[]> {
  return await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
    conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    return conditionalFormats.items.map(({ type, customOrNullObject: custom }) =>
      custom.isNullObject ? type : custom.rule.formula,
    );
  });
}

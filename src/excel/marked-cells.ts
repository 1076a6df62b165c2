import type { CellAtFault } from "../check/cells-at-fault";
import type { Severity } from "../check/finding";
import { areaAddress, type Area } from "../kpi/address";

/**
 * A mark is a conditional format that always holds: it lies over what the officer has given the cell, so that taking it
 * off again leaves every fill, pattern and colour of a theme as it was, and it moves with its cell. It is known by its
 * formula, in every workbook that such a sheet is copied to.
 */
const SIGN = '=LEN("Quarter Ready: ';

const KINDS: Readonly<Record<Severity, string>> = { error: "thing to fix", warning: "warning", advice: "advice" };

/** How a cell at fault is marked. No hue that rates; the lines tell what the colours tell. */
interface MarkLook {
  readonly fill: string;
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly color: string;
}

const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#F7C9E8", line: "Continuous", color: "#9B0062" },
  warning: { fill: "#E4DAF7", line: "Dash", color: "#5C2E91" },
  advice: { fill: "#D8F1F3", line: "Dot", color: "#005B70" },
};

/** Around a cell whose own colour must stay in sight: seen on every colour that rates but black. */
const RATED_LINE = "#201F1E";

/** Whether a conditional format is one of our marks, by its formula. */
export function isMark(formula: string): boolean {
  return formula.startsWith(SIGN);
}

/** Queues the marks of one sheet. Joined, they are as few conditional formats as can be: one for many cells. */
export function queueMarks(
  sheet: Excel.Worksheet,
  cells: readonly CellAtFault[],
  { joined }: { readonly joined: boolean },
): void {
  for (const severity of ["advice", "warning", "error"] as const)
    for (const rates of [false, true]) {
      const areas = runsOf(cells.filter((cell) => cell.severity === severity && cell.rates === rates));
      for (const address of joined ? addressesOf(areas) : areas.map(areaAddress))
        queueMark(sheet.getRanges(address), severity, rates);
    }
}

function queueMark(ranges: Excel.RangeAreas, severity: Severity, rates: boolean): void {
  const mark = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // Excel's older ways of adding one let none below it have a say.
  mark.stopIfTrue = false;
  const { custom } = mark;
  const { fill, line, color } = MARK_LOOKS[severity];
  custom.rule.formula = `${SIGN}${KINDS[severity]}")>0`;
  if (rates) custom.format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.double;
  else custom.format.fill.color = fill;
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = custom.format.borders.getItem(side);
    border.style = line;
    border.color = rates ? RATED_LINE : color;
  }
}

/** Cells that stand below each other, as one area. */
function runsOf(cells: readonly CellAtFault[]): Area[] {
  const runs: Area[] = [];
  const places = cells.map(({ place }) => place).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.left === column && last.bottom + 1 === row) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Well under the 8,192 characters after which Excel cuts an address. */
const LONGEST_ADDRESS = 2_000;

function addressesOf(areas: readonly Area[]): string[] {
  const addresses: string[] = [];
  for (const area of areas.map(areaAddress)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + area.length < LONGEST_ADDRESS) addresses[addresses.length - 1] = `${last},${area}`;
    else addresses.push(area);
  }
  return addresses;
} // prettier-ignore

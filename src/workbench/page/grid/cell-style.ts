import type { CSSProperties } from "react";
import type { CellView } from "../../view/cell-view";
import type { Line } from "../../view/look";
import { PAPER } from "../theme";

const INDENT = 9;
const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end", justify: "flex-start" } as const;
// What stands in for Office's fonts where they are missing, with the same widths.
const STAND_INS: Readonly<Record<string, string>> = {
  calibri: "Carlito",
  cambria: "Caladea",
  arial: "Liberation Sans",
  "times new roman": "Liberation Serif",
};

function lineOf(line: Line | undefined, hasGridlines: boolean): string {
  if (line !== undefined) return `${line.width}px ${line.style} ${line.color}`;
  return hasGridlines ? `1px solid ${PAPER.gridline}` : "1px solid transparent";
}

/** The box of a cell; `left` is its place in its row. */
export function boxStyle(cell: CellView, left: number, hasGridlines: boolean): CSSProperties {
  const { look, spill, width, height } = cell;
  return {
    left,
    width,
    height,
    borderRight: lineOf(cell.right, hasGridlines && !cell.isMerged),
    borderBottom: lineOf(cell.bottom, hasGridlines),
    backgroundColor: look.fill === "" ? (cell.isMerged ? PAPER.background : undefined) : look.fill,
    alignItems: VERTICAL[look.vertical],
    justifyContent: HORIZONTAL[cell.align],
    overflow: spill > 0 ? "visible" : "hidden",
    ...(spill > 0 || cell.isMerged ? { zIndex: 1 } : {}),
  };
}

/** The words in a cell. */
export function textStyle({ look, align, spill, isSpillBlank, width }: CellView): CSSProperties {
  const decoration = [look.isUnderlined ? "underline" : "", look.isStruck ? "line-through" : ""].join(" ").trim();
  const family = look.family.toLowerCase();
  const indent = look.indent * INDENT;
  return {
    fontFamily: `"${look.family}", "${STAND_INS[family] ?? "Carlito"}", "Segoe UI", Arial, sans-serif`,
    fontSize: `${look.size}pt`,
    fontWeight: look.isBold ? 700 : 400,
    fontStyle: look.isItalic ? "italic" : "normal",
    color: look.color,
    textDecoration: decoration === "" ? "none" : decoration,
    textAlign: align === "justify" ? "justify" : align,
    whiteSpace: look.wraps ? "pre-wrap" : "pre",
    overflowWrap: look.wraps ? "anywhere" : "normal",
    paddingLeft: align === "right" ? 0 : indent,
    paddingRight: align === "right" ? indent : 0,
    maxWidth: spill > 0 ? spill - 4 : width - 4,
    ...(look.wraps ? { width: "100%" } : {}),
    ...(spill > 0 ? { overflow: "hidden", flexShrink: 0 } : {}),
    ...(isSpillBlank ? { backgroundColor: PAPER.background } : {}),
    ...rotated(look.rotation),
  };
}

/** Excel counts to 90 anticlockwise, and on to 180 clockwise; 255 stacks the letters. */
function rotated(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (rotation === 90) return { writingMode: "vertical-rl", transform: "rotate(180deg)", maxWidth: "none" };
  if (rotation === 180) return { writingMode: "vertical-rl", maxWidth: "none" };
  return { transform: `rotate(${rotation > 90 ? rotation - 90 : -rotation}deg)` };
}

import type { Geometry } from "./geometry";
import { attributes, elements, startTags, textIn } from "./xml";

/** Where something lies on a sheet, in points from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

// English Metric Units: 914,400 an inch, 72 points an inch.
const EMU_PER_POINT = 12_700;

/** The box of a twoCellAnchor, oneCellAnchor or absoluteAnchor of a drawing; undefined where it has none. */
export function boxOf(anchor: string, geometry: Geometry): Box | undefined {
  const [from] = elements(anchor, "from");
  const [to] = elements(anchor, "to");
  const start = from === undefined ? positionIn(anchor) : cornerOf(from, geometry);
  if (start === undefined) return undefined;
  if (to !== undefined) {
    const end = cornerOf(to, geometry);
    return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
  }
  // Extensions are called ext as well, but have no size.
  const size = startTags(anchor, "ext")
    .map(attributes)
    .find(({ cx }) => cx !== undefined);
  return { ...start, width: points(size?.["cx"]), height: points(size?.["cy"]) };
}

function positionIn(anchor: string): Pick<Box, "left" | "top"> | undefined {
  const [position] = startTags(anchor, "pos");
  if (position === undefined) return undefined;
  const { x, y } = attributes(position);
  return { left: points(x), top: points(y) };
}

/** A corner never leaves its cell: one that is set further in lies on the cell's far edge. */
function cornerOf(xml: string, geometry: Geometry): Pick<Box, "left" | "top"> {
  const number = (name: string): number => Number(textIn(elements(xml, name)[0] ?? "") || 0);
  const column = number("col");
  const row = number("row");
  return {
    left: Math.min(geometry.left(column) + number("colOff") / EMU_PER_POINT, geometry.left(column + 1)),
    top: Math.min(geometry.top(row) + number("rowOff") / EMU_PER_POINT, geometry.top(row + 1)),
  };
}

function points(emu: string | undefined): number {
  return Number(emu ?? 0) / EMU_PER_POINT;
}

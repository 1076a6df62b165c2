import { cellName } from "./address";
import type { Thread } from "./read-comments";
import { elements, startTags } from "./xml";

// The box of a note: ECMA-376 part 4, 19.4 (ClientData), as Excel draws it for a comment.
const DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Each drawing has so many ids, from its own number on. */
const IDS = 1024;

/**
 * The drawing with a hidden box for each thread and none for those that are gone; what else is drawn stays.
 * @param old "" where the sheet has none
 * @returns null where nothing is left to draw
 */
export function withShapes(
  old: string,
  sheetId: number,
  gone: ReadonlySet<string>,
  threads: readonly Thread[],
): string | null {
  const left = elements(old, "shape").reduce((xml, shape) => {
    const cell = cellOf(shape);
    return cell !== null && gone.has(cell) ? xml.replace(shape, "") : xml;
  }, old);
  const drawn = new Set(elements(left, "shape").map(cellOf));
  const missing = threads.filter(({ row, column }) => !drawn.has(cellName(row, column)));
  if (missing.length === 0) return startTags(left, "shape").length === 0 ? null : left;
  const first = firstFree(left, sheetId);
  const added = missing.map((thread, index) => shapeOf(thread, first + index)).join("");
  const type = left.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const layout = left.includes("<o:shapelayout") ? "" : `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetId}"/></o:shapelayout>`;
  return (left === "" ? DRAWING : left).replace(/<\/xml>\s*$/, () => `${layout}${type}${added}</xml>`);
} // prettier-ignore

/** The cell of a note's box; null for another shape. */
function cellOf(shape: string): string | null {
  if (!/ObjectType=["']Note["']/.test(shape)) return null;
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1] ?? -1); // prettier-ignore
  return cellName(number("Row"), number("Column"));
}

function firstFree(xml: string, sheetId: number): number {
  const taken = [...xml.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  return Math.max(sheetId * IDS, ...taken) + 1;
}

function shapeOf({ row, column }: Thread, id: number): string {
  const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 3, 15, row + 4, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:1;visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto"><v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

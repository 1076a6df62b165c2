import { type Box, boxOf } from "./anchors";
import { Geometry } from "./geometry";
import { madeId } from "./made-ids";
import { partText, relationships } from "./package";
import type { Sheet } from "./sheet";
import { attributes, elements, isTrue, startTags } from "./xml";

/** What floats over the cells of a sheet and is no chart. */
export interface Shape extends Box {
  readonly id: string;
  readonly name: string;
  /** Excel.ShapeType. */
  readonly type: "Unsupported" | "Image" | "GeometricShape" | "Group" | "Line";
  readonly isVisible: boolean;
}

const TYPES: Readonly<Record<string, Shape["type"]>> = {
  pic: "Image",
  sp: "GeometricShape",
  cxnSp: "Line",
  grpSp: "Group",
};
const OBJECT = /<(?:[\w-]+:)?(pic|sp|cxnSp|grpSp|graphicFrame|contentPart)[\s>]/;

/** The shapes of a sheet as its drawing has them, the lowest first. */
export function shapesOn(sheet: Sheet): readonly Shape[] {
  const { parts } = sheet.book;
  if (sheet.part === undefined) return [];
  const drawing = relationships(parts, sheet.part).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined) return [];
  // What is for readers that do not know the rest says the same again.
  const xml = elements(partText(parts, drawing), "Fallback").reduce(
    (text, each) => text.replace(each, ""),
    partText(parts, drawing),
  );
  const geometry = new Geometry(sheet);
  const anchors = xml.match(/<(?:[\w-]+:)?(twoCell|oneCell|absolute)Anchor[\s>][\s\S]*?<\/(?:[\w-]+:)?\1Anchor>/g);
  return (anchors ?? []).flatMap((anchor) => {
    const kind = OBJECT.exec(anchor)?.[1];
    const box = boxOf(anchor, geometry);
    if (kind === undefined || box === undefined || isChart(anchor, kind)) return [];
    return [{ ...box, ...identityOf(anchor, sheet), ...kindOf(anchor, kind) }];
  });
}

function isChart(anchor: string, kind: string): boolean {
  // Classic charts and those of 2016 (cx:chart) alike.
  return kind === "graphicFrame" && startTags(anchor, "chart").length > 0;
}

function identityOf(anchor: string, sheet: Sheet): Pick<Shape, "id" | "name"> {
  const { id = "0", name = "" } = attributes(startTags(anchor, "cNvPr")[0] ?? "");
  const written = attributes(startTags(elements(anchor, "cNvPr")[0] ?? "", "creationId")[0] ?? "")["id"];
  return { id: written ?? madeId("0008", sheet.id, Number(id)), name };
}

function kindOf(anchor: string, kind: string): Pick<Shape, "type" | "isVisible"> {
  // A form control is drawn by its own part, and stands here as a hidden shape.
  if (startTags(anchor, "compatExt").length > 0) return { type: "Unsupported", isVisible: true };
  const { hidden } = attributes(startTags(anchor, "cNvPr")[0] ?? "");
  return { type: TYPES[kind] ?? "Unsupported", isVisible: !isTrue(hidden) };
}

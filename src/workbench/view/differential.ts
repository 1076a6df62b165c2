import type { Book } from "../engine/book";
import { partText } from "../engine/package";
import { attributes, elements, startTags } from "../engine/xml";
import { colorIn } from "./colors";
import type { Line, Lines, Look } from "./look";

/** What a conditional format changes of a look. */
export type Change = Partial<Omit<Look, "lines">> & { readonly lines?: Lines };

const SIDES = ["left", "right", "top", "bottom"] as const;
const WIDTHS: Readonly<Record<string, number>> = { medium: 2, thick: 3 };
const STYLES: Readonly<Record<string, Line["style"]>> = {
  dashed: "dashed",
  dotted: "dotted",
  hair: "dotted",
  double: "double",
};

/** The differential formats of the workbook, in the order by which rules number them. */
export function changesOf(book: Book): readonly Change[] {
  const list = /<(?:\w+:)?dxfs[\s>][\s\S]*?<\/(?:\w+:)?dxfs>/.exec(partText(book.parts, "xl/styles.xml"))?.[0] ?? "";
  return elements(list, "dxf").map((xml) => changeOf(book, xml));
}

/** What one differential format, an element dxf, changes. */
export function changeOf(book: Book, xml: string): Change {
  return { ...fontOf(book, element(xml, "font")), ...fillOf(book, xml), ...linesOf(book, xml) };
}

function fontOf(book: Book, font: string): Change {
  const flag = (name: string): boolean | undefined => {
    const tag = startTags(font, name)[0];
    return tag === undefined ? undefined : !["0", "false", "none"].includes(attributes(tag)["val"] ?? "1");
  };
  const color = colorIn(book, startTags(font, "color")[0] ?? "");
  const found = { isBold: flag("b"), isItalic: flag("i"), isUnderlined: flag("u"), isStruck: flag("strike") };
  return {
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    ...(color === "" ? {} : { color }),
  };
}

function fillOf(book: Book, xml: string): Change {
  const fill = element(xml, "fill");
  // A solid fill of a differential format has its colour where others have their background.
  const tag = startTags(fill, "bgColor")[0] ?? startTags(fill, "fgColor")[0];
  const color = tag === undefined ? "" : colorIn(book, tag);
  return color === "" ? {} : { fill: color };
}

function linesOf(book: Book, xml: string): Change {
  const border = element(xml, "border");
  const lines: Partial<Record<(typeof SIDES)[number], Line>> = {};
  for (const side of SIDES) {
    const { style = "none" } = attributes(startTags(border, side)[0] ?? "");
    if (style === "none") continue;
    const color = colorIn(book, startTags(element(border, side), "color")[0] ?? "") || "#000000";
    lines[side] = { width: WIDTHS[style] ?? 1, style: STYLES[style] ?? "solid", color };
  }
  return Object.keys(lines).length === 0 ? {} : { lines };
}

function element(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? "";
}

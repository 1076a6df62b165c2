import type { Book } from "./book";
import { colorIn } from "./file-colors";
import { partText } from "./package";
import type { ConditionalRule } from "./conditional-rules";
import { attributes, elements, escapeXml, startTags } from "./xml";

/** The sides of a cell that a conditional format can draw a line at, in the file's order. */
export const SIDES = ["left", "right", "top", "bottom"] as const;
export type Side = (typeof SIDES)[number];

/** A line at a side of a cell. */
export interface DifferentialLine {
  /** The file's word: "thin", "dashed" and so on; "none" for no line. */
  readonly style: string;
  readonly color: string | undefined;
}

/** What a conditional format changes of a cell's format; undefined is left as it is. */
export interface Differential {
  readonly fill: string | undefined;
  readonly color: string | undefined;
  readonly isBold: boolean | undefined;
  readonly isItalic: boolean | undefined;
  readonly isStruck: boolean | undefined;
  /** The file's word: "none", "single" and so on. */
  readonly underline: string | undefined;
  readonly numberFormat: string | undefined;
  readonly lines: Readonly<Partial<Record<Side, DifferentialLine>>>;
}

/** A format that changes nothing. */
export const NO_CHANGE: Differential = {
  fill: undefined,
  color: undefined,
  isBold: undefined,
  isItalic: undefined,
  isStruck: undefined,
  underline: undefined,
  numberFormat: undefined,
  lines: {},
};

const known = new WeakMap<Book, readonly string[]>();

/** The differential format of a rule, from the styles or its own. */
export function differentialOf(book: Book, rule: ConditionalRule): Differential {
  const [own] = elements(rule.xml, "dxf");
  return read(book, own ?? inStyles(book)[rule.dxfId ?? -1] ?? "");
}

function inStyles(book: Book): readonly string[] {
  let formats = known.get(book);
  if (formats === undefined) {
    const [list = ""] = elements(partText(book.parts, "xl/styles.xml"), "dxfs");
    formats = elements(list, "dxf");
    known.set(book, formats);
  }
  return formats;
}

function read(book: Book, xml: string): Differential {
  const [font = ""] = elements(xml, "font");
  const [fill = ""] = elements(xml, "fill");
  // A solid fill of a differential format has its colour where others have their background.
  const isNone = attributes(startTags(fill, "patternFill")[0] ?? "")["patternType"] === "none";
  const [filled] = isNone ? [] : [...startTags(fill, "bgColor"), ...startTags(fill, "fgColor")];
  const [written] = startTags(font, "color");
  const value = (name: string): string | undefined => {
    const [tag] = startTags(font, name);
    return tag === undefined ? undefined : (attributes(tag)["val"] ?? "");
  };
  const flag = (name: string): boolean | undefined => {
    const found = value(name);
    return found === undefined ? undefined : !["0", "false"].includes(found);
  };
  return {
    fill: filled === undefined ? undefined : colorIn(book.file, filled) || undefined,
    color: written === undefined ? undefined : colorIn(book.file, written) || undefined,
    isBold: flag("b"),
    isItalic: flag("i"),
    isStruck: flag("strike"),
    underline: value("u") === "" ? "single" : value("u"),
    numberFormat: attributes(startTags(xml, "numFmt")[0] ?? "")["formatCode"],
    lines: linesIn(book, elements(xml, "border")[0] ?? ""),
  };
}

function linesIn(book: Book, border: string): Differential["lines"] {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const { style } = attributes(startTags(border, side)[0] ?? "");
      if (style === undefined) return [];
      const [tag] = startTags(elements(border, side)[0] ?? "", "color");
      return [[side, { style, color: tag === undefined ? undefined : colorIn(book.file, tag) || undefined }]];
    }),
  );
}

/** The dxf element that spells a format; number formats are not written. */
export function differentialXml({ fill, color, isBold, isItalic, isStruck, underline, lines }: Differential): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const line = underline === undefined ? "" : `<u val="${escapeXml(underline)}"/>`;
  const written = color === undefined ? "" : `<color rgb="FF${color.slice(1)}"/>`;
  const font = flag("b", isBold) + flag("i", isItalic) + flag("strike", isStruck) + line + written;
  const filled =
    fill === undefined ? "" : `<fill><patternFill><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${filled}${borderXml(lines)}</dxf>`;
}

function borderXml(lines: Differential["lines"]): string {
  const written = SIDES.flatMap((side) => {
    const line = lines[side];
    if (line === undefined) return [];
    const color = line.color === undefined ? "" : `<color rgb="FF${line.color.slice(1)}"/>`;
    return [`<${side} style="${escapeXml(line.style)}">${color}</${side}>`];
  });
  return written.length === 0 ? "" : `<border>${written.join("")}</border>`;
}

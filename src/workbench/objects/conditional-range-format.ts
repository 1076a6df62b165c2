import { type Differential, differentialOf } from "../engine/differentials";
import { defineKind } from "../kind";
import type { Conditional } from "./conditional-kinds";

const UNDERLINES: Readonly<Record<string, string>> = { none: "None", single: "Single", double: "Double" };

function format({ rule, sheet }: Conditional): Differential {
  return differentialOf(sheet.book, rule);
}

// As of cells: where a fill says nothing its colour is "", what a font says nothing of is null.
const fill = defineKind<Conditional>("ConditionalRangeFill", {
  properties: { Color: { get: (each) => format(each).fill ?? "" } },
});

const font = defineKind<Conditional>("ConditionalRangeFont", {
  properties: {
    Color: { get: (each) => format(each).color ?? null },
    Bold: { get: (each) => format(each).isBold ?? null },
    Italic: { get: (each) => format(each).isItalic ?? null },
    Strikethrough: { get: (each) => format(each).isStruck ?? null },
    Underline: { get: (each) => UNDERLINES[format(each).underline ?? ""] ?? null },
  },
});

/** Excel.ConditionalRangeFormat: what a conditional format gives the cells that meet it. */
export const conditionalRangeFormat = defineKind<Conditional>("ConditionalRangeFormat", {
  properties: { NumberFormat: { get: (each) => format(each).numberFormat ?? null } },
  links: { Fill: fill, Font: font },
});

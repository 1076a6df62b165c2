import { type Differential, differentialOf } from "../engine/differentials";
import { lacking } from "../errors";
import { defineKind, flag, type Property } from "../kind";
import { colorOf } from "./colors";
import { changing, type Conditional } from "./conditional-kinds";
import { conditionalRangeBorders } from "./conditional-range-borders";

const UNDERLINES: Readonly<Record<string, string>> = { none: "None", single: "Single", double: "Double" };

function format({ rule, sheet }: Conditional): Differential {
  return differentialOf(sheet.book, rule);
}

/** A part of the format: how it reads, and what a value makes of it. */
function part(
  member: string,
  read: (format: Differential) => unknown,
  write: (value: unknown) => Partial<Differential>,
): Property<Conditional> {
  return {
    get: (each) => read(format(each)),
    set: (each, value) => {
      changing(each, { format: write(value) }, member);
    },
  };
}

function underline(value: unknown): string {
  const found = Object.keys(UNDERLINES).find((each) => UNDERLINES[each] === value);
  if (found === undefined) throw lacking(`ConditionalRangeFont.underline "${String(value)}"`);
  return found;
}

// As of cells: where a fill says nothing its colour is "", what a font says nothing of is null.
const fill = defineKind<Conditional>("ConditionalRangeFill", {
  properties: {
    Color: part(
      "ConditionalRangeFill.color",
      (each) => each.fill ?? "",
      (value) => ({ fill: colorOf(value) }),
    ),
  },
});

const font = defineKind<Conditional>("ConditionalRangeFont", {
  properties: {
    Color: part(
      "ConditionalRangeFont.color",
      (each) => each.color ?? null,
      (value) => ({ color: colorOf(value) }),
    ),
    Bold: part(
      "ConditionalRangeFont.bold",
      (each) => each.isBold ?? null,
      (value) => ({ isBold: flag(value) }),
    ),
    Italic: part(
      "ConditionalRangeFont.italic",
      (each) => each.isItalic ?? null,
      (value) => ({ isItalic: flag(value) }),
    ),
    Strikethrough: part(
      "ConditionalRangeFont.strikethrough",
      (each) => each.isStruck ?? null,
      (value) => ({ isStruck: flag(value) }),
    ),
    Underline: part(
      "ConditionalRangeFont.underline",
      (each) => UNDERLINES[each.underline ?? ""] ?? null,
      (value) => ({ underline: underline(value) }),
    ),
  },
});

/** Excel.ConditionalRangeFormat: what a conditional format gives the cells that meet it. */
export const conditionalRangeFormat = defineKind<Conditional>("ConditionalRangeFormat", {
  properties: { NumberFormat: { get: (each) => format(each).numberFormat ?? null } },
  // Not named outright: that module needs one that needs this one.
  links: { Fill: fill, Font: font, Borders: (each) => conditionalRangeBorders(each) },
});

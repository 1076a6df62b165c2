import type { EngineStyle } from "../engine/excelize";
import type { Styles } from "../engine/styles";
import { hostError } from "../errors";
import { amount, flag, text, whole } from "../kind";
import { colorOf } from "./colors";

/** One side of a cell's format: how a style says it, and a style that says it otherwise. */
export interface Aspect {
  readonly read: (styles: Styles, id: number) => unknown;
  readonly write: (style: EngineStyle, value: unknown) => EngineStyle;
}

type FontPart = NonNullable<EngineStyle["Font"]>;
type AlignmentPart = NonNullable<EngineStyle["Alignment"]>;

function withFont(style: EngineStyle, part: FontPart): EngineStyle {
  return { ...style, Font: { ...style.Font, ...part } };
}

function withAlignment(style: EngineStyle, part: AlignmentPart): EngineStyle {
  return { ...style, Alignment: { ...style.Alignment, ...part } };
}

function defined(font: { readonly [Part in keyof FontPart]: FontPart[Part] | undefined }): FontPart {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}

/** Excel's word and the file's for the same thing. */
function word(words: Readonly<Record<string, string>>, value: unknown): string {
  const found = words[text(value)];
  if (found === undefined) throw hostError("InvalidArgument");
  return found;
}

function excelsWord(words: Readonly<Record<string, string>>, stored: string): string {
  return Object.entries(words).find(([, each]) => each === stored)?.[0] ?? Object.keys(words)[0] ?? "";
}

const UNDERLINES = { None: "", Single: "single", Double: "double" };
const HORIZONTAL = {
  General: "",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL = { Bottom: "", Top: "top", Center: "center", Justify: "justify", Distributed: "distributed" };

export const FONT: Readonly<Record<string, Aspect>> = {
  Bold: {
    read: (styles, id) => styles.get(id).Font?.Bold ?? false,
    write: (style, value) => withFont(style, { Bold: flag(value) }),
  },
  Italic: {
    read: (styles, id) => styles.get(id).Font?.Italic ?? false,
    write: (style, value) => withFont(style, { Italic: flag(value) }),
  },
  Strikethrough: {
    read: (styles, id) => styles.get(id).Font?.Strike ?? false,
    write: (style, value) => withFont(style, { Strike: flag(value) }),
  },
  Color: {
    read: (styles, id) => styles.fontColor(id),
    // The colour of a theme would win over the one that is set.
    write: (style, value) => {
      const { Bold, Italic, Underline, Family, Size, Strike, VertAlign } = style.Font ?? {};
      const kept = { Bold, Italic, Underline, Family, Size, Strike, VertAlign };
      return { ...style, Font: { ...defined(kept), Color: colorOf(value).slice(1) } };
    },
  },
  Size: {
    read: (styles, id) => styles.get(id).Font?.Size ?? 11,
    write: (style, value) => withFont(style, { Size: amount(value) }),
  },
  Name: {
    read: (styles, id) => styles.get(id).Font?.Family ?? "Calibri",
    write: (style, value) => withFont(style, { Family: text(value) }),
  },
  Underline: {
    read: (styles, id) => excelsWord(UNDERLINES, styles.get(id).Font?.Underline ?? ""),
    write: (style, value) => withFont(style, { Underline: word(UNDERLINES, value) }),
  },
};

export const FILL: Readonly<Record<string, Aspect>> = {
  Color: {
    // A cell without a fill is said to be white, as in Excel.
    read: (styles, id) => styles.fillColor(id) || "#FFFFFF",
    write: (style, value) => ({ ...style, Fill: { Type: "pattern", Pattern: 1, Color: [colorOf(value).slice(1)] } }),
  },
};

export const ALIGNMENT: Readonly<Record<string, Aspect>> = {
  HorizontalAlignment: {
    read: (styles, id) => excelsWord(HORIZONTAL, styles.get(id).Alignment?.Horizontal ?? ""),
    write: (style, value) => withAlignment(style, { Horizontal: word(HORIZONTAL, value) }),
  },
  VerticalAlignment: {
    read: (styles, id) => excelsWord(VERTICAL, styles.get(id).Alignment?.Vertical ?? ""),
    write: (style, value) => withAlignment(style, { Vertical: word(VERTICAL, value) }),
  },
  WrapText: {
    read: (styles, id) => styles.get(id).Alignment?.WrapText ?? false,
    write: (style, value) => withAlignment(style, { WrapText: flag(value) }),
  },
  IndentLevel: {
    read: (styles, id) => styles.get(id).Alignment?.Indent ?? 0,
    write: (style, value) => {
      const Indent = whole(value);
      if (Indent < 0 || Indent > 250) throw hostError("InvalidArgument");
      return withAlignment(style, { Indent });
    },
  },
  ShrinkToFit: {
    read: (styles, id) => styles.get(id).Alignment?.ShrinkToFit ?? false,
    write: (style, value) => withAlignment(style, { ShrinkToFit: flag(value) }),
  },
};

export function withoutFill(style: EngineStyle): EngineStyle {
  return { ...style, Fill: { Type: "pattern", Pattern: 0 } };
}

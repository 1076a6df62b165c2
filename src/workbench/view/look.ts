import type { Book } from "../engine/book";

export interface Line {
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  readonly color: string;
}

export interface Lines {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

/** How a cell looks, whatever is in it. */
export interface Look {
  /** "" where there is none. */
  readonly fill: string;
  readonly color: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly family: string;
  /** In points. */
  readonly size: number;
  /** "general" goes by the value: numbers to the right, text to the left. */
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  readonly indent: number;
  /** In degrees, anticlockwise; 255 stacks the letters. */
  readonly rotation: number;
  readonly lines: Lines;
}

const HORIZONTAL: Readonly<Record<string, Look["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};
const VERTICAL: Readonly<Record<string, Look["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
};
const SIDES = ["top", "right", "bottom", "left"] as const;

// Excelize's numbers of border styles, in the order of ECMA-376 part 1, 18.18.3 ST_BorderStyle.
const LINE_STYLES: Readonly<Record<number, Pick<Line, "width" | "style">>> = {
  1: { width: 1, style: "solid" },
  2: { width: 2, style: "solid" },
  3: { width: 1, style: "dashed" },
  4: { width: 1, style: "dotted" },
  5: { width: 3, style: "solid" },
  6: { width: 3, style: "double" },
  7: { width: 1, style: "dotted" },
  8: { width: 2, style: "dashed" },
  9: { width: 1, style: "dashed" },
  10: { width: 2, style: "dashed" },
  11: { width: 1, style: "dashed" },
  12: { width: 2, style: "dashed" },
  13: { width: 2, style: "dashed" },
};

/** The looks of a workbook's cell formats, made once each. */
export class Looks {
  private readonly known = new Map<number, Look>();

  constructor(private readonly book: Book) {}

  get(id: number): Look {
    let look = this.known.get(id);
    if (look === undefined) {
      look = this.read(id);
      this.known.set(id, look);
    }
    return look;
  }

  private read(id: number): Look {
    const { styles } = this.book;
    const { Font = {}, Alignment = {}, Border = [] } = styles.get(id);
    return {
      fill: styles.fillColor(id),
      color: styles.fontColor(id),
      isBold: Font.Bold ?? false,
      isItalic: Font.Italic ?? false,
      isUnderlined: (Font.Underline ?? "") !== "" && Font.Underline !== "none",
      isStruck: Font.Strike ?? false,
      family: Font.Family ?? "Calibri",
      size: Font.Size ?? 11,
      horizontal: HORIZONTAL[Alignment.Horizontal ?? ""] ?? "general",
      vertical: VERTICAL[Alignment.Vertical ?? ""] ?? "bottom",
      wraps: Alignment.WrapText ?? false,
      indent: Alignment.Indent ?? 0,
      rotation: Alignment.TextRotation ?? 0,
      lines: linesOf(Border),
    };
  }
}

type EngineBorder = { readonly Type?: string; readonly Color?: string; readonly Style?: number };

function linesOf(borders: readonly EngineBorder[]): Lines {
  const lines: Partial<Record<(typeof SIDES)[number], Line>> = {};
  for (const side of SIDES) {
    const border = borders.find(({ Type }) => Type === side);
    const drawn = LINE_STYLES[border?.Style ?? 0];
    if (drawn !== undefined) lines[side] = { ...drawn, color: hex(border?.Color ?? "") };
  }
  return lines;
}

function hex(color: string): string {
  return color === "" ? "#000000" : `#${color.replace("#", "").slice(-6).toUpperCase()}`;
}

import type { Border, Style } from "excelize-wasm";
import type { RatingWord } from "./indicator";

export const RATING_FILLS: Readonly<Record<RatingWord, string>> = {
  Green: "#A9D08E",
  Amber: "#FFD966",
  Red: "#FF8F8F",
  Blue: "#9BC2E6",
};

const INK = "#1D4E56";
const LINE = "#B7C4C6";
const FONT = { Family: "Arial", Size: 10 } as const;

function edges(color: string): Border[] {
  return ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: color, Style: 1 }));
}

export const TITLE: Style = {
  Font: { ...FONT, Size: 16, Bold: true, Color: INK },
  Alignment: { Vertical: "center" },
};
export const SUBTITLE: Style = {
  Font: { ...FONT, Size: 12, Bold: true, Color: "#5B6B6E" },
  Alignment: { Vertical: "center" },
};
export const HEADER: Style = {
  Font: { ...FONT, Bold: true, Color: "#FFFFFF" },
  Fill: { Type: "pattern", Pattern: 1, Color: [INK] },
  Border: edges(INK),
  Alignment: { Horizontal: "left", Indent: 1, Vertical: "center", WrapText: true },
};
export const TEXT: Style = {
  Font: FONT,
  Border: edges(LINE),
  Alignment: { Horizontal: "left", Indent: 1, Vertical: "top", WrapText: true },
};
export const STRONG: Style = { ...TEXT, Font: { ...FONT, Bold: true } };
export const RATING: Style = {
  ...STRONG,
  Alignment: { Horizontal: "center", Vertical: "top", WrapText: true },
};
export const PLAIN: Style = {
  Font: FONT,
  Alignment: { Horizontal: "left", Vertical: "top", WrapText: true },
};

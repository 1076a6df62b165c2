import type { Book } from "../engine/book";
import { attributes } from "../engine/xml";

/** A colour mixed with white (`by` above 0) or with black (below), as a theme's tint is. */
export function tinted(color: string, by: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (by < 0 ? channel * (1 + by) : channel + (255 - channel) * by));
  return hex(mixed.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join(""));
}

/** A colour of the workbook's theme, by its number: 0 to 3 backgrounds and texts, 4 to 9 accents. */
export function themeColor(book: Book, theme: number): string {
  return hex(book.file.GetBaseColor("", 0, theme).color ?? "");
}

/** The colour that an element like <color rgb="…"/> or <bgColor theme="4" tint="0.4"/> names; "" for the automatic one. */
export function colorIn(book: Book, tag: string): string {
  const { rgb, theme, tint, indexed } = attributes(tag);
  if (rgb !== undefined) return hex(rgb);
  const base =
    theme !== undefined
      ? themeColor(book, Number(theme))
      : indexed !== undefined
        ? hex(book.file.GetBaseColor("", Number(indexed)).color ?? "")
        : "";
  return base === "" || tint === undefined ? base : tinted(base, Number(tint));
}

function hex(color: string): string {
  return color === "" ? "" : `#${color.replace("#", "").slice(-6).toUpperCase()}`;
}

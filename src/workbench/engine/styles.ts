import { done, type EngineFile, type EngineStyle } from "./excelize";
import { withTint } from "./file-colors";
import { builtInFormat, builtInId } from "./number-formats";

/** The workbook's cell formats by the engine's ids, read and made once each. */
export class Styles {
  private readonly known = new Map<number, EngineStyle>();
  private readonly made = new Map<string, number>();

  constructor(private readonly book: { readonly file: EngineFile }) {}

  /** What a style says. Not to be changed in place. */
  get(id: number): EngineStyle {
    let style = this.known.get(id);
    if (style === undefined) {
      style = standardised(done(this.book.file.GetStyle(id)).style);
      this.known.set(id, style);
    }
    return style;
  }

  /** The id of the style `id` with some of its parts replaced. */
  change(id: number, change: (style: EngineStyle) => EngineStyle): number {
    const style = change(structuredCopy(this.get(id)));
    const key = JSON.stringify(style);
    let made = this.made.get(key);
    if (made === undefined) {
      made = done(this.book.file.NewStyle(style)).style;
      this.made.set(key, made);
    }
    return made;
  }

  numberFormat(id: number): string {
    const style = this.get(id);
    return style.CustomNumFmt ?? builtInFormat(style.NumFmt ?? 0);
  }

  withNumberFormat(id: number, code: string): number {
    return this.change(id, (style) => {
      const builtIn = builtInId(code);
      delete style.CustomNumFmt;
      return builtIn === undefined ? { ...style, NumFmt: 0, CustomNumFmt: code } : { ...style, NumFmt: builtIn };
    });
  }

  isLocked(id: number): boolean {
    return this.get(id).Protection?.Locked ?? true;
  }

  /** The colour that a font or fill shows, as #RRGGBB; theme colours resolved, "" when there is none. */
  fontColor(id: number): string {
    const font = this.get(id).Font;
    if (font === undefined) return "#000000";
    return this.color(font.Color ?? "", font.ColorIndexed ?? 0, font.ColorTheme, font.ColorTint ?? 0) || "#000000";
  }

  fillColor(id: number): string {
    const fill = this.get(id).Fill;
    if (fill?.Type !== "pattern" || fill.Pattern === undefined || fill.Pattern === 0) return "";
    const color = fill.Color?.[0] ?? "";
    return color === "" ? "" : `#${color.replace("#", "").slice(-6).toUpperCase()}`;
  }

  private color(hex: string, indexed: number, theme: number | undefined, tint: number): string {
    let base = hex;
    if (base === "" && theme !== undefined) base = this.book.file.GetBaseColor("", 0, theme).color ?? "";
    else if (base === "" && indexed !== 0) base = this.book.file.GetBaseColor("", indexed).color ?? "";
    return base === "" ? "" : withTint(base, tint);
  }
}

/** A font of the file that has no size or no name of its own is told as 0 and ""; it is shown as the standard font is. */
function standardised({ Font, ...style }: EngineStyle): EngineStyle {
  if (Font === undefined) return style;
  const { Size, Family, ...font } = Font;
  return { ...style, Font: { ...font, ...(Size ? { Size } : {}), ...(Family ? { Family } : {}) } };
}

function structuredCopy(style: EngineStyle): EngineStyle {
  return JSON.parse(JSON.stringify(style)) as EngineStyle;
}

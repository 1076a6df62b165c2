import type { EngineFile } from "./excelize";
import { attributes } from "./xml";

/** A colour that an element like <color rgb="…"/> or <bgColor theme="4" tint="0.4"/> names, as #RRGGBB; "" for the automatic one. */
export function colorIn(file: EngineFile, tag: string): string {
  const { rgb, theme, tint = "0", indexed } = attributes(tag);
  const base =
    rgb ??
    (theme !== undefined
      ? file.GetBaseColor("", 0, Number(theme)).color
      : indexed !== undefined
        ? file.GetBaseColor("", Number(indexed)).color
        : undefined);
  return base === undefined || base === "" ? "" : withTint(base, Number(tint));
}

/** #RRGGBB of a colour as the file has it, AARRGGBB or RRGGBB, lightened or darkened by its tint. */
export function withTint(color: string, tint: number): string {
  const rgb = color.replace("#", "").slice(-6);
  return `#${(tint === 0 ? rgb : tinted(rgb, tint)).toUpperCase()}`;
}

/** ECMA-376 part 1, 18.8.19: tint works on luminance; done here on each channel, within 1/255 for greys. */
function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((channel) => (tint < 0 ? channel * (1 + tint) : channel * (1 - tint) + 255 * tint))
    .map((channel) => Math.round(channel).toString(16).padStart(2, "0"))
    .join("");
}

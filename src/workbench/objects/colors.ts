import { hostError, lacking } from "../errors";

// The sixteen names of HTML 4 and orange (CSS 2.1); Excel knows more.
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** #RRGGBB of a colour as Excel takes it: "#rrggbb", "rrggbb" or an HTML name. */
export function colorOf(value: unknown): string {
  if (typeof value !== "string") throw hostError("InvalidArgument");
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return named;
  if (/^[a-z]+$/i.test(value)) throw lacking(`colour "${value}"`);
  throw hostError("InvalidArgument");
}

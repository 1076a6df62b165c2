import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

// The green of Excel, from dark to light.
const GREEN: BrandVariants = {
  10: "#03140B",
  20: "#072314",
  30: "#0A311C",
  40: "#0C3F24",
  50: "#0D4D2C",
  60: "#0E5C34",
  70: "#0F6C3B",
  80: "#107C41",
  90: "#218D51",
  100: "#3A9B64",
  110: "#54A978",
  120: "#6EB88D",
  130: "#88C6A2",
  140: "#A3D3B7",
  150: "#BFE1CC",
  160: "#DCF0E3",
};

export const LIGHT: Theme = createLightTheme(GREEN);
export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  // On a dark page the middle of the ramp is too dark to be read.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
};

/** The sheet is paper: white in a dark page too, as in Excel. */
export const PAPER = {
  background: "#FFFFFF",
  text: "#000000",
  gridline: "#E1E1E1",
  selection: "#107C41",
  tint: "rgba(16, 124, 65, 0.10)",
} as const;

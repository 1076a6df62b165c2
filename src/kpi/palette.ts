import type { Rating } from "./rating";

/**
 * The rating that a fill shows, told by its hue so that theme tints and Excel's 'Good', 'Bad' and 'Neutral' styles
 * count as the colours that people see. Null for white, black, greys and hues that are no rating.
 * @param fill #RRGGBB, as Office.js gives it
 */
export function ratingOfFill(fill: string): Rating | null {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(fill.slice(start, start + 2), 16) / 255);
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) return null;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  // Below this a fill reads as white, grey or black: a banded table, not a rating.
  if (spread < 0.12 || high < 0.25) return null;
  const sector =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const hue = sector * 60;
  if (hue < 18 || hue >= 340) return "red";
  if (hue >= 24 && hue < 66) return "amber";
  if (hue >= 75 && hue < 165) return "green";
  if (hue >= 190 && hue < 255) return "blue";
  return null;
}

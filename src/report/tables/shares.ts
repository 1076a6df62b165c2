/** A part of a whole as a percentage. `part` and `whole` are exact; what is rounded is for people. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** A whole percentage. */
  readonly rounded: number;
  /** '88%'. More than none is never shown as none, less than all never as all. */
  readonly text: string;
}

/**
 * Parts that make up the whole as whole percentages: each rounded by itself, a half up; or so that they add up to 100.
 * Null throughout where the whole is nought.
 */
export function sharesOf(parts: readonly number[], whole: number, roundTo100: boolean): (Share | null)[] {
  if (whole === 0) return parts.map(() => null);
  const rounded = roundTo100 ? largestRemainders(parts, whole) : parts.map((part) => roundedAlone(part, whole));
  return parts.map((part, index) => share(part, whole, rounded[index] ?? 0));
}

/** One part by itself. */
export function shareOf(part: number, whole: number): Share | null {
  return whole === 0 ? null : share(part, whole, roundedAlone(part, whole));
}

function share(part: number, whole: number, rounded: number): Share {
  return { part, whole, rounded, text: textOf(part, whole, rounded) };
}

function textOf(part: number, whole: number, rounded: number): string {
  if (rounded === 0 && part > 0) return "less than 1%";
  if (rounded === 100 && part < whole) return "more than 99%";
  return `${rounded}%`;
}

/** In whole numbers throughout, so that a half is a half. */
function roundedAlone(part: number, whole: number): number {
  return Math.floor((200 * part + whole) / (2 * whole));
}

/** What is left to 100 goes, a point each, to the parts that lost most by rounding down; of two alike, to the earlier. */
function largestRemainders(parts: readonly number[], whole: number): number[] {
  const down = parts.map((part) => Math.floor((100 * part) / whole));
  const left = 100 - down.reduce((sum, one) => sum + one, 0);
  const lost = parts.map((part, index) => ({ index, remainder: (100 * part) % whole }));
  const raised = new Set(lost.sort((a, b) => b.remainder - a.remainder || a.index - b.index).slice(0, left).map(({ index }) => index)); // prettier-ignore
  return down.map((one, index) => one + Number(raised.has(index)));
}

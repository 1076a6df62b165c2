const UNITS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"] as const; // prettier-ignore
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"] as const;

/** A whole number in figures, or in words up to ninety-nine: '1,043', 'twenty-three', 'twenty six'. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(1, 10).join("|")}))?|${[...UNITS].reverse().join("|")})`; // prettier-ignore

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** The value of what `NUMBER` matched. */
export function numberOf(text: string): number | null {
  if (/^\d/.test(text)) return Number(text.replaceAll(",", ""));
  let sum = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    const value = VALUES.get(word);
    if (value === undefined) return null;
    sum += value;
  }
  return sum;
}

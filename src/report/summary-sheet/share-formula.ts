/** The counts of a row: the one that is meant, all that the whole consists of in their order, and which of them it is. */
export interface ShareOf {
  /** Addresses of the cells that hold the counts. */
  readonly parts: readonly string[];
  readonly index: number;
  /** The cell that holds their sum, where there is one. */
  readonly sum: string | null;
  readonly roundTo100: boolean;
}

/**
 * A whole percentage of the parts' sum as a fraction, without the '='. More than none is never shown as none, less than
 * all never as all. Reckoned in whole numbers, so that a half is a half; as shares.ts does it for what was read.
 */
export function shareFormula({ parts, index, sum, roundTo100 }: ShareOf): string {
  const own = parts[index] ?? "0";
  const whole = sum ?? (parts.length === 1 ? own : `(${parts.join("+")})`);
  const rounded = roundTo100 ? madeToFit(parts, index, whole) : `INT((200*${own}+${whole})/(2*${whole}))`;
  return `IF(${whole}=0,"–",IF(AND(${own}>0,${rounded}=0),"less than 1%",IF(AND(${own}<${whole},${rounded}=100),"more than 99%",${rounded}/100)))`;
}

/** Largest remainder: what is left to 100 goes, a point each, to those that lost most; of two alike, to the earlier. */
function madeToFit(parts: readonly string[], index: number, whole: string): string {
  const own = parts[index] ?? "0";
  const left = `100-(${parts.map((part) => `INT(100*${part}/${whole})`).join("+")})`;
  const before = parts.flatMap((part, other) =>
    other === index ? [] : [`(MOD(100*${part},${whole})${other < index ? ">=" : ">"}MOD(100*${own},${whole}))`],
  );
  // Begins with a nought: one comparison alone is a truth, and Excel holds any truth to be more than any number.
  return `(INT(100*${own}/${whole})+IF(${["0", ...before].join("+")}<${left},1,0))`;
}

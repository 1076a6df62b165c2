/**
 * How much a character adds to a sum that texts are told apart by: an even number from 8 to 2^30 that has nothing to do
 * with its neighbours', so that different texts hardly ever have sums of sums in common.
 * @param code a UTF-16 unit
 */
export function worthOf(code: number): number {
  const spread = Math.imul(code, 0x9e3779b1);
  return ((Math.imul(spread ^ (spread >>> 15), 0x85ebca6b) >>> 2) & ~1) | 8;
}

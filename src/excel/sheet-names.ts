import { fold } from "../kpi/text";

/** Excel takes no longer name. */
const LONGEST_NAME = 31;

/** The name itself, or, where a sheet is called so already (Excel compares without case), one that says whose it is. */
export function freeName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map(fold));
  const candidates = [wished, `${wished} (Quarter Ready)`];
  for (let number = 2; number <= taken.length + 2; number++) candidates.push(`${wished} (Quarter Ready ${number})`);
  return candidates.find((name) => name.length <= LONGEST_NAME && !used.has(fold(name))) ?? wished;
}

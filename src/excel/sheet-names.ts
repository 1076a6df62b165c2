import { fold } from "../kpi/text";

/** Excel takes no longer name. */
const LONGEST_NAME = 31;

/** The name itself, or, where a sheet is called so already (Excel compares without case), one that says whose it is. */
export function freeName(wished: string, taken: readonly string[]): string {
  return firstFree(wished, taken, (number) =>
    number === 1 ? `${wished} (Quarter Ready)` : `${wished} (Quarter Ready ${number})`,
  );
}

/** What a sheet is called until it takes the place of the one before. */
export function temporaryName(wished: string, taken: readonly string[]): string {
  const first = `${wished} (being written)`;
  return firstFree(first, taken, (number) => `${wished} (being written ${number + 1})`);
}

/** Whether a sheet is called as one that is being written; of one of these names, where they are given. */
export function isTemporaryName(name: string, wished?: readonly string[]): boolean {
  const called = /^(.+) \(being written(?: \d+)?\)$/.exec(name)?.[1];
  return called !== undefined && (wished?.includes(called) ?? true);
}

function firstFree(first: string, taken: readonly string[], next: (number: number) => string): string {
  const used = new Set(taken.map(fold));
  const candidates = [first, ...taken.map((_, index) => next(index + 1)), next(taken.length + 1)];
  return candidates.find((name) => name.length <= LONGEST_NAME && !used.has(fold(name))) ?? first;
}

/**
 * Work in small steps: it stops after each, so that whoever runs it may let others go first, and gives its result at the
 * end. The core has no clock: a step is so many rows or items, not so many milliseconds.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows or items that are looked at between two steps: a few milliseconds' work whatever is done with them. */
export const ROWS_A_STEP = 250;

/** Does all of it without a stop. */
export function toTheEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `Array.map`, in steps. */
export function* mapped<Item, Value>(items: readonly Item[], valueOf: (item: Item, at: number) => Value): Steps<Value[]> {
  const values: Value[] = [];
  for (const [at, item] of items.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    values.push(valueOf(item, at));
  }
  return values;
} // prettier-ignore

/** As `Array.flatMap`, each value worked out in steps of its own. */
export function* gathered<Item, Value>(items: readonly Item[], valuesOf: (item: Item) => Steps<readonly Value[]>): Steps<Value[]> {
  const values: Value[] = [];
  for (const item of items) {
    yield;
    for (const value of yield* valuesOf(item)) values.push(value);
  }
  return values;
} // prettier-ignore

import { checkBook } from "../src/check/check-book";
import type { Finding } from "../src/check/finding";
import { decided, profileSchema } from "../src/kpi/profile";
import { readBook } from "../src/read/read-book";
import { generatedSnapshot, ROWS_ABOVE, seededRows, type Seeded } from "./generated-workbook";
import { print } from "./print";
import { rowSchema } from "./row-schema";

const RUNS = 8;

/** How long the same rows take: every rule, against a schema. */
interface Compared {
  readonly items: number;
  readonly seeded: number;
  /** Findings, and those among them that were not seeded, or seeded and not found. */
  readonly found: number;
  readonly amiss: number;
  /** Rows that the schema refuses. */
  readonly refused: number;
  readonly check: number;
  readonly zod: number;
}

/** All rules against a schema on the same rows, each row an object of 12 texts; and how the time grows with the rows. */
export function printAgainstZod(): void {
  console.log("Milliseconds by turns, best of several. 'amiss' is what was found and not seeded, or seeded and not found.\n"); // prettier-ignore
  print(["items", "faults found/seeded", "amiss", "check", "zod", "check/zod", "10,000 → this", "zod"]);
  // As many runs of each: the best of more runs is better.
  const [base, large] = [compareWithZod(10_000, RUNS), compareWithZod(100_000, RUNS)];
  for (const one of [base, large]) {
    const [grown, zodGrown] = [one.check / base.check, one.zod / base.zod];
    print([one.items, `${one.found}/${one.seeded}`, one.amiss, one.check.toFixed(1), one.zod.toFixed(1), (one.check / one.zod).toFixed(2), `× ${grown.toFixed(1)}`, `× ${zodGrown.toFixed(1)}`]); // prettier-ignore
  }
  console.log("");
}

/** Checks and validates the same rows by turns, and takes the best time of each. */
function compareWithZod(items: number, runs: number): Compared {
  const seeded = seededRows(items);
  const profile = decided(profileSchema.parse({}));
  const { sheets } = generatedSnapshot(seeded);
  const sheetOrder = sheets.map(({ name }) => name);
  let findings: readonly Finding[] = [];
  let refused = 0;
  let [check, zod] = [Infinity, Infinity];
  for (let run = 0; run < runs; run++) {
    // Another book each time, so that nothing that was found of one before can be used again.
    const book = readBook({ sheets: sheets.map((sheet) => ({ ...sheet })) }, { profile });
    check = Math.min(check, timed(() => void (findings = checkBook(book, { profile, sheetOrder })))); // prettier-ignore
    zod = Math.min(zod, timed(() => void (refused = seeded.rows.filter((row) => !rowSchema.safeParse(row).success).length))); // prettier-ignore
  }
  return { items, seeded: seeded.faults.size, found: findings.length, amiss: amissIn(findings, seeded), refused, check, zod }; // prettier-ignore
}

/** Each fault and each finding that has no counterpart. */
function amissIn(findings: readonly Finding[], { faults }: Seeded): number {
  const left = new Map(faults);
  let unasked = 0;
  for (const { rule, place } of findings) {
    const row = place.row - ROWS_ABOVE;
    if (left.get(row) === rule) left.delete(row);
    else unasked++;
  }
  return left.size + unasked;
}

/** Without what others left lying about: who made the garbage of the rows or of the book is not asked here. */
function timed(work: () => void): number {
  // Twice, because what is still needed is moved out of the way only when it is met again.
  for (let times = 0; times < 2; times++) globalThis.gc?.({ type: "minor" });
  const start = performance.now();
  work();
  return performance.now() - start;
}

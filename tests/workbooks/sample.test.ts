import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BOROUGH, boroughWorkbook, PLANTED } from "../../samples/make-borough-q1";
import type { RuleId } from "../../src/check/finding";

const SHOWN: readonly RuleId[] = [
  "header-not-found",
  "cell-error",
  "colour-only-rating",
  "missing-reference",
  "malformed-reference",
  "duplicate-reference",
  "missing-status",
  "missing-objective",
  "missing-measure",
  "missing-target",
  "missing-owner",
  "missing-commentary",
  "missing-frequency",
  "missing-sub-objective",
  "unknown-status",
  "status-spelling",
  "status-variant",
  "target-is-frequency",
];

test("the sample in the repository is the one that its script makes", async () => {
  const committed = readFileSync(join(__dirname, "../../samples/borough-q1.xlsx"));
  expect(Buffer.compare(await boroughWorkbook(), committed)).toBe(0);
});

test.each(SHOWN)("the sample has a fault for %s", (rule) => {
  expect(PLANTED.map((fault) => fault.rule)).toContain(rule);
});

test("the sample's ratings add up to its indicators", () => {
  const { items, byRating } = BOROUGH;
  expect(Object.values(byRating).reduce((sum, count) => sum + count, 0)).toBe(items);
});

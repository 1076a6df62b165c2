import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BOROUGH, boroughWorkbook, PLANTED } from "../../samples/make-borough-q1";
import type { RuleId } from "../../src/check/finding";

const RULES: Readonly<Record<RuleId, true>> = {
  "header-not-found": true,
  "cell-error": true,
  "colour-only-rating": true,
  "missing-reference": true,
  "malformed-reference": true,
  "duplicate-reference": true,
  "missing-status": true,
  "missing-objective": true,
  "missing-measure": true,
  "missing-target": true,
  "missing-owner": true,
  "missing-commentary": true,
  "missing-frequency": true,
  "missing-sub-objective": true,
  "unknown-status": true,
  "status-spelling": true,
  "status-variant": true,
  "target-is-frequency": true,
};

test("the sample in the repository is the one that its script makes", async () => {
  const committed = readFileSync(join(__dirname, "../../samples/borough-q1.xlsx"));
  expect(Buffer.compare(await boroughWorkbook(), committed)).toBe(0);
});

test.each(Object.keys(RULES))("the sample has a fault for %s", (rule) => {
  expect(PLANTED.map((fault) => fault.rule)).toContain(rule);
});

test("the sample's ratings add up to its indicators", () => {
  const { items, byRating } = BOROUGH;
  expect(Object.values(byRating).reduce((sum, count) => sum + count, 0)).toBe(items);
});

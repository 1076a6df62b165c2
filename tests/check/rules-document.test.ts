import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES_DOCUMENT, rulesDocument } from "../../scripts/rules-document";
import { CATALOGUE } from "../../src/check/catalogue";
import type { Finding } from "../../src/check/finding";
import { FAMILIES, RULE_IDS } from "../../src/check/rules";
import { check } from "../../src/commands/check";
import { openBytes } from "../excel/open";
import { charnwood } from "../workbooks/charnwood";
import { oadbyWigston } from "../workbooks/oadby-wigston";

const text = readFileSync(RULES_DOCUMENT, "utf8");

it("docs/rules.md is as the rules tell of themselves; if not, run: npm run rules", () => {
  expect(text).toBe(rulesDocument());
});

it("has each rule once, under its family", () => {
  const headings = [...text.matchAll(/^##(#?) (.+)$/gm)].map(([, more, heading]) => [more === "#", heading] as const);
  const families = FAMILIES.map(({ name }) => name);
  expect(headings.filter(([isRule]) => isRule).map(([, id]) => id)).toEqual(RULE_IDS);
  expect(headings.filter(([isRule]) => !isRule).map(([, name]) => name).slice(-families.length)).toEqual(families);
}); // prettier-ignore

it("tells of a rule what the officer is told", () => {
  expect(text).toContain(`### missing-objective

Error. The register has a column for the objective, and this row's cell says nothing.

> **No objective.** 'Objective' is blank. All 12 other rows whose reference begins with HSG say 'Homes for all'. Enter 'Homes for all' if that is right.
>
> Proposed: \`Homes for all\`

Look at each of its fixes before you apply it.
`);
  expect(text).toContain(
    "Its fixes are safe where only capitals, spaces or punctuation differ. Look at each of the others.",
  );
  expect(text).toContain("> Proposed: `Quarterly`\n\nIts fixes are safe.\n");
});

/** What the page says of fixes is said in the catalogue, apart from the rules that make them. */
describe("the fixes of real workbooks are as the page says", () => {
  it.each([
    ["the sample", () => readFileSync(join(__dirname, "../../samples/borough-q1.xlsx"))],
    ["Oadby & Wigston's", oadbyWigston],
    ["Charnwood's", charnwood],
  ])("%s", async (_, workbook) => {
    const host = await openBytes(await workbook());
    const outcome = await check();
    const findings = outcome.ok ? outcome.value.findings : [];
    expect(findings.filter(({ fix }) => fix !== null)).not.toEqual([]);
    expect(findings.filter((finding) => !isAsSaid(finding))).toEqual([]);
    host.close();
  });
});

function isAsSaid({ rule, fix }: Finding): boolean {
  if (fix === null) return true;
  const { example, safe } = CATALOGUE[rule];
  if (example.fix === null) return false;
  return safe === undefined ? !fix.safe : safe !== "always" || fix.safe;
}

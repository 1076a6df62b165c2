import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, wordsFor } from "../src/check/catalogue";
import type { Finding, RuleId, Severity } from "../src/check/finding";
import type { Rule } from "../src/check/rule";
import { FAMILIES } from "../src/check/rules";

/** docs/rules.md, made of what the rules say of themselves: `npm run rules`. */
export const RULES_DOCUMENT = join(__dirname, "../docs/rules.md");

const SEVERITY: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", advice: "Advice" };

const BEGINNING = `# The rules

Each rule has an id that never changes: a council's settings, the command line and this page call it by that. Below, each rule is told with the severity it has as shipped, when it fires, and what an officer is then told of a made-up case. A rule that lacks what it needs to be sure says nothing.

This page is made by \`npm run rules\` from the rules' own words. Change those, not this.

## How severe a finding is

- **Error**: a thing to fix. While one is open, the return is not ready to be submitted.
- **Warning**: fix it, or say why it is right as it is.
- **Advice**: worth a look. Nothing has to be done.

Some rules are milder where they are less sure; their text says when.

## To switch a rule off, or change its severity

The council's settings do both, by the rule's id; [profile.md](profile.md) has all of them.

\`\`\`json
{ "rules": { "vague-owner": "off", "missing-frequency": "advice", "thin-commentary": "error" } }
\`\`\`

A severity that is set there holds for every finding of the rule, also where the rule would be milder by itself.

## To close a finding with a reason

A warning or a piece of advice that is right as it stands is closed with a reason. The workbook keeps the reason, who gave it and on which day, and the finding is no longer open. It opens again by itself as soon as what it was said of has changed: another figure, another comment. An error cannot be closed so, unless the council's settings have \`explainErrors\`.

## What a fix is

Some rules propose a new text for the cell. It is never put in unasked. A **safe** fix changes nothing but how a thing is written (its spelling, capitals, spaces), so all safe ones may be applied at once. Any other fix says something that the cell did not say before: look at each before you apply it. Either can be undone.

## For those who add rules

A rule is one file in \`src/check/rules/<family>/\`, named after its id. Its facts stand in the family's \`facts.ts\`, its words in \`wording.ts\`, and \`index.ts\` lists it. Give it a table of cases in \`tests/check/\`: those on which it fires, and as many that look alike and on which it must not. Then run \`npm run rules\`.

\`tests/cli/seed-findings.test.ts\` lists all that the rules find in the documents of four councils, typed up as workbooks. A new finding there is either one that a careful officer agrees with, or a false alarm to be got rid of.

\`npm run mutants\` tests the tests, with Stryker: it changes the code of \`src/check\` in thousands of small ways and counts the changes that no test notices. It takes a while, so name the parts that you have changed: \`npm run mutants -- dates totals\`.
`;

/** The text of the page. */
export function rulesDocument(): string {
  return [BEGINNING, ...FAMILIES.flatMap(({ name, rules }) => [`## ${name}\n`, ...rules.map(section)])].join("\n");
}

function section({ id, severity }: Rule): string {
  const { fires, example, safe } = CATALOGUE[id];
  const { title, what, todo } = wordsFor(exampleOf(id, severity));
  const told = [`> **${title}.** ${what} ${todo}`];
  if (example.fix !== null) told.push(`> Proposed: \`${example.fix}\``);
  return [`### ${id}`, `${SEVERITY[severity]}. ${fires}`, told.join("\n>\n"), ...fixWords(example.fix, safe)]
    .map((paragraph) => `${paragraph}\n`)
    .join("\n");
}

function fixWords(fix: string | null, safe: string | undefined): string[] {
  if (fix === null) return [];
  if (safe === undefined) return ["Look at each of its fixes before you apply it."];
  return [safe === "always" ? "Its fixes are safe." : `Its fixes are safe ${safe}. Look at each of the others.`];
}

/** The rule's own example as a finding. */
function exampleOf(rule: RuleId, severity: Severity): Finding {
  const { facts, fix } = CATALOGUE[rule].example;
  const place = { row: 3, column: 2 };
  const proposed = fix === null ? null : { place, old: "", value: fix, safe: false };
  // Each rule's example has the facts of that rule; the compiler cannot tie the two together through an index.
  return { rule, severity, sheet: "KPIs", place, reference: null, facts, fix: proposed } as Finding;
}

if (require.main === module) writeFileSync(RULES_DOCUMENT, rulesDocument());

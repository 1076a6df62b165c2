import { Stryker } from "@stryker-mutator/core";

/**
 * Tests the tests: the rules are changed in thousands of small ways, and a change that no test notices is a gap.
 * `npm run mutants` for all, `npm run mutants -- dates totals` for some parts. Each part is tested by its own tests,
 * which is stricter than by all of them, and takes a fraction of the time. What survived stands in out/mutants.
 * Fails below 85% in all.
 */
const LOWEST = 85;

/** What is changed, and the tests that must notice, by part. */
const PARTS = {
  structure: { mutate: "src/check/rules/structure/**/*.ts", tests: ["structure*", "rules"] },
  identity: { mutate: "src/check/rules/identity/**/*.ts", tests: ["identity*", "rules"] },
  required: { mutate: "src/check/rules/required/**/*.ts", tests: ["required*", "rules"] },
  vocabulary: { mutate: "src/check/rules/vocabulary/**/*.ts", tests: ["vocabulary*", "rules"] },
  figures: { mutate: "src/check/rules/figures/**/*.ts", tests: ["figures*", "rules"] },
  ratings: { mutate: "src/check/rules/ratings/**/*.ts", tests: ["ratings*", "rules"] },
  judge: {
    mutate: ["src/check/judge/**/*.ts", "src/kpi/{compare,pair,plain}.ts"],
    tests: ["judge*", "ratings*"],
  },
  dates: { mutate: "src/check/rules/dates/**/*.ts", tests: ["dates*", "rules"] },
  commentary: { mutate: "src/check/rules/commentary/**/*.ts", tests: ["commentary*", "rules"] },
  comments: { mutate: "src/check/comments/**/*.ts", tests: ["comment-hints", "commentary*", "figures*", "dates*"] },
  totals: { mutate: "src/check/rules/totals/**/*.ts", tests: ["totals*", "rules"] },
  traits: { mutate: "src/kpi/traits.ts", tests: ["../kpi/traits"] },
  shared: {
    mutate: "src/check/*.ts",
    tests: [
      ...[
        "cells-at-fault",
        "explanations",
        "fixes",
        "grouped",
        "phrases",
        "rated-cells",
        "readiness",
        "references",
        "repeats",
      ],
      ...["rules", "tolerance-tried", "ratings-verdicts", "structure-shifted-row"],
      ...["identity*", "required*", "vocabulary*", "../report/verdict"],
    ],
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`There is no part '${unknown}'. The parts are: ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}

const sums = { noticed: 0, of: 0 };
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const results = await mutated(name);
  const noticed = results.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const missed = results.filter(({ status }) => status === "Survived" || status === "NoCoverage").length;
  sums.noticed += noticed;
  sums.of += noticed + missed;
  console.log(`${name.padEnd(12)} ${String(noticed).padStart(5)} of ${String(noticed + missed).padStart(5)}  ${share(noticed, noticed + missed)}`);
} // prettier-ignore
console.log(
  `${"in all".padEnd(12)} ${String(sums.noticed).padStart(5)} of ${String(sums.of).padStart(5)}  ${share(sums.noticed, sums.of)}`,
);
process.exitCode = sums.noticed * 100 >= sums.of * LOWEST ? 0 : 1;

function share(part, whole) {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)}%`;
}

async function mutated(name) {
  const { mutate, tests } = PARTS[name];
  return await new Stryker({
    mutate: [mutate].flat(),
    // Mocha rather than Jest, which would load the product anew for each of thousands of mutants.
    testRunner: "mocha",
    mochaOptions: {
      spec: tests.map((test) => `tests/check/${test}.test.ts`),
      require: ["tsx/cjs", "./tests/mutants/jest-words.cjs"],
      "no-config": true,
    },
    coverageAnalysis: "perTest",
    // What is computed when a module is loaded (a table of phrases, a regular expression) would need a fresh start for
    // each change; those are left to the tests that name each entry.
    ignoreStatic: true,
    reporters: ["json"],
    jsonReporter: { fileName: `out/mutants/${name}.json` },
    tempDirName: "out/mutants/tmp",
    concurrency: 2,
    timeoutMS: 10_000,
    fileLogLevel: "off",
    logLevel: "error",
    allowEmpty: true,
  }).runMutationTest();
}

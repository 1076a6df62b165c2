/**
 * Tests the tests: src/check is changed in thousands of small ways, and a change that no test notices is a gap.
 * `npm run mutants` for all of it, `npm run mutants -- --mutate "src/check/rules/dates/**"` for a part.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  mutate: ["src/check/**/*.ts"],
  // Mocha rather than Jest, which would load the product anew for each of thousands of mutants.
  testRunner: "mocha",
  mochaOptions: {
    spec: ["tests/check/**/*.test.ts"],
    // It starts processes of its own, which see the product as it is on disk.
    ignore: ["tests/check/rules-document.test.ts"],
    require: ["tsx/cjs", "./tests/mutants/jest-words.cjs"],
    "no-config": true,
  },
  coverageAnalysis: "perTest",
  // What is computed when a module is loaded (a table of phrases, a regular expression) needs a fresh start for each
  // change; those are left to the tests that name each entry.
  ignoreStatic: true,
  ignorers: [],
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: "out/mutants/mutants.json" },
  htmlReporter: { fileName: "out/mutants/mutants.html" },
  tempDirName: "out/mutants/tmp",
  concurrency: 2,
  timeoutMS: 10_000,
  thresholds: { high: 90, low: 85, break: 85 },
};

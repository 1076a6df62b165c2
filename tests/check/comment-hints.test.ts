import fc from "fast-check";
import { foldComment } from "../../src/check/comments/fold-comment";
import { ANY_HINT, HINTS } from "../../src/check/comments/hints";
import { walkComments } from "../../src/check/comments/walk";

function hintsOf(text: string): string[] {
  const hints = walkComments([text]).hints[0] ?? 0;
  return Object.entries(HINTS).flatMap(([name, bit]) => (hints & bit && name !== "short" ? [name] : []));
}

function printOf(text: string): number | undefined {
  return walkComments([text]).prints[0];
}

it.each<[string, string[]]>([
  ["Calls rose and two posts were filled", []],
  ["The figure is PROVISIONAL", ["notFinal", "quarterFirst"]],
  ["A draft outturn", ["notFinal"]],
  ["By aircraft", []],
  ["Data is lagged", ["notFinal", "quarterFirst"]],
  ["A flag was raised", []],
  ["We lag by a month", ["notFinal"]],
  ["Subject to audit", ["notFinal"]],
  ["Not all figures are in", ["notFinal"]],
  ["Not many, all small", []],
  ["Not, all in all, a bad year", []],
  ["Missed the target", ["target"]],
  ["Off-target by far", ["target"]],
  ["Some 62 of 65 were on time", ["fraction"]],
  ["Some 62 out of the 65 were on time", ["fraction"]],
  ["Some of them, 65 in all", []],
  ["Of: 65", []],
  ["In 2024/25 it fell", ["year", "financialYear"]],
  ["In 24 – 25 it fell", ["financialYear"]],
  ["Mid-term, and either / or", []],
  ["Since 2024 it fell", ["year"]],
  ["Since 1924 it fell", []],
  ["Only 2 of 90", ["fraction"]],
  ["In 09-10 it fell", ["financialYear"]],
  ["In 10 - 09 it fell", ["financialYear"]],
  ["A year-end", []],
  ["Narrative to follow", ["placeholder"]],
  ["Ended in ???", ["placeholder"]],
  ["On [date] it was done", ["placeholder"]],
  ["At xx% of homes", ["placeholder", "quarterFirst"]],
  ["Q1 was good", ["quarterFirst"]],
  ["Good in q1", []],
  ["", []],
  ["…provisional", ["notFinal"]],
])("%s", (text, hints) => {
  expect(hintsOf(text)).toEqual([...hints].sort((a, b) => Object.keys(HINTS).indexOf(a) - Object.keys(HINTS).indexOf(b))); // prettier-ignore
});

it("knows nothing of what it cannot walk over, and says so by every hint", () => {
  for (const text of ["naïve", "x\u200by", "cafe\u0301", "日本"]) expect(walkComments([text]).hints[0]).toBe(ANY_HINT);
});

it.each([
  [75, true],
  [76, false],
])("calls a comment of %d characters short: %s", (length, isShort) => {
  for (const text of ["x".repeat(length), `  ${"x".repeat(length)} `, `${"x".repeat(length - 3)}  \n yy`])
    expect(((walkComments([text]).hints[0] ?? 0) & HINTS.short) !== 0).toBe(isShort);
});

it("finds nothing where there is no comment, and keeps the places of the others", () => {
  const { hints, prints } = walkComments([null, "Missed the target", null]);
  expect([...hints].map((found) => (found & HINTS.target) !== 0)).toEqual([false, true, false]);
  expect([prints[0], prints[2]]).toEqual([0, 0]);
});

const WORDS = ["the", "Target", "not", "all", "of", "65", "provisional", "a", "2024/25", "–", "-", "it’s", "it's", "£3", "  ", "\n", "é", "Q1", "x", "[", "."]; // prettier-ignore
const text = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "  ", "", "\u00a0")), { maxLength: 12 }).map((parts) => parts.flat().join("")); // prettier-ignore

/** What folding may undo. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  capitals: (one) => one.toUpperCase(),
  spacesBefore: (one) => ` ${one}`,
  spacesBehind: (one) => `${one} `,
  spacesBetween: (one) => one.trim().replaceAll(" ", "  "),
  lines: (one) => one.replaceAll(" ", "\n"),
  nothing: (one) => one,
};

it("has one print for all that folds alike", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.values(CHANGES)), (one, change) => {
      const other = change(one);
      if (foldComment(one) === foldComment(other)) expect(printOf(other)).toBe(printOf(one));
    }),
    { numRuns: 2000 },
  );
});

it("says of a comment that folding changes its capitals alone only where that is so", () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(text, fc.constantFrom(...Object.values(CHANGES)), (one, change) => {
      const other = change(one);
      const isPlain = walkComments([other]).plain[0] === 1;
      outcomes.add(isPlain);
      if (isPlain) expect(other.toLowerCase()).toBe(foldComment(other));
    }),
    { numRuns: 2000 },
  );
  expect(outcomes.size).toBe(2);
});

/** Patterns of the rules that ask for hints, each with the hint that must be given wherever it matches. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/\btargets?\b/i, HINTS.target],
  [/\b(?:of|out) (?:the |our |all )?\d/i, HINTS.fraction],
  [/\b20\d\d\b/, HINTS.year],
  [/\b20\d\d ?[/–-] ?(?:20)?\d\d\b|(?<![\d/])\d\d\/\d\d\b(?!\/)/, HINTS.financialYear],
  [/\bprovisional\b|\bnot all\b/i, HINTS.notFinal],
  [/\[/, HINTS.placeholder],
];

it("gives the hint wherever a rule's pattern matches", () => {
  fc.assert(
    fc.property(text, (one) => {
      const hints = walkComments([one]).hints[0] ?? 0;
      for (const [pattern, hint] of PATTERNS) if (pattern.test(one)) expect(hints & hint).toBe(hint);
    }),
    { numRuns: 2000 },
  );
});

import fc from "fast-check";
import { decided, DEFAULT_PROFILE, NO_CHOICES, parseProfile, parseProfileText, profileSchema, PROFILE_VERSION } from "../../src/kpi/profile"; // prettier-ignore

const RULES = ["missing-status", "missing-owner", "status-variant"];

function problems(data: unknown): readonly string[] {
  const result = parseProfile(data, RULES);
  return result.ok ? [] : result.problems;
}

describe("a profile that can be used", () => {
  it("is the product as shipped where it says nothing", () => {
    expect(parseProfile({}, [])).toEqual({ ok: true, profile: NO_CHOICES });
    expect(DEFAULT_PROFILE).toEqual({
      version: PROFILE_VERSION,
      name: null,
      preset: null,
      blue: "not-due",
      words: {},
      rules: {},
      tolerance: null,
      polarity: {},
      due: { annual: [4], halfYearly: [2, 4] },
      groups: ["sheet", "kind", "objective", "service", "owner"],
      explainErrors: false,
    });
  });

  it("may be of an older version, and is of this one from then on", () => {
    const old = { version: 1, blue: "complete", words: { Exceeding: "green" }, rules: { "missing-owner": "off" } };
    expect(parseProfile(old, RULES)).toEqual({
      ok: true,
      profile: { ...NO_CHOICES, ...old, version: PROFILE_VERSION },
    });
  });

  it("fills in what a group of settings leaves out", () => {
    const result = parseProfile({ tolerance: { basis: "relative", amber: 5 }, due: { annual: [1] } }, RULES);
    expect(result.ok && [result.profile.tolerance, result.profile.due]).toEqual([
      { basis: "relative", green: 0, amber: 5, limit: "within", amberIfHeld: false },
      { annual: [1], halfYearly: [2, 4] },
    ]);
  });

  it("knows a reference however it is written", () => {
    const result = parseProfile({ polarity: { "ki 7a": "lower", "KI 8": "higher" } }, RULES);
    expect(result.ok && result.profile.polarity).toEqual({ KI7A: "lower", KI8: "higher" });
  });

  it("may have the same band for green and amber, and nought", () => {
    expect(problems({ tolerance: { basis: "absolute", green: 0, amber: 0 } })).toEqual([]);
  });
});

describe("what is left open", () => {
  it.each([
    [{}, "not-due"],
    [{ blue: "complete" }, "complete"],
    [{ preset: "rag-blue-complete" }, "complete"],
    [{ preset: "rag-blue-complete", blue: "not-due" }, "not-due"],
    [{ preset: "welsh" }, "not-due"],
  ] as const)("%j: Blue is %s where the workbook tells nothing", (data, blue) => {
    expect(decided(profileSchema.parse(data)).blue).toBe(blue);
  });

  it("is as the workbook tells, but for what was chosen", () => {
    expect(decided(NO_CHOICES, "complete")).toEqual({ ...NO_CHOICES, blue: "complete" });
    expect(decided({ ...NO_CHOICES, blue: "not-due" }, "complete").blue).toBe("not-due");
    expect(decided({ ...NO_CHOICES, preset: "rag-blue-not-due" }, "complete").blue).toBe("not-due");
  });
});

describe("each problem says which setting, what stands there, and what may", () => {
  it.each<[unknown, string]>([
    [{ blue: "completed" }, "'blue' is 'completed', but may only be 'not-due' or 'complete'. Did you mean 'complete'?"],
    [{ blue: "teal" }, "'blue' is 'teal', but may only be 'not-due' or 'complete'."],
    [{ preset: 3 }, "'preset' is 3, but may only be 'rag', 'rag-blue-not-due', 'rag-blue-complete', 'five-point', 'pentana', 'smileys' or 'welsh'."],
    [{ bleu: "complete" }, "There is no setting called 'bleu'. Did you mean 'blue'?"],
    [{ Blue: "complete" }, "There is no setting called 'Blue'. Did you mean 'blue'?"],
    [{ thresholds: 1 }, "There is no setting called 'thresholds'. There may be: version, name, preset, blue, words, rules, tolerance, polarity, due, groups, explainErrors."],
    [{ tolerance: { basis: "relative", ambr: 5, amber: 5 } }, "In 'tolerance', there is no setting called 'ambr'. Did you mean 'amber'?"],
    [{ due: { yearly: [4] } }, "In 'due', there is no setting called 'yearly'. There may be: annual, halfYearly."],
    [{ tolerance: { basis: "relative" } }, "'amber' in 'tolerance' is missing; it must be a number."],
    [{ tolerance: { amber: 5 } }, "'basis' in 'tolerance' is missing; it may only be 'relative' or 'absolute'."],
    [{ tolerance: { basis: "relative", amber: -1 } }, "'amber' in 'tolerance' is -1, but may not be less than 0."],
    [{ tolerance: { basis: "relative", green: 5, amber: 2 } }, "In 'tolerance', 'green' is more than 'amber', so nothing could be amber. Make 'amber' the larger one."],
    [{ tolerance: 5 }, `'tolerance' is 5, but must be a group of settings in braces, such as { "basis": "relative", "amber": 5 }.`],
    [{ words: ["Good"] }, `'words' is a list, but must be a group of settings in braces, such as { "Exceeding": "green" }.`],
    [{ words: { Exceeding: "gren" } }, "'Exceeding' in 'words' is 'gren', but may only be 'green', 'amber-green', 'amber', 'amber-red', 'red', 'blue' or 'grey'. Did you mean 'green'?"],
    [{ words: { " ": "green" } }, "In 'words', there is an entry without a name. Give it one, or take it out."],
    [{ words: { Good: "green", "good ": "red" } }, "In 'words', 'Good' is 'green', but 'good' is 'red', and the two are the same to Quarter Ready. Keep one."],
    [{ polarity: { "KI 7": "lower", ki7: "higher" } }, "In 'polarity', 'KI 7' is 'lower', but 'ki7' is 'higher', and the two are the same to Quarter Ready. Keep one."],
    [{ rules: { "missing-onwer": "off" } }, "In 'rules', there is no rule called 'missing-onwer'. Did you mean 'missing-owner'?"],
    [{ rules: { everything: "off" } }, "In 'rules', there is no rule called 'everything'."],
    [{ rules: { "missing-owner": false } }, "'missing-owner' in 'rules' is false, but may only be 'off', 'error', 'warning' or 'advice'."],
    [{ due: { annual: 4 } }, "'annual' in 'due' is 4, but must be a list in square brackets, such as [4]."],
    [{ due: { annual: [4, 5] } }, "Entry 2 of 'annual' in 'due' is 5, but may only be 1, 2, 3 or 4."],
    [{ groups: "sheet" }, `'groups' is 'sheet', but must be a list in square brackets, such as ["sheet", "service"].`],
    [{ groups: ["team"] }, "Entry 1 of 'groups' is 'team', but may only be 'sheet', 'kind', 'objective', 'service', 'owner' or 'subObjective'."],
    [{ explainErrors: "yes" }, "'explainErrors' is 'yes', but must be true or false."],
    [{ name: " " }, "'name' is an empty text, but must say something."],
    [{ name: {} }, "'name' is a group of settings in braces, but must be a text in quotation marks."],
    [{ words: null }, `'words' is null, but must be a group of settings in braces, such as { "Exceeding": "green" }.`],
    [{ version: 0 }, "'version' is 0, but may not be less than 1."],
    [{ version: 1.5 }, "'version' is 1.5, but must be a whole number."],
    [{ version: "2" }, "'version' is '2', but must be a number."],
    [[], `A profile is a group of settings in braces, such as { "blue": "complete" }, but this is an empty list.`],
    ["blue", `A profile is a group of settings in braces, such as { "blue": "complete" }, but this is 'blue'.`],
    [null, `A profile is a group of settings in braces, such as { "blue": "complete" }, but this is null.`],
  ])("%j", (data, problem) => {
    expect(problems(data)).toEqual([problem]);
  }); // prettier-ignore

  it("lists them all, not only the first", () => {
    expect(problems({ bleu: 1, colour: 2, blue: "teal", rules: { "missing-onwer": "off", "missing-owner": 1 } })).toEqual([
      expect.stringContaining("'blue' is 'teal'"),
      expect.stringContaining("'missing-owner' in 'rules' is 1"),
      expect.stringContaining("'bleu'"),
      expect.stringContaining("'colour'"),
      expect.stringContaining("'missing-onwer'"),
    ]); // prettier-ignore
  });

  it.each(["words", "polarity"])("refuses a name in '%s' that would be lost, rather than lose it", (group) => {
    const entry = group === "words" ? "green" : "lower";
    const data: unknown = JSON.parse(`{ "${group}": { "__proto__": "${entry}", "constructor": "${entry}" } }`);
    expect(problems(data)).toEqual([
      `In '${group}', '__proto__' can't be kept, because computers have a use of their own for that name. Leave it out.`,
    ]);
  });

  it("refuses a newer version in one sentence, whatever else it holds", () => {
    expect(problems({ version: PROFILE_VERSION + 1, hues: [] })).toEqual([
      "It was written by a newer Quarter Ready: it is of version 3, and this one reads up to 2. Update Quarter Ready, or have the profile exported again by this one.",
    ]);
  });

  it("keeps a long or broken text on one line", () => {
    const [problem] = problems({ blue: `a\nb\u0000${"c".repeat(99)}` });
    expect(problem).toMatch(/^'blue' is 'a b c+…', but may only be/);
    expect(problem?.length).toBeLessThan(120);
  });
});

describe("whatever it is given", () => {
  const anySetting = fc.oneof(fc.constantFrom(...Object.keys(profileSchema.shape), "__proto__", "constructor"), fc.string()); // prettier-ignore
  const nearly = fc.dictionary(anySetting, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 });

  it("gives a profile or sentences, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (value) => {
        const data: unknown = JSON.parse(JSON.stringify(value));
        const result = parseProfile(data, RULES);
        if (result.ok) return parseProfile(result.profile, RULES).ok;
        return result.problems.length > 0 && result.problems.every((text) => /^[A-Z'].*[.?]$/u.test(text));
      }),
      { numRuns: 500 },
    );
  });

  it("reads any text of a file so, too", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => [true, false].includes(parseProfileText(text, RULES).ok))); // prettier-ignore
  });
});

describe("the text of a file", () => {
  it("may begin with the mark that Windows puts there", () => {
    expect(parseProfileText('\uFEFF{ "blue": "complete" }', RULES)).toMatchObject({ ok: true, profile: { blue: "complete" } }); // prettier-ignore
  });

  it("must be JSON", () => {
    expect(parseProfileText("blue: complete", RULES)).toEqual({
      ok: false,
      problems: ["It is not JSON, or a bracket, a comma or a quotation mark in it is missing or too many."],
    });
  });
});

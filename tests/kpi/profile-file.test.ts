import fc from "fast-check";
import { GROUPS, NO_CHOICES, parseProfile, parseProfileText, type ProfileChoices } from "../../src/kpi/profile";
import { changedProfile, essentials, profileText, saysNothing, type ProfileChange } from "../../src/kpi/profile-file";
import { RATINGS } from "../../src/kpi/rating";
import { PRESET_IDS } from "../../src/kpi/vocabulary-presets";

const RULES = ["missing-owner", "status-variant"];

function profile(data: unknown): ProfileChoices {
  const result = parseProfile(data, RULES);
  if (!result.ok) throw new Error(result.problems.join(" "));
  return result.profile;
}

function changed(before: unknown, change: ProfileChange): unknown {
  const result = changedProfile(profile(before), change, RULES);
  return result.ok ? essentials(result.profile) : result.problems;
}

describe("what is exported", () => {
  it("is only the version where nothing was chosen", () => {
    expect(profileText(NO_CHOICES)).toBe('{\n  "version": 2\n}\n');
    expect(saysNothing(NO_CHOICES)).toBe(true);
    expect(saysNothing(profile({ explainErrors: true }))).toBe(false);
  });

  it("is what differs, always in the same order", () => {
    const one = { words: { Poor: "red", Exceeding: "green" }, blue: "complete", due: { annual: [4], halfYearly: [1, 3] } }; // prettier-ignore
    const other = { due: { halfYearly: [1, 3] }, blue: "complete", groups: NO_CHOICES.groups, words: { Exceeding: "green", Poor: "red" } }; // prettier-ignore
    const text = '{\n  "version": 2,\n  "blue": "complete",\n  "words": {\n    "Exceeding": "green",\n    "Poor": "red"\n  },\n  "due": {\n    "halfYearly": [\n      1,\n      3\n    ]\n  }\n}\n'; // prettier-ignore
    expect(profileText(profile(one))).toBe(text);
    expect(profileText(profile(other))).toBe(text);
  });

  it("keeps a choice that is what is assumed where nothing is chosen", () => {
    expect(essentials(profile({ blue: "not-due" }))).toEqual({ version: 2, blue: "not-due" });
  });

  it("comes back as it was, whatever was chosen", () => {
    const quarters = fc.uniqueArray(fc.constantFrom(1, 2, 3, 4));
    const choices = fc.record(
      {
        name: fc.stringMatching(/^[A-Za-z ]*[A-Za-z]$/),
        preset: fc.constantFrom(null, ...PRESET_IDS),
        blue: fc.constantFrom(null, "not-due", "complete"),
        words: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom(...RATINGS)),
        rules: fc.dictionary(fc.constantFrom(...RULES), fc.constantFrom("off", "error", "warning", "advice")),
        tolerance: fc.constantFrom(null, { basis: "relative", amber: 5 }, { basis: "absolute", green: 1, amber: 2, limit: "beyond" }), // prettier-ignore
        polarity: fc.dictionary(fc.stringMatching(/^[A-Z]{1,3}[0-9]$/), fc.constantFrom("higher", "lower")),
        due: fc.record({ annual: quarters, halfYearly: quarters }, { requiredKeys: [] }),
        groups: fc.uniqueArray(fc.constantFrom(...GROUPS)),
        explainErrors: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(choices, (data) => {
        const chosen = profile(data);
        expect(parseProfileText(profileText(chosen), RULES)).toEqual({ ok: true, profile: chosen });
      }),
      { numRuns: 300 },
    );
  });
});

describe("a change", () => {
  const before = { blue: "complete", words: { Exceeding: "green", Poor: "red" }, rules: { "missing-owner": "off" } };

  it.each<[string, ProfileChange, object]>([
    ["adds a setting and leaves the rest", { preset: "pentana" }, { ...before, preset: "pentana" }],
    ["adds one word and leaves the others", { words: { Fair: "amber" } }, { ...before, words: { Exceeding: "green", Fair: "amber", Poor: "red" } }],
    ["takes one word away", { words: { Poor: null } }, { ...before, words: { Exceeding: "green" } }],
    ["takes all words away", { words: null }, { blue: "complete", rules: { "missing-owner": "off" } }],
    ["takes a choice back", { blue: null, rules: null }, { words: before.words }],
    ["takes a list for a whole", { groups: ["sheet"] }, { ...before, groups: ["sheet"] }],
    ["changes one quarter rule", { due: { annual: [1] } }, { ...before, due: { annual: [1] } }],
    ["changes nothing", {}, before],
  ])("%s", (_, change, after) => {
    expect(changed(before, change)).toEqual({ version: 2, ...after });
  }); // prettier-ignore

  it("may change part of the tolerance", () => {
    const after = changed({ tolerance: { basis: "relative", amber: 5 } }, { tolerance: { amber: 10 } });
    expect(after).toMatchObject({ tolerance: { basis: "relative", amber: 10 } });
  });

  it("of any shape gives a profile or sentences", () => {
    const data = fc.dictionary(fc.constantFrom("words", "due", "tolerance", "groups", "blue", "__proto__"), fc.jsonValue({ maxDepth: 2 })); // prettier-ignore
    fc.assert(
      fc.property(data, (change) => {
        const result = changedProfile(profile(before), change, RULES);
        return result.ok || result.problems.length > 0;
      }),
    );
  });

  it("is refused with sentences where it cannot be used", () => {
    expect(changed(before, { tolerance: { amber: 5 } })).toEqual(["'basis' in 'tolerance' is missing; it may only be 'relative' or 'absolute'."]); // prettier-ignore
  });
});

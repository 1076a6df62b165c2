import { toleranceSchema, type Tolerance } from "../../../src/kpi/profile";
import { TOLERANCE_PRESETS } from "../../../src/kpi/tolerance-presets";
import { choiceOf, choosing, draftOf, readDraft } from "../../../src/taskpane/settings/tolerance-draft";
import { toleranceName, toleranceWords } from "../../../src/taskpane/settings/tolerance-words";

const own = (figures: Partial<Tolerance>): Tolerance => toleranceSchema.parse({ basis: "relative", amber: 7, ...figures }); // prettier-ignore

describe("a tolerance as it is typed", () => {
  it.each(TOLERANCE_PRESETS)("$name comes back as it was picked", ({ id, tolerance }) => {
    expect(readDraft(choosing(draftOf(null), id))).toEqual({ ok: true, tolerance });
    expect(choiceOf(tolerance)).toBe(id);
  });

  it("begins own figures with those of what was picked before", () => {
    expect(choosing(choosing(draftOf(null), "belfast"), "own")).toMatchObject({ choice: "own", green: "1", amber: "5", limit: "beyond" }); // prettier-ignore
  });

  it.each([
    ["", "5", { green: 0, amber: 5 }],
    [" 2.5 % ", "10%", { green: 2.5, amber: 10 }],
    [".5", "0.75", { green: 0.5, amber: 0.75 }],
    ["5", "5", { green: 5, amber: 5 }],
    ["0", "0", { green: 0, amber: 0 }],
  ])("'%s' and '%s'", (green, amber, figures) => {
    expect(readDraft({ ...draftOf(null), choice: "own", green, amber })).toMatchObject({
      ok: true,
      tolerance: figures,
    });
  });

  it.each([
    ["0", "", ["amber"]],
    ["-1", "5", ["green"]],
    ["a few", "5,5", ["green", "amber"]],
    ["1e3", "Infinity", ["green", "amber"]],
    ["6", "5", ["amber"]],
  ])("'%s' and '%s' are told", (green, amber, fields) => {
    const read = readDraft({ ...draftOf(null), choice: "own", green, amber });
    expect(read.ok ? [] : Object.keys(read.problems)).toEqual(fields);
  });
});

describe("a tolerance in words", () => {
  it.each<[Tolerance | null, string, string]>([
    [null, "none chosen", "Nothing is said of how far a figure may miss its target. Until a tolerance is chosen, a difference of up to 10% is at most a warning."],
    [own({ amber: 5 }), "Within 5%", "Green: met. Amber: missed by up to 5% of the target. Red: missed by more. Chorley and many others."],
    [own({}), "your own figures", "Green: met. Amber: missed by up to 7% of the target. Red: missed by more."],
    [own({ basis: "absolute", green: 1, limit: "beyond" }), "your own figures", "Green: met, or missed by up to 1 in the target's own unit. Amber: missed by less than 7 in the target's own unit. Red: missed by that or more."],
    [own({ amberIfHeld: true }), "your own figures", "Green: met. Amber: missed by up to 7% of the target. Beyond that it is amber where it is no worse than a year ago, else red."],
    [own({ basis: "absolute", amber: 0 }), "your own figures", "Green: met. There is no amber. Red: missed, by however little."],
  ])("%j", (tolerance, name, words) => {
    expect([toleranceName(tolerance), toleranceWords(tolerance)]).toEqual([name, words]);
  }); // prettier-ignore
});

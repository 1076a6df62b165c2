import { ratesByIcons, shownByConditions } from "../../src/read/conditions";
import type { CellValue, Condition } from "../../src/read/snapshot";

const GREEN = "#00B050";
const RED = "#FF0000";

function icons(
  more: Partial<Extract<Condition, { kind: "icons" }>> = {},
  thresholds = ["33", "67"],
  type = "Percent",
  inclusive = true,
): Condition {
  // prettier-ignore
  const criteria = ["0", ...thresholds].map((formula) => ({ type, formula: `=${formula}`, inclusive }));
  return { kind: "icons", style: "ThreeTrafficLights1", reversed: false, criteria, ...more };
}

const value = (operator: string, first: string, fill: string | null, second: string | null = null): Condition => ({ kind: "value", operator, first, second, fill }); // prettier-ignore
const text = (operator: string, wanted: string, fill: string | null): Condition => ({ kind: "text", operator, text: wanted, fill }); // prettier-ignore
const shown = (cell: CellValue, conditions: readonly Condition[], numbers: number[] = [0, 100]): string | null => {
  const found = shownByConditions(cell, numbers, conditions);
  return found && `${found.rating} by ${found.by}`;
};

describe("icons", () => {
  it.each<[string, CellValue, Condition, string | null]>([
    ["the lowest third of the figures", 32.9, icons(), "red by icon"],
    ["the threshold itself", 33, icons(), "amber by icon"],
    ["the threshold where it is not included", 33, icons({}, ["33", "67"], "Percent", false), "red by icon"],
    ["the highest", 67, icons(), "green by icon"],
    ["in reverse", 100, icons({ reversed: true }), "red by icon"],
    ["in reverse, the lowest", 0, icons({ reversed: true }), "green by icon"],
    ["by figures", 2, icons({}, ["2", "3"], "Number"), "amber by icon"],
    ["by figures, without an equals sign", 3, { ...icons(), criteria: ["1", "2", "3"].map((formula) => ({ type: "Number", formula, inclusive: true })) } as Condition, "green by icon"],
    ["symbols", 100, icons({ style: "ThreeSymbols" }), "green by icon"],
    ["flags", 0, icons({ style: "ThreeFlags" }), "red by icon"],
    ["four lights", 30, icons({ style: "FourTrafficLights" }, ["25", "50", "75"]), "red by icon"],
    ["four lights, the black one", 10, icons({ style: "FourTrafficLights" }, ["25", "50", "75"]), null],
    ["a set that says no rating", 100, icons({ style: "ThreeArrowsGray" }), null],
    ["icons that were put together by hand", 100, icons({ style: "Custom" }), null],
    ["thresholds by a formula", 50, icons({}, ["$A$1", "67"], "Formula"), null],
    ["a word", "Green", icons(), null],
    ["an empty cell", "", icons(), null],
  ])("%s", (_, cell, condition, expected) => {
    expect(shown(cell, [condition])).toBe(expected);
  }); // prettier-ignore

  it.each([
    [10, "red by icon"],
    [20, "amber by icon"],
    [30, "green by icon"],
    [25, "amber by icon"],
  ])("by percentiles, %d is %s", (cell, expected) => {
    // prettier-ignore
    expect(shown(cell, [icons({}, ["50", "90"], "Percentile")], [30, 10, 20])).toBe(expected);
  });

  it("per cent of the figures from the lowest to the highest, not of nought", () => {
    expect(shown(60, [icons()], [60, 80])).toBe("red by icon");
    expect(shown(70, [icons()], [60, 80])).toBe("amber by icon");
  });

  it("are known by their set", () => {
    expect([icons(), icons({ style: "FiveQuarters" }), value("EqualTo", "=1", GREEN)].map((one) => ratesByIcons([one]))).toEqual([true, false, false]); // prettier-ignore
  });
});

describe("colours of rules", () => {
  it.each<[string, CellValue, Condition, string | null]>([
    ["equal to a word, in any case", "met", value("EqualTo", '="Met"', GREEN), "green by rule"],
    ["not equal", "missed", value("NotEqualTo", '="Met"', RED), "red by rule"],
    ["greater", 96, value("GreaterThan", "=95", GREEN), "green by rule"],
    ["just as great", 95, value("GreaterThan", "=95", GREEN), null],
    ["at least", 95, value("GreaterThanOrEqual", "=95", GREEN), "green by rule"],
    ["less", 94, value("LessThan", "=95", RED), "red by rule"],
    ["just as little", 95, value("LessThan", "=95", RED), null],
    ["at most", 95, value("LessThanOrEqual", "95", RED), "red by rule"],
    ["between", 5, value("Between", "=5", GREEN, "=7"), "green by rule"],
    ["between, at its end", 7, value("Between", "=5", GREEN, "=7"), "green by rule"],
    ["beyond", 8, value("Between", "=5", GREEN, "=7"), null],
    ["not between", 8, value("NotBetween", "=5", RED, "=7"), "red by rule"],
    ["not between, at its end", 7, value("NotBetween", "=5", RED, "=7"), null],
    ["an empty cell counts as nought", "", value("LessThan", "=1", RED), "red by rule"],
    ["a fill that is no rating", 96, value("GreaterThan", "=95", "#FFFFFF"), null],
    ["no fill", 96, value("GreaterThan", "=95", null), null],
    ["another cell", 96, value("GreaterThan", "=$C$2", GREEN), null],
    ["an operator that is not known", 96, value("Invalid", "=95", GREEN), null],
    ["a word within", "On track so far", text("Contains", "on track", GREEN), "green by rule"],
    ["a word that is not within", "Late", text("NotContains", "on track", RED), "red by rule"],
    ["a word at the beginning", "Late again", text("BeginsWith", "late", RED), "red by rule"],
    ["a word at the end", "We are late", text("EndsWith", "late", RED), "red by rule"],
    ["a word elsewhere", "Late again", text("EndsWith", "late", RED), null],
  ])("%s", (_, cell, condition, expected) => {
    expect(shown(cell, [condition])).toBe(expected);
  });

  it("the first that holds wins", () => {
    expect(shown(96, [value("GreaterThan", "=95", GREEN), value("GreaterThan", "=90", RED)])).toBe("green by rule");
    expect(shown(94, [value("GreaterThan", "=95", GREEN), value("GreaterThan", "=90", RED)])).toBe("red by rule");
  });

  it("behind one that cannot be followed, nothing is guessed", () => {
    expect(shown(96, [{ kind: "other" }, value("GreaterThan", "=95", GREEN)])).toBeNull();
    expect(shown(96, [value("GreaterThan", "=95", GREEN), { kind: "other" }])).toBe("green by rule");
  });
});

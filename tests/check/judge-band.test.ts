import { inferredBand, judged } from "../../src/check/judge/judged";
import { TOLERANCE_PRESETS } from "../../src/kpi/tolerance-presets";
import { contextOf, ratedRows, sound, type RatedRow } from "./rated";

type Rows = RatedRow[];

const bandOf = (...rows: Rows) => inferredBand(contextOf(ratedRows(...rows)));
/** Rated as the band says, by the per cent that each misses. */
const missed = (...all: [number, string][]): Rows => all.map(([percent, rating]) => ["100%", `${100 - percent}%`, rating]); // prettier-ignore

describe("the tolerance that the ratings follow", () => {
  it.each<[string, Rows, string]>([
    ["amber below 5", missed([4, "Amber"], [3, "Amber"], [6, "Red"], [7, "Red"], [9, "Red"]), "within-5"],
    ["amber at 5", missed([5, "Amber"], [3, "Amber"], [6, "Red"], [7, "Red"], [9, "Red"]), "within-5"],
    ["red at 5, green at 1", missed([1, "Green"], [3, "Amber"], [4, "Amber"], [5, "Red"], [9, "Red"]), "belfast"],
    ["amber below 10", missed([6, "Amber"], [9, "Amber"], [3, "Amber"], [10, "Red"], [12, "Red"]), "within-10"],
    ["amber at 10", missed([6, "Amber"], [10, "Amber"], [3, "Amber"], [11, "Red"], [12, "Red"]), "camms"],
    ["green at 10", missed([6, "Green"], [9, "Green"], [3, "Green"], [10, "Green"], [2, "Green"]), "havering"],
    ["no amber", missed([1, "Red"], [3, "Red"], [4, "Red"], [6, "Red"], [0.5, "Red"]), "strict"],
    ["of several that agree, the most lenient", missed([4, "Amber"], [3, "Amber"], [20, "Red"], [30, "Red"], [-5, "Green"]), "within-10"],
  ])("%s", (_, rows, preset) => {
    expect(bandOf(...rows)).toMatchObject({ preset, agreeing: 5, tested: 5, breaking: [], isStrong: true });
  }); // prettier-ignore

  it("needs five that can be tested", () => {
    expect(bandOf(...sound(4), ["95%", "", "Green"], ["95%", "90%", "Blue"], ["95%", "90%", "Amber/Green"])).toBeNull();
    expect(bandOf(...sound(5))).toMatchObject({ tested: 5 });
  });

  it("needs four in five to agree, and names those that don't", () => {
    const breaks: Rows = [["50%", "60%", "Red"]];
    expect(bandOf(...breaks, ...sound(4))).toMatchObject({ agreeing: 4, tested: 5, isStrong: false, breaking: [expect.objectContaining({ row: 1 })] }); // prettier-ignore
    expect(bandOf(...breaks, ...breaks, ...sound(7))).toBeNull();
    expect(bandOf(...breaks, ...sound(8))?.isStrong).toBe(false);
    expect(bandOf(...breaks, ...sound(9))?.isStrong).toBe(true);
  });

  it("tells amber only by two ambers that agree", () => {
    expect(bandOf(...missed([4, "Amber"]), ...sound(9))?.tellsAmber).toBe(false);
    expect(bandOf(...missed([4, "Amber"], [3, "Amber"]), ...sound(9))?.tellsAmber).toBe(true);
    expect(bandOf(...missed([4, "Amber"], [30, "Amber"]), ...sound(9))?.tellsAmber).toBe(false);
    expect(bandOf(...missed([4, "Amber"], [3, "Amber"], [-1, "Red"]), ...sound(5))?.tellsAmber).toBe(false);
  });

  it("leaves out what compares a part of the year with all of it", () => {
    const rows = ratedRows(["100", "25", "Green", "Homes built"], ...sound(4));
    expect(inferredBand(contextOf(rows))).toBeNull();
  });
});

describe("the ratings are judged once", () => {
  it("for the same context", () => {
    const context = contextOf(ratedRows(...sound(5)));
    const [register] = context.book.registers;
    if (!register) throw new Error("The rows make no register.");
    expect(judged(register, context)).toBe(judged(register, context));
    expect(judged({ ...register }, context)).toEqual([]);
  });

  it("and of those that the figures bear out nothing is kept", () => {
    const rows = ratedRows(...sound(5), ["95%", "95%", "Amber"], ["5", "4", "Green", "Rent arrears"], ["5", "5", "Green", "Rent arrears"]); // prettier-ignore
    const context = contextOf(rows);
    const kept = context.book.registers.flatMap((register) => judged(register, context));
    expect(kept.map(({ item }) => [item.rating, item.fields.actual?.text])).toEqual([
      ["amber", "95%"],
      ["green", "4"],
    ]);
    expect(inferredBand(context)).toMatchObject({ tested: 8, agreeing: 7 });
  });
});

it("offers what councils publish, strictest last", () => {
  expect(TOLERANCE_PRESETS.map(({ id, tolerance: { basis, green, amber, limit, amberIfHeld } }) => [id, basis, green, amber, limit, amberIfHeld])).toEqual([
    ["within-5", "relative", 0, 5, "within", false],
    ["belfast", "relative", 1, 5, "beyond", false],
    ["within-10", "relative", 0, 10, "beyond", false],
    ["havering", "relative", 10, 10, "within", true],
    ["camms", "relative", 0, 10, "within", false],
    ["strict", "relative", 0, 0, "within", false],
  ]);
  for (const { name, description } of TOLERANCE_PRESETS) {
    expect(name).not.toBe("");
    expect(description).toMatch(/^Green: .*\.$/);
  }
}); // prettier-ignore

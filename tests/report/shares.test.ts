import fc from "fast-check";
import { shareOf, sharesOf } from "../../src/report/tables/shares";

const rounded = (parts: readonly number[], to100: boolean): (number | undefined)[] =>
  sharesOf(parts, parts.reduce((sum, part) => sum + part, 0), to100).map((share) => share?.rounded); // prettier-ignore

describe("a share", () => {
  it.each([
    [23, 26, "88%"],
    [1, 2, "50%"],
    [1, 8, "13%"],
    [1, 200, "1%"],
    [1, 201, "less than 1%"],
    [199, 200, "more than 99%"],
    [198, 200, "99%"],
    [0, 7, "0%"],
    [7, 7, "100%"],
  ])("of %i of %i is %s", (part, whole, text) => {
    expect(shareOf(part, whole)?.text).toBe(text);
  });

  it("keeps what is exact, and is none of nothing", () => {
    expect(shareOf(23, 26)).toEqual({ part: 23, whole: 26, rounded: 88, text: "88%" });
    expect(shareOf(0, 0)).toBeNull();
    expect(sharesOf([0, 0], 0, true)).toEqual([null, null]);
  });
});

describe("shares that add up to 100", () => {
  it.each([
    [[1, 1, 1], [34, 33, 33]],
    [[2, 2, 2], [34, 33, 33]],
    [[1, 2], [33, 67]],
    [[1, 1], [50, 50]],
    [[5, 0, 1], [83, 0, 17]],
    [[1, 1, 1, 1, 1, 1, 1], [15, 15, 14, 14, 14, 14, 14]],
    // Each alone would be 13, and the five 102 with the 63.
    [[1, 1, 1, 5], [13, 13, 12, 62]],
  ])("of %j are %j", (parts, shares) => {
    expect(rounded(parts, true)).toEqual(shares);
  }); // prettier-ignore

  it("need not where nobody asked", () => {
    expect(rounded([1, 1, 1], false)).toEqual([33, 33, 33]);
    expect(rounded([1, 1, 1, 5], false)).toEqual([13, 13, 13, 63]);
  });

  it("never say none where there is one", () => {
    expect(sharesOf([1, 999], 1000, true).map((share) => share?.text)).toEqual(["less than 1%", "more than 99%"]);
  });

  it("do so for any parts, none more than a point from its exact share", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 12 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(whole > 0);
        const shares = rounded(parts, true).map((share) => share ?? NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [index, part] of parts.entries()) expect(Math.abs((shares[index] ?? NaN) * whole - 100 * part)).toBeLessThan(whole); // prettier-ignore
      }),
      { numRuns: 500, seed: 20250630 },
    );
  });
});

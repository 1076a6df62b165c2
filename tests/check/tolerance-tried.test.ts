import fc from "fast-check";
import { checkBook } from "../../src/check/check-book";
import type { Finding } from "../../src/check/finding";
import { bandInferred, tryTolerance, tryToleranceInSteps } from "../../src/check/tolerance-tried";
import { decided, profileSchema, type Profile, type Tolerance } from "../../src/kpi/profile";
import { ROWS_A_STEP } from "../../src/kpi/steps";
import { TOLERANCE_PRESETS } from "../../src/kpi/tolerance-presets";
import { contextOf, ratedRows, type RatedRow } from "./rated";

const TOLERANCES: readonly (Tolerance | null)[] = [null, ...TOLERANCE_PRESETS.map(({ tolerance }) => tolerance)];

function checked(rows: readonly RatedRow[], tolerance: Tolerance | null, more: object = {}) {
  const profile: Profile = decided(profileSchema.parse({ ...more, tolerance }));
  const { book } = contextOf(ratedRows(...rows), { profile: { ...more, tolerance } });
  const findings = (changed: Profile): Finding[] => checkBook(book, { profile: changed, sheetOrder: ["KPIs"] });
  return { book, profile, findings: findings(profile), with: (then: Tolerance | null) => findings({ ...profile, tolerance: then }) }; // prettier-ignore
}

const lines = (findings: readonly Finding[]): string[] => findings.map(({ place, rule, severity }) => `${place.row + 1} ${rule} ${severity}`); // prettier-ignore

const ROWS: readonly RatedRow[] = [["100", "97", "Amber"], ["100", "93", "Amber"], ["100", "98", "Green"], ["100", "88", "Green"], ["100", "80", "Red"]]; // prettier-ignore
const WITHIN_5: Tolerance = { basis: "relative", green: 0, amber: 5, limit: "within", amberIfHeld: false };

describe("another tolerance, tried on a book in memory", () => {
  it("tells what would be questioned as well, and what no more", () => {
    const wide: Tolerance = { ...WITHIN_5, amber: 10 };
    const from = checked(ROWS, wide);
    const narrower = tryTolerance(from, WITHIN_5);
    expect([lines(narrower.more), lines(narrower.fewer), lines(narrower.graver), lines(narrower.milder)]).toEqual([["3 amber-but-missed warning"], [], [], []]); // prettier-ignore
    const laxer = tryTolerance(from, { ...wide, green: 3 });
    expect([lines(laxer.more), lines(laxer.fewer)]).toEqual([[], ["4 green-but-missed warning"]]);
  });

  it("tells what would become graver or milder", () => {
    const from = checked(ROWS, { ...WITHIN_5, amber: 15 });
    expect(lines(tryTolerance(from, { ...WITHIN_5, amber: 10 }).graver)).toEqual(["5 green-but-missed error"]);
    const back = checked(ROWS, { ...WITHIN_5, amber: 10 });
    expect(lines(tryTolerance(back, { ...WITHIN_5, amber: 15 }).milder)).toEqual(["5 green-but-missed warning"]);
  });

  it("changes nothing where it is the one that is kept, or the rules are switched off", () => {
    const nothing = { more: [], fewer: [], graver: [], milder: [] };
    expect(tryTolerance(checked(ROWS, WITHIN_5), WITHIN_5)).toEqual(nothing);
    const rules = { "amber-but-missed": "off", "green-but-missed": "off" };
    expect(tryTolerance(checked(ROWS, null, { rules }), WITHIN_5)).toEqual(nothing);
  });

  it("stops every few hundred rows, so that nobody who types has to wait", () => {
    const from = checked(Array.from({ length: 100 }, () => ROWS).flat(), null);
    const stops = (rows: ReturnType<typeof checked>): number => [...tryToleranceInSteps(rows, WITHIN_5)].length;
    expect(stops(from) - stops(checked(ROWS, null))).toBeGreaterThanOrEqual(500 / ROWS_A_STEP);
  });

  it("tells just what keeping it changes in all that is found, whatever the ratings", () => {
    const figure = fc.integer({ min: 70, max: 130 }).map((number) => ["100", String(number)] as const);
    const row = fc.tuple(figure, fc.constantFrom("Green", "Amber", "Red", "Amber/Green", "Blue", ""));
    const rows = fc.array(row.map(([[target, actual], rating]): RatedRow => [target, actual, rating]), { minLength: 1, maxLength: 12 }); // prettier-ignore
    const tolerance = fc.constantFrom(...TOLERANCES);
    fc.assert(
      fc.property(rows, tolerance, tolerance, (given, now, then) => {
        const from = checked(given, now);
        const { more, fewer } = tryTolerance(from, then);
        const count = (findings: readonly Finding[]): number => findings.length;
        expect(count(from.with(then))).toBe(count(from.findings) + count(more) - count(fewer));
      }),
      { seed: 20_250_415, numRuns: 150 },
    );
  });
});

describe("the tolerance that the ratings of a book follow", () => {
  it("is the same whatever is chosen", () => {
    const rows: RatedRow[] = [["100", "97", "Amber"], ["100", "96", "Amber"], ["100", "101", "Green"], ["100", "94", "Red"], ["100", "80", "Red"], ["100", "99", "Red"]]; // prettier-ignore
    for (const tolerance of TOLERANCES) {
      const { book, profile } = checked(rows, tolerance);
      const band = bandInferred(book, profile);
      expect([band?.preset, band?.tested, band?.agreeing, band?.breaking.map(({ row }) => row)]).toEqual(["within-5", 6, 5, [6]]); // prettier-ignore
    }
  });

  it("is none where too few tell", () => {
    const { book, profile } = checked(ROWS.slice(0, 2), null);
    expect(bandInferred(book, profile)).toBeNull();
  });
});

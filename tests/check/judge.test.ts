import fc from "fast-check";
import { againstLimit, compare, distance, percentage } from "../../src/kpi/compare";
import { isOutOfTurn } from "../../src/check/judge/due";
import { earlierThan, lastYear, yearAgo } from "../../src/check/judge/past";
import { pairOf } from "../../src/kpi/pair";
import { isPlain } from "../../src/kpi/plain";
import { bandOf, statedTolerance } from "../../src/check/judge/tolerance";
import { isNotYetDue, type Item, type Past } from "../../src/kpi/item";
import {
  decided,
  DEFAULT_PROFILE,
  profileSchema,
  toleranceSchema,
  type Polarity,
  type Tolerance,
} from "../../src/kpi/profile";
import { parseQuantity, type Quantity } from "../../src/kpi/quantity";
import { itemOf } from "./rated";

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed) throw new Error(`'${text}' is no figure.`);
  return parsed;
}

const comparing = (target: string, actual: string, polarity: Polarity) => compare(quantity(target), quantity(actual), polarity); // prettier-ignore

describe("units", () => {
  it.each([
    ["95%", "93.5%", "95", "93.5", "%"],
    ["£480k", "£475,000", "480000", "475000", "£"],
    ["95%", "93", "95", "93", "%"],
    ["95", "93%", "95", "93", "%"],
    ["95%", "9.5", "95", "9.5", "%"],
    ["95%", "0", "95", "0", "%"],
    ["0.5%", "0.6", "0.5", "0.6", "%"],
    ["£500", "50", "500", "50", "£"],
    ["12 homes", "1", "12", "1", "homes"],
    ["120", "9 homes", "120", "9", "homes"],
    ["12 homes", "9 home", "12", "9", "homes"],
    ["5 days", "4 calendar days", "5", "4", "days"],
    ["25 days", "14", "25", "14", "days"],
    ["10 minutes", "00:10:30", "600", "630", "seconds"],
    ["2 hours", "90 mins", "7200", "5400", "seconds"],
    ["2 weeks", "3 days", "1209600", "259200", "seconds"],
    ["3 days", "80 hrs", "259200", "288000", "seconds"],
    ["1 minute", "30 secs", "60", "30", "seconds"],
    ["1%", "79%", "1", "79", "%"],
    ["1%", "126%", "1", "126", "%"],
  ])("%s and %s go together", (target, actual, ...expected) => {
    const pair = pairOf(quantity(target), quantity(actual));
    expect(pair && [pair.target, pair.actual, pair.unit]).toEqual(expected);
  });

  it.each([
    ["95%", "0.95"],
    ["95%", "1"],
    ["0.95", "95%"],
    ["95%", "9.4"],
    ["2%", "0.3"],
    ["£500", "49"],
    ["£480k", "480"],
    ["95%", "0.95%"],
    ["80%", "1%"],
    ["1%", "125%"],
    ["95%", "12 homes"],
    ["£95", "95%"],
    ["12 homes", "12 grants"],
    ["5 working days", "5 days"],
    ["5 tonnes", "5000 kg"],
    ["5 days", "5 homes"],
    ["10", "00:10:30"],
  ])("%s and %s do not", (target, actual) => {
    expect(pairOf(quantity(target), quantity(actual))).toBeNull();
  });
});

describe("target and actual", () => {
  it.each<[string, string, Polarity, boolean, string, string | null]>([
    ["9.0", "11.6", "lower", false, "2.6", "28.888888888888888889"],
    ["95%", "95%", "higher", true, "0", "0"],
    ["95%", "95%", "lower", true, "0", "0"],
    ["95%", "94.99%", "higher", false, "0.01", "0.010526315789473684"],
    ["95%", "95.01%", "lower", false, "0.01", "0.010526315789473684"],
    ["0", "3", "lower", false, "3", null],
    ["0", "0", "lower", true, "0", null],
    ["-5", "-6", "higher", false, "1", "20"],
    ["< 5", "4.9", "lower", true, "0.1", "2"],
    ["< 5", "5", "lower", false, "0", "0"],
    ["> 5", "5", "higher", false, "0", "0"],
    ["at most 5", "5", "lower", true, "0", "0"],
    ["50", "50+", "higher", true, "0", "0"],
    ["100000", "99999", "higher", false, "1", "0.001"],
  ])("%s, %s, %s is better", (target, actual, polarity, reached, by, percent) => {
    const compared = comparing(target, actual, polarity);
    expect(compared && [compared.reached, distance(compared).toFixed(), percentage(compared)?.toFixed() ?? null]).toEqual([reached, by, percent]); // prettier-ignore
  });

  it("what a computer's arithmetic leaves behind is no miss", () => {
    const actual = { ...quantity("56%"), value: "55.99999999999999" };
    expect(compare(quantity("56%"), actual, "higher")).toMatchObject({ reached: true, equal: true });
    expect(compare(quantity("56%"), { ...actual, value: "55.99999" }, "higher")).toMatchObject({ reached: false, equal: false }); // prettier-ignore
  });

  it.each<[string, string, Polarity]>([
    ["at most 5", "4", "higher"],
    ["at least 5", "6", "lower"],
    ["60", "50+", "higher"],
    ["50", "50+", "lower"],
    ["50", "< 50", "higher"],
    ["95%", "0.95", "higher"],
  ])("%s and %s cannot be compared where %s is better", (target, actual, polarity) => {
    expect(comparing(target, actual, polarity)).toBeNull();
  });

  const figure = fc.integer({ min: 1, max: 1_000_000 }).map((number) => ({ value: String(number / 100), unit: null, direction: null, strict: false, qualifier: null })); // prettier-ignore

  it("is the same for more and for less, with the sides changed", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const one = compare(a, b, "higher");
        const other = compare({ ...a, value: `-${a.value}` }, { ...b, value: `-${b.value}` }, "lower");
        expect(one?.reached).toBe(other?.reached);
        expect(one && percentage(one)?.toFixed()).toBe(other && percentage(other)?.toFixed());
      }),
    );
  });

  it("does not depend on the scale, by a relative tolerance", () => {
    const tolerance = toleranceSchema.parse({ basis: "relative", green: 1, amber: 5 });
    const times = (quantity: Quantity, factor: number): Quantity => ({ ...quantity, value: String(Math.round(Number(quantity.value) * 100 * factor) / 100) }); // prettier-ignore
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(10, 100, 1000), (a, b, factor) => {
        const one = compare(a, b, "higher");
        const larger = compare(times(a, factor), times(b, factor), "higher");
        expect(one && bandOf(one, tolerance, null)).toBe(larger && bandOf(larger, tolerance, null));
      }),
    );
  });

  it("only one of the two directions can be missed", () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const reached = (["higher", "lower"] as const).filter((polarity) => compare(a, b, polarity)?.reached);
        expect(reached).toHaveLength(Number(a.value) === Number(b.value) ? 2 : 1);
      }),
    );
  });
});

describe("tolerance", () => {
  const tolerance = (given: Partial<Tolerance>): Tolerance => toleranceSchema.parse({ basis: "relative", amber: 5, ...given }); // prettier-ignore

  it.each<[string, string, Partial<Tolerance>, boolean | null, string | null]>([
    ["100", "100", {}, null, "green"],
    ["100", "95", {}, null, "amber"],
    ["100", "94.99", {}, null, "red"],
    ["100", "95", { limit: "beyond" }, null, "red"],
    ["100", "95.01", { limit: "beyond" }, null, "amber"],
    ["100", "99", { green: 1 }, null, "green"],
    ["100", "98.99", { green: 1 }, null, "amber"],
    ["100", "99.9", { amber: 0 }, null, "red"],
    ["> 100", "100", { amber: 0 }, null, "red"],
    ["> 100", "100", {}, null, "amber"],
    ["200", "195", { basis: "absolute" }, null, "amber"],
    ["200", "194.9", { basis: "absolute" }, null, "red"],
    ["0.7", "0.665", {}, null, "amber"],
    ["0.7", "0.66499", {}, null, "red"],
    ["100", "80", { amberIfHeld: true }, true, "amber"],
    ["100", "80", { amberIfHeld: true }, false, "red"],
    ["100", "80", { amberIfHeld: true }, null, null],
    ["100", "80", {}, true, "red"],
  ])("%s, %s by %j, held %s: %s", (target, actual, given, held, band) => {
    const compared = comparing(target, actual, "higher");
    expect(compared && bandOf(compared, tolerance(given), held)).toBe(band);
  });

  it("a per cent of nought says nothing, units do", () => {
    const compared = comparing("0", "3", "lower");
    if (!compared) throw new Error("These can be compared.");
    expect(bandOf(compared, tolerance({}), null)).toBeNull();
    expect(bandOf(compared, tolerance({ basis: "absolute", amber: 3 }), null)).toBe("amber");
    expect(bandOf(compared, tolerance({ basis: "absolute", amber: 2 }), null)).toBe("red");
  });

  it.each([
    ["100", "90", 10, true, 0],
    ["100", "90.00001", 10, true, -1],
    ["100", "89.99999", 10, true, 1],
    ["3", "2.7", 10, true, 0],
    ["3", "2.7", 0.3, false, 0],
    ["-3", "-3.3", 10, true, 0],
  ])("%s and %s against %s", (target, actual, limit, relative, expected) => {
    const compared = comparing(target, actual, "higher");
    expect(compared && Math.sign(againstLimit(compared, limit, relative))).toBe(expected);
  });

  it.each<[Record<string, string>, Polarity, Partial<Tolerance> | null]>([
    [{ target: "95%", actual: "90%", tolerance: "5%" }, "higher", { basis: "absolute", amber: 5 }],
    [{ target: "95%", actual: "90%", tolerance: "±5%" }, "higher", { basis: "absolute", amber: 5 }],
    [{ target: "95%", actual: "90%", tolerance: "+/- 5" }, "higher", { basis: "absolute", amber: 5 }],
    [{ target: "95%", actual: "90%", tolerance: "-5%" }, "higher", { basis: "absolute", amber: 5 }],
    [{ target: "95", actual: "90", tolerance: "5%" }, "higher", { basis: "relative", amber: 5 }],
    [{ target: "20 days", actual: "22 days", tolerance: "2 days" }, "lower", { basis: "absolute", amber: 2 }],
    [{ target: "20 days", actual: "22 days", tolerance: "2" }, "lower", { basis: "absolute", amber: 2 }],
    [{ target: "20 days", actual: "22 days", tolerance: "2 homes" }, "lower", null],
    [{ target: "95%", actual: "90%", tolerance: "0.05" }, "higher", null],
    [{ target: "95%", actual: "90%", tolerance: "1" }, "higher", { basis: "absolute", amber: 1 }],
    [{ target: "95%", actual: "90%", tolerance: "n/a" }, "higher", null],
    [{ target: "95%", actual: "90%", tolerance: "tight" }, "higher", null],
    [{ target: "95%", actual: "90%", amberLimit: "92%" }, "higher", { basis: "absolute", amber: 3 }],
    [{ target: "95%", actual: "90%", amberLimit: "92" }, "higher", { basis: "absolute", amber: 3 }],
    [{ target: "20", actual: "22", amberLimit: "25" }, "lower", { basis: "absolute", amber: 5 }],
    [{ target: "20", actual: "22", amberLimit: "30" }, "lower", { basis: "absolute", amber: 10 }],
    [{ target: "20", actual: "22", amberLimit: "30.1" }, "lower", null],
    [{ target: "20", actual: "22", amberLimit: "15" }, "lower", null],
    [{ target: "20", actual: "22", amberLimit: "20" }, "lower", null],
    [{ target: "95%", actual: "90%", amberLimit: "5%" }, "higher", null],
    [{ target: "95%", actual: "90%", amberLimit: "12 days" }, "higher", null],
    [{ target: "95%", actual: "90%", amberLimit: "5%", tolerance: "2%" }, "higher", { basis: "absolute", amber: 2 }],
    [{ target: "95%", actual: "90%", amberLimit: "90%", tolerance: "2%" }, "higher", { basis: "absolute", amber: 5 }],
    [{ target: "95%", actual: "90%" }, "higher", null],
  ])("what the row states: %j", (cells, polarity, expected) => {
    const compared = comparing(cells["target"] ?? "", cells["actual"] ?? "", polarity);
    const stated = compared && statedTolerance(itemOf(cells), compared);
    expect(stated).toEqual(expected && { green: 0, limit: "within", amberIfHeld: false, ...expected });
  });
});

describe("figures that cannot be held against one another as they stand", () => {
  it.each([
    ["95% ± 2%", "94%"], ["95% +/- 2%", "94%"], ["between 5 and 9", "7"], ["80-90", "85"], ["80 to 90", "85"], ["80%-90%", "85%"], ["9 out of 10", "9"], ["3 of 4", "2"], ["3/4", "2"],
    ["5% better than last year", "4%"], ["3% increase", "4%"], ["8% below 2024/25", "7%"], ["5% on 2024", "4%"], ["10% above baseline", "9%"], ["12", "11 of 12"],
  ])("%s, %s", (target, actual) => {
    expect(isPlain(itemOf({ target, actual }))).toBe(false);
  }); // prettier-ignore

  it.each([["95%", "97.2% of 2,380 invoices"], ["£494,958", "£414,177"], ["70% in 30 seconds", "49% within 30 seconds"], ["60 homes by 31 March 2026", "17 homes"], ["1,200.50", "-3"]])("but %s, %s can", (target, actual) => {
    expect(isPlain(itemOf({ target, actual }))).toBe(true);
  }); // prettier-ignore
});

describe("when it is due", () => {
  const due = (frequency: string, quarter: 1 | 2 | 3 | 4, profile = DEFAULT_PROFILE): boolean =>
    !isOutOfTurn(itemOf({ frequency }), { year: 2025, quarter }, profile);

  it.each<[string, boolean[]]>([
    ["Annual", [false, false, false, true]], ["Annually", [false, false, false, true]], ["Yearly", [false, false, false, true]], ["Once a year", [false, false, false, true]],
    ["Half-yearly", [false, true, false, true]], ["Six monthly", [false, true, false, true]], ["Bi-annual", [false, true, false, true]], ["Twice a year", [false, true, false, true]],
    ["Quarterly", [true, true, true, true]], ["Monthly", [true, true, true, true]], ["n/a", [true, true, true, true]], ["Semi-annual", [true, true, true, true]],
  ])("%s", (frequency, expected) => {
    expect(([1, 2, 3, 4] as const).map((quarter) => due(frequency, quarter))).toEqual(expected);
  }); // prettier-ignore

  it("as the council says, and never where no quarter is known", () => {
    const profile = decided(profileSchema.parse({ due: { annual: [1] } }));
    expect([due("Annual", 1, profile), due("Annual", 4, profile)]).toEqual([true, false]);
    expect(isOutOfTurn(itemOf({ frequency: "Annual" }), null, DEFAULT_PROFILE)).toBe(false);
  });

  it.each([["Not yet due", true], ["Not started", true], ["Annual", true], ["In progress", false], ["Completed", false], ["", false]])("status '%s': %s", (status, expected) => {
    expect(isNotYetDue(itemOf({ status }))).toBe(expected);
  }); // prettier-ignore
});

describe("the periods before", () => {
  const at = (quarter: Past["quarter"], year: number | null, actual: string | null = "1"): Past => ({ quarter, year, fields: {}, rating: null, figures: { target: null, actual: actual === null ? null : quantity(actual) } }); // prettier-ignore
  const item = (...past: Past[]): Item => ({ ...itemOf({}), past });
  const q2 = { year: 2025, quarter: 2 } as const;

  it.each<[Past, boolean]>([
    [at(1, 2025), true], [at(2, 2025), false], [at(3, 2025), false], [at(4, 2024), true], [at(1, 2026), false], [at(null, 2024), true], [at(null, 2025), false],
    [at(1, null), true], [at(2, null), false], [at(null, null), true],
  ])("%j before the second quarter of 2025/26: %s", (past, expected) => {
    expect(earlierThan(item(past), q2)).toHaveLength(Number(expected));
    expect(earlierThan(item(past), null)).toHaveLength(1);
  }); // prettier-ignore

  it("the last whole year with a figure, and the same quarter a year ago", () => {
    const all = item(
      at(null, 2022, "3"),
      at(null, 2023, "4"),
      at(2, 2024, "5"),
      at(null, 2024, null),
      at(1, 2025, "6"),
    );
    expect(lastYear(all, q2)?.figures.actual?.value).toBe("4");
    expect(yearAgo(all, q2)?.figures.actual?.value).toBe("5");
    expect(yearAgo(all, { year: 2026, quarter: 2 })).toBeNull();
    expect(yearAgo(all, { year: null, quarter: 2 })).toBeNull();
    expect(yearAgo(all, null)).toBeNull();
    expect(lastYear(item(at(1, 2025)), q2)).toBeNull();
  });
});

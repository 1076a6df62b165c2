import { parseQuantity } from "../../src/kpi/quantity";

describe("numbers as people write them", () => {
  it.each<[string, string, string | null, string | null, boolean, string | null]>([
    ["47.1%", "47.1", "%", null, false, null],
    ["£475,000", "475000", "£", null, false, null],
    ["£480k", "480000", "£", null, false, null],
    ["<£480k", "480000", "£", "at-most", true, null],
    ["≥ 45%", "45", "%", "at-least", false, null],
    ["<=5", "5", null, "at-most", false, null],
    ["50+", "50", null, "at-least", false, null],
    ["15.1 Days", "15.1", "days", null, false, null],
    ["3 working days", "3", "working days", null, false, null],
    ["Within 120 working days", "120", "working days", "at-most", false, null],
    ["No more than 2.0 a quarter", "2", null, "at-most", false, null],
    ["8% or lower", "8", "%", "at-most", false, null],
    ["At least 90%", "90", "%", "at-least", false, null],
    ["Less than 112 kg a quarter", "112", "kg", "at-most", true, null],
    ["7% (provisional)", "7", "%", null, false, "provisional"],
    ["57.1% cumulative", "57.1", "%", null, false, "cumulative"],
    ["70% in 30 seconds", "70", "%", null, false, null],
    ["00:10:30", "630", "seconds", null, false, null],
    ["4:05", "245", "seconds", null, false, null],
    ["1 in 4", "25", "%", null, false, null],
    ["1 in 3", "33.333333333333", "%", null, false, null],
    ["67,541", "67541", null, null, false, null],
    ["£4.96m", "4960000", "£", null, false, null],
    ["-3.50", "-3.5", null, null, false, null],
    ["−£2k", "-2000", "£", null, false, null],
    ["0", "0", null, null, false, null],
    ["0.05", "0.05", null, null, false, null],
    ["5 %", "5", "%", null, false, null],
    ["45.0", "45", null, null, false, null],
    ["0.10 per cent", "0.1", "%", null, false, null],
    [" 99.90\u00a0% ", "99.9", "%", null, false, null],
  ])("%j", (text, value, unit, direction, strict, qualifier) => {
    expect(parseQuantity(text)).toEqual({ value, unit, direction, strict, qualifier });
  });

  it.each(["n/a", "", "-", "Annual", "Deliver the strategy", "Two reports a year", "Complete by 31 December 2022", "1 in 0", "2022/23 plan agreed by the end of the year at the latest", "12:75", "Q4", "5-10", "2022/23", "12.5.2022"])("%j is no figure", (text) => {
    expect(parseQuantity(text)).toBeNull();
  }); // prettier-ignore

  it("reads a figure within a sentence as none: that a comment mentions it does not make it the target", () => {
    expect(parseQuantity("95% of bills settled within a month of the day that they reach us")).toBeNull();
  });
});

import { figureOf } from "../../src/kpi/figure";

/** Value and unit, for a table. */
function figure(value: string | number | boolean, shown: string): string | null {
  const found = figureOf(value, shown);
  return found && `${found.value} ${found.unit ?? "–"}`;
}

describe("a number and what Excel shows of it", () => {
  it.each<[string, number, string, string]>([
    ["a percentage is unrounded", 0.4704, "47%", "47.04 %"],
    ["a small percentage", 0.05, "5 %", "5 %"],
    ["a percentage that rounds to nothing", 0.004, "0%", "0.4 %"],
    ["a percentage at the edge of its rounding", 0.0149, "1%", "1.49 %"],
    ["a percentage beyond the whole", 1.255, "126%", "125.5 %"],
    ["a percentage below nothing", -0.031, "-3%", "-3.1 %"],
    ["no doubles", 0.07, "7%", "7 %"],
    ["nought per cent", 0, "0%", "0 %"],
    ["a percent sign that is only printed", 47.1, "47.1%", "47.1 %"],
    ["a percent sign that is only printed, rounded", 0.51, "1%", "0.51 %"],
    ["a plain number", 47.04, "47", "47.04 –"],
    ["pounds", 475_000.25, "£475,000", "475000.25 £"],
    ["thousands that the format divides", 480_400, "£480k", "480400 £"],
    ["thousands of which the format prints the letter", 480.4, "£480k", "480400 £"],
    ["millions of which the format prints the letter", 1.24, "£1.2m", "1240000 £"],
    ["millions that the format divides", 1_240_000, "£1.2m", "1240000 £"],
    ["a thousand that rounds far", 1400, "£1k", "1400 £"],
    ["an accountant's minus", -3, "(3)", "-3 –"],
    ["days that the format prints", 15.13, "15.1 days", "15.13 days"],
    ["a duration", 0.007291666666666667, "00:10:30", "630 seconds"],
    ["hours and minutes", 0.17013888888888887, "4:05", "14700 seconds"],
    ["hours beyond a day", 1.5, "36:00", "129600 seconds"],
    ["nought shown as a dash", 0, "-", "0 –"],
    ["another currency", 5, "€5", "5 –"],
    ["a fraction", 0.25, "1/4", "0.25 –"],
    ["a large number in short", 1_234_567_890_123, "1.23457E+12", "1234567890123 –"],
  ])("%s", (_, value, shown, expected) => {
    expect(figure(value, shown)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ["a date", 45_017, "01/04/2023"],
    ["a month", 45_017, "Apr-23"],
    ["a day and a month", 45_017, "01/04"],
    ["a weekday", 45_017, "Saturday"],
    ["a time of day", 0.5, "12:00 PM"],
    ["a column that is too narrow", 0.47, "####"],
    ["a cell that is formatted away", 0.47, ""],
    ["no number", Number.NaN, "5"],
  ])("%s is no figure", (_, value, shown) => {
    expect(figure(value, shown)).toBeNull();
  });

  it("the earliest day that a register means", () => {
    expect(figure(17_999, "11/04")).toBe("17999 –");
    expect(figure(18_000, "12/04")).toBeNull();
  });
});

it("a text is read as it stands, whatever is shown", () => {
  expect(figure("47.1%", "47.1%")).toBe("47.1 %");
  expect(figure("n/a", "n/a")).toBeNull();
});

it("true and false are no figures", () => {
  expect(figure(true, "TRUE")).toBeNull();
});

it("what the format says of the figure is kept", () => {
  expect(figureOf(0.07, "<7% (provisional)")).toEqual({ value: "7", unit: "%", direction: "at-most", strict: true, qualifier: "provisional" }); // prettier-ignore
});

import { parseQuantity, type Direction } from "../../src/kpi/quantity";

type Case = [text: string, value: string, unit: string | null, more?: { direction?: Direction; strict?: boolean; qualifier?: string }]; // prettier-ignore

function reads(cases: readonly Case[]): void {
  it.each(cases)("%j is %s %s", (text, value, unit, more = {}) => {
    expect(parseQuantity(text)).toEqual({ value, unit, direction: null, strict: false, qualifier: null, ...more });
  });
}

describe("numbers as people write them", () => {
  reads([
    ["47.1%", "47.1", "%"],
    ["0", "0", null],
    ["00", "0", null],
    ["0.05", "0.05", null],
    [".5", "0.5", null],
    ["45.0", "45", null],
    ["45.0%", "45", "%"],
    ["1,234.50", "1234.5", null],
    ["67,541", "67541", null],
    ["+3", "3", null],
    ["-3.50", "-3.5", null],
    ["–3%", "-3", "%"],
    ["5 %", "5", "%"],
    [" 99.90\u00a0% ", "99.9", "%"],
    ["0.10 per cent", "0.1", "%"],
    ["12 percent", "12", "%"],
    ["12 pct", "12", "%"],
    ["2 percentage points", "2", "percentage points"],
    ["2% points", "2", "percentage points"],
    ["2%pts", "2", "percentage points"],
    ["1.2e+06", "1200000", null],
    ["2E-3", "0.002", null],
    ["45.", "45", null],
    ["100% compliance", "100", "%"],
  ]);
});

describe("money and large numbers", () => {
  reads([
    ["£475,000", "475000", "£"],
    ["£ 475,000.00", "475000", "£"],
    ["£480k", "480000", "£"],
    ["£1.2m", "1200000", "£"],
    ["£4.96 million", "4960000", "£"],
    ["£3bn", "3000000000", "£"],
    ["£12 thousand", "12000", "£"],
    ["−£2k", "-2000", "£"],
    ["£-2k", "-2000", "£"],
    ["£10m", "10000000", "£"],
    ["5k", "5000", null],
    ["1.2m visits", "1200000", "visits"],
    ["£1.23456m", "1234560", "£"],
    ["£1.2345678m", "1234567.8", "£"],
  ]);
});

describe("a minus as accountants write it", () => {
  reads([
    ["(3)", "-3", null],
    ["(1,200.50)", "-1200.5", null],
    ["£(1,200)", "-1200", "£"],
    ["(£1,200)", "-1200", "£"],
    ["(3%)", "-3", "%"],
  ]);
});

describe("units", () => {
  reads([
    ["15.1 Days", "15.1", "days"],
    ["3 working days", "3", "working days"],
    ["3 working days to first contact", "3", "working days"],
    ["105.2 Kg", "105.2", "kg"],
    ["5days", "5", "days"],
    ["1 year", "1", "year"],
    ["25 homes (in the year)", "25", "homes"],
    ["12 per 1,000", "12", "per 1,000"],
    ["12 per 1,000 households", "12", "per 1,000 households"],
    ["2.39 per FTE", "2.39", null],
    ["2 a quarter", "2", null],
    ["70% in 30 seconds", "70", "%"],
    ["49% within 60 seconds", "49", "%"],
    ["0.75% (32 properties)", "0.75", "%"],
    ["90% satisfied", "90", "%"],
    ["3 buildings of note", "3", "buildings"],
    ["3 very long winded unit", "3", null],
  ]);
});

describe("limits", () => {
  reads([
    ["<£480k", "480000", "£", { direction: "at-most", strict: true }],
    ["< 10%*", "10", "%", { direction: "at-most", strict: true }],
    ["<=5", "5", null, { direction: "at-most" }],
    ["≤5", "5", null, { direction: "at-most" }],
    ["=< 5", "5", null, { direction: "at-most" }],
    [">5", "5", null, { direction: "at-least", strict: true }],
    ["≥ 45%", "45", "%", { direction: "at-least" }],
    [">= 45%", "45", "%", { direction: "at-least" }],
    ["50+", "50", null, { direction: "at-least" }],
    ["50 +", "50", null, { direction: "at-least" }],
    ["Within 120 working days", "120", "working days", { direction: "at-most" }],
    ["No more than 2.0 a quarter", "2", null, { direction: "at-most" }],
    ["Not exceeding £5k", "5000", "£", { direction: "at-most" }],
    ["Up to 5 days", "5", "days", { direction: "at-most" }],
    ["8% or lower", "8", "%", { direction: "at-most" }],
    ["5 or fewer", "5", null, { direction: "at-most" }],
    ["5 days max", "5", "days", { direction: "at-most" }],
    ["Max. 5 days", "5", "days", { direction: "at-most" }],
    ["Maximum of 5", "5", null, { direction: "at-most" }],
    ["At least 90%", "90", "%", { direction: "at-least" }],
    ["Min 90%", "90", "%", { direction: "at-least" }],
    ["90% minimum", "90", "%", { direction: "at-least" }],
    ["90% or above", "90", "%", { direction: "at-least" }],
    ["Above 85%", "85", "%", { direction: "at-least", strict: true }],
    ["More than 85%", "85", "%", { direction: "at-least", strict: true }],
    ["Less than 112 kg a quarter", "112", "kg", { direction: "at-most", strict: true }],
    ["Less than or equal to 5", "5", null, { direction: "at-most" }],
    ["Greater than or equal to 5", "5", null, { direction: "at-least" }],
    ["Target: under 5%", "5", "%", { direction: "at-most", strict: true }],
    ["Under approx. 5%", "5", "%", { direction: "at-most", strict: true }],
  ]);
});

describe("words before the figure, marks and asides behind it", () => {
  reads([
    ["Q1: 45%", "45", "%"],
    ["Q1 45%", "45", "%"],
    ["Q1 – 45%", "45", "%"],
    ["Q1 2022/23: 45%", "45", "%"],
    ["Quarter 1 = 45", "45", null],
    ["Actual 45", "45", null],
    ["Result: 45%", "45", "%"],
    ["Target of 45%", "45", "%"],
    ["45% (Q1)", "45", "%"],
    ["45% [Q1]", "45", "%"],
    ["45% (Q1) (amended)", "45", "%"],
    ["45% in 2022/23", "45", "%"],
    ["48% against a target of 50%", "48", "%"],
    ["45%, up from 40%", "45", "%"],
    ["c. 50", "50", null],
    ["c50", "50", null],
    ["ca. 50", "50", null],
    ["circa £50k", "50000", "£"],
    ["~50", "50", null],
    ["approx 50", "50", null],
    ["45%*", "45", "%"],
    ["45% †", "45", "%"],
    ["45.0%▲", "45", "%"],
    ["↑ 45%", "45", "%"],
    ["10 minutes*", "10", "minutes"],
    ["45%; ", "45", "%"],
  ]);
});

describe("what is said of the figure is kept", () => {
  reads([
    ["7% (provisional)", "7", "%", { qualifier: "provisional" }],
    ["7% (p)", "7", "%", { qualifier: "provisional" }],
    ["Provisional: 7%", "7", "%", { qualifier: "provisional" }],
    ["57.1% cumulative", "57.1", "%", { qualifier: "cumulative" }],
    ["57 cumulative", "57", null, { qualifier: "cumulative" }],
    ["7% predicted", "7", "%", { qualifier: "predicted" }],
    ["7% projected", "7", "%", { qualifier: "projected" }],
    ["Estimated 7%", "7", "%", { qualifier: "estimated" }],
    ["7% (est.)", "7", "%", { qualifier: "estimated" }],
    ["7 (e)", "7", null, { qualifier: "estimated" }],
    ["Forecast outturn £475k", "475000", "£", { qualifier: "forecast" }],
    ["7% unaudited", "7", "%", { qualifier: "unaudited" }],
    ["7% (draft)", "7", "%", { qualifier: "draft" }],
    ["7% (interim)", "7", "%", { qualifier: "interim" }],
    ["7% (rolling year)", "7", "%", { qualifier: "rolling" }],
    ["7% (lagged)", "7", "%", { qualifier: "lagged" }],
    ["48 year to date", "48", null, { qualifier: "year to date" }],
    ["YTD 48", "48", null, { qualifier: "year to date" }],
    ["48 to date", "48", null, { qualifier: "to date" }],
    ["5% (proxy)", "5", "%", { qualifier: "proxy" }],
    ["5 (best)", "5", null],
  ]);
});

describe("time", () => {
  reads([
    ["00:10:30", "630", "seconds"],
    ["1:00:05", "3605", "seconds"],
    ["00:10:30 (hh:mm:ss)", "630", "seconds"],
    ["4:05 mins", "245", "seconds"],
    ["4:05 (mm:ss)", "245", "seconds"],
    ["4:05 hours", "14700", "seconds"],
    ["4:05 hrs", "14700", "seconds"],
    ["4:05 (h:mm)", "14700", "seconds"],
    ["2 hours 30 minutes", "9000", "seconds"],
    ["2h 30m", "9000", "seconds"],
    ["3 mins and 20 secs", "200", "seconds"],
    ["1 hr 2 min 3 sec", "3723", "seconds"],
    ["Under 2 hours 30 minutes", "9000", "seconds", { direction: "at-most", strict: true }],
    ["2 hours", "2", "hours"],
  ]);

  it.each(["4:05", "10:30", "12:75", "00:75:00", "1:2:3", "10m 30", "30 minutes 2 hours", "4:05 pm", "2 minutes 30 minutes"])("%j is not one time", (text) => {
    expect(parseQuantity(text)).toBeNull();
  }); // prettier-ignore
});

describe("shares", () => {
  reads([
    ["1 in 4", "25", "%"],
    ["1 in 3", "33.333333333333", "%"],
    ["1 in 1,000", "0.1", "%"],
    ["70% of 30", "70", "%"],
  ]);
});

describe("what must stay text", () => {
  it.each([
    ["nothing", ["", "-", "n/a", "N/A", "none", "TBC"]],
    ["yes or no", ["Yes", "No", "Achieved"]],
    ["words", ["Annual", "Deliver the strategy", "Two reports a year", "Top 10", "Level 3", "Q4", "Increase by 5%"]],
    ["ranges", ["95 – 98%", "5-10", "95% - 98%", "95% to 98%", "£1m-£2m", "90 to 95", "10–12 days", "40 and 50", "4 or 5"]],
    ["several figures", ["10\n2", "45%; 50%", "45%, 50%", "45% 50%", "45% and 50%", "Q1: 45% Q2: 50%", "Face to face 88%\nTelephone 84%", "45 & 50", "45% satisfied, 50% not", "£5k spent, £6k left"]],
    ["dates", ["31 March 2023", "31st March", "2nd May 2023", "31/03/2023", "12.5.2022", "2022/23", "2023-03-31", "1 Apr", "31 of March", "Complete by 31 December 2022", "Target 2023", "Q1 2022"]],
    ["scores and ranks", ["4 of 5", "4 out of 5", "23 of 26 schemes", "4.5/5", "24/7", "2nd", "1 in 0"]],
    ["other countries' numbers", ["1.234,50", "12,34", "1,2345"]],
    ["what may be several things", ["10m", "3 years 2 months", "5 years and 3 months"]],
    ["a bullet", ["- 5%"]],
    ["a sentence", ["2022/23 plan agreed by the end of the year at the latest", "95% of bills settled within a month of the day that they reach us"]],
  ])("%s", (_, texts) => {
    expect(texts.filter((text) => parseQuantity(text) !== null)).toEqual([]);
  }); // prettier-ignore

  it("reads no more than six words behind a figure", () => {
    expect(parseQuantity("95% of bills paid within a month")?.value).toBe("95");
    expect(parseQuantity("95% of bills paid within a calendar month")).toBeNull();
  });
});

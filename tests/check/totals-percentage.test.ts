import { kpis, messages, summary, titles, toldTotals } from "./totals-books";

const DETAIL = kpis("GGA", "GR");
const said = (text: string): string[] => toldTotals(DETAIL, summary(["Summary"], [text]));

describe("percentage-mismatch fires", () => {
  it.each([
    "twenty-three (89%) of the twenty six actions are on track",
    "23 (89%) of the 26 actions are on track, 1 is under control",
    "23 of 26 (89%)",
    "23 out of 26 (89 %)",
    "23 of the 26 actions (89%) are done",
    "23 of the 26 actions are on track (89%)",
    "In all, 89% (23 of 26) are on track",
    "23 of 26 (88.4%) and 1 of 2 (51%)",
    "23 of 26 (88.47%)",
    "2 of 3 (68%)",
    "1,020 of 2,000 (52%)",
    "3 of 10 (98%)",
    "None (5%) of the 26 actions",
  ])("on '%s'", (text) => {
    expect([...new Set(said(text))]).toEqual(["percentage-mismatch Summary!A2"]);
  });
});

describe("percentage-mismatch is silent", () => {
  it.each([
    "23 (88%) of the 26 actions are on track",
    "twenty-five of the thirty-eight are on track or green (66%)",
    "23 of 26 (88.5%)",
    "23 of 26 (88.46%)",
    "2 of 3 (67%)",
    "2 of 3 (66%)",
    "1 of 8 (13%)",
    "1 of 8 (12%)",
    "110 of 100 (110%)",
    "3 of the 10 schemes are done and spending is on plan (98%)",
    "3 of the 10 schemes late this quarter (98%)",
    "3 of the 10 schemes are done; spending is on plan (35%)",
    "3 of 10 (about 35%)",
    "3 of 10 (a rise of 35%)",
    "0 of 0 (0%)",
    "In 2023/24 (5%) of the 26",
    "2.23 of 26 (89%)",
    "23 of 26.5 (89%)",
    "95% of the 26 actions",
    "85% of 20% (3%)",
  ])("on '%s'", (text) => {
    expect(said(text)).toEqual([]);
  });
});

it("says what the fraction is", () => {
  expect(titles(DETAIL, summary(["23 (89%) of the 26"]))).toEqual(["Percentage is not the fraction"]);
  expect(messages(DETAIL, summary(["23 (89%) of the 26 actions are on track"]))).toEqual([
    "The text says '23 (89%) of the 26', but 23 of 26 is 88.46%, not 89%. Correct the percentage, or the figures that it is worked out from.",
  ]);
});

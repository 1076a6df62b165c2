import { sheetOf } from "../snapshots";
import { toldBy } from "./by-rule";
import { firing, found, messageOf, saying } from "./commentary-support";

const STALE = ["stale-commentary H3"];

describe("stale-commentary: last quarter's comment once more", () => {
  const text = "New rota since May, and calls are answered sooner.";
  it.each([
    ["word for word", text],
    ["but for spaces and case", ` New rota  since MAY, and calls are answered sooner.`],
  ])("%s", (_, comment) => {
    expect(saying(comment, { thenComment: text })).toEqual(STALE);
  });

  it("with another kind of apostrophe and dash", () => {
    expect(saying("The rota's new – calls are answered sooner", { thenComment: "The rota’s new - calls are answered sooner" })).toEqual(STALE); // prettier-ignore
  });

  it.each([
    ["another comment", `${text} So they were in June.`],
    ["a comment that goes on", text.slice(0, -1)],
    ["nothing", ""],
    ["a blank", "n/a"],
  ])("not where last quarter has %s", (_, thenComment) => {
    expect(saying(text, { thenComment })).toEqual([]);
  });

  it.each(["Blue", "Completed", "Not started", "Data only"])("not beside %s", (rating) => {
    expect(saying(text, { thenComment: text, rating })).toEqual([]);
  });

  it.each(["An annual measure: see the report of Cabinet", "Measured yearly by the survey", "Not due before the survey", "Not yet due, as the survey is to come", "Counted once a year by hand"])("not where there is nothing new to say: %s", (comment) => {
    expect(saying(comment, { thenComment: comment })).toEqual([]);
  }); // prettier-ignore

  it("leaves to the other rules what they tell", () => {
    expect(saying("On track", { thenComment: "On track" })).toEqual(["thin-commentary H3"]);
    expect(saying("Update to follow", { thenComment: "Update to follow" })).toEqual(["placeholder-commentary H3"]);
  });

  it("in the first quarter, the fourth of the year before", () => {
    expect(saying(text, { thenComment: text }, "Q1")).toEqual(STALE);
  });
});

describe("stale-commentary: an earlier quarter as though it were now", () => {
  it.each([
    "At mid-point, all homes are let.",
    "At the midpoint all homes are let",
    "As at mid-year, all homes are let",
    "At half-way all homes are let",
    "At the half-year point, all homes are let",
    "At six months all homes are let",
    "At the mid-point of the financial year all homes are let",
    "At the mid-point of the year all homes are let",
    "Q1 performance was good.",
    "Q2's results are good",
    "Quarter 1 figures show it",
    "Quarter one update: homes are let",
    "First quarter performance was good",
    "2nd quarter outturn was good",
    "Q1: 45 homes were let",
    "Q1 - 45 homes were let",
    "Performance in Q1 was good",
    "The position at the end of the second quarter was good",
    "Figures for quarter two show it",
    "As at the end of Q2, 45 homes were let",
    "At Q1 45 homes were let",
    "Q1 data show it",
    "Q1 position: good",
    "Q1 collection was good",
    "Q1 actual was good",
    "Q1 progress was good",
    "Q1 score was good",
    "Q1 rate was good",
    "Result at Q1 was good",
    "Progress during Q1 was good",
    "Score as at Q2 was good",
    "At the end of the first quarter 45 homes were let",
    "At the end of Q1 45 homes were let, so more staff are needed",
  ])("%s", (comment) => {
    expect(saying(comment)).toEqual(STALE);
  });

  it.each([
    "Q3 performance was good.",
    "Q4 performance will be better.",
    "At Q4 all homes should be let",
    "Q1: 45%, Q2: 47%, Q3: 44%",
    "Q1 performance was good, and quarter three is better",
    "Q2 figures were good; the third quarter is better",
    "Q1 performance was good, and the last quarter is better",
    "Q1 performance was good; it is better now",
    "Q1 performance was good; currently 45 are let",
    "At the end of Q1 there were 81, so this is an improvement",
    "At Q1 81 homes were empty, so that was a better start",
    "Q2 data is the latest",
    "Q2 data, as Q3 is not yet available",
    "Q2 figures are audited",
    "Q2 data lags",
    "Q2 data in arrears",
    "Q2 data; the rest is awaited",
    "Performance in Q1 was better than in summer",
    "Performance in Q1 was good compared with summer",
    "Q1 performance was good, and in November it was better",
    "Q1 performance was good; 45 were let so far",
    "Q1 performance was good; this quarter 45 were let",
    "Q1 performance was good; since 45 were let",
    "Q2 performance of 2024 was good",
    "Q2 performance 24/25 was good",
    "At mid-point of the project all homes are let",
    "At the mid-point of the consultation 45 replied",
    "Launched in Q1; all homes are let",
    "In Q1 a contract was let",
    "Up from Q1 by five homes",
    "Compared with Q2, five homes more are let",
    "Since Q1 five homes were let",
    "Following Q1 performance the rota was changed",
    "Q15 homes were let",
    "Q1 homes were let",
    "The quarter was good",
    "Questions were asked",
  ])("not: %s", (comment) => {
    expect(saying(comment)).toEqual([]);
  });

  it("each word that knows what time it is", () => {
    const words = [
      "now", "currently", "to date", "since", "this quarter", "this week", "this month", "latest", "most recent", "so far", "compared", "than", "versus", "against", "from", "then", "later", "annually", "year end", "year-end", "yearend", "2031", "24/25", "available", "audited", "lagged", "arrears", "awaited",
      "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december",
      "q3", "q4", "quarter 3", "quarter three", "quarter four", "third quarter", "fourth quarter", "3rd quarter", "4th quarter", "last quarter", "final quarter",
    ]; // prettier-ignore
    const comments = words.map((word) => `Q2 performance was good: ${word}`);
    expect(firing("stale-commentary", comments)).toEqual([]);
    const earlier = ["q1", "q2", "quarter one", "quarter two", "first quarter", "second quarter", "1st quarter", "2nd quarter", "marking", "nowhere"].map((word) => `Q2 performance was good: ${word}`); // prettier-ignore
    expect(firing("stale-commentary", earlier)).toEqual(earlier);
  });

  it.each([["Q1", "Q2 performance was good", false], ["Q2", "Q2 performance was good", false], ["Q2", "Q1 performance was good", true], ["Q2", "At mid-point, homes are let", false], ["Q4", "Q3 performance was good", true], ["Q4", "At mid-point, homes are let", true]] as const)("in a return for %s, '%s': %s", (quarter, comment, fires) => {
    expect(saying(comment, {}, quarter)).toEqual(fires ? STALE : []);
  }); // prettier-ignore

  it("not where no quarter is told", () => {
    const told = (title: string): string[] => {
      const cells = { Reference: "C1", Measure: "Homes let, %", Commentary: "Q1 performance was good", RAG: "Green" };
      return toldBy("stale-commentary", sheetOf("KPIs", [[title], Object.keys(cells), Object.values(cells)]));
    };
    expect(told("Performance Q3 2025/26")).toEqual(["stale-commentary C3"]);
    expect(told("Performance")).toEqual([]);
  });

  it.each(["Blue", "Completed"])("not beside %s", (rating) => {
    expect(saying("Q1 performance was good", { rating })).toEqual([]);
  });
});

it("says what is wrong and what to do", () => {
  const text = "New rota since May.";
  expect(messageOf(found([{ comment: text, thenComment: text }]))).toBe(
    "warning: 'Q3 2025/26 Commentary' says the same, word for word, as the comment for Q2: 'New rota since May'. Bring the comment up to date.",
  );
  expect(messageOf(found([{ comment: "Q1: homes were let" }]))).toBe(
    "warning: 'Q3 2025/26 Commentary' begins 'Q1'. That is Q1, and this return is for Q3 2025/26. Bring the comment up to date.",
  );
  expect(messageOf(found([{ comment: "Q1 - homes were let" }]))).toContain("begins 'Q1'. That is Q1,");
  expect(messageOf(found([{ comment: "At Mid-Point, homes were let" }]))).toBe(
    "warning: 'Q3 2025/26 Commentary' begins 'At Mid-Point'. That is Q2, and this return is for Q3 2025/26. Bring the comment up to date.",
  );
});

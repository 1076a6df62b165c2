import { areaAddress, cellAddress, columnLetters, quoteSheet } from "../../src/kpi/address";
import { isMissing } from "../../src/kpi/missing";
import { ratingOfFill } from "../../src/kpi/palette";
import { parsePeriod, quarterName, withoutPeriod } from "../../src/kpi/period";
import { commonest, fold } from "../../src/kpi/text";
import { recognise, vocabulary } from "../../src/kpi/vocabulary";

describe("addresses", () => {
  it.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [16_383, "XFD"]])("column %i is %s", (column, letters) => { expect(columnLetters(column)).toBe(letters); }); // prettier-ignore

  it("writes cells and areas as Excel does", () => {
    expect(cellAddress({ row: 21, column: 6 })).toBe("G22");
    expect(areaAddress({ top: 2, left: 0, bottom: 2, right: 10 })).toBe("A3:K3");
    expect(areaAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe("B3");
    expect(quoteSheet("Year's end")).toBe("'Year''s end'");
  });
});

describe("what stands for nothing", () => {
  it.each(["", "  ", "-", "–", "—", "n/a", "N/A", "none", "No notes", "Please select an option", "< Select >", "0", "\u00a0", "TBA?".slice(3), "...", "(blank)"])(
    "%j is missing",
    (text) => { expect(isMissing(text)).toBe(true); },
  ); // prettier-ignore

  it.each(["Nil return expected", "10", "0.5", "No", "A", "Select committee", "n/a until Q3", "✓", "Not yet due"])(
    "%j is not",
    (text) => {
      expect(isMissing(text)).toBe(false);
    },
  );

  it("takes a nought for a figure in a column of figures", () => {
    expect(isMissing("0", "figures")).toBe(false);
    expect(isMissing("-", "figures")).toBe(true);
  });
});

describe("words for ratings", () => {
  const words = vocabulary();
  it.each([
    ["Green", "green", null], ["GREEN ", "green", null], ["G", "green", null], ["Grn", "green", null], ["On track", "green", null],
    ["On target", "green", null], ["✓", "green", null], ["☺", "green", null], ["Green – on target", "green", null], ["Green (improving)", "green", null],
    ["RAG: Red", "red", null], ["Amber / Green", "amber-green", null], ["amber-red", "amber-red", null], ["Satisfactory", "green", "satisfactory"],
    ["Alert", "red", "alert"], ["Completed", null, "completed"], ["complete", null, "completed"], ["In Progress", null, "in progress"],
    ["Not yet due", null, "not yet due"], ["Gwyrdd", "green", null], ["Data only", "grey", null],
  ])("%j is understood", (text, rating, status) => {
    expect(recognise(text, words)).toEqual({ kind: "known", meaning: { rating, status } });
  }); // prettier-ignore

  it.each([["Gren", "green"], ["Grene", "green"], ["Ambr e", null], ["Amebr", "amber"], ["Redd", "red"], ["Complted", "completed"], ["Over due", "overdue"]])(
    "%j is a near miss of %j", (text, word) => {
      const recognition = recognise(text, words);
      expect(recognition.kind === "near-miss" ? recognition.word : null).toBe(word);
    },
  ); // prettier-ignore

  it.each(["Yellow", "See below", "Green or Red", "Greenfield site", "Rd", "x", "Q3", "12", "On hold until Green"])(
    "%j is not guessed at",
    (text) => {
      expect(recognise(text, words).kind).toBe("unknown");
    },
  );

  it("lets the council's own words win", () => {
    expect(recognise("Exceeding", vocabulary({ Exceeding: "green" }))).toMatchObject({ meaning: { rating: "green" } });
    expect(recognise("On target", vocabulary({ "on target": "amber" }))).toMatchObject({
      meaning: { rating: "amber" },
    });
  });
});

describe("periods", () => {
  it.each([
    ["QUARTER ONE", { quarter: 1, year: null }],
    ["Key Performance Indicators 2022/23 - Improvement", { quarter: null, year: 2022 }],
    ["June 2022 Commentary", { quarter: 1, year: 2022 }],
    ["June Forecast", { quarter: 1, year: null }],
    ["Q3 2023-24", { quarter: 3, year: 2023 }],
    ["Qtr 2 23/24", { quarter: 2, year: 2023 }],
    ["Oct–Dec 2023", { quarter: 3, year: 2023 }],
    ["Jan to Mar 2024", { quarter: 4, year: 2023 }],
    ["March 2024 update", { quarter: 4, year: 2023 }],
    ["third quarter of 2019/2020", { quarter: 3, year: 2019 }],
    ["April 2022/23", { quarter: 1, year: 2022 }],
  ])("%j", (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(["Commentary", "Maybe", "Marching band", "24/7 service", "PI 5 27", "Sector", "Decision"])(
    "%j tells none",
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it.each<[string, 1 | 2 | 3 | 4 | null, number | null, string]>([
    ["Chwarter 3", 3, null, ""],
    ["CHWARTER 3 2024/25", 3, 2024, ""],
    ["Ch3", 3, null, ""],
    ["Ch. 3", 3, null, ""],
    ["Ch3 / Q3", 3, null, ""],
    ["Q3 / Ch3", 3, null, ""],
    ["Chwarter 3 / Quarter 3", 3, null, ""],
    ["Targed Ch2", 2, null, "Targed"],
    ["Ch2 2024/25", 2, 2024, ""],
    ["Q1 / Q2", 1, null, "/"],
    ["Ch1 / Q2", 2, null, "/"],
    ["Ch3 Children in care", null, null, "Ch3 Children in care"],
    ["CH3", null, null, "CH3"],
    ["Ch 12", null, null, "Ch 12"],
    ["Chapter 3", null, null, "Chapter 3"],
    ["Batch 3", null, null, "Batch 3"],
  ])("in Welsh: %j", (text, quarter, year, rest) => {
    expect(parsePeriod(text)).toEqual(quarter === null ? null : { quarter, year });
    expect(withoutPeriod(text)).toBe(rest);
  });

  it("leaves the heading when the period is taken out", () => {
    expect(withoutPeriod("June 2022 Commentary")).toBe("Commentary");
    expect(withoutPeriod("Q1 2022/23 Actual")).toBe("Actual");
  });

  it("names a quarter", () => {
    expect(quarterName({ year: 2022, quarter: 1 })).toBe("Q1 2022/23");
    expect(quarterName({ year: 1999, quarter: 4 })).toBe("Q4 1999/00");
  });
});

describe("fills", () => {
  it.each([["#00B050", "green"], ["#92D050", "green"], ["#C6EFCE", "green"], ["#FFC000", "amber"], ["#FFFF00", "amber"], ["#FFEB9C", "amber"], ["#ED7D31", "amber"],
    ["#FF0000", "red"], ["#C00000", "red"], ["#FFC7CE", "red"], ["#0070C0", "blue"], ["#00B0F0", "blue"], ["#4472C4", "blue"]])("%s shows %s", (fill, rating) => { expect(ratingOfFill(fill)).toBe(rating); }); // prettier-ignore

  it.each(["#FFFFFF", "#000000", "#D9D9D9", "#F2F2F2", "#DDEBF7", "#E2EFDA", "#7030A0", "", "red"])(
    "%j shows none",
    (fill) => {
      expect(ratingOfFill(fill)).toBeNull();
    },
  );
});

describe("texts", () => {
  it("compares without case, spaces and composition", () => {
    expect(fold("  Our\u00a0 CUSTOMERS ")).toBe("our customers");
    expect(fold("Cafe\u0301")).toBe(fold("Café"));
  });

  it("finds the commonest, the first of equals", () => {
    expect(commonest(["b", "a", "a", "b"])).toEqual({ text: "b", count: 2 });
    expect(commonest([])).toBeUndefined();
  });
});

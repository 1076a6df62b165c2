import type { CellValue } from "../../src/read/snapshot";
import { detailOf, sheetOf } from "../snapshots";
import { messageBy, toldBy } from "./by-rule";
import { found, rowsOf, type Row } from "./commentary-support";

const RULE = "commentary-against-number";

/** What is found in a sheet of one item, given as what stands under each heading. */
function told(title: string, cells: Readonly<Record<string, CellValue>>): string[] {
  return toldBy(RULE, sheetOf("KPIs", [[title], Object.keys(cells), Object.values(cells)]));
}

describe("commentary-against-number: a part of the year against the target of all of it", () => {
  const onTarget = (cells: Readonly<Record<string, CellValue>>, title = "Performance Q3 2025/26"): number =>
    told(title, { Reference: "C1", ...cells, Commentary: "This is on target.", RAG: "Red" }).length;
  const CALLS = { Measure: "Calls answered in time, %", Target: "95%", Actual: "91%" };
  const VISITS = { Measure: "Visits to leisure centres", Target: "100", Actual: "60" };

  it.each<[string, Readonly<Record<string, CellValue>>, number]>([
    ["a rate", CALLS, 1],
    ["a number that adds up", VISITS, 0],
    ["a number that adds up, of the quarter by its column", { ...VISITS, "Reporting basis": "Quarter" }, 1],
    ["a number that adds up, over the year by its column", { ...VISITS, "Reporting basis": "Cumulative" }, 0],
    ["a number against the share of its target", { ...VISITS, Measure: "Visits to leisure centres against the profiled target" }, 1],
    ["a rate to be reached by the year's end", { ...CALLS, Target: "95% by March 2026" }, 0],
    ["a rate that is counted over the year", { ...CALLS, Measure: "Calls answered in the year, %" }, 0],
    ["a share of what is done bit by bit", { ...CALLS, Measure: "Repairs completed in time, %" }, 0],
  ])("%s", (_, cells, expected) => {
    expect(onTarget(cells)).toBe(expected);
  }); // prettier-ignore

  it("in the last quarter the year is over", () => {
    expect(onTarget(VISITS, "Performance Q4 2025/26")).toBe(1);
    expect(onTarget({ ...CALLS, Measure: "Repairs completed in time, %" }, "Performance Q4 2025/26")).toBe(1);
  });

  it("in an unknown quarter a rate is what it is", () => {
    expect(onTarget(CALLS, "Performance")).toBe(1);
    expect(onTarget(VISITS, "Performance")).toBe(0);
  });

  it("a target under the quarter's name is the quarter's", () => {
    const { Measure, Target, Actual } = VISITS;
    expect(onTarget({ Measure, "Q3 Target": Target, "Q3 Actual": Actual })).toBe(1);
  });
});

describe("commentary-against-number: which way is better, by the record of the ratings", () => {
  /** Red beside 25 and 26 against 20 says that less is better. */
  const record = (measure: string, then: readonly [string, string], now: string): number =>
    told("Performance Q3 2025/26", {
      Reference: "C1",
      Measure: measure,
      "Q1 2025/26 Target": "20%",
      "Q1 2025/26 Actual": "25%",
      "Q1 2025/26 RAG": then[0],
      "Q2 2025/26 Target": "20%",
      "Q2 2025/26 Actual": "26%",
      "Q2 2025/26 RAG": then[1],
      "Q3 2025/26 Target": "20%",
      "Q3 2025/26 Actual": now,
      "Q3 2025/26 Commentary": "This is on target.",
      "Q3 2025/26 RAG": "",
    }).length;

  it("is not sure enough where the ratings alone tell it", () => {
    expect(record("Homes on the list, %", ["Red", "Red"], "25%")).toBe(0);
  });

  it("is not sure enough where a rating contests the words", () => {
    expect(record("Calls answered in time, %", ["Green", "Green"], "15%")).toBe(1);
    expect(record("Calls answered in time, %", ["Red", "Green"], "15%")).toBe(0);
  });
});

describe("commentary-against-number: which quarter came before", () => {
  it.each<[string, string, string, string, number]>([
    ["the quarter before", "Performance Q3 2025/26", "Q2 2025/26 Actual", "Q3 2025/26 Actual", 1],
    ["the same quarter of the year before", "Performance Q3 2025/26", "Q2 2024/25 Actual", "Q3 2025/26 Actual", 0],
    ["an earlier quarter", "Performance Q3 2025/26", "Q1 2025/26 Actual", "Q3 2025/26 Actual", 0],
    ["the last of the year before", "Performance Q1 2025/26", "Q4 2024/25 Actual", "Q1 2025/26 Actual", 1],
    ["the last of two years before", "Performance Q1 2025/26", "Q4 2023/24 Actual", "Q1 2025/26 Actual", 0],
    ["the quarter before, in a year that is not told", "Performance", "Q2 Actual", "Q3 Actual", 1],
    ["the whole year before", "Performance Q3 2025/26", "2024/25 Actual", "Q3 2025/26 Actual", 0],
  ])("%s", (_, title, then, now, expected) => {
    const cells = { Reference: "C1", Measure: "Calls answered in time, %", [then]: "97%", Target: "95%", [now]: "97%" };
    expect(told(title, { ...cells, Commentary: "Performance has dropped.", RAG: "Green" })).toHaveLength(expected);
  });
});

it("figures that are alike as they are shown leave it open", () => {
  const sheet = rowsOf([{ comment: "Calls are on target again.", actual: 0.9496 }]);
  const shown = (text: string): string[] => toldBy(RULE, { ...sheet, details: new Map([[6, detailOf(3, { 2: { text } })]]) }); // prettier-ignore
  expect(shown("95%")).toEqual([]);
  expect(shown("94.96%")).toEqual([`${RULE} H3`]);
}); // prettier-ignore

describe("commentary-against-number: sentences of one mind, and better for worse", () => {
  const DAYS = { measure: "Average days to let a home", target: "20", thenTarget: "20", then: "18" } as const;
  it.each<[string, Row, number]>([
    ["both say that it was met", { comment: "Calls are on target. Visits, too, are on target.", actual: "91%" }, 1],
    ["a fall in performance, where more days are worse", { comment: "A further fall in performance, as the heat went on", ...DAYS, actual: "19" }, 0],
    ["a figure that has risen, which is worse", { comment: "The figure has risen.", ...DAYS, actual: "19" }, 0],
    ["a performance that has risen, which is better", { comment: "Performance has risen.", ...DAYS, actual: "17" }, 0],
    ["a figure that is worse", { comment: "The figure has worsened.", ...DAYS, actual: "19" }, 0],
    ["a figure that is better", { comment: "The figure has worsened.", ...DAYS, actual: "17" }, 1],
    ["what is measured, in a word of six letters", { comment: "Slight drop in visits due to heat", measure: "Visits that were free, %", then: "97%", actual: "97%" }, 1],
  ])("%s", (_, row, expected) => {
    expect(found([row])).toHaveLength(expected);
  }); // prettier-ignore

  it("quotes the words where they stand", () => {
    const sheet = (comment: string, then = "") => rowsOf([{ comment, actual: "91%", then }]);
    expect(messageBy(RULE, sheet("Calls, says Mrs İnan, are on target"))).toContain("says 'on target', but 91%");
    expect(messageBy(RULE, sheet("Rota. - Performance has dropped", "90%"))).toContain(
      "says 'Performance has dropped'",
    );
  });
});

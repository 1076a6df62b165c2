import type { Rating } from "../../src/kpi/rating";
import { quarterName } from "../../src/kpi/period";
import { sharesByQuarter } from "../../src/report/tables/shares-by-quarter";
import type { Book } from "../../src/read/register";
import { bookOf, sheetOf } from "../snapshots";
import { bookWith, field, itemWith, past, registerWith } from "./counted-items";

const PLAIN = { preset: null, words: {} };
const NOW = { year: 2025, quarter: 3 } as const;

/** 'Q1 2025/26: 2 green 67, 1 red 33' for each quarter. */
function told(book: Book, kind: Parameters<typeof sharesByQuarter>[3] = "all", roundTo100 = true): string[] {
  return sharesByQuarter(book, PLAIN, roundTo100, kind).map(({ quarter, items, counts, shares }) => {
    const present = Object.entries(counts).filter(([, count]) => count > 0);
    const parts = present.map(([bucket, count]) => `${count} ${bucket} ${shares[bucket as Rating]?.rounded ?? "–"}`);
    return `${quarterName(quarter)}, ${items}: ${parts.join(", ")}`;
  });
}

const item = (reference: string, rating: Rating | null, earlier: Parameters<typeof past>[] = []) =>
  itemWith({ rating, fields: { reference: field(reference) }, past: earlier.map((one) => past(...one)) });

describe("from the columns of the items", () => {
  it("counts each quarter's ratings, earliest first, the one reported on last", () => {
    const book = bookWith([registerWith([item("A 1", "green", [[1, 2025, "5", "red"], [2, 2025, "6", "amber"]]), item("A 2", "green", [[2, 2025, "6", "green"]]), item("A 3", "red", [[2, 2025, "6"]])])], { quarter: NOW }); // prettier-ignore
    expect(told(book)).toEqual([
      "Q1 2025/26, 1: 1 red 100",
      "Q2 2025/26, 3: 1 green 34, 1 amber 33, 1 unrated 33",
      "Q3 2025/26, 3: 2 green 67, 1 red 33",
    ]);
  });

  it("rounds each share by itself where those beside it are", () => {
    const ratings: Rating[] = [...Array<Rating>(13).fill("green"), ...Array<Rating>(5).fill("amber"), "red"];
    const book = bookWith([registerWith(ratings.map((rating, index) => item(`A ${index}`, rating)))], { quarter: NOW });
    expect(told(book, "all", false)).toEqual(["Q3 2025/26, 19: 13 green 68, 5 amber 26, 1 red 5"]);
    expect(told(book, "all", true)).toEqual(["Q3 2025/26, 19: 13 green 69, 5 amber 26, 1 red 5"]);
  });

  it("leaves out a quarter in which nothing is rated, whole years, and what is not before", () => {
    const book = bookWith([registerWith([item("A 1", "green", [[1, 2025, "5"], [null, 2024, "6", "red"], [4, 2025, "7", "red"], [3, 2025, "7", "red"]])])], { quarter: NOW }); // prettier-ignore
    expect(told(book)).toEqual(["Q3 2025/26, 1: 1 green 100"]);
  });

  it("takes a quarter without a year for this year's", () => {
    const book = bookWith([registerWith([item("A 1", "green", [[2, null, "5", "red"]]), item("A 2", "green", [[2, 2025, "5", "red"]])])], { quarter: NOW }); // prettier-ignore
    expect(told(book)).toEqual(["Q2 2025/26, 2: 2 red 100", "Q3 2025/26, 2: 2 green 100"]);
  });

  it("knows statuses that stand instead of a rating", () => {
    const then = { ...past(2, 2025, "", null), fields: { status: field("Complete") } };
    const book = bookWith([registerWith([itemWith({ rating: "green", past: [then] })])], { quarter: NOW });
    expect(told(book)[0]).toBe("Q2 2025/26, 1: 1 completed 100");
  });

  it("counts one kind where asked", () => {
    const action = itemWith({ kind: "action", rating: "red", past: [past(2, 2025, "", "red")] });
    const book = bookWith([registerWith([item("A 1", "green", [[2, 2025, "5", "green"]]), action])], { quarter: NOW });
    expect(told(book, "action")).toEqual(["Q2 2025/26, 1: 1 red 100", "Q3 2025/26, 1: 1 red 100"]);
    expect(told(book, "indicator")).toEqual(["Q2 2025/26, 1: 1 green 100", "Q3 2025/26, 1: 1 green 100"]);
  });

  it("is empty where the quarter is not known", () => {
    expect(told(bookWith([registerWith([item("A 1", "green", [[1, null, "5", "red"]])])]))).toEqual([]);
  });
});

describe("from the sheets of other quarters", () => {
  const headings = ["Ref", "Indicator", "Target", "Actual", "RAG"];
  const sheet = (quarter: number, rows: readonly (readonly [string, string])[]) =>
    sheetOf(`Q${quarter}`, [[`Quarter ${quarter} 2025/26`], headings, ...rows.map(([reference, rating]) => [reference, `Measure ${reference}`, "50", String(40 + quarter), rating])]); // prettier-ignore

  it("counts every item of them once, with those that are there no more", () => {
    const book = bookOf([
      sheet(1, [["A 1", "Red"], ["A 2", "Red"], ["A 3", "Green"]]),
      sheet(2, [["A 1", "Amber"], ["A 2", "Green"]]),
      sheet(3, [["A 1", "Green"], ["A 2", "Green"]]),
    ]); // prettier-ignore
    expect(book.otherQuarters).toHaveLength(2);
    expect(told(book)).toEqual([
      "Q1 2025/26, 3: 1 green 33, 2 red 67",
      "Q2 2025/26, 2: 1 green 50, 1 amber 50",
      "Q3 2025/26, 2: 2 green 100",
    ]);
  });

  it("adds the columns of items that are on no such sheet", () => {
    const then = { quarter: { year: 2025, quarter: 2 } as const, register: registerWith([item("A 1", "red")]) };
    const now = [item("a1", "green", [[2, 2025, "5", "amber"]]), item("B 1", "green", [[2, 2025, "5", "blue"]])];
    expect(told(bookWith([registerWith(now)], { quarter: NOW, otherQuarters: [then] }))[0]).toBe("Q2 2025/26, 2: 1 red 50, 1 blue 50"); // prettier-ignore
  });

  it("leaves later ones out", () => {
    const later = { quarter: { year: 2025, quarter: 4 } as const, register: registerWith([item("A 1", "red")]) };
    expect(told(bookWith([registerWith([item("A 1", "green")])], { quarter: NOW, otherQuarters: [later] }))).toEqual(["Q3 2025/26, 1: 1 green 100"]); // prettier-ignore
  });
});

import type { Field, Item, Past } from "../../src/kpi/item";
import { parseQuantity } from "../../src/kpi/quantity";
import type { Role } from "../../src/kpi/role";
import { layoutSchema } from "../../src/report/layout";
import { exceptionsOf } from "../../src/report/tables/table-exceptions";
import { travelOf, travelText, type Travel } from "../../src/report/tables/travel";
import { bookWith, field, itemWith, past, registerWith } from "./counted-items";
import { PROFILE } from "./council-books";

const NOW = { year: 2025, quarter: 2 } as const;
const NONE = { polarity: {} };

/** An item better the higher unless its cells say otherwise, with this figure and these earlier ones. */
function measured(actual: string, earlier: readonly Past[], cells: Partial<Record<Role, string>> = {}): Item {
  const named = { measure: "Tenants satisfied", actual, ...cells };
  const fields: Partial<Record<Role, Field>> = Object.fromEntries(Object.entries(named).map(([role, text]) => [role, field(text)])); // prettier-ignore
  return itemWith({ fields, figures: { target: parseQuantity(cells.target ?? ""), actual: parseQuantity(actual) }, past: earlier }); // prettier-ignore
}

function since(
  item: Item,
  quarter: Parameters<typeof travelOf>[2] = NOW,
  profile: Parameters<typeof travelOf>[3] = NONE,
): Travel {
  // prettier-ignore
  return travelOf(item, registerWith([item]), quarter, profile).lastQuarter;
}

const told = (travel: Travel): string => travel.direction ?? travel.why;

describe("since last quarter", () => {
  it.each<[string, string, string, string]>([
    ["80%", "85%", "Tenants satisfied", "improved"],
    ["85%", "80%", "Tenants satisfied", "declined"],
    ["85%", "85.0%", "Tenants satisfied", "held"],
    ["85%", "85.001%", "Tenants satisfied", "improved"],
    ["12", "10", "Complaints received", "improved"],
    ["10", "12", "Complaints received", "declined"],
    ["10 days", "2 weeks", "Average re-let time", "declined"],
    ["85", "85", "Widgets", "held"],
    ["85", "86", "Widgets", "polarity-unknown"],
    ["10 homes", "£10", "Tenants satisfied", "not-comparable"],
    ["0.85", "85%", "Tenants satisfied", "not-comparable"],
    ["<85%", "80%", "Tenants satisfied", "not-comparable"],
    ["85%", "over 90%", "Tenants satisfied", "not-comparable"],
    ["85%", "5% better than last year", "Tenants satisfied", "not-comparable"],
    ["n/a", "85%", "Tenants satisfied", "nothing-earlier"],
    ["85%", "n/a", "Tenants satisfied", "no-figure"],
  ])("%s then, %s now of '%s': %s", (before, now, measure, result) => {
    expect(told(since(measured(now, [past(1, 2025, before)], { measure })))).toBe(result);
  });

  it("keeps the period and both figures as they are written", () => {
    const before = past(1, 2025, "80.0 %");
    expect(since(measured("85%", [before]))).toEqual({ direction: "improved", past: before, before: "80.0 %", now: "85%" }); // prettier-ignore
  });

  it.each<[string, Past, Parameters<typeof travelOf>[2], string]>([
    ["the quarter before", past(1, 2025, "80%"), NOW, "improved"],
    ["a quarter without a year", past(1, null, "80%"), NOW, "improved"],
    ["another quarter", past(4, 2024, "80%"), NOW, "nothing-earlier"],
    ["the same quarter of another year", past(1, 2024, "80%"), NOW, "nothing-earlier"],
    ["a whole year", past(null, 2024, "80%"), NOW, "nothing-earlier"],
    ["the last quarter of the year before, for the first", past(4, 2024, "80%"), { year: 2025, quarter: 1 }, "improved"],
    ["the last quarter of this year, for the first", past(4, 2025, "80%"), { year: 2025, quarter: 1 }, "nothing-earlier"],
    ["a last quarter without a year, for the first", past(4, null, "80%"), { year: 2025, quarter: 1 }, "nothing-earlier"],
    ["the quarter before where no year is known", past(1, null, "80%"), { year: null, quarter: 2 }, "improved"],
    ["no quarter", past(1, 2025, "80%"), null, "nothing-earlier"],
  ])("goes by %s", (_, before, quarter, result) => {
    expect(told(since(measured("85%", [before]), quarter))).toBe(result);
  }); // prettier-ignore

  it("goes by the polarity that a column, a target's sign or the officer gives", () => {
    const earlier = [past(1, 2025, "80")];
    expect(told(since(measured("85", earlier, { measure: "Widgets", polarity: "Lower is better" })))).toBe("declined");
    expect(told(since(measured("85", earlier, { measure: "Widgets", target: "<90" })))).toBe("declined");
    expect(told(since(measured("85", earlier, { measure: "Widgets", reference: "KI 7a" }), NOW, { polarity: { KI7A: "higher" } }))).toBe("improved"); // prettier-ignore
    expect(told(since(measured("85", earlier, { polarity: "Neither" })))).toBe("polarity-unknown");
  });

  it("is told by a target's words as little as by its range", () => {
    expect(told(since(measured("85%", [past(1, 2025, "80%")], { target: "80-90%" })))).toBe("improved");
  });

  it("cannot be told of what adds up over the year, though it can since last year", () => {
    for (const cells of [
      { measure: "Homes built (cumulative)" },
      { measure: "Council Tax collected" },
      { measure: "Homes built", basis: "Year to date" },
      { measure: "Homes built (cumulative target)" },
    ]) {
      // prettier-ignore
      const item = measured("85", [past(2, 2024, "80"), past(1, 2025, "40")], cells);
      const { lastQuarter, lastYear } = travelOf(item, registerWith([item]), NOW, NONE);
      expect([told(lastQuarter), told(lastYear)]).toEqual(["adds-up", "improved"]);
    }
    expect(told(since(measured("85", [], { measure: "Homes built (cumulative)" })))).toBe("nothing-earlier");
    expect(told(since(measured("85%", [past(1, 2025, "80%")], { basis: "In quarter" })))).toBe("improved");
  });

  it("is not told where an earlier rating says the opposite of the words", () => {
    const contrary = { ...past(1, 2025, "80%", "red"), figures: { target: parseQuantity("70%"), actual: parseQuantity("80%") } }; // prettier-ignore
    expect(told(since(measured("85%", [contrary])))).toBe("polarity-unknown");
  });
});

describe("since the same quarter last year", () => {
  const lastYear = (item: Item, quarter: Parameters<typeof travelOf>[2] = NOW): string => told(travelOf(item, registerWith([item]), quarter, NONE).lastYear); // prettier-ignore

  it("goes by that quarter only", () => {
    expect(lastYear(measured("85%", [past(2, 2024, "80%"), past(1, 2025, "90%")]))).toBe("improved");
    expect(lastYear(measured("85%", [past(1, 2024, "80%")]))).toBe("nothing-earlier");
    expect(lastYear(measured("85%", [past(2, 2024, "80%")]), { year: null, quarter: 2 })).toBe("nothing-earlier");
  });
});

describe("in a table of exceptions", () => {
  const layout = layoutSchema.parse({ id: "x", name: "X", exceptions: [{ title: "E", columns: ["measure", "previous", "travelLastQuarter", "travelLastYear"].map((one) => ({ field: one })), which: { buckets: ["red"] } }] }); // prettier-ignore

  it("stands as an arrow and a word, and earlier figures under their periods", () => {
    const one = { ...measured("85%", [past(null, 2023, "70%"), past(2, 2024, "90%"), past(1, 2025, "80%")]), rating: "red" as const }; // prettier-ignore
    const other = { ...measured("85%", [past(1, 2025, "85%")], { measure: "Rent collected on time" }), rating: "red" as const }; // prettier-ignore
    const book = bookWith([registerWith([one, other])], { quarter: NOW });
    const [table] = exceptionsOf(book, layout, PROFILE);
    expect(table?.columns.map(({ heading }) => heading)).toEqual(["Measure", "2023/24", "Q2 2024/25", "Q1 2025/26", "Since last quarter", "Since the same quarter last year"]); // prettier-ignore
    expect(table?.groups[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["Tenants satisfied", "70%", "90%", "80%", "↑ Improved", "↓ Declined"],
      ["Rent collected on time", "", "", "85%", "→ Held", ""],
    ]);
  });

  it("has no column where it cannot be told of any", () => {
    const [table] = exceptionsOf(bookWith([registerWith([{ ...measured("85%", []), rating: "red" as const }])], { quarter: NOW }), layout, PROFILE); // prettier-ignore
    expect(table?.columns.map(({ heading }) => heading)).toEqual(["Measure"]);
  });

  it("is empty where it cannot be told", () => {
    expect(travelText({ direction: null, why: "adds-up" })).toBe("");
  });
});

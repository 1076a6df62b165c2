import { countedAs, countedAsFormula, countedAsOf, countedBy } from "../../src/report/register-sheet/counted-as";
import { layoutSchema, type Layout } from "../../src/report/layout";
import { LAYOUTS } from "../../src/report/layouts/presets";
import { itemWith } from "./counted-items";
import { preset } from "./council-books";

const ITEMS = [itemWith({ kind: "indicator" }), itemWith({ kind: "action" })];

function layoutOf(...parts: unknown[]): Layout {
  return layoutSchema.parse({ id: "own", name: "Own", tables: parts.map((part, index) => ({ title: `Table ${index + 1}`, parts: [part] })) }); // prettier-ignore
}

const RAG = {
  columns: [
    { heading: "Good", buckets: ["green"] },
    { heading: "Poor", buckets: ["red"] },
  ],
};

describe("the column that says where an item is counted", () => {
  it.each(LAYOUTS.map(({ name, ...layout }) => [name, { name, ...layout }] as const))(
    "is one for all tables of '%s'",
    (_, layout) => {
      const all = countedAs(layout);
      expect(all.map(({ heading }) => heading)).toEqual(["Counted as"]);
      for (const part of layout.tables.flatMap(({ parts }) => parts)) expect(countedBy(all, part)).toBe(all[0]);
    },
  );

  it("is another where two tables count the same kind in different ways, and is shared by kinds", () => {
    const layout = layoutOf({ kind: "indicator", ...RAG }, { kind: "action", columns: [{ heading: "Done", statuses: ["completed"] }] }, { kind: "all", ...RAG }); // prettier-ignore
    const all = countedAs(layout);
    expect(all.map(({ heading }) => heading)).toEqual(["Counted as", "Counted as 2"]);
    expect(layout.tables.map(({ parts }) => parts[0] && countedBy(all, parts[0])?.heading)).toEqual(["Counted as", "Counted as", "Counted as 2"]); // prettier-ignore
  });

  it("is none where there are no tables", () => {
    expect(countedAs(layoutOf())).toEqual([]);
  });

  it("is worked out from the row's rating and status, in the order of the columns", () => {
    const [counting] = countedAs(layoutOf({ kind: "all", columns: [{ heading: "Done", buckets: ["completed"], statuses: ["achieved"] }, { heading: 'At "risk"', buckets: ["amber"] }] })); // prettier-ignore
    expect(counting && countedAsFormula(counting, ITEMS, "not-due")).toBe(
      'IF(OR([@Rating]="Completed",[@Status]="Achieved"),"Done",IF([@Rating]="Amber","At ""risk""",IF([@Rating]="Unrated","Unrated","Other")))',
    );
  });

  it("follows what Blue means", () => {
    const [counting] = countedAs(layoutOf({ kind: "all", columns: [{ heading: "Later", stages: ["not-due"] }] }));
    expect(counting && countedAsFormula(counting, ITEMS, "not-due")).toMatch(/^IF\(OR\(\[@Rating\]="Blue",\[@Rating\]="Not started"\)/); // prettier-ignore
    expect(counting && countedAsFormula(counting, ITEMS, "complete")).toMatch(/^IF\(\[@Rating\]="Not started"/);
  });

  it("asks for the kind only where both occur and are counted differently", () => {
    const [counting] = countedAs(layoutOf({ kind: "indicator", ...RAG }));
    if (!counting) throw new Error("none");
    expect(countedAsFormula(counting, ITEMS, "not-due")).toMatch(/^IF\(\[@Kind\]="Indicator",IF\(.*,""\)$/);
    expect(countedAsFormula(counting, ITEMS.slice(0, 1), "not-due")).toMatch(/^IF\(\[@Rating\]="Green"/);
    expect(countedAsFormula(counting, ITEMS.slice(1), "not-due")).toBe('""');
    expect(countedAsFormula(counting, [], "not-due")).toBe('""');
  });

  it.each([
    ["its rating", { rating: "red" as const }, "Overdue"],
    ["its status before its rating, where that column comes first", { rating: "red" as const, status: "in progress" }, "In Progress"], // prettier-ignore
    ["what is left", { status: "elsewhere", rating: "blue" as const }, "Other"],
    ["no rating at all", {}, "Unrated"],
  ])("comes for an action to the column of %s", (_, more, heading) => {
    const [counting] = countedAs(preset("statuses-by-service"));
    expect(counting && countedAsOf(counting, itemWith({ kind: "action", ...more }), "not-due")).toBe(heading);
  });
});

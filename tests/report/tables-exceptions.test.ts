import type { Item } from "../../src/kpi/item";
import type { Rating } from "../../src/kpi/rating";
import { layoutSchema } from "../../src/report/layout";
import { DEFAULT_LAYOUT } from "../../src/report/layouts/presets";
import { exceptionsOf } from "../../src/report/tables/table-exceptions";
import { tablesOf } from "../../src/report/tables/tables";
import { bookOf, sheetOf } from "../snapshots";
import { bookOfItems, itemWith } from "./counted-items";
import { headings, preset, printed, PROFILE, titled } from "./council-books";

const rated = (...ratings: (Rating | null)[]): Item[] => ratings.map((rating) => itemWith({ rating }));

describe("N19, three classes", () => {
  /** 32 indicators: 17 on target, 3 within tolerance, 3 behind, 9 that are measured once a year. */
  const rows = [...Array<string>(17).fill("Green"), ...Array<string>(3).fill("Amber"), ...Array<string>(3).fill("Red"), ...Array<string>(9).fill("Annual")]; // prettier-ignore
  const sheet = sheetOf("KPIs", [["Ref", "Indicator", "Target", "Actual", "Commentary", "Status"], ...rows.map((status, index) => [`KI ${index + 1}`, `Measure ${index + 1}`, "50", "51", `Comment ${index + 1}`, status])]); // prettier-ignore
  const layout = preset("three-classes");

  it("counts 20, 3 and 9 of 32, and names those behind with their comments", () => {
    const book = bookOf(sheet);
    const table = titled(tablesOf(book, layout, PROFILE), "Performance indicators");
    expect(headings(table)).toEqual([["Indicators", "On target or within tolerance", "Behind target", "Measured on annual targets"]]); // prettier-ignore
    expect(printed(table)).toEqual(["All indicators: 32, 20, 3, 9"]);
    const behind = titled(exceptionsOf(book, layout, PROFILE), "Behind target");
    expect(behind.columns.map(({ heading }) => heading)).toEqual(["Ref", "Indicator", "Target", "Actual", "Commentary"]); // prettier-ignore
    expect(behind.groups[0]?.rows.map(({ cells }) => [cells[0]?.text, cells[4]?.text])).toEqual([
      ["KI 21", "Comment 21"],
      ["KI 22", "Comment 22"],
      ["KI 23", "Comment 23"],
    ]);
    expect(behind.groups[0]?.rows[0]?.cells[4]?.place).toEqual({ row: 21, column: 4 });
  });
});

describe("exceptions of the default layout", () => {
  const of = (...items: Item[]): (Item | undefined)[] => exceptionsOf(bookOfItems(items), DEFAULT_LAYOUT, PROFILE).flatMap((table) => table.items); // prettier-ignore

  it.each<[string, Partial<Item>, boolean]>([
    ["green", { rating: "green" }, false],
    ["amber-green", { rating: "amber-green" }, true],
    ["amber", { rating: "amber" }, true],
    ["red", { rating: "red", status: "in progress" }, true],
    ["blue", { rating: "blue" }, false],
    ["nothing", {}, true],
    ["under way", { status: "in progress" }, false],
    ["stopped", { status: "cancelled" }, false],
    ["late", { status: "overdue" }, true],
    ["completed", { status: "completed" }, false],
  ])("%s", (_, more, isListed) => {
    expect(of(itemWith(more))).toHaveLength(isListed ? 1 : 0);
  });

  it("are looked for where there is an item of the kind, and an empty table says that there are none", () => {
    const [table, ...more] = exceptionsOf(bookOfItems(rated("green")), DEFAULT_LAYOUT, PROFILE);
    expect([table?.title, table?.items, table?.groups, table?.of]).toEqual(["Indicator exceptions", [], [], 1]);
    expect(more).toEqual([]);
  });

  it("are called by the council's word, by their status where there is no rating, by the colour else", () => {
    const layout = layoutSchema.parse({
      id: "x",
      name: "X",
      tables: [{ title: "T", parts: [{ kind: "all", columns: [{ heading: "Failing", buckets: ["red"] }, { heading: "Both", buckets: ["amber", "amber-red"] }] }] }],
      exceptions: [{ title: "E", columns: [{ field: "rating" }], which: { buckets: ["red", "amber", "unrated"] } }],
    }); // prettier-ignore
    const items = [...rated("red", "amber", null), itemWith({ status: "overdue" })];
    const [table] = exceptionsOf(bookOfItems(items), layout, PROFILE);
    expect(table?.groups[0]?.rows.map(({ cells }) => [cells[0]?.text, cells[0]?.bucket])).toEqual([["Failing", "red"], ["Amber", "amber"], ["Unrated", "unrated"], ["Overdue", "unrated"]]); // prettier-ignore
  });
});

import type { Item } from "../../src/kpi/item";
import type { Rating } from "../../src/kpi/rating";
import { layoutSchema, type LayoutInput } from "../../src/report/layout";
import { narrate, type Narrative } from "../../src/report/tables/narrative";
import { exceptionsOf } from "../../src/report/tables/table-exceptions";
import { tablesOf } from "../../src/report/tables/tables";
import { bookOfItems, field, itemWith } from "./counted-items";
import { preset, PROFILE } from "./council-books";

type Table = NonNullable<LayoutInput["tables"]>[number];
type Columns = Table["parts"][number]["columns"];

const WORDS: Columns = [
  { heading: "Green", phrase: "on track", buckets: ["green"] },
  { heading: "Amber", phrase: "under control", buckets: ["amber"] },
  { heading: "Red", phrase: "below target", buckets: ["red"] },
  { heading: "Blue", phrase: "not yet due", buckets: ["blue"] },
];

function narrative(
  items: readonly Item[],
  settings: Partial<Table> = {},
  exceptions: LayoutInput["exceptions"] = [],
): Narrative {
  // prettier-ignore
  const layout = layoutSchema.parse({ id: "x", name: "X", tables: [{ title: "T", parts: [{ kind: "all", columns: WORDS }], ...settings }], exceptions }); // prettier-ignore
  const book = bookOfItems(items);
  return narrate(tablesOf(book, layout, PROFILE), exceptionsOf(book, layout, PROFILE));
}

const whole = (...given: Parameters<typeof narrative>): string[] => narrative(...given).whole.map(({ text }) => text);
const rated = (...ratings: (Rating | null)[]): Item[] => ratings.map((rating) => itemWith({ rating, kind: "action" }));
const many = (rating: Rating, count: number): Rating[] => Array<Rating>(count).fill(rating);

describe("a sentence", () => {
  it.each<[string, (Rating | null)[], string]>([
    ["of several", [...many("green", 23), "amber", "red", "red"], "23 (88%) of the 26 actions are on track, 1 is under control and 2 are below target."],
    ["with one at the beginning", ["green", "red", "red"], "1 (33%) of the 3 actions is on track and 2 are below target."],
    ["of one item", ["red"], "The only action is below target."],
    ["of two alike", ["green", "green"], "Both actions are on track."],
    ["of more alike", ["green", "green", "green"], "All 3 actions are on track."],
    ["without one that is well", ["amber", "red", "red"], "None of the 3 actions is on track; 1 is under control and 2 are below target."],
    ["without one that is well, where others are not bad", ["amber", "blue"], "1 (50%) of the 2 actions is under control and 1 is not yet due."],
    ["with what is not rated", ["green", null, null], "1 (33%) of the 3 actions is on track and 2 are unrated."],
    ["with what has no column", ["green", "green", "grey"], "2 (67%) of the 3 actions are on track and 1 has another rating or status."],
    ["with more of them", ["green", "grey", "grey"], "1 (33%) of the 3 actions is on track and 2 have another rating or status."],
    ["of a thousand", [...many("green", 1000), "red"], "1,000 (more than 99%) of the 1,001 actions are on track and 1 is below target."],
  ])("%s", (_, ratings, text) => {
    expect(whole(rated(...ratings))).toEqual([text]);
  }); // prettier-ignore

  it.each<[string, (Rating | null)[], string]>([
    ["says what is left out", ["green", "green", "red", "blue", null], "2 (67%) of the 3 rated actions are on track and 1 is below target; 1 is not yet due and 1 is unrated."],
    ["of one that is rated", ["green", "blue"], "The only rated action is on track; 1 is not yet due."],
    ["of two that are rated", ["red", "red", "blue", "blue"], "Both rated actions are below target; 2 are not yet due."],
    ["of none that is rated", ["blue", null], "None of the 2 actions is rated; 1 is not yet due and 1 is unrated."],
  ])("of those that are rated %s", (_, ratings, text) => {
    expect(whole(rated(...ratings), { shares: "of-rated" })).toEqual([text]);
  }); // prettier-ignore

  it("begins with the best where the table begins with the worst, and leaves what is no rating where it is", () => {
    const columns: Columns = [{ heading: "Completed", buckets: ["completed"] }, { heading: "Red", buckets: ["red"] }, { heading: "Late", statuses: ["overdue"] }, { heading: "Green", buckets: ["green"] }]; // prettier-ignore
    const items = [itemWith({ rating: "red" }), itemWith({ rating: "green" }), itemWith({ status: "overdue" }), itemWith({ status: "overdue" })]; // prettier-ignore
    expect(whole(items, { parts: [{ kind: "all", columns }] })).toEqual(["1 (25%) of the 4 indicators is Green, 2 are late and 1 is Red."]); // prettier-ignore
  });

  it.each([
    ["Green", "is Green"],
    ["Amber/Red", "is Amber/Red"],
    ["In Progress", "is in progress"],
    ["On target or within tolerance", "is on target or within tolerance"],
    ["Green or better", "is Green or better"],
    ["RAG not set", "is RAG not set"],
    ["Data only", "is data only"],
  ])("says '%s' as '%s'", (heading, words) => {
    const columns: Columns = [{ heading, buckets: ["green"] }];
    expect(whole(rated("green"), { parts: [{ kind: "action", columns }] })).toEqual([`The only action ${words}.`]);
  });

  it("calls actions and indicators together items, and each by its own name", () => {
    const items = [itemWith({ kind: "action", rating: "green" }), itemWith({ kind: "indicator", rating: "red" }), itemWith({ kind: "indicator", rating: "green" })]; // prettier-ignore
    expect(whole(items)).toEqual(["2 (67%) of the 3 items are on track and 1 is below target."]);
    const parts: Table["parts"] = [{ kind: "action", columns: WORDS }, { kind: "indicator", columns: WORDS }]; // prettier-ignore
    expect(narrative(items, { parts }).whole).toEqual([
      { kind: "action", group: null, text: "The only action is on track." },
      { kind: "indicator", group: null, text: "1 (50%) of the 2 indicators is on track and 1 is below target." },
    ]);
  });

  it("is said once of each kind, by the first table that covers it", () => {
    const layout = preset("standard");
    const book = bookOfItems(rated("green", "red"));
    const { whole: said } = narrate(tablesOf(book, layout, PROFILE), []);
    expect(said.map(({ text }) => text)).toEqual(["1 (50%) of the 2 actions is Green and 1 is Red."]);
  });

  it("is not said of a table of several groups that has no total", () => {
    const items = [itemWith({ sheet: "A" }), itemWith({ sheet: "B" })];
    expect(whole(items, { groupBy: "sheet", totalRow: null })).toEqual([]);
    expect(whole(items, { groupBy: "sheet" })).toEqual(["Both indicators are unrated."]);
  });
});

describe("a sentence for each group", () => {
  const parts: Table["parts"] = [{ kind: "action", columns: WORDS }, { kind: "indicator", columns: WORDS }]; // prettier-ignore
  const groups = (items: readonly Item[], settings: Partial<Table>): string[] => narrative(items, settings).groups.flatMap(({ sentences }) => sentences.map(({ text }) => text)); // prettier-ignore

  it("begins with its name, and goes on side by side", () => {
    const items = [...rated("green", "red").map((item) => ({ ...item, sheet: "Homes" })), itemWith({ sheet: "Homes", rating: "green" }), itemWith({ sheet: "Jobs: more.", rating: "red" })]; // prettier-ignore
    expect(groups(items, { parts, groupBy: "sheet" })).toEqual([
      "Homes: 1 (50%) of the 2 actions is on track and 1 is below target; the only indicator is on track.",
      "Jobs: more: there are no actions; the only indicator is below target.",
    ]);
  });

  it("says so where no name is given", () => {
    const items = [itemWith({ rating: "green", fields: { service: field("Housing") } }), itemWith({ rating: "red", fields: { service: field("") } })]; // prettier-ignore
    expect(groups(items, { groupBy: "service" })).toEqual(["Housing: the only indicator is on track.", "Service not given: the only indicator is below target."]); // prettier-ignore
  });

  it("of a kind says the kind but once", () => {
    const items = [...rated("green"), itemWith({ rating: "red" })];
    expect(groups(items, { groupBy: "kind" })).toEqual(["The only action is on track.", "The only indicator is below target."]); // prettier-ignore
  });

  it("is not said where nothing is grouped", () => {
    expect(narrative(rated("green")).groups).toEqual([]);
    expect(narrative(rated("green"), { groupBy: "sheet" }).groups[0]?.title).toBe("T");
  });
});

describe("the exceptions", () => {
  const listed = (title: string, buckets: Rating[]): NonNullable<LayoutInput["exceptions"]>[number] => ({ title, columns: [{ field: "measure" }], which: { buckets } }); // prettier-ignore
  const red = (measure: string, reference = ""): Item => itemWith({ rating: "red", kind: "action", fields: { measure: field(measure), reference: field(reference) } }); // prettier-ignore
  const said = (items: readonly Item[], ...tables: NonNullable<LayoutInput["exceptions"]>): string => whole([...items, itemWith({ rating: "green", kind: "action" })], {}, tables)[0]?.split(" and ").slice(1).join(" and ").replace(/^[^;]*; /, "") ?? ""; // prettier-ignore

  it("are named, with their reference", () => {
    expect(said([red("Rent lost.", "HSG 4")], listed("Behind", ["red"]))).toBe("the exception is Rent lost (HSG 4).");
    expect(said([red("Rent lost"), red("", "HSG 5"), red("")], listed("Behind", ["red"]))).toBe("the exceptions are Rent lost, HSG 5 and row 1 of 'S'."); // prettier-ignore
  });

  it("stand apart by semicolons where a name has a comma", () => {
    expect(said([red("Rent lost, %"), red("Voids\nin days"), red("Calls")], listed("Behind", ["red"]))).toBe("the exceptions are Rent lost, %; Voids in days; and Calls."); // prettier-ignore
  });

  it("are left to their tables where there are many, and each table is named that adds some", () => {
    const reds = Array.from({ length: 10 }, (_, index) => red(`Measure ${index + 1}`));
    expect(said(reds.slice(1), listed("Behind", ["red"]))).toMatch(/^the exceptions are Measure 2, .* and Measure 10\.$/); // prettier-ignore
    expect(said(reds, listed("Behind", ["red"]), listed("Again", ["red"]))).toBe("the 10 exceptions are listed under 'Behind'."); // prettier-ignore
    expect(said([...reds, ...rated("amber")], listed("Behind", ["red"]), listed("Close", ["amber", "red"]))).toBe("the 11 exceptions are listed under 'Behind' and 'Close'."); // prettier-ignore
  });

  it("are not spoken of where there are none", () => {
    expect(whole(rated("green", "amber"), {}, [listed("Behind", ["red"])])).toEqual(["1 (50%) of the 2 actions is on track and 1 is under control."]); // prettier-ignore
  });

  it("are those of the kind that the sentence is about", () => {
    const parts: Table["parts"] = [{ kind: "action", columns: WORDS }, { kind: "indicator", columns: WORDS }]; // prettier-ignore
    const items = [red("Build"), itemWith({ rating: "red", fields: { measure: field("Count") } })];
    expect(whole(items, { parts }, [listed("Behind", ["red"])])).toEqual(["The only action is below target; the exception is Build.", "The only indicator is below target; the exception is Count."]); // prettier-ignore
  });
});

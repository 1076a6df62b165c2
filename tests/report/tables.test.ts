import type { Item } from "../../src/kpi/item";
import type { BlueMeaning, Rating } from "../../src/kpi/rating";
import { layoutSchema, type LayoutInput } from "../../src/report/layout";
import { countText } from "../../src/report/tables/table-cells";
import { tablesOf, type DataTable } from "../../src/report/tables/tables";
import type { Book } from "../../src/read/register";
import { bookOfItems, bookWith, field, itemWith, registerWith } from "./counted-items";
import { headings, printed } from "./council-books";

type Table = NonNullable<LayoutInput["tables"]>[number];

const COLOURS: Table["parts"][number]["columns"] = [
  { heading: "Green", buckets: ["green"] },
  { heading: "Amber", buckets: ["amber"] },
  { heading: "Red", buckets: ["red"] },
];

/** The one table of a layout in which these settings differ from 'all items by colour'. */
function tableOf(book: Book, settings: Partial<Table> = {}, blue: BlueMeaning = "not-due"): DataTable {
  const [table] = tablesFor(book, settings, blue);
  if (!table) throw new Error("There is no table.");
  return table;
}

function tablesFor(book: Book, settings: Partial<Table>, blue: BlueMeaning = "not-due"): DataTable[] {
  const layout = layoutSchema.parse({ id: "x", name: "X", tables: [{ title: "T", parts: [{ kind: "all", columns: COLOURS }], ...settings }] }); // prettier-ignore
  return tablesOf(book, layout, { blue });
}

const rated = (...ratings: (Rating | null)[]): Item[] => ratings.map((rating) => itemWith({ rating }));
const shareTexts = (table: DataTable): (string | undefined)[] | undefined => table.rows[0]?.parts[0]?.cells.map(({ share }) => share?.text); // prettier-ignore

describe("what no column counts", () => {
  it("stands under Other or Unrated, which are there only then", () => {
    const table = tableOf(bookOfItems(rated("green", "blue", null, "red", null)));
    expect(headings(table)).toEqual([["Green", "Amber", "Red", "Other", "Unrated"]]);
    expect(printed(table)).toEqual(["All: 1, –, 1, 1, 2"]);
    expect(headings(tableOf(bookOfItems(rated("green"))))).toEqual([["Green", "Amber", "Red"]]);
  });

  it("is Other where a status says more than nothing", () => {
    const items = [itemWith({ status: "completed" }), itemWith({ status: "not started" }), itemWith({ status: "in progress" })]; // prettier-ignore
    expect(printed(tableOf(bookOfItems(items)))).toEqual(["All: –, –, –, 2, 1"]);
  });

  it("keeps the items behind each count", () => {
    const items = rated("green", "red", null);
    expect(tableOf(bookOfItems(items)).rows[0]?.parts[0]?.cells.map((cell) => cell.items)).toEqual([[items[0]], [], [items[1]], [items[2]]]); // prettier-ignore
  });
});

describe("columns", () => {
  it("take an item in their order: the first that fits", () => {
    const item = itemWith({ rating: "amber", status: "in progress" });
    const byStatus = { heading: "In progress", statuses: ["in progress"] };
    const amber = { heading: "Amber", buckets: ["amber" as const] };
    const counts = (...columns: Table["parts"][number]["columns"]): string[] => printed(tableOf(bookOfItems([item]), { parts: [{ kind: "all", columns }] })); // prettier-ignore
    expect(counts(byStatus, amber)).toEqual(["All: 1, –"]);
    expect(counts(amber, byStatus)).toEqual(["All: 1, –"]);
  });

  it("are shown always, or only where an item falls into one", () => {
    const columns = COLOURS.map((column) => ({ ...column, show: "used" as const }));
    expect(headings(tableOf(bookOfItems(rated("red", "green")), { parts: [{ kind: "all", columns }] }))).toEqual([["Green", "Red"]]); // prettier-ignore
  });

  it("have a rating's colour where they count one rating and nothing else", () => {
    const columns: Table["parts"][number]["columns"] = [
      { heading: "Well", buckets: ["green"] },
      { heading: "So so", buckets: ["amber", "amber-red"] },
      { heading: "Later", buckets: ["blue"], stages: ["not-due"] },
      { heading: "Late", statuses: ["overdue"] },
    ];
    const table = tableOf(bookOfItems(rated("grey", null)), { parts: [{ kind: "all", columns }] });
    expect(table.parts[0]?.columns.map(({ bucket }) => bucket)).toEqual(["green", null, null, null, null, "unrated"]);
  });

  it("go by what Blue means where they count a stage", () => {
    const columns: Table["parts"][number]["columns"] = [{ heading: "Done", stages: ["finished"] }, { heading: "Not yet due", stages: ["not-due"] }]; // prettier-ignore
    const book = bookOfItems(rated("blue"));
    expect(printed(tableOf(book, { parts: [{ kind: "all", columns }] }, "complete"))).toEqual(["All: 1, –"]);
    expect(printed(tableOf(book, { parts: [{ kind: "all", columns }] }, "not-due"))).toEqual(["All: –, 1"]);
  });
});

describe("critical items", () => {
  it.each([
    [[false, false], true, "2"],
    [[true, false], true, "2 (1)"],
    [[true, true], false, "2"],
    [[], true, "–"],
  ])("of %j, in brackets %s: %s", (flags, brackets, text) => {
    const items = flags.map((critical) => itemWith({ critical }));
    expect(countText({ items, critical: items.filter(({ critical }) => critical).length }, brackets)).toBe(text);
  });

  it("are counted in every cell and row", () => {
    const items = [itemWith({ rating: "red", critical: true }), itemWith({ rating: "red" }), itemWith({ rating: "green", critical: true })]; // prettier-ignore
    expect(printed(tableOf(bookOfItems(items), { criticalInBrackets: true }))).toEqual(["All: 1 (1), –, 2 (1)"]);
    expect(tableOf(bookOfItems(items)).rows[0]?.parts[0]?.critical).toBe(2);
  });
});

describe("groups", () => {
  const named = (service: string | null, section: string | null = null): Item =>
    itemWith({ rating: "green", section, fields: service === null ? {} : { service: field(service) } });

  it("are one where names differ in case and spaces only, under the commonest spelling; those without a name are last", () => {
    const book = bookOfItems([named(""), named("housing"), named("Housing"), named("Planning"), named("Housing ")]);
    const table = tableOf(book, { groupBy: "service" });
    expect(table.rows.map(({ name, missing, parts }) => [name, missing, parts[0]?.items.length])).toEqual([
      ["Housing", false, 3],
      ["Planning", false, 1],
      ["Not given", true, 1],
    ]);
    expect(table.total?.parts[0]?.items).toHaveLength(5);
  });

  it("of services are the sections where no column has them, register by register", () => {
    const book = bookWith([registerWith([named(null, "Finance"), named(null, "Legal")]), registerWith([named("Legal", "Not this")], { service: "Service area" })]); // prettier-ignore
    const table = tableOf(book, { groupBy: "service" });
    expect(table.groupHeading).toBe("Service area");
    expect(table.rows.map(({ name }) => name)).toEqual(["Finance", "Legal"]);
    expect(tableOf(bookOfItems([named(null, "Finance")]), { groupBy: "service" }).groupHeading).toBe("Section");
  });

  it.each<[sections: string[], heading: string, title: string]>([
    [["Objective 1: A cleaner district", "Objective 2: Thriving towns"], "Objective", "By objective"],
    [["Strategic priority 1: Clean", "STRATEGIC PRIORITY 2 – Homes"], "Priority", "By priority"],
    [["Theme A", "Our theme B"], "Theme", "By theme"],
    [["Outcome: Health", "Outcome: Work"], "Outcome", "By outcome"],
    [["Aim 1", "Aim 2"], "Aim", "By aim"],
    [["Housing", "Planning"], "Section", "By section"],
    [["Objective 1", "Planning"], "Section", "By section"],
    [["Objective 1", "Theme 2"], "Section", "By section"],
    [["Aimed at residents", "Themed visits"], "Section", "By section"],
  ])("that are the sections %j are not called services", (sections, heading, title) => {
    const book = bookOfItems(sections.map((section) => named(null, section)));
    const table = tableOf(book, { groupBy: "service", title: "By service" });
    expect([table.title, table.groupHeading]).toEqual([title, heading]);
  });

  it("keep their title where it is the council's own, where a column names the service, and where another has the new one", () => {
    const sections = bookOfItems([named(null, "Aim 1"), named(null, "Aim 2")]);
    expect(tableOf(sections, { groupBy: "service", title: "Where we stand" }).title).toBe("Where we stand");
    expect(tableOf(bookOfItems([named("Aim 1"), named("Aim 2")]), { groupBy: "service", title: "By service" }).title).toBe("By service"); // prettier-ignore
    const parts = [{ kind: "all", columns: COLOURS }] as const;
    const tables = [{ title: "By service", groupBy: "service", parts }, { title: "By aim", groupBy: "sheet", parts }]; // prettier-ignore
    const both = layoutSchema.parse({ id: "both", name: "Both", tables });
    expect(tablesOf(sections, both, { blue: "not-due" }).map(({ title }) => title)).toEqual(["By service", "By aim"]);
  });

  it("that are sections are not called objectives where a column is", () => {
    const items = ["Objective 1", "Objective 2"].map((section) => itemWith({ section, fields: { objective: field("Homes") } })); // prettier-ignore
    expect(tableOf(bookOfItems(items), { groupBy: "service", title: "By service" })).toMatchObject({ title: "By section", groupHeading: "Section" }); // prettier-ignore
  });

  it("are called as the workbook does, and by our word where its registers differ", () => {
    const both = (one: string, other: string): Book => bookWith([registerWith([named("A")], { service: one }), registerWith([named("B")], { service: other })]); // prettier-ignore
    expect(tableOf(both("Team", "Team "), { groupBy: "service" }).groupHeading).toBe("Team");
    expect(tableOf(both("Team", "Unit"), { groupBy: "service" }).groupHeading).toBe("Service");
  });

  it("are one row, without a total, where nobody says anything of it", () => {
    const table = tableOf(bookOfItems(rated("green", "red")), { groupBy: "objective" });
    expect([table.groupBy, table.groupHeading, table.total]).toEqual(["none", "", null]);
    expect(printed(table)).toEqual(["All: 1, –, 1"]);
  });

  it.each([
    ["indicator", "All indicators"],
    ["action", "All actions"],
    ["all", "All"],
  ] as const)("of one row of %s are called %s", (kind, name) => {
    const book = bookOfItems([itemWith({ kind: "indicator" }), itemWith({ kind: "action" })]);
    expect(tableOf(book, { parts: [{ kind, columns: COLOURS }] }).rows[0]?.name).toBe(name);
  });

  it("of sheets, kinds, owners and sections", () => {
    const item = itemWith({ sheet: "One", kind: "action", section: "Front", fields: { owner: field("Clerk"), subObjective: field("Better") } }); // prettier-ignore
    const names = (["sheet", "kind", "owner", "section", "subObjective"] as const).map((groupBy) => { const { groupHeading, rows } = tableOf(bookOfItems([item]), { groupBy }); return [groupHeading, rows[0]?.name]; }); // prettier-ignore
    expect(names).toEqual([["Sheet", "One"], ["Kind", "Actions"], ["Responsible officer", "Clerk"], ["Section", "Front"], ["Sub-objective", "Better"]]); // prettier-ignore
  });

  it("without an item of the kind have a row only where asked", () => {
    const book = bookOfItems([itemWith({ sheet: "A", kind: "action" }), itemWith({ sheet: "B", rating: "green" })]);
    const parts: Table["parts"] = [{ kind: "indicator", columns: COLOURS }];
    expect(printed(tableOf(book, { parts, groupBy: "sheet" }))).toEqual(["B: 1, –, –", "Total: 1, –, –"]);
    expect(printed(tableOf(book, { parts, groupBy: "sheet", emptyGroups: true }))).toEqual(["A: –, –, –", "B: 1, –, –", "Total: 1, –, –"]); // prettier-ignore
  });

  it("of one are hidden where asked", () => {
    const one = bookOfItems([itemWith({ sheet: "A" })]);
    expect(tablesFor(one, { groupBy: "sheet", hideSingle: true })).toEqual([]);
    expect(tablesFor(one, { groupBy: "sheet" })).toHaveLength(1);
    expect(tablesFor(bookOfItems([itemWith({ sheet: "A" }), itemWith({ sheet: "B" })]), { groupBy: "sheet", hideSingle: true })).toHaveLength(1); // prettier-ignore
  });

  it("have no total where none is wanted", () => {
    expect(tableOf(bookOfItems(rated("green")), { groupBy: "sheet", totalRow: null }).total).toBeNull();
    expect(tableOf(bookOfItems(rated("green")), { groupBy: "sheet", totalRow: "In all" }).total?.name).toBe("In all");
  });
});

describe("a table without an item of its kinds", () => {
  const parts: Table["parts"] = [{ kind: "action", columns: COLOURS }, { kind: "indicator", columns: COLOURS }]; // prettier-ignore

  it("is left out, and so is a part beside another", () => {
    expect(tablesFor(bookOfItems([]), {})).toEqual([]);
    expect(tablesFor(bookOfItems(rated("green")), { parts: [{ kind: "action", columns: COLOURS }] })).toEqual([]);
    expect(tableOf(bookOfItems(rated("green")), { parts }).parts.map(({ kind }) => kind)).toEqual(["indicator"]);
  });
});

describe("percentages", () => {
  const book = bookOfItems([...rated("green", "green", "red", "blue", "grey", null), itemWith({ status: "completed" })]); // prettier-ignore
  const columns: Table["parts"][number]["columns"] = [...COLOURS, { heading: "Blue", buckets: ["blue"] }, { heading: "Completed", buckets: ["completed"] }, { heading: "Data only", buckets: ["grey"] }]; // prettier-ignore
  const of = (settings: Partial<Table>, blue?: BlueMeaning): DataTable => tableOf(book, { parts: [{ kind: "all", columns }], ...settings }, blue); // prettier-ignore

  it("are of all items", () => {
    expect(shareTexts(of({ shares: "of-all" }))).toEqual(["29%", "0%", "14%", "14%", "14%", "14%", "14%"]);
    expect(of({ shares: "of-all" }).parts[0]?.denominator).toBe("Percentages are of all 7 indicators.");
  });

  it("are of those that are rated, and say what is left out", () => {
    const table = of({ shares: "of-rated" });
    expect(shareTexts(table)).toEqual(["50%", "0%", "25%", undefined, "25%", undefined, undefined]);
    expect(table.rows[0]?.parts[0]?.denominator).toBe(4);
    expect(table.parts[0]?.denominator).toBe("Percentages are of the 4 rated of 7 indicators; 1 that is Blue, 1 that is data only and 1 that is unrated are left out."); // prettier-ignore
  });

  it("have the unrated, or what is not yet due, in the denominator where asked; what is for information never", () => {
    expect(shareTexts(of({ shares: "of-rated", unratedInShares: true }))).toEqual(["40%", "0%", "20%", undefined, "20%", undefined, "20%"]); // prettier-ignore
    expect(shareTexts(of({ shares: "of-rated", notDueInShares: true }))).toEqual(["40%", "0%", "20%", "20%", "20%", undefined, undefined]); // prettier-ignore
    expect(shareTexts(of({ shares: "of-rated" }, "complete"))).toEqual(["40%", "0%", "20%", "20%", "20%", undefined, undefined]); // prettier-ignore
  });

  it("count a status that has a column of its own as a rating", () => {
    const items = [itemWith({ status: "in progress" }), itemWith({ rating: "green" }), itemWith({ status: "not started" }), itemWith({})]; // prettier-ignore
    const table = tableOf(bookOfItems(items), { shares: "of-rated", parts: [{ kind: "all", columns: [...COLOURS, { heading: "Under way", statuses: ["in progress"] }, { heading: "Not started", statuses: ["not started"] }] }] }); // prettier-ignore
    expect(shareTexts(table)).toEqual(["50%", "0%", "0%", "50%", undefined, undefined]);
  });

  it("of a column that is empty are nought only where what it counts would be in the denominator", () => {
    const own: Table["parts"] = [{ kind: "all", columns: [...COLOURS, { heading: "No rating", buckets: ["unrated"] }, { heading: "Later", stages: ["not-due"] }] }]; // prettier-ignore
    const shares = (settings: Partial<Table>) => shareTexts(tableOf(bookOfItems(rated("green")), { shares: "of-rated", parts: own, ...settings })); // prettier-ignore
    expect(shares({})).toEqual(["100%", "0%", "0%", undefined, undefined]);
    expect(shares({ unratedInShares: true })).toEqual(["100%", "0%", "0%", "0%", undefined]);
    expect(shares({ notDueInShares: true })).toEqual(["100%", "0%", "0%", undefined, "0%"]);
  });

  it("are none where nothing is rated, and it says so", () => {
    const table = tableOf(bookOfItems(rated(null, null)), { shares: "of-rated" });
    expect(shareTexts(table)).toEqual([undefined, undefined, undefined, undefined]);
    expect(table.parts[0]?.denominator).toBe("No percentages: 2 that are unrated of 2 indicators.");
  });

  it("add up to 100 where asked", () => {
    const thirds = bookOfItems(rated("green", "amber", "red"));
    expect(shareTexts(tableOf(thirds, { shares: "of-all" }))).toEqual(["33%", "33%", "33%"]);
    expect(shareTexts(tableOf(thirds, { shares: "of-all", roundTo100: true }))).toEqual(["34%", "33%", "33%"]);
  });
});

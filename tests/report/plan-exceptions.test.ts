import { layoutSchema, type LayoutInput } from "../../src/report/layout";
import { planExceptions } from "../../src/report/exceptions-sheet/plan-exceptions";
import type { SheetPlan } from "../../src/report/sheets/plan";
import { linesOnPage } from "../../src/report/sheets/page";
import { registerSheet, soundRows } from "../registers";
import { sheetOf } from "../snapshots";
import { broxtowe } from "../workbooks/broxtowe";
import { charnwood } from "../workbooks/charnwood";
import { northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { bookIn, preset } from "./council-books";
import { gridOf, inputOf, inputOfBook, linesIn, rowsIn } from "./report-inputs";

type Cells = Parameters<typeof registerSheet>[0][number];

const plan = (changes: Cells[], layout = "standard"): SheetPlan => planExceptions(inputOf(registerSheet(changes), { layout: preset(layout) })); // prettier-ignore
const RED: Cells = { "June Forecast": "Red" };

function styled(sheet: SheetPlan, style: string): number[] {
  return sheet.styles.filter((area) => area.style === style).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, index) => row + index)); // prettier-ignore
}

const ACTIONS = sheetOf("Actions", [["Ref", "Action", "Progress", "Status", "Due date"], ...["Overdue", "Completed", "In progress"].map((status, index) => [`A ${index + 1}`, `Build part ${index + 1} of the depot`, "Under way since May.", status, "31/03/2026"])]); // prettier-ignore

describe("the exceptions", () => {
  it("say how many there are of how many, and which, in the council's own words", () => {
    expect(linesIn(plan([RED, { "June Forecast": "Amber" }, RED, ...soundRows(3)]))[1]).toBe("3 of the 6 indicators are exceptions: 2 Red and 1 Amber."); // prettier-ignore
    expect(linesIn(plan([RED, {}]))[1]).toBe("1 of the 2 indicators is an exception: 1 Red.");
  });

  it("say plainly that there are none", () => {
    expect(linesIn(plan(soundRows(6)))[1]).toBe("None: each of the 6 indicators was looked at, and none is an exception."); // prettier-ignore
    const empty = planExceptions(inputOf(registerSheet(soundRows(2)), { layout: layoutSchema.parse({ id: "x", name: "X" }) })); // prettier-ignore
    expect(linesIn(empty)[1]).toBe("The layout lists no exceptions of what was read.");
  });

  it("say what stands in a rating cell that is no rating", () => {
    expect(rowsIn(plan([{ "June Forecast": "?!x" }, { "June Forecast": "" }, ...soundRows(4)])).map(({ cells }) => cells["Status"])).toEqual(["Unrated ('?!x')", "Unrated"]); // prettier-ignore
  });

  it("link each row to its source cell, and end with room for an explanation and a hidden key", () => {
    const sheet = plan([{}, RED]);
    const [row] = rowsIn(sheet);
    expect(row?.cells).toMatchObject({ Status: "Red", Reference: "HSG 2", "Responsible Officer": "Housing Manager", Where: "KPIs A5", Explanation: "" }); // prettier-ignore
    const cells = sheet.cells[row?.row ?? 0] ?? [];
    expect(cells.at(-3)).toEqual({ link: { sheet: "KPIs", cell: "A5" }, text: "KPIs A5" });
    expect(sheet.hiddenColumns).toEqual([cells.length - 1]);
    expect(sheet.styles).toContainEqual({ row: row?.row, column: cells.length - 2, rows: 1, columns: 1, style: "to-fill-in" }); // prettier-ignore
    expect(linesIn(sheet).at(-1)).toBe("What you type under 'Explanation' is kept when the summary is made again.");
  });

  it("colour each rating cell beside its word; many of them by the word", () => {
    const few = plan([RED, { "June Forecast": "Amber" }]);
    const rows = rowsIn(few);
    expect(few.ratings).toEqual([{ row: rows[0]?.row, column: 0, bucket: "red" }, { row: rows[1]?.row, column: 0, bucket: "amber" }]); // prettier-ignore
    const many = plan([...Array<Cells>(80).fill(RED), { "June Forecast": "Amber" }]);
    const last = rowsIn(many).at(-1)?.row ?? 0;
    expect(many.ratings).toEqual([]);
    expect(many.ratedAreas).toEqual([
      { area: { top: last - 80, bottom: last, left: 0, right: 0 }, words: [{ word: "Red", bucket: "red" }, { word: "Amber", bucket: "amber" }] },
    ]); // prettier-ignore
  });

  it("head a long table on every page where there is but one with rows, and none where there are several", () => {
    const one = planExceptions(inputOf([registerSheet([RED]), sheetOf("Actions", [["Ref", "Action", "Progress", "Status"], ["A 1", "Build the depot", "Built.", "Completed"], ["A 2", "Paint it", "Done.", "Completed"]])])); // prettier-ignore
    expect(gridOf(one)[one.headerRow ?? 0]).toContain("Explanation");
    expect(linesIn(one)).toEqual(expect.arrayContaining(["Action exceptions", "None among 2 actions."]));
    const both = planExceptions(inputOf([registerSheet([RED]), ACTIONS]));
    expect(both.headerRow).toBeNull();
    expect(new Set(rowsIn(both).map(({ table }) => table))).toEqual(new Set(["Indicator exceptions", "Action exceptions"])); // prettier-ignore
  });

  it("leave no column of a table unheaded, so that Excel sorts it as a whole, explanations and keys included", async () => {
    for (const book of [await bookIn(charnwood()), await bookIn(broxtowe()), await bookIn(northWestLeicestershire())])
      for (const id of ["standard", "by-theme", "statuses-by-service", "side-by-side"]) {
        const headings = gridOf(planExceptions(inputOfBook(book, { layout: preset(id) }))).filter((row) => row.includes("Where")); // prettier-ignore
        expect(headings.flat()).not.toContain("");
        expect(headings.length).toBeGreaterThan(0);
      }
  });

  it("stand under a heading for each group", () => {
    const sheet = plan([{ ...RED, Service: "Parks" }, RED, { ...RED, Service: "Parks" }], "by-service-and-objective");
    const groups = styled(sheet, "group").map((row) => linesIn(sheet)[row]);
    expect([...new Set(groups)]).toEqual(["Parks", "Housing"]);
    expect(rowsIn(sheet).map(({ cells }) => cells["Reference"])).toEqual(["HSG 1", "HSG 3", "HSG 2"]);
  });

  it("are explained in the column that the layout has for it, under its heading", () => {
    const input: LayoutInput = { id: "x", name: "X", exceptions: [{ title: "Plans", which: { buckets: ["red"] }, columns: [{ field: "explanation", heading: "Way back" }, { field: "measure" }] }] }; // prettier-ignore
    const sheet = planExceptions(inputOf(registerSheet([RED]), { layout: layoutSchema.parse(input) }));
    expect(Object.keys(rowsIn(sheet)[0]?.cells ?? {})).toEqual(["Measure", "Where", "Way back", "Key of 'Way back'"]);
    expect(linesIn(sheet).at(-1)).toBe("What you type under 'Way back' is kept when the summary is made again.");
  });
});

describe("the columns of the exceptions", () => {
  it("are shared by the tables, the same below the same", () => {
    const sheet = planExceptions(inputOf([registerSheet([RED]), ACTIONS]));
    const [indicators = [], actions = []] = gridOf(sheet).filter((row) => row.includes("Explanation"));
    for (const heading of ["Status", "Where", "Explanation"]) expect(actions.indexOf(heading)).toBe(indicators.indexOf(heading)); // prettier-ignore
  });

  it("are widest for the commentary and the measure, and narrow for earlier quarters", () => {
    const long = "Two posts are vacant, and the backlog has grown since May. ".repeat(4);
    const values = [["Ref", "Measure", "Target", "Q1 2025/26", "Q2 2025/26", "Commentary", "RAG"], ...[1, 2, 3].map((number) => [`H ${number}`, `Homes let within the month, part ${number}, all districts`, "95%", "90%", "91%", long, "Red"])]; // prettier-ignore
    const sheet = planExceptions(inputOf(sheetOf("Q2 2025/26", values)));
    const headings = gridOf(sheet).find((row) => row.includes("Explanation")) ?? [];
    const widthOf = (heading: string): number => sheet.widths[headings.indexOf(heading)] ?? 0;
    expect(headings).toContain("Q1 2025/26");
    expect(widthOf("Q1 2025/26")).toBeLessThanOrEqual(11);
    expect(widthOf("Commentary")).toBeGreaterThan(widthOf("Measure"));
    expect(widthOf("Measure")).toBeGreaterThan(widthOf("Target"));
  });

  it.each(["standard", "by-theme", "side-by-side", "statuses-by-service"])("of %s go on a page that can be read", async (id) => {
    const sheet = planExceptions(inputOfBook(await bookIn(charnwood()), { layout: preset(id) }));
    const shown = sheet.widths.slice(0, -1).reduce((sum, width) => sum + width, 0);
    // Printed in seven points and more.
    expect(shown).toBeLessThanOrEqual(220);
  }); // prettier-ignore
});

describe("a new page", () => {
  const services = (each: readonly number[]): Cells[] => each.flatMap((count, index) => Array.from({ length: count }, (): Cells => ({ ...RED, Service: `Service ${index + 1}` }))); // prettier-ignore

  it("begins before a group that would not fit on what is left, with its name", () => {
    const sheet = plan(services([25, 25, 2]), "by-service-and-objective");
    expect(sheet.pageBreaks).toHaveLength(1);
    expect(linesIn(sheet)[sheet.pageBreaks[0] ?? 0]).toBe("Service 2");
  });

  it.each<[string, number[]]>([
    ["few groups that fit", [3, 3, 3]],
    ["one group", [12]],
    ["one group longer than a page, which nothing keeps together", [150]],
  ])("does not begin for %s", (_, each) => {
    expect(plan(services(each), "by-service-and-objective").pageBreaks).toEqual([]);
  });

  it("repeats the headings where several tables have them, for they are printed once only", () => {
    const layout = layoutSchema.parse({ id: "x", name: "X", exceptions: ["Red", "Again"].map((title) => ({ title, groupBy: "service", which: { buckets: ["red"] }, columns: [{ field: "reference" }, { field: "measure" }] })) }); // prettier-ignore
    const sheet = planExceptions(inputOf(registerSheet(services([30, 20, 20])), { layout }));
    expect(sheet.pageBreaks.length).toBeGreaterThan(1);
    const begins = sheet.pageBreaks.map((row) => gridOf(sheet)[row] ?? []);
    expect(begins.every((row) => row.includes("Explanation") || row[0] === "Again")).toBe(true);
  });

  it.each([1, 7, 20, 33, 41, 58, 90])("never parts a title from its rows, and no page is empty: groups of %i", (size) => {
    for (const layout of ["by-service-and-objective", "standard"]) {
      const sheet = plan(services([size, 5, size, 11, 1]), layout);
      const rows = new Set(rowsIn(sheet).map(({ row }) => row));
      const page = linesOnPage(sheet.widths.slice(0, -1));
      for (const [index, at] of sheet.pageBreaks.entries()) {
        const before = sheet.pageBreaks[index - 1] ?? 0;
        expect(rows.has(at - 1) || linesIn(sheet)[at - 1] === "").toBe(true);
        expect([...rows].some((row) => row >= before && row < at)).toBe(true);
        expect(rows.has(at)).toBe(false);
      }
      expect(page).toBeGreaterThan(20);
    }
  }); // prettier-ignore
});

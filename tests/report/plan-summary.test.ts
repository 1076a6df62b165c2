import { NOTES_HEADING, NOTHING_KEPT } from "../../src/report/kept/kept";
import { layoutSchema, type Layout } from "../../src/report/layout";
import type { PlanCell, SheetPlan } from "../../src/report/sheets/plan";
import { planSummary } from "../../src/report/summary-sheet/plan-summary";
import type { ReportInput } from "../../src/report/report-input";
import { summarise } from "../../src/report/summarise";
import type { Book } from "../../src/read/register";
import { registerSheet, soundRows } from "../registers";
import { bookOf } from "../snapshots";
import { broxtowe } from "../workbooks/broxtowe";
import { charnwood } from "../workbooks/charnwood";
import { northWestLeicestershire } from "../workbooks/nw-leicestershire";
import { oadbyWigston } from "../workbooks/oadby-wigston";
import { bookIn, preset, PROFILE } from "./council-books";
import { bookWith, itemWith, past, registerWith } from "./counted-items";

function planOf(book: Book, layout: Layout, more: Partial<ReportInput> = {}): SheetPlan {
  return planSummary({ book, findings: [], summary: summarise(book), profile: PROFILE, layout, kept: NOTHING_KEPT, ...more }); // prettier-ignore
}

const textOf = (cell: PlanCell | undefined): string => (cell && "text" in cell ? cell.text : "");

/** The row under a section's title that begins so; what it counts as was read where it is that of the reading. */
function rowIn({ cells }: SheetPlan, title: string, name: string): readonly PlanCell[] {
  const from = cells.findIndex(([first]) => textOf(first) === title);
  const row = cells.slice(from).find(([first]) => textOf(first) === name);
  if (from < 0 || !row) throw new Error(`No '${name}' under '${title}'`);
  return row;
}

function read(plan: SheetPlan, title: string): (number | undefined)[] {
  return rowIn(plan, title, "As read from the workbook").slice(1).flatMap((cell) => (cell && "number" in cell ? [cell.number] : [])); // prettier-ignore
}

const LIVE = /^(?:HYPERLINK|COUNTIFS|SUM|ROWS)\(/;

describe("what was read stands below each table, to be compared with what the formulas come to", () => {
  it.each([
    ["CH1", charnwood, "by-theme", "Actions, whole council", [78, 11, 8, 39, 20]],
    ["CH2", charnwood, "by-theme", "Actions by theme", [78, 11, 8, 39, 20]],
    ["CH3", charnwood, "by-theme", "Performance indicators", [15, 3, 3, 9, 0]],
    ["N18a", northWestLeicestershire, "side-by-side", "Progress by priority", [23, 1, 2, 25, 2, 11]],
    ["BX1", broxtowe, "statuses-by-service", "Key tasks and actions", [3, 22, 1, 1, 0]],
    ["BX3", broxtowe, "statuses-by-service", "Performance indicators (critical ones in brackets)", [16, 7, 5, 2, 3, 0, 0, 0]],
    ["OW by service", oadbyWigston, "by-service-and-objective", "By service", [44, 34, 6, 0, 4]],
  ])("%s", async (_, workbook, layout, title, figures) => {
    const plan = planOf(await bookIn(workbook()), preset(layout));
    expect(read(plan, title)).toEqual(figures);
    const difference = rowIn(plan, title, "Difference").slice(1, 1 + figures.length);
    expect(difference.every((cell) => cell && "formula" in cell && /^[A-Z]+\d+-[A-Z]+\d+$/.test(cell.formula))).toBe(true);
  }); // prettier-ignore
});

describe("the counts", () => {
  const book = bookOf(registerSheet([{ "June Forecast": "Red" }, { Service: "Planning" }, ...soundRows(3)]));

  it("are formulas over the Register, each with a link to its rows; none where there are none", () => {
    const plan = planOf(book, preset("standard"));
    const housing = rowIn(plan, "By service", "Housing");
    expect(housing[1]).toMatchObject({
      formula: `COUNTIFS(QuarterRegister[Service],$A${plan.cells.indexOf(housing) + 1})`,
    });
    expect(housing.slice(1, 5).every((cell) => cell && "formula" in cell && LIVE.test(cell.formula))).toBe(true);
    expect(housing[1]).toHaveProperty("link.role", "register");
    const amber = housing[3];
    expect(amber).not.toHaveProperty("link");
  });

  it("are figures where the layout has no Register", () => {
    const layout = layoutSchema.parse({ ...preset("standard"), sheets: { register: false } });
    const plan = planOf(book, layout);
    expect(rowIn(plan, "By service", "Housing").slice(1, 3)).toEqual([{ number: 4 }, { number: 3 }]);
    expect(plan.cells.flat().some((cell) => textOf(cell) === "Difference")).toBe(false);
    expect(plan.cells.flat().some((cell) => cell && "formula" in cell && cell.formula.includes("QuarterRegister"))).toBe(false); // prettier-ignore
  });

  it("are said to agree or not in one line at the top, from every difference", () => {
    const plan = planOf(book, preset("standard"));
    const line = plan.cells[2]?.[0];
    const formula = line && "formula" in line ? line.formula : "";
    expect(formula).toMatch(/^IF\(AND\(E\d+=0,.*"The counts agree with 5 indicators read\."/);
    for (const text of formula.match(/"[^"]*"/g) ?? []) expect(text.length).toBeLessThanOrEqual(257);
  });

  it("of critical indicators stand in brackets beside the others", async () => {
    const plan = planOf(await bookIn(broxtowe()), preset("statuses-by-service"));
    const title = "Performance indicators (critical ones in brackets)";
    const from = plan.cells.findIndex(([first]) => textOf(first) === title);
    expect(plan.cells[from + 1]?.slice(1, 5).map(textOf)).toEqual([
      "Satisfactory",
      "(critical)",
      "Warning",
      "(critical)",
    ]);
    const critical = plan.cells[from + 2]?.[2];
    expect(critical && "formula" in critical && critical.formula).toMatch(
      /^COUNTIFS\(QuarterRegister\[Counted as\],B\$\d+,.*QuarterRegister\[Critical\],"Yes"\)$/,
    );
    const total = plan.styles.filter(({ style }) => style === "total-critical");
    expect(total.length).toBeGreaterThan(0);
  });
});

describe("charts", () => {
  it("show each grouped table in the colours of its ratings, below it and over nothing else", () => {
    const book = bookOf(
      registerSheet([{ Service: "Planning" }, { "Corporate Objective": "Greener" }, ...soundRows(3)]),
    );
    const { charts, cells } = planOf(book, preset("standard"));
    expect(charts.map(({ name }) => name)).toEqual(["By service", "By objective"]);
    for (const { covers, series, categories } of charts) {
      const covered = cells.slice(covers.top, covers.bottom + 1).flat();
      expect(covered.every((cell) => cell === null)).toBe(true);
      expect(series.map(({ bucket }) => bucket)).toEqual(["green", "amber", "red"]);
      for (const { values } of series) expect([values.top, values.bottom]).toEqual([categories.top, categories.bottom]);
    }
  });

  it.each([
    ["standard", "68%"],
    ["by-service-and-objective", "69%"],
  ])("one share is one figure in all that '%s' says: %s", (layout, share) => {
    const ratings = (["green", "amber", "red"] as const).flatMap((rating, at) => Array<typeof rating>([13, 5, 1][at] ?? 0).fill(rating)); // prettier-ignore
    const items = ratings.map((rating) => itemWith({ rating, past: [past(1, 2025, "", "red")] }));
    const plan = planOf(bookWith([registerWith(items)], { quarter: { year: 2025, quarter: 2 } }), preset(layout));
    const texts = plan.cells.flat().map(textOf);
    expect(texts.filter((text) => /13 \(\d+%\)|\d+% in Q2/.test(text) && !text.startsWith("Rated Red"))).toEqual([
      expect.stringContaining(`13 (${share}) of the 19`),
      `Rated Green: 0% in Q1 2025/26 and ${share} in Q2 2025/26.`,
    ]);
  });

  it("show the share of each rating over the quarters, where there are several", () => {
    const items = [itemWith({ rating: "green", past: [past(1, 2025, "", "red")] }), itemWith({ rating: "red", past: [past(1, 2025, "", "red")] })]; // prettier-ignore
    const plan = planOf(bookWith([registerWith(items)], { quarter: { year: 2025, quarter: 2 } }), preset("standard"));
    expect(plan.charts.map(({ title, kind }) => [title, kind])).toEqual([["Share of each rating, quarter by quarter", "shares"]]); // prettier-ignore
    expect(plan.cells.flat().map(textOf)).toContain("Rated Green: 0% in Q1 2025/26 and 50% in Q2 2025/26.");
    expect(rowIn(plan, "Over the quarters", "Q1 2025/26").slice(1, 4)).toEqual([2, 0, 2].map((number) => ({ number })));
    const now = rowIn(plan, "Over the quarters", "Q2 2025/26")[2];
    expect(now && "formula" in now && now.formula).toMatch(/^COUNTIFS\(QuarterRegister\[Rating\],C\$\d+\)$/);
    const one = planOf(bookOf(registerSheet(soundRows(3))), preset("standard"));
    expect(one.charts.some(({ kind }) => kind === "shares")).toBe(false);
  });
});

describe("words", () => {
  it("open the sheet, and tell of each group", async () => {
    const plan = planOf(await bookIn(oadbyWigston()), preset("by-service-and-objective"), { today: "2022-07-15" });
    expect(textOf(plan.cells[1]?.[0])).toBe("From 'KPIs': 44 indicators. Made on 15 July 2022. Layout: By service and objective."); // prettier-ignore
    expect(textOf(plan.cells[3]?.[0])).toBe("Blue: not yet due.");
    expect(textOf(plan.cells[4]?.[0])).toMatch(/^34 \(77%\) of the 44 indicators are Green, 6 are Amber and 4 are Blue; the exceptions are/); // prettier-ignore
    expect(plan.cells.flat().map(textOf)).toContain(
      "Built Environment: 13 (93%) of the 14 indicators are Green and 1 is Amber.",
    );
  });

  it("leave a box for notes at the end, with what was typed there before", () => {
    const notes = ["Ring Facilities", "", "=SUM(A1)"];
    const { cells, wideTexts } = planOf(bookOf(registerSheet(soundRows(3))), preset("standard"), { kept: { ...NOTHING_KEPT, notes } }); // prettier-ignore
    const from = cells.findIndex(([first]) => textOf(first) === NOTES_HEADING);
    expect(cells.slice(from + 1).map(([first]) => textOf(first))).toEqual([...notes, ""]);
    expect(wideTexts.filter(({ row }) => row > from)).toHaveLength(4);
  });

  it("say so where the layout shows nothing", () => {
    const layout = layoutSchema.parse({ id: "bare", name: "Bare" });
    const plan = planOf(bookOf(registerSheet(soundRows(3))), layout);
    expect(plan.cells.flat().map(textOf)).toContain("The layout has no table to show.");
  });
});

it("cuts no table and no chart by the end of a page, and leaves no page nearly empty", async () => {
  const { pageBreaks, cells, charts } = planOf(await bookIn(oadbyWigston()), preset("by-service-and-objective"));
  const at = (title: string): number => cells.findIndex(([first]) => textOf(first) === title);
  expect(pageBreaks).toEqual(charts.map(({ covers }) => covers.top - 1));
  for (const title of ["By rating", "By service", "By objective"]) {
    const end = cells.findIndex((row, index) => index > at(title) && row.every((cell) => cell === null));
    expect(pageBreaks.filter((row) => row > at(title) && row < end)).toEqual([]);
  }
  expect(pageBreaks[0]).toBeGreaterThan(at("By service"));
});

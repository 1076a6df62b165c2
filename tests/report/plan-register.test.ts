import type { PlanCell, SheetPlan } from "../../src/report/sheets/plan";
import { toTheEnd } from "../../src/kpi/steps";
import { NOTHING_KEPT } from "../../src/report/kept/kept";
import { planRegister, rowsInRegister } from "../../src/report/register-sheet/plan-register";
import { planReport } from "../../src/report/plan-report";
import { summarise } from "../../src/report/summarise";
import type { Book } from "../../src/read/register";
import { registerSheet, soundRows } from "../registers";
import { bookOf } from "../snapshots";
import { charnwood } from "../workbooks/charnwood";
import { broxtowe } from "../workbooks/broxtowe";
import { bookIn, preset, PROFILE } from "./council-books";

function planOf(book: Book, layout = "standard"): SheetPlan {
  return planRegister({ book, findings: [], summary: summarise(book), profile: PROFILE, layout: preset(layout), kept: NOTHING_KEPT }); // prettier-ignore
}

/** The rows below the headings, by heading. */
function rowsOf({ cells, table }: SheetPlan): Record<string, PlanCell>[] {
  const headings = cells[table?.top ?? 0] ?? [];
  return cells.slice((table?.top ?? 0) + 1).map((row) => Object.fromEntries(headings.map((heading, index) => [heading && "text" in heading ? heading.text : "", row[index] ?? null]))); // prettier-ignore
}

const sample = (changes: Parameters<typeof registerSheet>[0]): Book => bookOf(registerSheet(changes));

describe("the Register", () => {
  it("has one row an item, and is a table from its headings to the last", () => {
    const plan = planOf(sample(soundRows(6)));
    expect(plan.table).toEqual({ top: 3, left: 0, bottom: 9, right: (plan.cells[3]?.length ?? 0) - 1 });
    expect(plan.cells).toHaveLength(10);
    expect(plan.headerRow).toBe(3);
    expect(plan.cells[3]?.slice(0, plan.frozenColumns).at(-1)).toEqual({ text: "Measure" });
  });

  it("says of each item where it comes from, what it is rated, and by a formula where it is counted", () => {
    const [first, second] = rowsOf(planOf(sample([{ "June Forecast": "Red" }, { "June Forecast": "?!x", Target: "45%" }]))); // prettier-ignore
    expect(first).toMatchObject({
      Source: { link: { sheet: "KPIs", cell: "A4" }, text: "KPIs A4" },
      Kind: { text: "Indicator" },
      Reference: { text: "HSG 1" },
      Service: { text: "Housing" },
      Rating: { text: "Red" },
      Status: { text: "" },
    });
    const counted = first?.["Counted as"];
    expect(counted && "formula" in counted && counted.formula).toMatch(/^IF\(\[@Rating\]="Green","Green",IF\(/);
    expect(second?.["Rating"]).toEqual({ text: "Unrated" });
  });

  it("has figures as numbers beside the texts, and dates as dates", async () => {
    const rows = rowsOf(planOf(await bookIn(charnwood()), "by-theme"));
    const arrears = rows.find(({ Reference }) => Reference && "text" in Reference && Reference.text === "LS10A");
    expect(arrears).toMatchObject({ Actual: { text: "160,823" }, "Actual figure": { number: 160823 }, "Target figure": { number: 170000 } }); // prettier-ignore
    // What is no date stays as it is written.
    expect(rows[0]).toMatchObject({ "Start date": { text: "Q1" }, "Due date": { text: "Q4" } });
    const tasks = rowsOf(planOf(await bookIn(broxtowe()), "statuses-by-service"));
    expect(tasks[0]?.["Due date"]).toEqual({ date: "2020-06-01" });
  });

  it("leaves out the columns of which no item says anything", async () => {
    const headings = (book: Book): string[] => Object.keys(rowsOf(planOf(book))[0] ?? {});
    expect(headings(await bookIn(broxtowe()))).toContain("Critical");
    expect(headings(sample(soundRows(3)))).not.toContain("Critical");
    expect(headings(sample(soundRows(3)))).not.toContain("Due date");
  });

  it("gives one name to what differs in case or spaces only, so that a count by name finds it", () => {
    const rows = rowsOf(planOf(sample([{ Service: "Housing" }, { Service: "housing " }, { Service: "Housing" }, { Service: "" }]))); // prettier-ignore
    expect(rows.map(({ Service }) => Service)).toEqual([{ text: "Housing" }, { text: "Housing" }, { text: "Housing" }, { text: "" }]); // prettier-ignore
  });

  it("colours the ratings by their words", () => {
    const { ratedAreas } = planOf(sample(soundRows(2)));
    expect(ratedAreas).toHaveLength(2);
    expect(ratedAreas[0]?.words).toContainEqual({ word: "Green", bucket: "green" });
    expect(ratedAreas[0]?.words.map(({ word }) => word)).not.toContain("Unrated");
  });

  it("tells which of its rows some items stand in, neighbours together", () => {
    const items = bookOf(registerSheet(soundRows(6))).registers.flatMap((register) => register.items);
    const areas = toTheEnd(rowsInRegister(items))([0, 1, 3].flatMap((index) => items[index] ?? []));
    expect(areas).toEqual([{ top: 4, left: 0, bottom: 5, right: 3 }, { top: 7, left: 0, bottom: 7, right: 3 }]); // prettier-ignore
    expect(toTheEnd(rowsInRegister(items))([])).toEqual([]);
  });
});

it.each(["standard", "statuses-by-service"])(
  "each sheet of '%s' says from which sheets, for which quarter and when it was made",
  (layout) => {
    const book = sample([{ "June Forecast": "Red" }, ...soundRows(5)]);
    const plan = planReport({ book, findings: [], summary: summarise(book), profile: PROFILE, layout: preset(layout), kept: NOTHING_KEPT, today: "2025-07-15" }); // prettier-ignore
    expect(plan.sheets).toHaveLength(5);
    for (const { cells } of plan.sheets) {
      const lines = cells.map(([first]) => (first && "text" in first ? first.text : ""));
      expect(lines[0]).toMatch(/: Q1 2025\/26$/);
      expect(lines.join("\n")).toContain("From 'KPIs': 6 indicators. Made on 15 July 2025.");
    }
  },
);

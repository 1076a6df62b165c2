import { summarise } from "../../src/commands/summarise";
import { preset } from "../report/council-books";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openSheets } from "./open";

const ROWS = registerSheet([{ "June Forecast": "Red" }, { Service: "Planning", "June Forecast": "Amber" }, ...soundRows(4)]).values; // prettier-ignore

/** The first row of the summary that is called so. */
async function row(name: string): Promise<unknown[]> {
  const { values } = await cellsOf("Summary");
  return values.find(([first]) => first === name) ?? [];
}

async function write(layout: string): Promise<void> {
  const outcome = await summarise({ layout: preset(layout) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

/** Types into a column of the Register's table, in the row of an item. */
async function type(item: number, heading: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("QuarterRegister").columns.getItem(heading);
    column.getDataBodyRange().getCell(item, 0).values = [[text]];
    await context.sync();
  });
}

describe("editing the Register", () => {
  beforeEach(async () => {
    await openSheets([{ name: "KPIs", rows: ROWS }]);
    await write("standard");
  });

  it("counts what was read, and says that it agrees", async () => {
    expect((await row("Green")).slice(0, 5)).toEqual(["Green", 4, 0.67, 4, 0]);
    expect((await row("Housing")).slice(0, 5)).toEqual(["Housing", 5, 4, 0, 1]);
    expect((await cellsOf("Summary")).values[2]?.[0]).toBe("The counts agree with 6 indicators read.");
  });

  it("changes the counts, and the summary says that they differ from what was read", async () => {
    await type(2, "Rating", "Red");
    expect((await row("Green")).slice(0, 5)).toEqual(["Green", 3, 0.5, 4, -1]);
    expect((await row("Housing")).slice(0, 5)).toEqual(["Housing", 5, 3, 0, 2]);
    expect((await cellsOf("Summary")).values[2]?.[0]).toMatch(/^The counts differ from 6 indicators read/);
    await type(2, "Rating", "green");
    expect((await cellsOf("Summary")).values[2]?.[0]).toMatch(/^The counts agree/);
  });

  it("moves an item to another group by its name", async () => {
    await type(0, "Service", "Planning");
    expect((await row("Planning")).slice(0, 5)).toEqual(["Planning", 2, 0, 1, 1]);
  });

  it("shows a rating that no column counts as a difference", async () => {
    await type(0, "Rating", "Purple");
    expect((await row("Total")).slice(1, 5)).toEqual([5, "", 6, -1]);
  });

  it("leaves the officer's own sheet as it is", async () => {
    await type(0, "Rating", "Green");
    expect((await cellsOf("KPIs")).values[3]?.at(-1)).toBe("Red");
  });
});

it("follows the layout's own words", async () => {
  await openSheets([{ name: "KPIs", rows: ROWS }]);
  await write("three-classes");
  const headings = async (): Promise<unknown[]> => (await cellsOf("Summary")).values.find(([, first]) => first === "Indicators") ?? []; // prettier-ignore
  expect((await headings()).slice(1, 4)).toEqual(["Indicators", "On target or within tolerance", "Behind target"]);
  expect((await row("All indicators")).slice(1, 5)).toEqual([6, 5, 1, 0]);
  await type(0, "Rating", "Amber");
  expect((await row("All indicators")).slice(1, 5)).toEqual([6, 6, 0, 0]);
});

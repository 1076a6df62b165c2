import { summarise } from "../../src/commands/summarise";
import type { Outcome } from "../../src/excel/outcome";
import type { Written } from "../../src/commands/outcome";
import type { WorkbookHost } from "../../src/workbench";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openBytes, openSheets, sheetNames } from "./open";
import { smallPlan } from "./plans";

const KPIS = { name: "KPIs", rows: registerSheet([{ "June Forecast": "Red" }, ...soundRows(3)]).values };
const NOTES = { name: "Notes", rows: [["Ring Facilities"]] };
const OURS = ["Summary", "Exceptions", "Checks"];

async function write(): Promise<string[]> {
  const outcome: Outcome<Written> = await summarise({}, smallPlan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value.sheets.map(({ name }) => name);
}

/** What the officer does by hand. */
async function byHand(change: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets, context);
    await context.sync();
  });
} // prettier-ignore

async function select(sheet: string, address: string): Promise<void> {
  await byHand((sheets) => {
    sheets.getItem(sheet).getRange(address).select();
  });
}

async function visibilities(): Promise<Record<string, string>> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return Object.fromEntries(worksheets.items.map(({ name, visibility }) => [name, visibility]));
  });
}

async function opened(...more: { name: string; rows: (string | number | boolean)[][] }[]): Promise<WorkbookHost> {
  return await openSheets([KPIS, NOTES, ...more] as Parameters<typeof openSheets>[0]);
}

describe("the first run", () => {
  it("adds its sheets at the end and shows the summary from its top", async () => {
    const host = await opened();
    await select("Notes", "B7");
    expect(await write()).toEqual(OURS);
    expect(await sheetNames()).toEqual(["KPIs", "Notes", ...OURS]);
    expect(host.selection).toEqual({ sheet: "Summary", address: "A1" });
  });

  it("takes another name where the officer has a sheet of that name, or of the name for the time being", async () => {
    await opened({ name: "SUMMARY", rows: [["Mine"]] }, { name: "checks (being written)", rows: [["Mine too"]] });
    expect(await write()).toEqual(["Summary (Quarter Ready)", "Exceptions", "Checks"]);
    expect((await cellsOf("SUMMARY")).values).toEqual([["Mine"]]);
    expect((await cellsOf("checks (being written)")).values).toEqual([["Mine too"]]);
    await write();
    expect(await sheetNames()).toEqual(["KPIs", "Notes", "SUMMARY", "checks (being written)", "Summary (Quarter Ready)", "Exceptions", "Checks"]); // prettier-ignore
  });
});

describe("a later run", () => {
  it("puts each sheet where the officer has moved the one before, under the name that it was given", async () => {
    await opened();
    await write();
    await byHand((sheets) => {
      sheets.getItem("Checks").position = 0;
      sheets.getItem("Summary").name = "For committee";
      sheets.getItem("For committee").position = 2;
    });
    const before = await sheetNames();
    expect(before).toEqual(["Checks", "KPIs", "For committee", "Notes", "Exceptions"]);
    expect(await write()).toEqual(["For committee", "Exceptions", "Checks"]);
    expect(await sheetNames()).toEqual(before);
  });

  it.each([
    ["a sheet of the officer's", "Notes", "C12"],
    ["one of ours", "Exceptions", "B4"],
  ])("leaves %s in front, and the cell that was chosen", async (_, sheet, address) => {
    const host = await opened();
    await write();
    await select(sheet, address);
    await write();
    expect(host.selection).toEqual({ sheet, address });
  });

  it("hides what the officer had hidden", async () => {
    await opened();
    await write();
    await byHand((sheets) => {
      sheets.getItem("Exceptions").visibility = "Hidden";
      sheets.getItem("Checks").visibility = "VeryHidden";
    });
    await write();
    expect(await visibilities()).toEqual({ KPIs: "Visible", Notes: "Visible", Summary: "Visible", Exceptions: "Hidden", Checks: "VeryHidden" }); // prettier-ignore
  });

  it("adds a sheet again that the officer had deleted", async () => {
    await opened();
    await write();
    await byHand((sheets) => {
      sheets.getItem("Exceptions").delete();
    });
    expect(await write()).toEqual(OURS);
    expect(await sheetNames()).toEqual(["KPIs", "Notes", "Summary", "Checks", "Exceptions"]);
  });

  it("knows our sheets in a workbook that was saved and opened, and still does on the day after", async () => {
    const host = await opened();
    await write();
    const again = await openBytes(host.save());
    await write();
    await openBytes(again.save());
    await write();
    expect(await sheetNames()).toEqual(["KPIs", "Notes", ...OURS]);
  });

  it("leaves a sheet alone that is not written any more", async () => {
    await opened();
    await write();
    const outcome = await summarise({}, (input) => ({ sheets: smallPlan(input).sheets.slice(0, 1) }));
    expect(outcome.ok && outcome.value.sheets.map(({ name }) => name)).toEqual(["Summary"]);
    expect(await sheetNames()).toEqual(["KPIs", "Notes", ...OURS]);
  });

  it("tells how much of it is done", async () => {
    await opened();
    const told: string[] = [];
    await summarise({ onStep: (step, progress) => told.push(progress ? `${step} ${progress.done}/${progress.of}` : step) }, smallPlan); // prettier-ignore
    expect(told).toEqual(["reading", "checking", "writing", "writing 0/1", "writing 1/1"]);
  });
});

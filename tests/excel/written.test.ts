import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/outcome";
import { summarise } from "../../src/commands/summarise";
import { registerSheet, soundRows } from "../registers";
import { openBytes, openSheets } from "./open";
import { smallPlan } from "./plans";

const KPIS = { name: "KPIs", rows: registerSheet(soundRows(3)).values };
const MADE = { layout: "standard", quarter: { year: 2025, quarter: 1 }, madeOn: "2025-07-15", isOutOfDate: false };

async function told(): Promise<Checked["written"]> {
  const outcome = await check();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value.written;
}

async function change(act: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
}

describe("what is told of the sheets that stand", () => {
  it("is nothing before there are any", async () => {
    await openSheets([KPIS]);
    expect(await told()).toBeNull();
  });

  it("is what they were made of, at once and after the workbook was saved and opened", async () => {
    const host = await openSheets([KPIS]);
    const outcome = await summarise({ today: "2025-07-15" }, smallPlan);
    expect(outcome.ok && outcome.value.checked.written).toEqual(MADE);
    expect(await told()).toEqual(MADE);
    await openBytes(host.save());
    expect(await told()).toEqual(MADE);
  });

  it("is that they are out of date once the register was changed, and no more once it was changed back or they are made again", async () => {
    await openSheets([KPIS]);
    await summarise({ today: "2025-07-15" }, smallPlan);
    const rate = (word: string): Promise<void> => change((sheets) => (sheets.getItem("KPIs").getRange("J4").values = [[word]])); // prettier-ignore
    await rate("Red");
    expect(await told()).toEqual({ ...MADE, isOutOfDate: true });
    await rate("Green");
    expect(await told()).toEqual(MADE);
    await rate("Red");
    await summarise({ today: "2025-07-16" }, smallPlan);
    expect(await told()).toEqual({ ...MADE, madeOn: "2025-07-16" });
  });

  it("does not change because of what the officer writes elsewhere", async () => {
    await openSheets([KPIS, { name: "Notes", rows: [["Ring Facilities"]] }]);
    await summarise({ today: "2025-07-15" }, smallPlan);
    await change((sheets) => {
      sheets.getItem("Notes").getRange("A2").values = [["Ring them again"]];
      sheets.getItem("Exceptions").getRange("D9").values = [["Two posts are vacant."]];
    });
    expect(await told()).toEqual(MADE);
  });

  it("is nothing once the officer has deleted them", async () => {
    await openSheets([KPIS]);
    await summarise({}, smallPlan);
    await change((sheets) => {
      for (const name of ["Summary", "Exceptions", "Checks"]) sheets.getItem(name).delete();
    });
    expect(await told()).toBeNull();
  });

  it("is as it was where writing them again failed", async () => {
    const host = await openSheets([KPIS]);
    await summarise({ today: "2025-07-15" }, smallPlan);
    host.failBatch(7, { code: "GeneralException" });
    expect((await summarise({ today: "2025-07-16" }, smallPlan)).ok).toBe(false);
    expect(await told()).toEqual(MADE);
  });
});

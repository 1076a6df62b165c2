import { unzipSync, strFromU8 } from "fflate";
import { summarise } from "../../src/commands/summarise";
import { cellAddress } from "../../src/kpi/address";
import type { ReportPlan } from "../../src/report/sheets/plan";
import { planExceptions } from "../../src/report/exceptions-sheet/plan-exceptions";
import type { ReportInput } from "../../src/report/report-input";
import { MARK, markValue } from "../../src/excel/marks";
import type { WorkbookHost } from "../../src/workbench";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openSheets, sheetNames, sheetXml } from "./open";
import { smallPlan } from "./plans";

const KPIS = { name: "KPIs", rows: registerSheet([{ "June Forecast": "Red" }, { Target: 0.95 }, ...soundRows(4)]).values }; // prettier-ignore
const MINE = { name: "Mine", rows: [["Ring Facilities"], [7]] };
const OURS = ["Summary", "Exceptions", "Checks"];
const CODES = ["GeneralException", "AccessDenied", "RequestPayloadSizeLimitExceeded", "InvalidOrTimedOutSession"];

/** What must never change: the officer's sheets as they are in the file. Which one is in front is no part of it. */
function theirs(host: WorkbookHost): string[] {
  const saved = host.save();
  return ["KPIs", "Mine"].map((name) => sheetXml(saved, name).replace(' tabSelected="true"', ""));
}

/** Whatever of our sheets is in the file, as text. */
function ours(host: WorkbookHost): string[] {
  const saved = host.save();
  const strings = strFromU8(unzipSync(saved)["xl/sharedStrings.xml"] ?? new Uint8Array());
  return [...OURS.map((name) => sheetXml(saved, name).replace(' tabSelected="true"', "")), strings];
}

async function trips(host: WorkbookHost): Promise<number> {
  const before = host.stats.batches;
  const outcome = await summarise({}, smallPlan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return host.stats.batches - before;
}

async function typeInto(sheet: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

/** The round trips of a first and of a later run. */
const FIRST = [1, 2, 3, 4, 5, 6];
const LATER = [...FIRST, 7];

it("a first run takes six round trips, a later one seven, and each one more to let go of what it used", async () => {
  const host = await openSheets([KPIS, MINE]);
  expect([await trips(host), await trips(host), await trips(host)]).toEqual([7, 8, 8]);
});

describe.each(CODES)("%s", (code) => {
  it.each(FIRST)(
    "at round trip %i of a first run: nothing is left of it, and the next run writes all",
    async (trip) => {
      const host = await openSheets([KPIS, MINE]);
      const before = theirs(host);
      host.failBatch(trip, { code });
      const outcome = await summarise({}, smallPlan);
      expect(outcome).toMatchObject({ ok: false, failure: { kind: "host" } });
      expect(await sheetNames()).toEqual(["KPIs", "Mine"]);
      expect(theirs(host)).toEqual(before);
      await trips(host);
      expect(await sheetNames()).toEqual(["KPIs", "Mine", ...OURS]);
      expect(theirs(host)).toEqual(before);
    },
  );

  // The sixth asks where the officer is: without an answer the run goes on.
  it.each(LATER.filter((trip) => trip !== 6))("at round trip %i of a later run: the sheets of the one before stand as they were", async (trip) => {
    const host = await openSheets([KPIS, MINE]);
    await trips(host);
    await typeInto("KPIs", "J5", "Red");
    const [their, our] = [theirs(host), ours(host)];
    host.failBatch(trip, { code });
    expect(await summarise({}, smallPlan)).toMatchObject({ ok: false, failure: { kind: "host" } });
    expect(await sheetNames()).toEqual(["KPIs", "Mine", ...OURS]);
    expect(theirs(host)).toEqual(their);
    expect(ours(host)).toEqual(our);
    await trips(host);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", ...OURS]);
    expect((await cellsOf("Exceptions")).values).toEqual([["Exceptions"], ["HSG 1"], ["HSG 2"]]);
    expect(theirs(host)).toEqual(their);
  }); // prettier-ignore
});

describe("where cleaning up fails as well", () => {
  it.each([
    ["first", 5, false],
    ["first", 6, false],
    ["later", 5, true],
    ["later", 7, true],
  ])("the next run clears away what a %s run that failed at round trip %i left", async (_, trip, later) => {
    const host = await openSheets([KPIS, MINE]);
    if (later) await trips(host);
    const before = theirs(host);
    // The one after is what lets go of the objects that the run used.
    for (const each of [trip, trip + 1, trip + 2]) host.failBatch(each, { code: "GeneralException" });
    expect((await summarise({}, smallPlan)).ok).toBe(false);
    expect((await sheetNames()).some((name) => name.includes("being written"))).toBe(true);
    expect(theirs(host)).toEqual(before);
    await trips(host);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", ...OURS]);
  });
});

describe("what the officer has typed to explain an exception", () => {
  /** The exceptions as they are written for an officer, beside a small summary. */
  const planned = (input: ReportInput): ReportPlan => ({ sheets: [...smallPlan(input).sheets.slice(0, 1), planExceptions(input)] }); // prettier-ignore
  const SAID = "Two posts fell vacant in May.";

  async function place(): Promise<{ row: number; column: number; text: unknown }> {
    const { values } = await cellsOf("Exceptions");
    const header = values.findIndex((row) => row.some((cell) => cell === "Measure"));
    const column = values[header]?.findIndex((cell) => /explanation/i.test(String(cell))) ?? -1;
    const row = values.findIndex((cells, index) => index > header && cells.includes("HSG 1"));
    return { row, column, text: values[row]?.[column] };
  }

  it.each([1, 2, 3, 4, 5, 6, 7])("is still there after a failure at round trip %i and another run", async (trip) => {
    const host = await openSheets([KPIS, MINE]);
    await summarise({}, planned);
    const { row, column } = await place();
    await typeInto("Exceptions", cellAddress({ row, column }), SAID);
    host.failBatch(trip, { code: "GeneralException" });
    await summarise({}, planned);
    expect((await place()).text).toBe(SAID);
    const outcome = await summarise({}, planned);
    expect(outcome.ok).toBe(true);
    expect((await place()).text).toBe(SAID);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", "Summary", "Exceptions"]);
  });

  it("is read from a sheet that the officer has hidden, too", async () => {
    await openSheets([KPIS, MINE]);
    await summarise({}, planned);
    const { row, column } = await place();
    await typeInto("Exceptions", cellAddress({ row, column }), SAID);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Exceptions").visibility = "Hidden";
      await context.sync();
    });
    await summarise({}, planned);
    expect((await place()).text).toBe(SAID);
  });
});

describe("what a run that stopped half-way may have left", () => {
  /** Marks a sheet as ours, as a run does. */
  async function mark(name: string, role: "summary" | "exceptions", finished: boolean): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load("id");
      await context.sync();
      sheet.customProperties.add(MARK, markValue(role, sheet.id, { finished }));
      await context.sync();
    });
  }

  it("two sheets for the same thing: the one with the name for the time being goes", async () => {
    const host = await openSheets([KPIS, MINE, { name: "Summary", rows: [["Old"]] }, { name: "Summary (being written)", rows: [["New"]] }]); // prettier-ignore
    await mark("Summary", "summary", true);
    await mark("Summary (being written)", "summary", true);
    await trips(host);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", "Summary", "Exceptions", "Checks"]);
  });

  it("a finished one that only lacks its name: it is taken for ours, and gets it", async () => {
    const host = await openSheets([KPIS, { name: "Exceptions (being written)", rows: [["New"]] }, MINE]);
    await mark("Exceptions (being written)", "exceptions", true);
    await trips(host);
    expect(await sheetNames()).toEqual(["KPIs", "Exceptions", "Mine", "Summary", "Checks"]);
  });

  it("an unfinished one that the officer has renamed since goes too", async () => {
    const host = await openSheets([KPIS, MINE, { name: "What is this", rows: [["Half"]] }]);
    await mark("What is this", "summary", false);
    await trips(host);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", ...OURS]);
  });
});

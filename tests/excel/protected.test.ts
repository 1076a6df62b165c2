import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { failureWords } from "../../src/commands/failure-words";
import { summarise } from "../../src/commands/summarise";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openBytes, openSheets, sheetNames, sheetXml } from "./open";
import { smallPlan } from "./plans";

const KPIS = { name: "KPIs", rows: registerSheet([{ "June Forecast": "Red" }, ...soundRows(3)]).values };
const OURS = ["Summary", "Exceptions", "Checks"];

/** The workbook with a part changed, as Excel would save it. */
function changed(workbook: Uint8Array, isWanted: (path: string, xml: string) => boolean, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, bytes] of Object.entries(parts))
    if (path.endsWith(".xml") && isWanted(path, strFromU8(bytes))) parts[path] = strToU8(change(strFromU8(bytes)));
  return zipSync(parts);
} // prettier-ignore

async function written(): Promise<Uint8Array> {
  const host = await openSheets([KPIS]);
  await summarise({}, smallPlan);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").getRange("J5").values = [["Red"]];
    await context.sync();
  });
  return host.save();
}

describe("a workbook whose structure is protected", () => {
  const protect = (xml: string): string =>
    xml.replace(/<bookViews/, '<workbookProtection lockStructure="1"/><bookViews');

  it("gets its sheets filled where they stand, because none can be added", async () => {
    await openBytes(changed(await written(), (path) => path === "xl/workbook.xml", protect));
    const outcome = await summarise({}, smallPlan);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
    expect((await cellsOf("Exceptions")).values).toEqual([["Exceptions"], ["HSG 1"], ["HSG 2"]]);
  });

  it("is left as it is where a sheet would have to be added", async () => {
    const bytes = changed(await written(), (path) => path === "xl/workbook.xml", protect);
    const host = await openBytes(bytes);
    const before = host.save();
    const outcome = await summarise({}, (input) => ({ sheets: [...smallPlan(input).sheets, ...smallPlan(input).sheets.slice(0, 1).map((sheet) => ({ ...sheet, role: "chase" as const }))] })); // prettier-ignore
    expect(outcome).toEqual({ ok: false, failure: { kind: "structure-protected" } });
    expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
  });
});

it("a sheet of ours that the officer has protected is left as it is, and it says which", async () => {
  const saved = await written();
  const exceptions = sheetXml(saved, "Exceptions");
  const host = await openBytes(changed(saved, (_, xml) => xml === exceptions, (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'))); // prettier-ignore
  const before = OURS.map((name) => sheetXml(host.save(), name));
  const outcome = await summarise({}, smallPlan);
  if (outcome.ok) throw new Error("It was written");
  expect(outcome.failure).toEqual({ kind: "own-sheet-protected", sheet: "Exceptions" });
  expect(failureWords(outcome.failure)).toContain("'Exceptions' is protected");
  expect(OURS.map((name) => sheetXml(host.save(), name))).toEqual(before);
  expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
});

it("a copy that the officer made of a sheet of ours is the officer's, mark and all", async () => {
  const { MARK, markValue } = await import("../../src/excel/marks");
  await openSheets([KPIS, { name: "Summary (2)", rows: [["Last quarter"]] }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Summary (2)").customProperties.add(MARK, markValue("summary", "{another}"));
    await context.sync();
  });
  await summarise({}, smallPlan);
  expect((await cellsOf("Summary (2)")).values).toEqual([["Last quarter"]]);
  expect(await sheetNames()).toEqual(["KPIs", "Summary (2)", ...OURS]);
});

describe("where an older Excel has saved the workbook, and dropped the ids of its sheets", () => {
  const dropped = (workbook: Uint8Array): Uint8Array =>
    changed(workbook, (path) => path.startsWith("xl/worksheets/"), (xml) => xml.replace(/ xr:uid="[^"]*"/, "")); // prettier-ignore

  it("our sheets are still known, and take the place of themselves", async () => {
    await openBytes(dropped(await written()));
    await summarise({}, smallPlan);
    expect(await sheetNames()).toEqual(["KPIs", ...OURS]);
  });

  it("a copy of one, as Excel calls it, stays the officer's", async () => {
    const { MARK } = await import("../../src/excel/marks");
    const host = await openBytes(await written());
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const mark = worksheets.getItem("Summary").customProperties.getItemOrNullObject(MARK);
      mark.load("value");
      await context.sync();
      const copy = worksheets.add("Summary (2)");
      copy.getRange("A1").values = [["Last quarter"]];
      copy.customProperties.add(MARK, mark.value);
      await context.sync();
    });
    await openBytes(dropped(host.save()));
    await summarise({}, smallPlan);
    expect((await cellsOf("Summary (2)")).values).toEqual([["Last quarter"]]);
    expect(await sheetNames()).toEqual(["KPIs", ...OURS, "Summary (2)"]);
  });
});

it("10,000 items take more round trips than 64 only for the requests that they are too large for", async () => {
  const trips = async (rows: number, texts: number): Promise<[number, number]> => {
    const host = await openSheets([KPIS]);
    const before = host.stats.batches;
    const lines = Array.from({ length: rows }, () => [{ text: "x".repeat(texts) }]);
    const outcome = await summarise({}, (input) => ({ sheets: smallPlan(input).sheets.map((sheet) => ({ ...sheet, cells: lines })) })); // prettier-ignore
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    return [host.stats.batches - before, host.stats.largestRequest];
  };
  const [few] = await trips(64, 300);
  const [many, largest] = await trips(10_000, 300);
  expect(many - few).toBe(2);
  expect(largest).toBeLessThan(5 * 1024 * 1024);
});

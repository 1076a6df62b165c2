import { summarise } from "../../src/commands/summarise";
import { failureWords } from "../../src/commands/failure-words";
import { itemsOf } from "../../src/read/register";
import type { ReportPlan } from "../../src/report/sheets/plan";
import type { ReportInput } from "../../src/report/report-input";
import { SheetBuilder } from "../../src/report/sheets/sheet-builder";
import type { WorkbookHost } from "../../src/workbench";
import { registerSheet, soundRows } from "../registers";
import { cellsOf, openBytes, openSheets, sheetNames } from "./open";
import { smallPlan } from "./plans";

const KPIS = { name: "KPIs", rows: registerSheet([{ "June Forecast": "Red" }, ...soundRows(3)]).values };

/** A register with its table, and a summary that counts over it. */
function withRegister(input: ReportInput, more: readonly string[] = []): ReportPlan {
  const items = itemsOf(input.book);
  const register = new SheetBuilder();
  register.line("Register", "title");
  register.headsTable();
  register.isTable({ top: 1, left: 0, bottom: 1 + items.length, right: 2 + more.length });
  register.row(["Reference", ...more, "Rating", "Counted as"].map((text) => ({ text })));
  for (const { fields, rating } of items)
    register.row([{ text: fields.reference?.text ?? "" }, ...more.map(() => null), { text: rating ?? "" }, { formula: 'IF([@Rating]="red","Off","On")' }]); // prettier-ignore
  const summary = new SheetBuilder();
  summary.line("Summary", "title");
  summary.row([{ text: "Off" }, { formula: 'COUNTIFS(QuarterRegister[Counted as],"Off")' }]);
  return { sheets: [summary.build("summary", "Summary", [20, 10]), register.build("register", "Register", [20, 20, 20])] }; // prettier-ignore
}

async function write(planned: (input: ReportInput) => ReportPlan): Promise<void> {
  const outcome = await summarise({}, planned);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
}

async function set(sheet: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function ids(): Promise<Record<string, string>> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    await context.sync();
    return Object.fromEntries(worksheets.items.map(({ name, id }) => [name, id]));
  });
}

async function opened(): Promise<WorkbookHost> {
  return await openSheets([KPIS, { name: "Mine", rows: [["Mine"]] }]);
}

describe("a sheet that a formula of the officer's looks at", () => {
  it("stays, and the formula sees the new figure; the others are new", async () => {
    await opened();
    await write(smallPlan);
    await set("Mine", "B1", "=Summary!A2");
    const before = await ids();
    await set("KPIs", "B7", "");
    await set("KPIs", "A8", "HSG 5");
    await set("KPIs", "B8", "Homes let within the month, part 5");
    await set("KPIs", "J8", "Red");
    await write(smallPlan);
    const after = await ids();
    expect(after["Summary"]).toBe(before["Summary"]);
    expect(after["Exceptions"]).not.toBe(before["Exceptions"]);
    const mine = await cellsOf("Mine");
    expect(mine.formulas[0]?.[1]).toBe("=Summary!A2");
    expect(mine.values[0]?.[1]).toBe((await cellsOf("Summary")).values[1]?.[0]);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", "Summary", "Exceptions", "Checks"]);
  });

  it("stays as well where only a hidden sheet looks at it, or a name", async () => {
    await opened();
    await write(smallPlan);
    await set("Mine", "B1", "=Exceptions!A1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").visibility = "Hidden";
      await context.sync();
    });
    const before = await ids();
    await write(smallPlan);
    expect((await ids())["Exceptions"]).toBe(before["Exceptions"]);
    expect((await cellsOf("Mine")).formulas[0]?.[1]).toBe("=Exceptions!A1");
  });

  it("leaves nothing behind of a longer list", async () => {
    await opened();
    await set("KPIs", "J5", "Red");
    await write(smallPlan);
    await set("Mine", "B1", "=Exceptions!A1");
    await set("KPIs", "J5", "Green");
    await write(smallPlan);
    expect((await cellsOf("Exceptions")).values).toEqual([["Exceptions"], ["HSG 1"]]);
  });
});

describe("the register's table", () => {
  it("has a name for the time being until the one before is gone; the counts follow", async () => {
    await opened();
    await write(withRegister);
    await set("KPIs", "J5", "Red");
    await write(withRegister);
    const { values, formulas } = await cellsOf("Summary");
    expect(formulas[1]?.[1]).toBe('=COUNTIFS(QuarterRegister[Counted as],"Off")');
    expect(values[1]?.[1]).toBe(2);
  });

  it.each([
    ["longer", "A8", "HSG 5", 2, 5],
    ["shorter", "A7", "", 1, 3],
  ])("stays where the officer's formulas count over it, and is made %s", async (_, cell, reference, off, rows) => {
    await opened();
    await write(withRegister);
    await set("Mine", "B1", '=COUNTIFS(QuarterRegister[Counted as],"Off")');
    await set("Mine", "B2", "=ROWS(QuarterRegister[Rating])");
    const before = await ids();
    await set("KPIs", cell, reference);
    if (reference === "") for (const column of "BCDEFGHIJ") await set("KPIs", `${column}7`, "");
    else {
      await set("KPIs", "B8", "Homes let within the month, part 5");
      await set("KPIs", "J8", "Red");
    }
    await write(withRegister);
    const after = await ids();
    expect(after["Register"]).toBe(before["Register"]);
    const { values, formulas } = await cellsOf("Mine");
    expect(formulas.map(([, formula]) => formula)).toEqual(['=COUNTIFS(QuarterRegister[Counted as],"Off")', "=ROWS(QuarterRegister[Rating])"]); // prettier-ignore
    expect(values.map(([, value]) => value)).toEqual([off, rows]);
    expect((await cellsOf("Summary")).values[1]?.[1]).toBe(off);
    expect((await cellsOf("Register")).values).toHaveLength(rows + 2);
  });

  it("is not changed under the officer's formulas where it would get other columns; it says whose they are", async () => {
    await opened();
    await write(withRegister);
    await set("Mine", "B1", "=ROWS(QuarterRegister[Rating])");
    const before = await cellsOf("Register");
    const outcome = await summarise({}, (input) => withRegister(input, ["Service"]));
    if (outcome.ok) throw new Error("It was written");
    expect(outcome.failure).toEqual({ kind: "own-table-in-use", sheet: "Register", by: "Mine" });
    expect(failureWords(outcome.failure)).toContain("'Mine' has formulas that look at the table on 'Register'");
    expect(await cellsOf("Register")).toEqual(before);
    expect(await sheetNames()).toEqual(["KPIs", "Mine", "Summary", "Register"]);
  });

  it("takes another name where the officer has a table of that name", async () => {
    await openSheets([KPIS, { name: "Mine", rows: [["Ref"], ["A"]] }]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Mine").tables.add("A1:A2", true).name = "QuarterRegister";
      await context.sync();
    });
    await write(withRegister);
    expect((await cellsOf("Summary")).formulas[1]?.[1]).toBe('=COUNTIFS(QuarterRegister_2[Counted as],"Off")');
    expect((await cellsOf("Mine")).values).toEqual([["Ref"], ["A"]]);
  });

  it("stays where only our own summary looks at it, which is not written this time", async () => {
    await opened();
    await write(withRegister);
    const before = await ids();
    await write((input) => ({ sheets: withRegister(input).sheets.slice(1) }));
    expect((await ids())["Register"]).toBe(before["Register"]);
    expect((await cellsOf("Summary")).values[1]?.[1]).toBe(1);
  });

  it("is known again in a workbook that was saved and opened", async () => {
    const host = await opened();
    await write(withRegister);
    await openBytes(host.save());
    await set("KPIs", "J5", "Red");
    await write(withRegister);
    expect((await cellsOf("Summary")).values[1]?.[1]).toBe(2);
  });
});

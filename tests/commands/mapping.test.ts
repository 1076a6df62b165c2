import { changeMapping, pickHeader } from "../../src/commands/change-mapping";
import { check } from "../../src/commands/check";
import type { Checked } from "../../src/commands/outcome";
import type { CellValue } from "../../src/read/snapshot";
import { openBytes, openSheets } from "../excel/open";

type Rows = readonly (readonly CellValue[])[];

const HEADINGS = ["Ref", "Measure", "Who", "RAG", "Remarks Q1"];
const rows: Rows = [HEADINGS, ["A1", "Homes let", "Manager", "Green", "Well"], ["A2", "Homes built", "Manager", "Red", "Late"]]; // prettier-ignore
const table = { sheet: "KPIs", headings: HEADINGS };

async function checked(): Promise<Checked> {
  const outcome = await check();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

async function columns(): Promise<unknown> {
  return (await checked()).book.registers[0]?.columns;
}

async function openRows(given: Rows, name = "KPIs"): ReturnType<typeof openSheets> {
  return await openSheets([{ name, rows: given }]);
}

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).select();
    await context.sync();
  });
}

it("shows every headed column, what it was taken for, and which were not understood", async () => {
  await openRows(rows);
  const [understood] = (await checked()).book.tables;
  expect(understood?.items).toBe(2);
  expect(understood?.columns.map(({ heading, role }) => [heading, role])).toEqual([
    ["Ref", "reference"],
    ["Measure", "measure"],
    ["Who", "owner"],
    ["RAG", "rating"],
    ["Remarks Q1", null],
  ]);
});

it("reads a column as the officer says, and goes on so after saving and opening", async () => {
  const host = await openRows(rows);
  expect((await changeMapping(table, { kind: "role", heading: "Remarks Q1", role: "commentary" })).ok).toBe(true);
  expect(await columns()).toMatchObject({ commentary: 4 });
  await openBytes(host.save());
  expect(await columns()).toMatchObject({ commentary: 4 });
});

it("still holds next quarter, when columns have moved and others were added", async () => {
  const { changedMapping, NO_MAPPING } = await import("../../src/kpi/mapping");
  const mapping = changedMapping(NO_MAPPING, table, { kind: "role", heading: "Remarks Q1", role: "commentary" });
  await openRows([["", "", "", "", "", ""], ["Ref", "Measure", "Remarks Q1", "Remarks Q2", "RAG", "Who"], ["A1", "Homes let", "Well", "Better", "Green", "Manager"]]); // prettier-ignore
  await Excel.run(async (context) => {
    context.workbook.settings.add("QuarterReady.Mapping", mapping);
    await context.sync();
  });
  expect(await columns()).toMatchObject({ rating: 4, owner: 5 });
  expect(((await columns()) as { commentary: number }).commentary).toBeLessThan(4);
  expect((await checked()).book.passedOver).toEqual([]);
});

describe("two tables on a sheet under the same headings", () => {
  const twins: Rows = [["Actions"], ...rows, ["Indicators"], HEADINGS, ["B1", "Rent paid", "Manager", "Green", "Well"], ["B2", "Voids", "Manager", "Green", "Few"]]; // prettier-ignore
  const first = { ...table, title: "Actions" };

  it("are told apart by the line above them", async () => {
    await openRows(twins);
    await changeMapping(first, { kind: "role", heading: "Remarks Q1", role: "commentary" });
    const { registers } = (await checked()).book;
    expect(registers.map(({ columns: found }) => found.commentary ?? null)).toEqual([4, null]);
  });

  it("and one that stands alone is known again though its line was reworded", async () => {
    const host = await openRows([["Actions"], ...rows]);
    await changeMapping(first, { kind: "role", heading: "Remarks Q1", role: "commentary" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["Our actions"]];
      await context.sync();
    });
    await openBytes(host.save());
    expect(await columns()).toMatchObject({ commentary: 4 });
  });
});

it("forgets what was said of a table that is gone, when asked to", async () => {
  await openRows(rows);
  const gone = { sheet: "KPIs", headings: ["Some", "Other", "Columns"] };
  await changeMapping(gone, { kind: "role", heading: "Some", role: "reference" });
  const [lost] = (await checked()).book.passedOver;
  if (lost?.reason !== "mapping-lost") throw new Error("Not told");
  await changeMapping(lost.table, { kind: "forget" });
  expect((await checked()).book.passedOver).toEqual([]);
});

it("leaves a column unread that the officer says holds nothing", async () => {
  await openRows(rows);
  await changeMapping(table, { kind: "role", heading: "Who", role: "none" });
  expect(await columns()).not.toHaveProperty("owner");
  await changeMapping(table, { kind: "role", heading: "Who", role: null });
  expect(await columns()).toHaveProperty("owner", 2);
});

it("leaves out a table that is to be ignored, and says so", async () => {
  await openSheets([{ name: "KPIs", rows }, { name: "Old", rows }]); // prettier-ignore
  await changeMapping({ ...table, sheet: "Old" }, { kind: "ignore", ignored: true });
  const { book } = await checked();
  expect(book.registers.map(({ sheet }) => sheet)).toEqual(["KPIs"]);
  expect(book.passedOver).toEqual([{ reason: "table-ignored", sheet: "Old", row: 0 }]);
});

it("takes the selected row for a header where none was found", async () => {
  await openRows([["Our quarter"], ["Wer", "Was", "Wie"], ["A1", "Homes let", "Green"], ["A2", "Homes built", "Red"]]); // prettier-ignore
  expect(await check()).toMatchObject({ ok: false, failure: { kind: "no-register" } });
  await select("B2");
  const picked = await pickHeader();
  if (!picked.ok) throw new Error("Not picked");
  expect(picked.value).toEqual({ sheet: "KPIs", headings: ["Wer", "Was", "Wie"] });
  await changeMapping(picked.value, { kind: "role", heading: "Was", role: "measure" });
  await changeMapping(picked.value, { kind: "role", heading: "Wie", role: "rating" });
  expect((await checked()).summary.byRating).toMatchObject({ green: 1, red: 1 });
});

it("says so where the selected row is empty", async () => {
  await openRows(rows);
  await select("A9");
  expect(await pickHeader()).toEqual({ ok: false, failure: { kind: "empty-row", sheet: "KPIs" } });
});

it("tells of a table or a column that is not there any more", async () => {
  const host = await openRows(rows);
  await changeMapping(table, { kind: "role", heading: "Remarks Q1", role: "commentary" });
  await changeMapping({ sheet: "Gone", headings: ["A", "B"] }, { kind: "ignore", ignored: true });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("E1").values = [["Notes to self"]];
    await context.sync();
  });
  expect((await checked()).book.passedOver).toMatchObject([
    { reason: "mapping-lost", sheet: "KPIs", heading: "remarks" },
    { reason: "mapping-lost", sheet: "Gone", heading: null },
  ]);
  host.close();
});

it("tells where what was kept cannot be read, and reads the workbook all the same", async () => {
  await openRows(rows);
  await Excel.run(async (context) => {
    context.workbook.settings.add("QuarterReady.Mapping", { version: 7 });
    await context.sync();
  });
  const { book } = await checked();
  expect(book.registers).toHaveLength(1);
  expect(book.passedOver).toEqual([{ reason: "mapping-unreadable", sheet: "" }]);
});

it("leaves no setting behind once everything is taken back", async () => {
  await openRows(rows);
  await changeMapping(table, { kind: "role", heading: "Who", role: "none" });
  await changeMapping(table, { kind: "forget" });
  const settings = await Excel.run(async (context) => {
    const { settings: all } = context.workbook;
    all.load("items/key");
    await context.sync();
    return all.items.map(({ key }) => key);
  });
  expect(settings).toEqual([]);
});

it("keeps what is said of one table of a sheet apart from another's, even where a heading is the same", async () => {
  const second = ["Action", "Remarks Q1", "Progress status", "RAG"];
  await openRows([...rows, [], ["Actions"], second, ["Open the hub", "In May", "In progress", "Green"]]);
  await changeMapping(table, { kind: "role", heading: "Remarks Q1", role: "commentary" });
  const { registers } = (await checked()).book;
  expect(registers.map(({ columns: found }) => found.commentary)).toEqual([4, undefined]);
});

it("does not rate by a column that the officer says holds nothing", async () => {
  await openRows(rows);
  await changeMapping(table, { kind: "role", heading: "RAG", role: "none" });
  expect(await check()).toMatchObject({ ok: false, failure: { kind: "no-register" } });
});

it("still shows a table of which too little is left to be found by itself", async () => {
  await openRows(rows);
  for (const heading of ["Ref", "Measure"]) await changeMapping(table, { kind: "role", heading, role: "none" });
  const outcome = await check();
  const tables = outcome.ok
    ? outcome.value.book.tables
    : outcome.failure.kind === "no-register"
      ? outcome.failure.tables
      : [];
  expect(tables.map(({ columns: found }) => found.map(({ role }) => role))).toEqual([
    [null, null, "owner", "rating", null],
  ]);
});

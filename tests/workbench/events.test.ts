import type { WorkbookHost } from "../../src/workbench/index";
import { opened } from "./support";

type Told = Record<string, unknown>;

let host: WorkbookHost;
let told: Told[];
let handlers: OfficeExtension.EventHandlerResult<never>[];

const settled = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 20);
  });

const hear = (event: object): Promise<void> => {
  told.push({ ...event });
  return Promise.resolve();
};

/** The handler stays until the end of the test. */
function until(handler: object): void {
  handlers.push(handler as OfficeExtension.EventHandlerResult<never>);
}

/** Removes the handlers, each in the context that it was added in. */
async function stop(): Promise<void> {
  const contexts = new Set(handlers.map((handler) => handler.context));
  for (const handler of handlers) handler.remove();
  await Promise.all([...contexts].map((context) => context.sync()));
  handlers = [];
}

/** Listens to everything on the collection of worksheets. */
async function listen(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    until(worksheets.onChanged.add(hear));
    until(worksheets.onAdded.add(hear));
    until(worksheets.onDeleted.add(hear));
    until(worksheets.onActivated.add(hear));
    until(worksheets.onSelectionChanged.add(hear));
    await context.sync();
  });
}

const facts = (event: Told | undefined, ...names: string[]): Told =>
  Object.fromEntries(names.map((name) => [name, event?.[name]]));

describe("events, through the client's own registration", () => {
  beforeEach(async () => {
    told = [];
    handlers = [];
    host = await opened();
  });
  afterEach(stop);

  it("tells of a cell that the user types into, with what it was before and is now", async () => {
    await listen();
    expect(host.edit(host.activeSheetId, 1, 2, "12%")).toEqual({ ok: true });
    await settled();
    expect(told).toHaveLength(1);
    expect(facts(told[0], "type", "changeType", "source", "address", "triggerSource", "worksheetId")).toEqual({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      address: "C2",
      triggerSource: "Unknown",
      worksheetId: host.activeSheetId,
    });
    expect(told[0]?.["details"]).toEqual({
      valueBefore: "",
      valueAfter: 0.12,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    });
  });

  it("tells of the add-in's own writes too, without details where there are several cells", async () => {
    await listen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["a", "b"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      await context.sync();
    });
    await settled();
    expect(told.map((event) => facts(event, "address", "details", "triggerSource"))).toEqual([
      { address: "A1:B1", details: undefined, triggerSource: "ThisLocalAddin" },
    ]);
  });

  it("tells of a co-author's edit, and that it came from elsewhere", async () => {
    await listen();
    expect(host.editRemotely(host.activeSheetId, 1, 2, "12%")).toEqual({ ok: true });
    host.edit(host.activeSheetId, 2, 2, "13%");
    await settled();
    expect(told.map((event) => facts(event, "address", "source", "triggerSource"))).toEqual([
      { address: "C2", source: "Remote", triggerSource: "Unknown" },
      { address: "C3", source: "Local", triggerSource: "Unknown" },
    ]);
  });

  it("finds the cells that hold formulas, those below each other as one range", async () => {
    for (const row of [1, 2, 4]) host.edit(host.activeSheetId, row, 1, "=1+1");
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const all = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address,areaCount");
      const none = sheet.getRange("A1:A9").getSpecialCellsOrNullObject("Formulas");
      all.areas.load("items/rowIndex,items/values");
      await context.sync();
      return { areas: all.areas.items.map(({ rowIndex, values }) => [rowIndex, values]), none: none.isNullObject };
    });
    expect(found).toEqual({
      areas: [
        [1, [[2], [2]]],
        [4, [[2]]],
      ],
      none: true,
    });
  });

  it("does not tell of what is recalculated", async () => {
    host.edit(host.activeSheetId, 0, 0, "1");
    host.edit(host.activeSheetId, 1, 0, "=A1+1");
    await listen();
    host.edit(host.activeSheetId, 0, 0, "5");
    await settled();
    expect(told.map((event) => event["address"])).toEqual(["A1"]);
  });

  it("tells of sheets that come, go and are shown, and of what is selected", async () => {
    await listen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settled();
    expect(told.map(({ type }) => type)).toEqual([
      "WorksheetAdded",
      "WorksheetActivated",
      "WorksheetSelectionChanged",
      "WorksheetDeleted",
      "WorksheetActivated",
    ]);
    expect(told[2]?.["address"]).toBe("B2:C3");
    expect(told[0]?.["source"]).toBe("Local");
    expect(told[3]?.["worksheetId"]).toBe(told[0]?.["worksheetId"]);
  });

  it("tells of the user's tabs and selections, once for each that is new", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
    });
    await listen();
    const first = host.activeSheetId;
    const area = { row: 4, column: 0, rows: 1, columns: 1 };
    host.select(first, area);
    host.select(first, area);
    host.showSheet(first);
    await settled();
    expect(told.map((event) => facts(event, "type", "address", "worksheetId"))).toEqual([
      { type: "WorksheetSelectionChanged", address: "A5", worksheetId: first },
    ]);
  });

  it("gives the range of a change", async () => {
    let asked: Promise<unknown> = Promise.resolve();
    await Excel.run(async (context) => {
      const tell = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
        asked = Excel.run(async (later) => {
          const changed = event.getRange(later).load("address,values");
          await later.sync();
          return changed.toJSON();
        });
        return Promise.resolve();
      };
      until(context.workbook.worksheets.onChanged.add(tell));
      await context.sync();
    });
    host.edit(host.activeSheetId, 2, 2, "x");
    await settled();
    expect(await asked).toMatchObject({ address: "Sheet1!C3", values: [["x"]] });
  });

  it("tells a listener on one sheet of that sheet alone", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Own");
      sheet.load("id");
      await context.sync();
      until(sheet.onChanged.add(hear));
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["not this"]];
      sheet.getRange("A2").values = [["this"]];
      await context.sync();
    });
    await settled();
    expect(told.map((event) => event["address"])).toEqual(["A2"]);
  });

  it("is silent while the add-in has switched events off, and after a handler is removed", async () => {
    await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(told).toEqual([]);
    await stop();
    host.edit(host.activeSheetId, 0, 0, "2");
    await settled();
    expect(told).toEqual([]);
  });
});

import type { WorkbookHost } from "../../src/workbench/index";
import { codeOf, failureOf, opened } from "./support";

let host: WorkbookHost;

const changes = (): object[] => {
  const seen: object[] = [];
  host.onShown((what) => seen.push(what));
  return seen;
};

describe("what the page asks of the host", () => {
  beforeEach(async () => {
    host = await opened();
  });

  it("says what a batch changed: nothing for reading, cells for writing, sheets and selection", async () => {
    const seen = changes();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getUsedRange().load("values");
      await context.sync();
      expect(seen).toEqual([]);
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("B2").select();
      await context.sync();
      context.workbook.worksheets.add("More");
      await context.sync();
    });
    expect(seen[0]).toMatchObject({ cells: true, selection: false });
    expect(seen[1]).toEqual({ cells: false, sheets: false, selection: true });
    expect(seen[2]).toMatchObject({ sheets: true });
  });

  it("takes what the user types as Excel does, and calculates", async () => {
    const seen = changes();
    const id = host.activeSheetId;
    expect(host.edit(id, 0, 0, "1,234")).toEqual({ ok: true });
    expect(host.edit(id, 0, 1, "=A1*2")).toEqual({ ok: true });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1234, 2468]]);
    });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatchObject({ cells: true });
  });

  it("says in words why it does not take an entry, and leaves the cell as it was", () => {
    const id = host.activeSheetId;
    expect(host.edit(id, 0, 0, "- not a formula, this")).toEqual({
      ok: false,
      reason: expect.stringContaining("begin with an apostrophe") as string,
    });
    Object.assign(host.book.active.content, { isProtected: true });
    expect(host.edit(id, 0, 0, "x")).toEqual({
      ok: false,
      reason: expect.stringContaining("protected sheet") as string,
    });
    expect(host.book.active.cells.at(0, 0)).toBeUndefined();
  });

  it("selects as the user does", () => {
    const seen = changes();
    host.select(host.activeSheetId, { row: 1, column: 1, rows: 2, columns: 1 });
    expect(host.selection).toEqual({ sheet: "Sheet1", address: "B2:B3" });
    expect(seen).toEqual([{ cells: false, sheets: false, selection: true }]);
  });

  it("shows the pane when the add-in asks for it, through the client's own Office.addin", async () => {
    const shown: boolean[] = [];
    host.onPane((isShown) => shown.push(isShown));
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    expect(shown).toEqual([true, false]);
  });
});

describe("faults on demand", () => {
  beforeEach(async () => {
    host = await opened();
  });

  const read = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.load("items/name");
  };

  it("each error of the list reaches the add-in by its code, once", async () => {
    for (const { code } of host.faults.filter((fault) => fault.code !== "Slow")) {
      host.fault(code);
      expect(await codeOf(read)).toBe(code);
      expect(await codeOf(read)).toBe("none");
    }
  });

  it("a lost session is no host error: the client words it itself", async () => {
    host.fault("InvalidOrTimedOutSession");
    expect(await failureOf(read)).toBeInstanceOf(OfficeExtension.Error);
  });

  it("the n-th batch from now", async () => {
    host.fault("AccessDenied", 2);
    expect(await codeOf(read)).toBe("none");
    expect(await codeOf(read)).toBe("AccessDenied");
  });

  it("a slow answer is late and right", async () => {
    host.failBatch(1, { code: "Slow", afterMs: 60 });
    const start = performance.now();
    expect(await codeOf(read)).toBe("none");
    expect(performance.now() - start).toBeGreaterThan(50);
  });
});

import "../taskpane/web-view";
import { act, screen, waitFor } from "@testing-library/react";
import { associateRibbon } from "../../src/commands/ribbon";
import { NOTHING_YET, pane } from "../../src/taskpane/pane-state";
import { complaint, FAULTY, opensPane, opensWorkbook, PATIENCE, sheetNames, verdict } from "../taskpane/officer";

jest.setTimeout(60_000);

/** The ribbon's side of Office: what a button runs, whether it was told of the end, and whether the pane was opened. */
function ribbonOfExcel() {
  const functions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  jest.spyOn(Office.actions, "associate").mockImplementation((name, run) => {
    functions.set(name, run as (event: Office.AddinCommands.Event) => void);
  });
  const opened = jest.spyOn(Office.addin, "showAsTaskpane");
  associateRibbon();
  return {
    opened,
    press: async (name: string) => {
      const completed = jest.fn();
      act(() => {
        functions.get(name)?.({ completed } as unknown as Office.AddinCommands.Event);
      });
      await waitFor(() => {
        expect(completed).toHaveBeenCalledTimes(1);
      }, PATIENCE);
    },
  };
}

describe("an officer who uses the ribbon", () => {
  beforeEach(() => {
    jest.restoreAllMocks();
    pane.set(NOTHING_YET);
  });

  it("presses Check and sees the result in the pane, which opens", async () => {
    await opensWorkbook([FAULTY]);
    const ribbon = ribbonOfExcel();
    opensPane();
    await ribbon.press("check");
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    expect(await verdict()).toBe("3 things to fix before you submit");
  });

  it("presses Quarter summary and has the sheets, without a pane", async () => {
    await opensWorkbook([FAULTY]);
    const ribbon = ribbonOfExcel();
    const before = await sheetNames();
    await ribbon.press("summarise");
    expect(ribbon.opened).not.toHaveBeenCalled();
    expect(await sheetNames()).toHaveLength(before.length + 5);
    expect(pane.get().result?.sheets).toHaveLength(5);
  });

  it("presses Quarter summary in a protected workbook and is shown why not", async () => {
    await opensWorkbook([FAULTY], { protectStructure: true });
    const ribbon = ribbonOfExcel();
    opensPane();
    await ribbon.press("summarise");
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    expect(await complaint()).toMatch(/structure is protected/);
  });

  it("presses twice, and one run is made", async () => {
    const host = await opensWorkbook([FAULTY]);
    const ribbon = ribbonOfExcel();
    await ribbon.press("check");
    const once = host.stats.batches;
    await Promise.all([ribbon.press("check"), ribbon.press("check")]);
    expect(host.stats.batches).toBe(once * 2);
  });

  it("is not left waiting by a fault of the add-in's own: the pane says what to do, and the fault is reported", async () => {
    await opensWorkbook([FAULTY]);
    const ribbon = ribbonOfExcel();
    const reported = jest.fn();
    Object.assign(globalThis, { reportError: reported });
    const fault = new TypeError("a bug");
    opensPane();
    jest.spyOn(Excel, "run").mockRejectedValueOnce(fault);
    await ribbon.press("summarise");
    expect(reported).toHaveBeenCalledWith(fault);
    expect(await complaint()).toMatch(/Save the workbook, and try again/);
    expect(screen.getByRole("button", { name: "Check" }).getAttribute("aria-disabled")).toBeNull();
  });
});

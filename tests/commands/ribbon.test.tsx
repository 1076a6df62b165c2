import "../taskpane/web-view";
import { act, render, screen, waitFor } from "@testing-library/react";
import { COMMANDS, runPresses, takePresses, type Runs } from "../../src/commands/presses";
import { RIBBON } from "../../src/commands/ribbon";
import { Trouble } from "../../src/taskpane/Trouble";
import { NOTHING_YET, pane } from "../../src/taskpane/pane-state";
import { WorkbookView } from "../../src/workbench/view/workbook-view";
import {
  complaint,
  excelRefuses,
  FAULTY,
  opensPane,
  opensWorkbook,
  PATIENCE,
  register,
  row,
  sheetNames,
  verdict,
} from "../taskpane/officer";

/** The ribbon's side of Office: what a button runs, whether it was told of the end, and whether the pane was opened. */
function ribbonOfExcel() {
  const functions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  jest.spyOn(Office.actions, "associate").mockImplementation((name, run) => {
    functions.set(name, run as (event: Office.AddinCommands.Event) => void);
  });
  const opened = jest.spyOn(Office.addin, "showAsTaskpane");
  takePresses();
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

const PLACES = ["Ashby", "Birchwood", "Coldham", "Denton", "Elmstead", "Fernhill", "Grafton", "Harwick"];

/** A row that nothing at all is wrong with but what is said. */
function sound(number: number, wrong: Readonly<Record<string, string>> = {}): string[] {
  const place = PLACES[number % PLACES.length] ?? "";
  return row(`ENV ${number}`, {
    Measure: `Share of waste recycled in ${place}`,
    "June 2022 Commentary": `The depot in ${place} took on ${number + 2} drivers in May, so every round ran on its day.`,
    ...wrong,
  });
}

/** Three things to fix: C4 and C6 have no objective, G7 has no rating. */
const THREE = register(
  sound(1), sound(2, { Objective: "" }), sound(3), sound(4, { Objective: "" }), sound(5, { "June 2022 Status": "" }), sound(6),
); // prettier-ignore

describe("a press that comes while the add-in starts", () => {
  it("is kept until it has started, and then run once", async () => {
    await opensWorkbook([FAULTY]);
    await jest.isolateModulesAsync(async () => {
      const early = await import("../../src/commands/presses");
      const functions = new Map<string, (event: Office.AddinCommands.Event) => void>();
      jest.spyOn(Office.actions, "associate").mockImplementation((name, run) => {
        functions.set(name, run as (event: Office.AddinCommands.Event) => void);
      });
      early.takePresses();
      expect([...functions.keys()]).toEqual(COMMANDS);
      const completed = jest.fn();
      functions.get("mark")?.({ completed } as unknown as Office.AddinCommands.Event);
      await new Promise((later) => setTimeout(later, 20));
      expect(completed).not.toHaveBeenCalled();
      const runs = Object.fromEntries(COMMANDS.map((name) => [name, jest.fn(() => Promise.resolve())]));
      early.runPresses(runs as unknown as Runs);
      await waitFor(() => {
        expect(completed).toHaveBeenCalledTimes(1);
      });
      expect(COMMANDS.filter((name) => runs[name]?.mock.calls.length === 1)).toEqual(["mark"]);
    });
  });
});

describe("an officer who uses the ribbon", () => {
  beforeAll(() => {
    runPresses(RIBBON);
  });

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

  it("goes from one finding to the next and back, round the ends, without a pane; the first press checks", async () => {
    const host = await opensWorkbook([THREE]);
    const ribbon = ribbonOfExcel();
    const cells: (string | undefined)[] = [];
    for (const button of ["nextFinding", "nextFinding", "nextFinding", "nextFinding", "previousFinding", "previousFinding"]) {
      await ribbon.press(button);
      cells.push(host.selection?.address);
    }
    expect(cells).toEqual(["B4", "B6", "F7", "B4", "F7", "B6"]);
    expect(ribbon.opened).not.toHaveBeenCalled();
  }); // prettier-ignore

  it("goes to findings on another sheet, and leaves out sheets that are hidden meanwhile", async () => {
    const other = {
      ...register(sound(7), sound(8, { Objective: "" }), sound(6, { Measure: "Litter picked in time" })),
      name: "Later",
    };
    const host = await opensWorkbook([{ name: "First", rows: [["Notes"]] }, THREE, other]);
    const ribbon = ribbonOfExcel();
    await ribbon.press("previousFinding");
    expect(host.selection?.sheet).toBe("Later");
    await ribbon.press("nextFinding");
    expect(host.selection).toEqual({ sheet: "KPIs", address: "B4" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Later").visibility = "Hidden";
      await context.sync();
    });
    await ribbon.press("previousFinding");
    expect(host.selection).toEqual({ sheet: "KPIs", address: "F7" });
  });

  it("asks for the next finding where none is open, and the pane says so", async () => {
    await opensWorkbook([register(sound(1), sound(2), sound(3), sound(4))]);
    const ribbon = ribbonOfExcel();
    opensPane();
    await ribbon.press("nextFinding");
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    expect(pane.get().said).toMatch(/no finding is open/);
  });

  it("marks and clears, seeing both in the sheet without a pane", async () => {
    const host = await opensWorkbook([THREE]);
    const ribbon = ribbonOfExcel();
    const fill = () => new WorkbookView(host.book).sheet(host.book.active).row(3)[1]?.look.fill;
    await ribbon.press("mark");
    expect(fill()).toBe("#F7C9E8");
    expect(pane.get().said).toBe(
      "3 cells marked. A thing to fix has a solid line around it, a warning a dashed one, advice a dotted one. 1 cell that rates has the line alone, so that the colour underneath stays in sight.",
    );
    await ribbon.press("clearMarks");
    expect(fill()).toBe("");
    expect(pane.get().said).toBe("Marks cleared on 'KPIs'.");
    expect(ribbon.opened).not.toHaveBeenCalled();
    await ribbon.press("clearMarks");
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    expect(pane.get().said).toBe("There are no marks in this workbook.");
  });

  it("marks a sheet that is protected, and the pane says why nothing shows", async () => {
    await opensWorkbook([{ ...THREE, protected: true }]);
    const ribbon = ribbonOfExcel();
    opensPane();
    await ribbon.press("mark");
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    expect([pane.get().said, ...pane.get().leftAlone]).toEqual([
      "No cell was marked.",
      "'KPIs': 3 cells not marked, because the sheet is protected. Remove the protection (Review, Unprotect Sheet) and try again.",
    ]);
  });

  it.each(["mark", "clearMarks", "nextFinding"])("presses %s while Excel refuses, and is told what to do", async (name) => {
    const host = await opensWorkbook([THREE]);
    const ribbon = ribbonOfExcel();
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await ribbon.press(name);
    expect(ribbon.opened).toHaveBeenCalledTimes(1);
    render(<Trouble phase={pane.get().phase} />);
    expect(await complaint()).toMatch(/still typing in a cell/);
  }); // prettier-ignore

  it("uses a key, which hands over no event, and Help, which opens a window", async () => {
    const host = await opensWorkbook([THREE]);
    const associate = jest.spyOn(Office.actions, "associate");
    const open = jest.spyOn(window, "open").mockReturnValue(null);
    takePresses();
    const runs = new Map(associate.mock.calls.map(([name, run]) => [name, run as () => void]));
    runs.get("nextFinding")?.();
    await waitFor(() => {
      expect(host.selection?.address).toBe("B4");
    }, PATIENCE);
    runs.get("help")?.();
    await waitFor(() => {
      expect(open.mock.calls.map(([address]) => address)).toEqual(["http://localhost/assets/help.html"]);
    });
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

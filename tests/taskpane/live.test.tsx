import { act, screen, waitFor, within } from "@testing-library/react";
import { live } from "../../src/taskpane/live/live-state";
import { pane } from "../../src/taskpane/pane-state";
import { sheetId } from "../../src/workbench/events/sheet-id";
import type { WorkbookHost } from "../../src/workbench/index";
import { FAULTY, opensPane, opensWorkbook, PATIENCE, press, row, settled, verdict } from "./officer";

/** The sheet's id in Excel, by its name. */
function idOf(host: WorkbookHost, name = "KPIs"): string {
  const sheet = host.book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet called ${name}`);
  return sheetId(sheet);
}

/** Row and column of 'D5', from nought. */
function placeOf(address: string): [number, number] {
  return [Number(address.slice(1)) - 1, address.charCodeAt(0) - 65];
}

/** The officer types into a cell of the sheet, not through the add-in. */
function types(host: WorkbookHost, address: string, text: string, sheet = "KPIs"): void {
  act(() => {
    host.edit(idOf(host, sheet), ...placeOf(address), text);
  });
}

/** The officer has checked the workbook, and Excel tells of what is edited from now on. */
async function checked(): Promise<{ host: WorkbookHost } & ReturnType<typeof opensPane>> {
  const host = await opensWorkbook([FAULTY, { name: "Notes", rows: [["Notes"]] }]);
  const opened = opensPane();
  await press(opened.user, "Check");
  await verdict();
  await settled();
  await watched();
  return { host, ...opened };
}

async function watched(): Promise<void> {
  await waitFor(() => {
    expect(live.get().canFollow).toBe(true);
  }, PATIENCE);
}

async function says(words: string | RegExp): Promise<void> {
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toMatch(words);
  }, PATIENCE);
}

/** Long enough for whatever would have followed. */
async function aWhile(ms = 1500): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, ms));
  });
}

describe("findings that follow what is edited", () => {
  it("an officer mends a cell, and the finding is gone without a press", async () => {
    const { host } = await checked();
    await says(/^3 things/);
    types(host, "F14", "Green");
    await says(/^2 things/);
    types(host, "B12", "");
    types(host, "F13", "Gren");
    await says(/^3 things/);
  });

  it("a co-author's edit counts like the officer's own", async () => {
    const { host } = await checked();
    act(() => {
      host.editRemotely(idOf(host), 13, 5, "Green");
    });
    await says(/^2 things/);
  });

  it("a row that is typed below the others is read as well", async () => {
    const { host } = await checked();
    for (const [column, text] of row("ENV 13", { Objective: "" }).entries()) act(() => void host.edit(idOf(host), 14, column, text)); // prettier-ignore
    await says(/^4 things/);
  });

  it("never shows that it is at work, and leaves what was said and walked to where it was", async () => {
    const { host, user } = await checked();
    const phases = new Set<string>();
    const end = pane.subscribe(() => phases.add(pane.get().phase.kind));
    act(() => {
      pane.set({ ...pane.get(), said: "Kept.", walked: "ENV 10, B12" });
    });
    types(host, "F14", "Green");
    await says(/^2 things/);
    end();
    expect([...phases]).toEqual(["resting"]);
    expect(pane.get()).toMatchObject({ said: "Kept.", walked: "ENV 10, B12" });
    expect(user).toBeDefined();
  });

  it("leaves the focus, an open panel and what is typed in it", async () => {
    const { host, user } = await checked();
    const search = screen.getByRole("searchbox", { name: "Search the findings" });
    await user.type(search, "ENV");
    await says(/^3 things/);
    const before = screen.getByRole("heading", { name: /^No objective/ });
    types(host, "F14", "Green");
    await says(/^2 things/);
    expect(document.activeElement).toBe(search);
    expect((search as HTMLInputElement).value).toBe("ENV");
    expect(screen.getByRole("heading", { name: /^No objective/ })).toBe(before);
  });

  it("announces nothing while the verdict stays the same", async () => {
    const { host } = await checked();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(screen.getByRole("status"), { childList: true, subtree: true, characterData: true });
    const { result } = pane.get();
    types(host, "G3", "46.2% against 45%, after the new round.");
    await waitFor(() => {
      expect(pane.get().result).not.toBe(result);
    }, PATIENCE);
    observer.disconnect();
    expect(changes.map(({ type, target }) => `${type} ${target.nodeName} ${target.textContent}`)).toEqual([]);
  });
});

describe("what the add-in writes itself", () => {
  it("is not followed: a summary is checked once", async () => {
    const { user } = await checked();
    await press(user, "Quarter summary");
    await settled();
    const { result } = pane.get();
    await aWhile();
    expect(pane.get().result?.checked.findings).toBe(result?.checked.findings);
    expect(live.get().isBehind).toBe(false);
  });

  it("does not drown what an officer types meanwhile", async () => {
    const { host, user } = await checked();
    const end = pane.subscribe(() => {
      const { phase } = pane.get();
      if (phase.kind !== "working" || phase.step !== "writing") return;
      end();
      host.edit(idOf(host), ...placeOf("F14"), "Green");
    });
    await press(user, "Quarter summary");
    await settled();
    await says(/^2 things/);
    expect(screen.getByText("The written summary is out of date")).toBeTruthy();
  });

  it("is told to be out of date once something was edited", async () => {
    const { host, user } = await checked();
    await press(user, "Quarter summary");
    await settled();
    expect(screen.queryByText("The written summary is out of date")).toBeNull();
    types(host, "F14", "Green");
    expect(await screen.findByText("The written summary is out of date", {}, PATIENCE)).toBeTruthy();
    types(host, "F14", "");
    await waitFor(() => {
      expect(screen.queryByText("The written summary is out of date")).toBeNull();
    }, PATIENCE);
  });

  it("is not followed where the officer types on it: it is in no finding", async () => {
    const { host, user } = await checked();
    await press(user, "Quarter summary");
    await settled();
    await aWhile();
    const { result } = pane.get();
    types(host, "A40", "A note", "Summary");
    await aWhile();
    expect(pane.get().result).toBe(result);
  });
});

describe("a host that can't tell now", () => {
  it("is asked again later, and nothing is said of it", async () => {
    const { host } = await checked();
    host.failBatch(1, { code: "InvalidOperationInCellEditMode" });
    types(host, "F14", "Green");
    await says(/^2 things/);
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  it("reads all of it where some cells alone can't be read", async () => {
    const { host } = await checked();
    for (const way of ["group", "groupCollapsed", "error"] as const) jest.spyOn(console, way).mockImplementation(() => undefined); // prettier-ignore
    host.failBatch(1, { code: "AccessDenied" });
    types(host, "F14", "Green");
    await says(/^2 things/);
  });

  it("says that the workbook has changed where it fails for good, and checks on asking", async () => {
    const { host, user } = await checked();
    for (const way of ["group", "groupCollapsed", "error"] as const) jest.spyOn(console, way).mockImplementation(() => undefined); // prettier-ignore
    for (const batch of [1, 2]) host.failBatch(batch, { code: "GeneralException" });
    types(host, "F14", "Green");
    const bar = await screen.findByText("The workbook has changed since it was checked.", {}, PATIENCE);
    expect(bar).toBeTruthy();
    await press(user, "Check again");
    await says(/^2 things/);
    expect(screen.queryByText("The workbook has changed since it was checked.")).toBeNull();
  });
});

describe("an officer who switches it off", () => {
  afterEach(() => {
    localStorage.clear();
  });

  it("is told that the workbook has changed, and checks when it suits", async () => {
    const { host, user } = await checked();
    await user.click(screen.getByRole("tab", { name: /^Settings/ }));
    await user.click(screen.getByRole("switch", { name: "Check again by itself after each edit" }));
    types(host, "F14", "Green");
    await screen.findByText("The workbook has changed since it was checked.", {}, PATIENCE);
    await aWhile();
    await says(/^3 things/);
    await press(user, "Check again");
    await says(/^2 things/);
  });

  it("sees it follow at once when it is switched on again", async () => {
    const { host, user } = await checked();
    await user.click(screen.getByRole("tab", { name: /^Settings/ }));
    const choice = screen.getByRole("switch", { name: "Check again by itself after each edit" });
    await user.click(choice);
    types(host, "F14", "Green");
    await screen.findByText("The workbook has changed since it was checked.", {}, PATIENCE);
    await user.click(choice);
    await says(/^2 things/);
    expect(within(screen.getByRole("main")).queryByText("The workbook has changed since it was checked.")).toBeNull();
  });
});

describe("a workbook that takes long to check", () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it("is followed once, and then no more until the officer wants it", async () => {
    const { host, user } = await checked();
    let now = 0;
    // A machine on which everything takes half a second.
    jest.spyOn(performance, "now").mockImplementation(() => (now += 500));
    types(host, "F14", "Green");
    await says(/^2 things/);
    await waitFor(() => {
      expect(live.get()).toMatchObject({ follows: false, isSlow: true });
    }, PATIENCE);
    jest.restoreAllMocks();
    types(host, "F13", "Gren");
    await screen.findByText("The workbook has changed since it was checked.", {}, PATIENCE);
    await aWhile();
    await says(/^2 things/);
    await user.click(screen.getByRole("tab", { name: /^Settings/ }));
    expect(screen.getByText(/^Switched off for now: checking this workbook takes long\./)).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: "Check again by itself after each edit" }));
    await says(/^3 things/);
    expect(screen.queryByText(/^Switched off for now/)).toBeNull();
  });
});

describe("a pane out of sight", () => {
  it("lets the edits be, and catches up when it is seen again", async () => {
    const { host } = await checked();
    const hidden = jest.spyOn(document, "hidden", "get").mockReturnValue(true);
    types(host, "F14", "Green");
    await aWhile();
    await says(/^3 things/);
    hidden.mockRestore();
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    await says(/^2 things/);
  });
});

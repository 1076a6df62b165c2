import { act, screen } from "@testing-library/react";
import { pane, type Phase } from "../../src/taskpane/pane-state";
import { sheetXml } from "../excel/open";
import { press, settled } from "./officer";
import { checks } from "./summary-part";

/** Presses Cancel as soon as the step begins. */
function cancelsAt(isReached: (phase: Extract<Phase, { kind: "working" }>) => boolean): void {
  const stop = pane.subscribe(() => {
    const { phase } = pane.get();
    if (phase.kind !== "working" || !isReached(phase)) return;
    stop();
    phase.cancel?.();
  });
}

async function sheetNames(): Promise<string[]> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

const status = (): string => screen.getByRole("status").textContent;

describe("an officer who cancels", () => {
  it.each([
    ["before anything is written", (progress: unknown) => progress === undefined],
    ["while the new sheets are filled", (progress: unknown) => progress !== undefined],
  ])("the summary %s finds the workbook and the pane as they were", async (_, isReached) => {
    const { host, user } = await checks();
    const theirs = (): string => sheetXml(host.save(), "KPIs").replace(' tabSelected="true"', "");
    const [before, cells, { result }] = [await sheetNames(), theirs(), pane.get()];
    cancelsAt(({ step, progress }) => step === "writing" && isReached(progress));
    await press(user, "Quarter summary");
    await settled();
    expect(status()).toContain("You cancelled the summary. Nothing in the workbook was changed.");
    expect(pane.get().phase).toEqual({ kind: "resting" });
    // What adding and taking away sheets set off may have read the same again.
    expect(pane.get().result).toEqual(result);
    expect(await sheetNames()).toEqual(before);
    expect(theirs()).toEqual(cells);
  });

  it("the check sees what was found before", async () => {
    const { user } = await checks();
    const { result } = pane.get();
    cancelsAt(({ step }) => step === "reading");
    await press(user, "Check");
    await settled();
    expect(status()).toContain("You cancelled the check. Nothing in the workbook was changed.");
    expect(pane.get().result).toBe(result);
  });

  it("finds the button once it takes long, and is told that it was pressed", async () => {
    const { user } = await checks();
    const cancel = jest.fn();
    act(() => {
      pane.set({ ...pane.get(), phase: { kind: "working", task: "check", step: "checking", cancel } });
    });
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Cancel" }, { timeout: 10_000 }));
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("button", { name: "Cancelling…" }).getAttribute("aria-disabled")).toBe("true");
  });
});

import { act, screen } from "@testing-library/react";
import { NOTHING_YET, pane, type Phase } from "../../src/taskpane/pane-state";
import { FAULTY, opensPane, opensWorkbook, press, verdict } from "./officer";

const READING: Phase = { kind: "working", task: "check", step: "reading" };

async function opens() {
  await opensWorkbook([FAULTY]);
  return opensPane();
}

describe("an officer who waits for the first check", () => {
  it("sees the shape of what comes, and reads or hears in words what is going on", async () => {
    const { container, user } = await opens();
    const shape = (): Element | null => container.querySelector(".fui-Skeleton");
    expect(shape()).toBeNull();
    act(() => {
      pane.set({ ...NOTHING_YET, phase: READING });
    });
    expect(shape()?.getAttribute("aria-hidden")).toBe("true");
    expect(screen.getByRole("status").textContent).toBe("Reading the workbook…");
    expect(screen.queryAllByRole("progressbar")).toEqual([]);
    act(() => {
      pane.set(NOTHING_YET);
    });
    await press(user, "Check");
    await verdict();
    expect(shape()).toBeNull();
  });

  it("sees a bar beside the words only where it takes longer", async () => {
    const { container } = await opens();
    const bar = (): Element | null => container.querySelector(".fui-ProgressBar");
    act(() => {
      pane.set({ ...NOTHING_YET, phase: READING });
    });
    expect(bar()).toBeNull();
    await act(async () => {
      await new Promise((done) => setTimeout(done, 1200));
    });
    expect(bar()).not.toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Reading the workbook…");
  });
});

it("an officer who checks again keeps what was found in sight meanwhile", async () => {
  const { container, user } = await opens();
  await press(user, "Check");
  await verdict();
  act(() => {
    pane.set({ ...pane.get(), phase: READING });
  });
  expect(container.querySelector(".fui-Skeleton")).toBeNull();
  expect(screen.getByRole("heading", { name: /^No objective/ })).toBeTruthy();
});

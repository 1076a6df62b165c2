import { act, screen } from "@testing-library/react";
import type { PassedOver } from "../../src/read/register";
import { NOTHING_YET, pane } from "../../src/taskpane/pane-state";
import { startExcel } from "../../src/workbench/index";
import { complaint, FAULTY, opensPane, opensWorkbook, press, turnsTo, verdict } from "./officer";
import { violations } from "./violations";

function levels(): number[] {
  return screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
}

describe("an officer who uses a screen reader", () => {
  beforeAll(startExcel);

  it("finds no barrier before anything was read", async () => {
    await opensWorkbook([FAULTY]);
    const { container } = opensPane();
    expect(await violations(container)).toEqual([]);
  });

  it("finds none in the findings, and headings in order", async () => {
    await opensWorkbook([FAULTY]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await verdict();
    expect(await violations(container)).toEqual([]);
    const order = levels();
    expect(order[0]).toBe(1);
    expect(order.filter((level, index) => level > (order[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it("finds none once the sheets are written", async () => {
    await opensWorkbook([FAULTY]);
    const { user, container } = opensPane();
    await press(user, "Quarter summary");
    await verdict();
    expect(await violations(container)).toEqual([]);
  });

  it("finds none in a complaint", async () => {
    await opensWorkbook([{ name: "Notes", rows: [["Nothing here"]] }]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await complaint();
    expect(await violations(container)).toEqual([]);
  });

  it("hears what is going on from the one place that is there throughout", () => {
    const { container } = opensPane();
    const status = screen.getByRole("status");
    act(() => {
      pane.set({ ...NOTHING_YET, phase: { kind: "working", task: "check", step: "reading" } });
    });
    expect(container.querySelectorAll("[role=status]")).toHaveLength(1);
    expect(screen.getByRole("status")).toBe(status);
    expect(status.textContent).toBe("Reading the workbook…");
  });

  it("is told, when Excel keeps the add-in waiting, what it may be waiting for", () => {
    jest.useFakeTimers();
    opensPane();
    act(() => {
      pane.set({ ...NOTHING_YET, phase: { kind: "working", task: "check", step: "reading" } });
    });
    act(() => {
      jest.advanceTimersByTime(6000);
    });
    expect(screen.getByRole("status").textContent).toMatch(/press Enter or Esc/);
    jest.useRealTimers();
  });

  it("can open a long list a page at a time", async () => {
    await opensWorkbook([FAULTY]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await verdict();
    const passedOver = Array.from({ length: 500 }, (_, index): PassedOver => ({ reason: "sheet-empty", sheet: `${index}` })); // prettier-ignore
    act(() => {
      pane.set({ ...pane.get(), passedOver });
    });
    await turnsTo(user, "Settings");
    await user.click(screen.getByText("Sheets and rows not read (500)"));
    expect(container.querySelectorAll("details[open] li")).toHaveLength(20);
    await press(user, "Show more sheets and rows not read");
    expect(container.querySelectorAll("details[open] li")).toHaveLength(120);
  });
});

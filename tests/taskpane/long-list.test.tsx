import { act, screen } from "@testing-library/react";
import { checkBook, isReady } from "../../src/check/check-book";
import { DEFAULT_PROFILE } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import type { Snapshot } from "../../src/read/snapshot";
import { summarise } from "../../src/report/summarise";
import { pane, RESTING } from "../../src/taskpane/pane-state";
import { startExcel } from "../../src/workbench/index";
import { opensPane, press, register, row } from "./officer";

/** A check of so many rows, each without an owner and with a rating of its own that nobody knows. */
function checkedRows(count: number) {
  const faulty = Array.from({ length: count }, (_, index) =>
    row(`ENV ${index + 1}`, { "Responsible Officer": "", "June 2022 Status": `Mostly ${index}` }),
  );
  const { name, rows } = register(row("ENV 0"), ...faulty);
  const values = rows.map((cells) => Array.from({ length: 7 }, (_, column) => (cells[column] ?? "") as string));
  const sheet = { name, hidden: false, ours: false, top: 0, left: 0, values, details: new Map() };
  const snapshot: Snapshot = { sheets: [sheet] };
  const book = readBook(snapshot, { profile: DEFAULT_PROFILE });
  const findings = checkBook(book, DEFAULT_PROFILE, [name]);
  return { book, findings, summary: summarise(book), ready: isReady(findings) };
}

describe("an officer whose workbook has ten thousand faults", () => {
  beforeAll(startExcel);

  it("sees a first page of each kind, and more on asking", async () => {
    const checked = checkedRows(5000);
    expect(checked.findings.length).toBeGreaterThanOrEqual(10_000);
    const { user, container } = opensPane();
    act(() => {
      pane.set({ phase: RESTING, result: { checked, sheets: [] } });
    });
    expect(screen.getByRole("heading", { name: "No responsible officer (5,000)" })).toBeTruthy();
    expect(container.querySelectorAll("button").length).toBeLessThan(100);
    const before = screen.getAllByRole("button", { name: /^ENV/ }).length;
    await press(user, "Show more cells under No responsible officer");
    expect(screen.getAllByRole("button", { name: /^ENV/ }).length).toBe(before + 60);
  });
});

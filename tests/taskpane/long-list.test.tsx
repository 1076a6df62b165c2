import { act, screen } from "@testing-library/react";
import { NOTHING_EXPLAINED } from "../../src/check/explanations";
import type { Finding } from "../../src/check/finding";
import { readinessOf } from "../../src/check/readiness";
import type { Checked } from "../../src/commands/outcome";
import { NO_CHOICES } from "../../src/kpi/profile";
import { settleProfile } from "../../src/read/detect-profile";
import { NO_LAYOUTS } from "../../src/report/layouts/kept-layouts";
import { summarise } from "../../src/report/summarise";
import { NOTHING_YET, pane, RESTING } from "../../src/taskpane/pane-state";
import { FAULTY, opensPane, opensWorkbook, press } from "./officer";

/** So many rows, each without an owner and with a rating of its own that nobody knows. */
function checkedRows(count: number): Checked {
  const findings = Array.from({ length: count }, (_, row): Finding[] => {
    const common = { severity: "error", sheet: "KPIs", reference: `ENV ${row}`, fix: null } as const;
    const text = `Mostly ${row}`;
    return [
      { ...common, rule: "missing-owner", place: { row, column: 4 }, facts: { heading: "Officer", text: "" } },
      { ...common, rule: "unknown-status", place: { row, column: 5 }, facts: { heading: "Status", text } },
    ];
  }).flat();
  const stated = { counts: [], shares: [], sums: [], lists: [], titles: new Map() };
  const book = { registers: [], otherQuarters: [], quarters: [], tables: [], quarter: null, passedOver: [], stated };
  return {
    book,
    findings,
    summary: summarise(book),
    settings: settleProfile(NO_CHOICES, book, { sheets: [] }),
    layouts: NO_LAYOUTS,
    written: null,
    standing: [],
    explained: NOTHING_EXPLAINED,
    readiness: readinessOf(findings),
    ready: false,
  };
}

describe("an officer whose workbook has ten thousand faults", () => {
  it("sees a first page of each kind, and more on asking", async () => {
    await opensWorkbook([FAULTY]);
    const { user, container } = opensPane();
    act(() => {
      pane.set({ ...NOTHING_YET, phase: RESTING, result: { checked: checkedRows(5000), sheets: [] } });
    });
    expect(screen.getByRole("heading", { name: "10,000 things to fix before you submit" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "No responsible officer (5,000)" })).toBeTruthy();
    expect(container.querySelectorAll("button").length).toBeLessThan(100);
    const before = screen.getAllByRole("button", { name: /^ENV/ }).length;
    await press(user, "Show more cells under No responsible officer");
    expect(screen.getAllByRole("button", { name: /^ENV/ }).length).toBe(before + 60);
  });
});

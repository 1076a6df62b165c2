import { screen, waitFor, within } from "@testing-library/react";
import type { SheetInput } from "../../samples/workbook-builder";
import { pane } from "../../src/taskpane/pane-state";
import { opensPane, opensWorkbook, PATIENCE, press, turnsTo, verdict } from "./officer";
import { violations } from "./violations";

const HEADINGS = [
  "Ref",
  "Measure",
  "Target",
  "Q1 Actual",
  "Q1 RAG",
  "Q1 Comments",
  "Q2 Actual",
  "Q2 RAG",
  "Q2 Comments",
];
const SHEET: SheetInput = {
  name: "KPIs",
  rows: [
    ["Performance 2023/24"],
    HEADINGS,
    ["A1", "Homes let in time", "90%", "91%", "Green", "All let within the month.", "85%", "Red", "Three staff left, so lets were late; two start in May."],
    ["A2", "Rent collected", "90%", "92%", "Green", "Direct debits are up.", "93%", "Green", "Direct debits rose again."],
    ["A3", "Bins emptied on the day", "90%", "95%", "Green", "The new round works.", "94%", "Green", "One lorry was off the road."],
  ],
}; // prettier-ignore

const GUESSED: SheetInput = {
  name: "KPIs",
  rows: [
    ["Ref", "Measure", "Target", "Annual target", "Lead", "June"],
    ["A1", "Homes let", "20", "80", "Housing Manager", "Green"],
    ["A2", "Homes built", "5", "25", "Housing Manager", "Red"],
    ["A3", "Homes repaired", "6", "26", "Housing Manager", "Green"],
  ],
};

async function settled(): Promise<void> {
  await waitFor(() => {
    expect(pane.get().phase.kind).not.toBe("working");
  }, PATIENCE);
}

describe("an officer whose workbook holds several quarters", () => {
  it("is shown the latest, and may choose another", async () => {
    await opensWorkbook([SHEET]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await verdict();
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Quarter" });
    expect([...choice.options].map(({ text }) => text)).toEqual(["Q1 2023/24", "Q2 2023/24"]);
    expect(choice.value).toBe("Q2 2023/24");
    await user.selectOptions(choice, "Q1 2023/24");
    await settled();
    expect(pane.get().result?.checked.book.quarter).toEqual({ year: 2023, quarter: 1 });
    expect(pane.get().result?.checked.summary.byRating.red).toBe(0);
    expect(await violations(container)).toEqual([]);
  });

  it("writes the summary of the one that was chosen", async () => {
    await opensWorkbook([SHEET]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await user.selectOptions(screen.getByRole("combobox", { name: "Quarter" }), "Q1 2023/24");
    await settled();
    await press(user, /^Quarter summary/);
    await settled();
    expect(pane.get().result?.sheets.length).toBeGreaterThan(0);
    expect(pane.get().result?.checked.book.quarter).toEqual({ year: 2023, quarter: 1 });
  });

  it("has nothing to choose where there is but one", async () => {
    await opensWorkbook([GUESSED]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    expect(screen.queryByRole("combobox", { name: "Quarter" })).toBeNull();
  });
});

describe("an officer whose columns had to be guessed", () => {
  it("is asked, and answers once", async () => {
    await opensWorkbook([GUESSED]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await verdict();
    await turnsTo(user, "Settings");
    await user.click(screen.getByText(/^What was read/));
    await user.click(screen.getByText("KPIs, A1:F1: 3 items"));
    const list = within(screen.getByRole("list", { name: "Tables" }));
    expect(list.getByText("'Target' was taken for the target, but 'Annual target' may be meant too, and says something else. Is that right?")).toBeTruthy(); // prettier-ignore
    expect(list.getByText("'June' was taken for the rating, because 100% of what stands in it are ratings. Is that right?")).toBeTruthy(); // prettier-ignore
    expect(await violations(container)).toEqual([]);
    await press(user, "Yes, use ‘Target’");
    await settled();
    await press(user, "Yes, use ‘June’");
    await settled();
    expect(pane.get().tables?.flatMap(({ doubts }) => doubts)).toEqual([]);
    expect(screen.queryByText(/Is that right/)).toBeNull();
  });
});

describe("an officer who said something of a table that is gone", () => {
  it("can forget it", async () => {
    const host = await opensWorkbook([GUESSED]);
    await Excel.run(async (context) => {
      const mapping = { version: 1, tables: [{ sheet: "Old", headings: ["a", "b"], roles: { a: "reference" } }] };
      context.workbook.settings.add("QuarterReady.Mapping", mapping);
      await context.sync();
    });
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await press(user, "Forget the table on Old");
    await settled();
    expect(screen.queryByText(/is not there any more/)).toBeNull();
    expect(pane.get().said).toBe("Forgotten: this workbook no longer holds what you said of it.");
    host.close();
  });
});

import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { UnderstoodTable } from "../../src/read/register";
import { pane } from "../../src/taskpane/pane-state";
import { startExcel } from "../../src/workbench/index";
import {
  complaint,
  excelRefuses,
  FAULTY,
  opensPane,
  opensWorkbook,
  PATIENCE,
  press,
  register,
  row,
  turnsTo,
  verdict,
} from "./officer";
import { violations } from "./violations";

const SOUND = register(row("ENV 1"), row("ENV 2"), row("ENV 3"));
const REMARKS = { ...SOUND, rows: SOUND.rows.map((cells, index) => [...cells, index === 1 ? "Remarks" : ""]) };
const OLD = { ...SOUND, name: "Old" };
const FOREIGN = { name: "KPIs", rows: [["Our quarter"], ["Wer", "Was", "Wie"], ["A1", "Homes let", "Green"], ["A2", "Homes built", "Red"]] }; // prettier-ignore

async function checksAndOpens(user: UserEvent, table?: string): Promise<void> {
  await press(user, "Check");
  await waitFor(() => {
    expect(pane.get().tables).not.toBeNull();
  }, PATIENCE);
  // Where there is no register, it stands in sight.
  if (pane.get().result !== null) await turnsTo(user, "Settings");
  await user.click(await screen.findByText(/^What was read/));
  if (table !== undefined) await user.click(screen.getByText(table));
}

/** What is listed under 'What was read'. */
function tables() {
  return within(screen.getByRole("list", { name: "Tables" }));
}

function roleOf(name: RegExp): string {
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name });
  return select.selectedOptions[0]?.text ?? "";
}

async function chooses(user: UserEvent, name: RegExp, role: string): Promise<HTMLElement> {
  const select = screen.getByRole("combobox", { name });
  select.focus();
  await user.selectOptions(select, role);
  await settled();
  return select;
}

async function settled(): Promise<void> {
  await waitFor(() => {
    expect(pane.get().phase.kind).not.toBe("working");
  }, PATIENCE);
}

describe("an officer who opens 'What was read'", () => {
  it("sees each table only then, and its columns only when it is opened", async () => {
    await opensWorkbook([FAULTY, OLD]);
    const { user, container } = opensPane();
    await checksAndOpens(user);
    expect(tables().getAllByText(/^(KPIs|Old)/).map(({ textContent }) => textContent)).toEqual(
      ["KPIs, A2:G2: 12 items", "Old, A2:G2: 3 items"]); // prettier-ignore
    expect(tables().queryByRole("combobox")).toBeNull();
    await user.click(screen.getByText("KPIs, A2:G2: 12 items"));
    expect(tables().getAllByRole("combobox")).toHaveLength(7);
    expect(roleOf(/^KPI Ref \(A\)/)).toBe("Reference");
    expect(roleOf(/^Responsible Officer \(E\)/)).toBe("Responsible officer");
    expect(roleOf(/^June 2022 Status \(F\)/)).toBe("Rating");
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByText("Old, A2:G2: 3 items"));
    expect(tables().getAllByRole("combobox")).toHaveLength(7);
  });

  it("goes to a header", async () => {
    const host = await opensWorkbook([FAULTY, OLD]);
    const { user } = opensPane();
    await checksAndOpens(user, "Old, A2:G2: 3 items");
    await press(user, "Header at A2:G2");
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: "Old", address: "A2:G2" });
    }, PATIENCE);
  });

  it("sees which columns are another quarter's", async () => {
    const dated = { name: "KPIs", rows: [["KPI Ref", "Measure", "Q1 2022/23 RAG", "Q2 2022/23 RAG"], ["A1", "Homes let", "Green", "Red"]] }; // prettier-ignore
    await opensWorkbook([dated]);
    const { user } = opensPane();
    await checksAndOpens(user, "KPIs, A1:D1: 1 item");
    expect(screen.getByText("Another quarter's").closest("li")?.textContent).toMatch(/^Q1 2022/);
  });
});

describe("an officer who corrects a column", () => {
  it("sees the check follow it, keeps the focus, and can have it forgotten", async () => {
    await opensWorkbook([REMARKS]);
    const { user, container } = opensPane();
    await checksAndOpens(user, "KPIs, A2:H2: 3 items");
    expect(roleOf(/^Remarks/)).toBe("Not read");
    expect(screen.queryByRole("button", { name: "Forget what I said" })).toBeNull();
    const select = await chooses(user, /^Objective/, "Not read");
    expect(document.activeElement).toBe(select);
    expect(roleOf(/^Objective/)).toBe("Not read");
    expect(screen.getByText("Set by you")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toMatch(/Kept in this workbook: 'Objective' is not read\.$/);
    expect(pane.get().result?.checked.book.registers[0]?.columns).not.toHaveProperty("objective");
    await chooses(user, /^Remarks/, "Benchmark");
    expect(pane.get().result?.checked.book.registers[0]?.columns).toMatchObject({ benchmark: 7 });
    expect(await violations(container)).toEqual([]);
    await press(user, "Forget what I said");
    await settled();
    expect(roleOf(/^Remarks/)).toBe("Not read");
    expect(roleOf(/^Objective/)).toBe("Objective");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Forget what I said" }));
  });

  it("is told when Excel refuses, and sees the column as it still is", async () => {
    const host = await opensWorkbook([REMARKS]);
    const { user } = opensPane();
    await checksAndOpens(user, "KPIs, A2:H2: 3 items");
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await chooses(user, /^Remarks/, "Benchmark");
    expect(await complaint()).toBe("Not changed You are still typing in a cell. Press Enter, then try again.");
    await waitFor(() => {
      expect(roleOf(/^Remarks/)).toBe("Not read");
    });
  });
});

describe("an officer who leaves a table out", () => {
  it("finds it out of the counts, and can have it read again", async () => {
    await opensWorkbook([FAULTY, OLD]);
    const { user, container } = opensPane();
    await checksAndOpens(user, "Old, A2:G2: 3 items");
    await press(user, "Leave this table out");
    await settled();
    expect(screen.getByText("Old, A2:G2: left out")).toBeTruthy();
    expect(pane.get().result?.checked.summary.items).toBe(12);
    expect(tables().queryByRole("combobox")).toBeNull();
    expect(await violations(container)).toEqual([]);
    const again = screen.getByRole("button", { name: "Read this table again" });
    expect(document.activeElement).toBe(again);
    await user.click(again);
    await settled();
    expect(screen.getByText("Old, A2:G2: 3 items")).toBeTruthy();
  });

  it("can undo it even where no table is left", async () => {
    await opensWorkbook([SOUND]);
    const { user, container } = opensPane();
    await checksAndOpens(user, "KPIs, A2:G2: 3 items");
    await press(user, "Leave this table out");
    expect(await complaint()).toMatch(/^Not checked No register was found/);
    expect(await violations(container)).toEqual([]);
    await press(user, "Read this table again");
    expect(await verdict()).toBe("Ready to submit");
  });
});

describe("an officer with two tables of the same headings on a sheet", () => {
  it("is told that what they say holds for both, and so it does", async () => {
    const twice = {
      ...SOUND,
      rows: [...SOUND.rows, ["Quarter One 2022/23"], SOUND.rows[1] ?? [], row("ENV 4")],
    };
    await opensWorkbook([twice]);
    const { user } = opensPane();
    await checksAndOpens(user, "KPIs, A7:G7: 1 item");
    expect(screen.getByText(/holds for both tables on this sheet/)).toBeTruthy();
    await chooses(user, /^Objective/, "Not read");
    const registers = pane.get().result?.checked.book.registers ?? [];
    expect(registers.map(({ columns }) => "objective" in columns)).toEqual([false, false]);
  });
});

describe("an officer in whose workbook no header was found", () => {
  it("points to it, says what its columns hold, and has it checked", async () => {
    const host = await opensWorkbook([FOREIGN]);
    const { user, container } = opensPane();
    await checksAndOpens(user);
    expect(await violations(container)).toEqual([]);
    host.select(host.activeSheetId, { row: 1, column: 1, rows: 1, columns: 1 });
    await press(user, "Use the selected row as the header");
    await settled();
    expect(screen.getByText(/^KPIs, A2:C2: /)).toBeTruthy();
    // It stands in another part from now on, so the focus begins anew; it is not lost.
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await chooses(user, /^Was/, "Measure");
    await chooses(user, /^Wie/, "Rating");
    expect(screen.getByText("KPIs, A2:C2: 2 items")).toBeTruthy();
    expect(pane.get().result?.checked.summary.byRating).toMatchObject({ green: 1, red: 1 });
    await press(user, "Forget what I said");
    await settled();
    expect(screen.queryByText(/^KPIs, A2:C2/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    expect(screen.getByText("What was read (0)")).toBeTruthy();
  });

  it("is told where the selected row is empty", async () => {
    const host = await opensWorkbook([FOREIGN]);
    const { user } = opensPane();
    await checksAndOpens(user);
    host.select(host.activeSheetId, { row: 9, column: 1, rows: 1, columns: 1 });
    await press(user, "Use the selected row as the header");
    await settled();
    expect(await complaint()).toMatch(/^Not changed The selected row on 'KPIs' has no headings in it/);
  });
});

describe("an officer whose columns have changed since they spoke of them", () => {
  it("is told so without opening anything, and can have it forgotten", async () => {
    await opensWorkbook([REMARKS]);
    const { user, container } = opensPane();
    await checksAndOpens(user, "KPIs, A2:H2: 3 items");
    await chooses(user, /^Remarks/, "Benchmark");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("H2").values = [["Notes to self"]];
      await context.sync();
    });
    await press(user, "Check");
    await settled();
    expect(screen.getByText("You told us about a column 'remarks' on 'KPIs', but it is not there any more.")).toBeTruthy(); // prettier-ignore
    expect(screen.queryByText(/^Sheets and rows not read/)).toBeNull();
    expect(await violations(container)).toEqual([]);
    await turnsTo(user, "Settings");
    await press(user, "Forget what I said");
    await settled();
    expect(screen.queryByText(/You told us about/)).toBeNull();
  });
});

describe("an officer with many tables", () => {
  beforeAll(startExcel);

  it("opens one at a time, and draws only that one's columns", async () => {
    const { user } = opensPane();
    act(() => {
      pane.set({ ...pane.get(), tables: Array.from({ length: 120 }, (_, index) => wideTable(`Sheet ${index}`)) });
    });
    await user.click(screen.getByText("What was read (120)"));
    expect(tables().getAllByRole("listitem")).toHaveLength(50);
    await user.click(screen.getByText(/^Sheet 1,/));
    await user.click(screen.getByText(/^Sheet 2,/));
    expect(tables().getAllByRole("combobox")).toHaveLength(30);
    expect(screen.getByRole("list", { name: /^Columns of Sheet 2,/ })).toBeTruthy();
    await user.click(screen.getByText(/^Sheet 2,/));
    expect(tables().queryByRole("combobox")).toBeNull();
  });
});

function wideTable(sheet: string): UnderstoodTable {
  const columns = Array.from({ length: 30 }, (_, column) => ({ column, heading: `Heading ${column}`, role: null, chosen: false, confirmed: false, restsOn: null })); // prettier-ignore
  return {
    sheet,
    header: { top: 1, bottom: 2, left: 0, right: 29 },
    ignored: false,
    picked: false,
    kind: null,
    doubts: [],
    title: null,
    items: 4,
    columns,
  };
}

import { screen, waitFor, within } from "@testing-library/react";
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
  sheetNames,
  turnsTo,
  verdict,
} from "./officer";

const KEY = { name: "Key", rows: [["Green", "On target"], ["Red", "Off target"]] }; // prettier-ignore

describe("an officer who opens the pane", () => {
  it("reads what the two buttons do, and that nothing of theirs is altered", async () => {
    await opensWorkbook([FAULTY]);
    opensPane();
    expect(screen.getByText(/lists what to put right/)).toBeTruthy();
    expect(screen.getByText(/your own sheets are never altered/)).toBeTruthy();
  });
});

describe("an officer who presses Check", () => {
  it("is told what was read and what is to be fixed", async () => {
    await opensWorkbook([FAULTY, KEY]);
    const { user } = opensPane();
    await press(user, "Check");
    expect(await verdict()).toBe("3 things to fix before you submit");
    expect(screen.getByText("1 register · 12 indicators · Q1 2022/23")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "No objective (2)" })).toBeTruthy();
    expect(screen.getByText(/Enter 'Greener borough'/)).toBeTruthy();
  });

  it("sees the counts by rating, each with its word", async () => {
    await opensWorkbook([FAULTY]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await turnsTo(user, "Summary");
    const ratings = screen.getByRole("list", { name: "Ratings of 12 indicators" });
    expect(within(ratings).getAllByRole("listitem").map((rating) => rating.textContent)).toEqual(
      ["Green11", "Amber0", "Red0", "Blue0", "Unrated1"]); // prettier-ignore
  });

  it("sees work under way and what is overdue apart from what is unrated", async () => {
    const statuses = ["In progress", "Overdue", "", "Completed", "Green"];
    const rows = statuses.map((status, index) => [`A${index + 1}`, `Plant ${index + 1}00 trees`, status, "Officer", ""]); // prettier-ignore
    await opensWorkbook([{ name: "Actions", rows: [["Ref", "Action", "Status", "Owner", "Progress"], ...rows] }]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await turnsTo(user, "Summary");
    const ratings = screen.getByRole("list", { name: "Ratings of 5 actions" });
    expect(within(ratings).getAllByRole("listitem").map((rating) => rating.textContent)).toEqual(
      ["Green1", "Amber0", "Red0", "Blue0", "Completed1", "In progress1", "Overdue1", "Unrated1"]); // prettier-ignore
  });

  it("goes to a cell by its finding, with the mouse or with the keyboard", async () => {
    const host = await opensWorkbook([KEY, FAULTY]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await press(user, "ENV 11 B13");
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: "KPIs", address: "B13" });
    }, PATIENCE);
    screen.getByRole("button", { name: "ENV 12 F14" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: "KPIs", address: "F14" });
    }, PATIENCE);
  });

  it("keeps the focus on the button, and changes nothing in the workbook", async () => {
    const host = await opensWorkbook([FAULTY]);
    const before = host.save();
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Check" }));
    expect(host.save()).toEqual(before);
  });

  it("is told that a sound workbook is ready", async () => {
    await opensWorkbook([register(row("ENV 1"), row("ENV 2"), row("ENV 3"))]);
    const { user } = opensPane();
    await press(user, "Check");
    expect(await verdict()).toBe("Ready to submit");
  });

  it("can see which sheets and rows were not read", async () => {
    await opensWorkbook([FAULTY, KEY]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await turnsTo(user, "Settings");
    const closed = screen.getByText("Sheets and rows not read (1)");
    await user.click(closed);
    expect(closed.closest("details")?.open).toBe(true);
    expect(screen.getByText("The sheet 'Key' holds no table of indicators or actions.")).toBeTruthy();
  });

  it("is told what was looked for where there is no register", async () => {
    await opensWorkbook([KEY]);
    const { user } = opensPane();
    await press(user, "Check");
    expect(await complaint()).toMatch(/^Not checked No register was found.*'Key'/);
  });

  it("is told what to do when Excel refuses, and loses nothing that was shown", async () => {
    const host = await opensWorkbook([FAULTY]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await press(user, "Check");
    expect(await complaint()).toBe("Not checked You are still typing in a cell. Press Enter, then try again.");
    expect(await verdict()).toBe("3 things to fix before you submit");
  });

  it("is told when a finding's sheet is there no more, until a cell is found again", async () => {
    const host = await opensWorkbook([FAULTY, KEY]);
    const { user } = opensPane();
    await press(user, "Check");
    await verdict();
    await renameSheet("KPIs", "Old KPIs");
    await press(user, "ENV 10 B12");
    expect(await complaint()).toMatch(/no sheet called 'KPIs'/);
    await renameSheet("Old KPIs", "KPIs");
    await press(user, "ENV 10 B12");
    await waitFor(() => {
      expect(screen.getByRole("alert").textContent).toBe("");
    }, PATIENCE);
    expect(host.selection).toEqual({ sheet: "KPIs", address: "B12" });
  });
});

describe("an officer who presses Quarter summary", () => {
  it("finds the sheets in the workbook, each with a link in the pane", async () => {
    const host = await opensWorkbook([FAULTY]);
    const { user } = opensPane();
    await press(user, "Quarter summary");
    expect(await verdict()).toBe("3 things to fix before you submit");
    const written = screen.getByRole("region", { name: "Sheets written" });
    const links = within(written).getAllByRole("button");
    const names = links.map((link) => link.textContent);
    expect(names).toEqual(["Summary", "Exceptions", "Checks", "Chase list", "Register"]);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["KPIs", ...names]));
    const last = links.at(-1);
    if (last) await user.click(last);
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: names.at(-1), address: "A1" });
    }, PATIENCE);
  });

  it("is told why nothing can be written into a protected workbook, and nothing is", async () => {
    const host = await opensWorkbook([FAULTY], { protectStructure: true });
    const before = host.save();
    const { user } = opensPane();
    await press(user, "Quarter summary");
    expect(await complaint()).toMatch(/structure is protected.*Nothing has been changed/);
    expect(screen.queryByRole("region", { name: "Sheets written" })).toBeNull();
    expect(host.save()).toEqual(before);
  });

  it("can still check a protected workbook", async () => {
    await opensWorkbook([FAULTY], { protectStructure: true });
    const { user } = opensPane();
    await press(user, "Check");
    expect(await verdict()).toBe("3 things to fix before you submit");
  });
});

async function renameSheet(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

import { act, screen, waitFor, within } from "@testing-library/react";
import { live } from "../../src/taskpane/live/live-state";
import { sheetId } from "../../src/workbench/events/sheet-id";
import { excelRefuses, FAULTY, opensPane, opensWorkbook, PATIENCE, press, settled } from "./officer";

/** What a screen reader says by itself, from the places that are read out whenever they change. */
function announced(): { readonly status: string; readonly alert: string } {
  return { status: screen.getByRole("status").textContent, alert: screen.getByRole("alert").textContent };
}

async function opens() {
  const host = await opensWorkbook([FAULTY]);
  const { user } = opensPane();
  const [status, alert] = [screen.getByRole("status"), screen.getByRole("alert")];
  await press(user, "Check");
  await settled();
  return { host, user, status, alert };
}

/** The verdict, by its role and name. */
async function verdictIs(name: string): Promise<void> {
  await within(screen.getByRole("status")).findByRole("heading", { name }, PATIENCE);
}

describe("an officer who hears the pane", () => {
  it("is told the verdict after a check, and nothing is wrong", async () => {
    await opens();
    await verdictIs("3 things to fix before you submit");
    expect(announced().alert).toBe("");
  });

  it("is told what was written after a fix, and the new verdict", async () => {
    const { user } = await opens();
    await press(user, /^Fix .*No objective, ENV 10/);
    await press(user, "Write 2 changes");
    await settled();
    await verdictIs("1 thing to fix before you submit");
    expect(announced().status).toContain("2 changes made. Each can be undone under 'Changes made'.");
    expect(announced().alert).toBe("");
  });

  it("is told the new verdict once the findings followed what was typed, without a press", async () => {
    const { host } = await opens();
    await waitFor(() => {
      expect(live.get().canFollow).toBe(true);
    }, PATIENCE);
    const [sheet] = host.book.sheets;
    if (!sheet) throw new Error("The workbook has no sheet");
    act(() => {
      host.edit(sheetId(sheet), 13, 5, "Green");
    });
    await verdictIs("2 things to fix before you submit");
  });

  it("is told at once, and before all else, why something was not done; that goes when it is done", async () => {
    const { host, user } = await opens();
    excelRefuses(host, "AccessDenied");
    await press(user, "Check");
    await settled();
    expect(announced().alert).toMatch(/^Not checked Excel did not allow this: .* try again\.$/);
    await verdictIs("3 things to fix before you submit");
    await press(user, "Check");
    await settled();
    expect(announced().alert).toBe("");
  });

  it("hears all of it from the same two places throughout, so that no change is missed", async () => {
    const { host, user, status, alert } = await opens();
    excelRefuses(host, "GeneralException");
    await press(user, "Quarter summary");
    await settled();
    await press(user, "Quarter summary");
    await settled();
    expect(screen.getAllByRole("status")).toEqual([status]);
    expect(screen.getAllByRole("alert")).toEqual([alert]);
  });
});

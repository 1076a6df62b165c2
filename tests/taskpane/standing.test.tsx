import { act, screen, waitFor, within } from "@testing-library/react";
import { pane } from "../../src/taskpane/pane-state";
import { live } from "../../src/taskpane/live/live-state";
import { FAULTY, opensPane, opensWorkbook, PATIENCE, press, settled, sheetNames, turnsTo } from "./officer";

const ALL = ["Summary", "Exceptions", "Checks", "Chase list", "Register"];

function links(): string[] {
  const section = screen.queryByRole("region", { name: "Sheets written" });
  return section ? within(section).getAllByRole("button").map(({ textContent }) => textContent) : []; // prettier-ignore
}

describe("an officer whose summary is written", () => {
  it("still has the links after the next check, and in a pane that is opened later", async () => {
    await opensWorkbook([FAULTY]);
    const { user } = opensPane();
    await press(user, "Check");
    await settled();
    await turnsTo(user, "Summary");
    expect(links()).toEqual([]);
    await press(user, "Quarter summary");
    await settled();
    expect(links()).toEqual(ALL);
    await press(user, "Check");
    await settled();
    await turnsTo(user, "Summary");
    expect(links()).toEqual(ALL);
    await press(user, "Exceptions");
    expect(pane.get().phase.kind).toBe("resting");
  });

  it("loses the link to a sheet that is deleted, and reads the new name of one that is renamed", async () => {
    await opensWorkbook([FAULTY]);
    const { user } = opensPane();
    await press(user, "Quarter summary");
    await settled();
    await waitFor(() => {
      expect(live.get().canFollow).toBe(true);
    }, PATIENCE);
    await act(async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("Register").name = "All items";
        worksheets.getItem("Chase list").delete();
        await context.sync();
      });
    });
    await waitFor(() => {
      expect(links()).toEqual(["Summary", "Exceptions", "Checks", "All items"]);
    }, PATIENCE);
    expect(await act(sheetNames)).not.toContain("Chase list");
  });
});

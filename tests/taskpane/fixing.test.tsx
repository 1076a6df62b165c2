import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { pane } from "../../src/taskpane/pane-state";
import { cellText, complaint, excelRefuses, FAULTY, opensBytes, opensPane, opensWorkbook, PATIENCE, press, register, row, setCell, settled, verdict } from "./officer"; // prettier-ignore
import { violations } from "./violations";

const said = (number: number) => ({ "June 2022 Commentary": `Round ${number} is new, so ${number}6% was met.` });

/** Two ratings misspelt, and one row without an objective. */
const MISSPELT = register(
  row("ENV 1", { ...said(1), "June 2022 Status": "Gren" }),
  ...[2, 3, 4, 5].map((number) => row(`ENV ${number}`, said(number))),
  row("ENV 6", { ...said(6), "June 2022 Status": "Amberr" }),
  row("ENV 7", { ...said(7), Objective: "" }),
);

async function checks(user: UserEvent): Promise<void> {
  await press(user, "Check");
  await settled();
  await verdict();
}

async function presses(user: UserEvent, name: string | RegExp): Promise<void> {
  await press(user, name);
  await settled();
}

function status(): string {
  return screen.getByRole("status").textContent;
}

describe("an officer who fixes one cell", () => {
  it("sees it written and checked again, and keeps the focus", async () => {
    await opensWorkbook([MISSPELT]);
    const { user, container } = opensPane();
    await checks(user);
    expect(await violations(container)).toEqual([]);
    screen.getByRole("button", { name: "Fix No objective, ENV 7" }).focus();
    await user.keyboard("{Enter}");
    await settled();
    expect(await cellText("B9")).toBe("Greener borough");
    expect(status()).toMatch(
      /^2 things to fix before you submit.*1 change made\. It can be undone under 'Changes made'\.$/,
    );
    expect(screen.queryByRole("heading", { name: /^No objective/ })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);
  });

  it("is told in words why it was left alone, and what it says now", async () => {
    await opensWorkbook([MISSPELT]);
    const { user, container } = opensPane();
    await checks(user);
    await setCell("B9", "Cleaner air");
    await presses(user, "Fix No objective, ENV 7");
    expect(await cellText("B9")).toBe("Cleaner air");
    expect(status()).toMatch(/Nothing was changed\. 1 cell was left alone:ENV 7, B9 on 'KPIs'\. The cell now says 'Cleaner air', so it was left alone\. Check again\.$/); // prettier-ignore
    expect(await violations(container)).toEqual([]);
    await checks(user);
    expect(status()).not.toMatch(/left alone/);
  });

  it("is told when Excel refuses", async () => {
    const host = await opensWorkbook([MISSPELT]);
    const { user } = opensPane();
    await checks(user);
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await presses(user, "Fix No objective, ENV 7");
    expect(await complaint()).toBe("Nothing changed You are still typing in a cell. Press Enter, then try again.");
    expect(await cellText("B9")).toBe("");
  });
});

describe("an officer who fixes several cells of one kind", () => {
  it("sees what will be written before it is", async () => {
    const host = await opensWorkbook([FAULTY]);
    const { user, container } = opensPane();
    await checks(user);
    const before = host.save();
    const trigger = screen.getByRole("button", { name: "Fix 2 cells: No objective, ENV 10 and 1 more" });
    await user.click(trigger);
    const written = within(screen.getByRole("list", { name: "What will be written" }));
    expect(written.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "ENV 10, B12 on 'KPIs'blank → Greener borough",
      "ENV 11, B13 on 'KPIs'blank → Greener borough",
    ]);
    expect(document.activeElement).toBe(trigger);
    expect(await violations(container)).toEqual([]);
    expect(host.save()).toEqual(before);
    await user.keyboard("{Tab}{Escape}");
    expect(screen.queryByRole("list", { name: "What will be written" })).toBeNull();
    expect(document.activeElement).toBe(trigger);
    await user.keyboard("{Enter}{Tab}{Enter}");
    await settled();
    expect([await cellText("B12"), await cellText("B13")]).toEqual(["Greener borough", "Greener borough"]);
    expect(await verdict()).toBe("1 thing to fix before you submit");
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);
  });
});

describe("an officer who fixes all spellings", () => {
  it("looks at them first, and may leave it", async () => {
    await opensWorkbook([MISSPELT]);
    const { user, container } = opensPane();
    await checks(user);
    await press(user, "Fix 2 spellings");
    const written = within(screen.getByRole("list", { name: "What will be written" }));
    expect(written.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "ENV 1, F3 on 'KPIs'Gren → Green",
      "ENV 6, F8 on 'KPIs'Amberr → Amber",
    ]);
    expect(await violations(container)).toEqual([]);
    await press(user, "Not now");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fix 2 spellings" }));
    expect(await cellText("F3")).toBe("Gren");
  });

  it("undoes one of them, also once the pane was closed and opened again", async () => {
    const host = await opensWorkbook([MISSPELT]);
    const first = opensPane();
    await checks(first.user);
    await press(first.user, "Fix 2 spellings");
    await presses(first.user, "Write 2 changes");
    expect([await cellText("F3"), await cellText("F8")]).toEqual(["Green", "Amber"]);
    expect(screen.queryByRole("button", { name: /spelling/ })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByText("Changes made (2)")).toBeTruthy();
    cleanup();
    await opensBytes(host.save());
    const { user, container } = opensPane();
    await user.click(await screen.findByText("Changes made (2)", {}, PATIENCE));
    expect(await violations(container)).toEqual([]);
    const changes = within(screen.getByRole("list", { name: "Changes made" }));
    expect(changes.getAllByText(/^(Gren|Amberr)$/).map(({ textContent }) => textContent)).toEqual(["Amberr", "Gren"]);
    await presses(user, /^Undo .*, ENV 6, F8 on 'KPIs'$/);
    expect(await cellText("F8")).toBe("Amberr");
    expect(status()).toBe("Undone: ENV 6, F8 on 'KPIs' says again what it said.");
    await screen.findByText("Changes made (1)", {}, PATIENCE);
    expect(document.activeElement?.textContent).toMatch(/Gren/);
    await checks(user);
    await presses(user, /^Undo .*, ENV 1, F3 on 'KPIs'$/);
    expect(await cellText("F3")).toBe("Gren");
    expect(screen.getByRole("button", { name: "Fix 2 spellings" })).toBeTruthy();
    await waitFor(() => {
      expect(screen.queryByText(/^Changes made/)).toBeNull();
    }, PATIENCE);
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);
  });

  it("is told why a cell that they have changed since is not put back", async () => {
    await opensWorkbook([MISSPELT]);
    const { user } = opensPane();
    await checks(user);
    await press(user, "Fix 2 spellings");
    await presses(user, "Write 2 changes");
    await setCell("F3", "Red");
    await user.click(await screen.findByText("Changes made (2)", {}, PATIENCE));
    await presses(user, /^Undo .*, ENV 1, F3 on 'KPIs'$/);
    expect(status()).toMatch(/Not undone: the cell was left alone\.ENV 1, F3 on 'KPIs'\. The cell now says 'Red'/);
    expect(await cellText("F3")).toBe("Red");
    expect(pane.get().applied).toHaveLength(2);
  });
});

import { cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { changeProfile } from "../../src/commands/profile";
import { setAuthor } from "../../src/taskpane/author";
import { pane } from "../../src/taskpane/pane-state";
import { excelRefuses, complaint, opensBytes, opensPane, opensWorkbook, press, register, row, setCell, settled, verdict } from "./officer"; // prettier-ignore
import { violations } from "./violations";

/** Two greens without a comment (warnings), and a row without an objective (a thing to fix). */
const UNCOMMENTED = register(
  ...["1", "2", "3", "4", "5", "6"].map((number) =>
    row(`ENV ${number}`, { "June 2022 Commentary": `Round ${number} is new, so ${number}6% was met.` }),
  ),
  row("ENV 7", { "June 2022 Commentary": "" }),
  row("ENV 8", { "June 2022 Commentary": "" }),
  row("ENV 9", { Objective: "", "June 2022 Commentary": "Round 9 is new, so 96% was met." }),
);

async function checks(user: UserEvent): Promise<void> {
  await press(user, "Check");
  await settled();
  await verdict();
}

async function explains(user: UserEvent, reason: string, name?: string): Promise<void> {
  await user.type(screen.getByRole("textbox", { name: /^Reason/ }), reason);
  if (name !== undefined) await user.type(screen.getByRole("textbox", { name: /^Your name/ }), name);
  await press(user, "Save");
  await settled();
}

const EXPLAIN = "Explain No commentary, ENV 7 and 1 more";

beforeEach(() => {
  localStorage.clear();
  setAuthor("");
});

describe("an officer who explains a warning", () => {
  it("gives a reason and a name, and finds it closed, with both", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user, container } = opensPane();
    await checks(user);
    const trigger = screen.getByRole("button", { name: EXPLAIN });
    trigger.focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Reason/ }));
    expect(screen.getByText("0 of 500 characters")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await explains(user, "The county sends it in May.", "A. Officer");
    expect(screen.getByRole("status").textContent).toMatch(/^1 thing to fix before you submit2 warnings, both explained\.Kept in this workbook: the reason for 2 findings\./); // prettier-ignore
    expect(screen.queryByRole("heading", { name: /^No commentary/ })).toBeNull();
    await user.click(screen.getByText("Explained (2)"));
    const entries = within(screen.getByRole("list", { name: "Explained" }));
    expect(entries.getAllByText("The county sends it in May.")).toHaveLength(2);
    expect(entries.getAllByText(/^A\. Officer, \d+ \w+ 20\d\d$/)).toHaveLength(2);
    expect(await violations(container)).toEqual([]);
  });

  it("finds it still closed at the next check, also from the saved file", async () => {
    const host = await opensWorkbook([UNCOMMENTED]);
    const first = opensPane();
    await checks(first.user);
    await press(first.user, EXPLAIN);
    await explains(first.user, "The county sends it in May.", "A. Officer");
    cleanup();
    await opensBytes(host.save());
    const { user } = opensPane();
    await checks(user);
    expect(screen.getByText("Explained (2)")).toBeTruthy();
  });

  it("is told what is missing, and taken to it", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user, container } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await press(user, "Save");
    const reason = screen.getByRole("textbox", { name: /^Reason/ });
    expect(document.activeElement).toBe(reason);
    expect(reason.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/^Say why in a few words/)).toBeTruthy();
    await user.type(reason, "Late.");
    await user.keyboard("{Tab}{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Your name/ }));
    expect(screen.getByText(/^Say who you are/)).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    expect(pane.get().result?.checked.readiness.warningsOpen).toBe(2);
  });

  it("writes no more than can be kept, and sees how much that is", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await user.click(screen.getByRole("textbox", { name: /^Reason/ }));
    await user.paste("x".repeat(600));
    expect(screen.getByText("500 of 500 characters")).toBeTruthy();
  });

  it.each(["{Escape}", "Cancel"])("thinks better of it (%s), and is where they were", async (way) => {
    await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await user.keyboard("Late.");
    if (way === "Cancel") await press(user, "Cancel");
    else await user.keyboard(way);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: EXPLAIN }));
    expect(pane.get().result?.checked.readiness.warningsOpen).toBe(2);
  });

  it("may speak of one cell of several, is asked for the name once, and keeps the focus in the list", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await user.selectOptions(screen.getByRole("combobox", { name: "For" }), "ENV 8, G10 on 'KPIs'");
    await explains(user, "The county sends it in May.", "A. Officer");
    expect(screen.getByRole("status").textContent).toMatch(/Also to look at: 2 warnings, 1 of them explained\./);
    const rest = screen.getByRole("button", { name: "Explain No commentary, ENV 7" });
    expect(document.activeElement).toBe(rest);
    await user.keyboard("{Enter}");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Your name/ }).value).toBe("A. Officer");
    await explains(user, "A new round.");
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);
  });

  it("has chosen a cell that is gone meanwhile, and nothing is kept for the others", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user, container } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await user.selectOptions(screen.getByRole("combobox", { name: "For" }), "ENV 8, G10 on 'KPIs'");
    await setCell("G10", "Round 8 is new, so 86% was met.");
    await checks(user);
    expect(screen.getByText("That cell is not listed any more. Choose again.")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await explains(user, "Late.", "A. Officer");
    expect(pane.get().result?.checked.readiness).toMatchObject({ warningsOpen: 1, warningsExplained: 0 });
    await user.selectOptions(screen.getByRole("combobox", { name: "For" }), "ENV 7, G9 on 'KPIs'");
    await press(user, "Save");
    await settled();
    expect(pane.get().result?.checked.readiness).toMatchObject({ warningsOpen: 0, warningsExplained: 1 });
  });

  it("is told when Excel refuses, and loses nothing that was written", async () => {
    const host = await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await explains(user, "Late.", "A. Officer");
    expect(await complaint()).toBe("Reason not kept You are still typing in a cell. Press Enter, then try again.");
    expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^Reason/ }).value).toBe("Late.");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Save" }));
  });
});

describe("an officer with a thing to fix", () => {
  it("cannot explain it away, unless the council allows that", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    expect(screen.queryByRole("button", { name: /^Explain No objective/ })).toBeNull();
    await changeProfile({ explainErrors: true });
    await checks(user);
    await press(user, "Explain No objective, ENV 9");
    await explains(user, "It has none yet.", "A. Officer");
    expect(await verdict()).toBe("Ready to submit");
    expect(screen.getByText(/1 thing explained instead of fixed/)).toBeTruthy();
  });
});

describe("an officer who looks at what was explained", () => {
  it("opens it again, and keeps the focus", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await explains(user, "Late.", "A. Officer");
    await user.click(screen.getByText("Explained (2)"));
    await press(user, "Open it again: No commentary, ENV 7");
    await settled();
    expect(screen.getByText("Explained (1)")).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/ENV 8/);
    await press(user, "Open it again: No commentary, ENV 8");
    await settled();
    expect(screen.queryByText(/^Explained/)).toBeNull();
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);
    expect(screen.getByRole("button", { name: EXPLAIN })).toBeTruthy();
  });

  it("is told which needs another look, once the facts have changed", async () => {
    await opensWorkbook([UNCOMMENTED]);
    const { user, container } = opensPane();
    await checks(user);
    await press(user, EXPLAIN);
    await explains(user, "Late.", "A. Officer");
    await setCell("G9", "No notes");
    await checks(user);
    expect(screen.getByText("Explained (1)")).toBeTruthy();
    expect(screen.getByText(/^Needs another look: it was explained before \(“Late\.” A\. Officer, .*\), but the facts have changed since\.$/)).toBeTruthy(); // prettier-ignore
    expect(await violations(container)).toEqual([]);
  });
});

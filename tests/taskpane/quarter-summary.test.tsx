import { act, screen, waitFor, within } from "@testing-library/react";
import { pane } from "../../src/taskpane/pane-state";
import type { UserEvent } from "@testing-library/user-event";
import { PATIENCE, press, setCell, settled, turnsTo } from "./officer";
import { checks, chosen, unfolds } from "./summary-part";
import { violations } from "./violations";

async function spoils(setting: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add("QuarterReady.Layouts", setting);
    await context.sync();
  });
}

const status = (): string => screen.getByRole("status").textContent;

/** What the tables would say, which stands open. */
function shownPreview(): HTMLElement {
  const details = screen.getByText("Preview of the counts", { selector: "summary" }).closest("details");
  if (!details?.open) throw new Error("The preview is folded away.");
  return details;
}

/** Presses Check, which shows the findings, and turns back. */
async function checksAgain(user: UserEvent): Promise<void> {
  await press(user, "Check");
  await settled();
  await turnsTo(user, "Summary");
}

describe("an officer who looks before anything is written", () => {
  it("sees the counts of the layout, each with its word, and changes nothing", async () => {
    const { host, container } = await checks();
    const before = host.save();
    const preview = shownPreview();
    const table = within(preview).getByRole("table", { name: "By rating" });
    expect(within(table).getAllByRole("listitem").map((count) => count.textContent)).toEqual(["Green 11, 92%", "Amber 0, 0%", "Red 0, 0%", "Unrated 1, 8%"]); // prettier-ignore
    expect(preview.textContent).toContain("Percentages are of all 12 indicators.");
    expect(await violations(container)).toEqual([]);
    expect(host.save()).toEqual(before);
  });

  it("sees other counts as soon as another layout is picked, which the workbook keeps", async () => {
    const { host, user } = await checks();
    const preview = shownPreview();
    await user.selectOptions(screen.getByRole("combobox", { name: "Layout" }), "Three classes");
    await within(preview).findByText(/On target or within tolerance 11/, {}, PATIENCE);
    expect(status()).toContain("The layout is 'Three classes' from now on.");
    expect((await chosen()).id).toBe("three-classes");
    const again = host.save();
    expect(again.length).toBeGreaterThan(0);
    await checksAgain(user);
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Layout" }).value).toBe("three-classes");
  });

  it("is told where a layout says nothing of this workbook", async () => {
    const { user } = await checks();
    await spoils({ version: 1, chosen: "none", own: [{ id: "none", name: "No tables" }] });
    await checksAgain(user);
    const preview = shownPreview();
    expect(preview.textContent).toContain("This layout has no table for what was read.");
  });
});

describe("an officer who wants fewer sheets", () => {
  it("switches one off, with the keyboard too, and the workbook keeps that", async () => {
    const { user, container } = await checks();
    const sheets = await unfolds(user, "Sheets to write (5 of 5)");
    within(sheets)
      .getByRole("switch", { name: /^Chase list/ })
      .focus();
    await user.keyboard(" ");
    await screen.findByText("Sheets to write (4 of 5)", {}, PATIENCE);
    expect(status()).toContain("The sheet 'Chase list' will not be written.");
    expect(screen.getByRole("button", { name: "Write these 4 sheets" })).toBeTruthy();
    expect((await chosen()).sheets).toMatchObject({ chase: false, register: true });
    expect(await violations(container)).toEqual([]);
  });

  it("cannot switch all of them off", async () => {
    const { user } = await checks();
    await spoils({ version: 1, chosen: "standard", own: [], sheets: { exceptions: false, checks: false, chase: false, register: false } }); // prettier-ignore
    await checksAgain(user);
    const sheets = await unfolds(user, "Sheets to write (1 of 5)");
    const last = within(sheets).getByRole<HTMLInputElement>("switch", { name: /^Summary/ });
    await user.click(last);
    expect(within(sheets).getByRole("alert").textContent).toBe("One sheet at least must be written: switch another on first."); // prettier-ignore
    expect(last.checked).toBe(true);
  });
});

describe("an officer who writes the report", () => {
  it("copies the sentences, and hears that they are copied", async () => {
    const { user, container } = await checks();
    const sentences = await unfolds(user, "Sentences to copy");
    await press(user, "Copy: the quarter as a whole");
    await waitFor(() => {
      expect(status()).toContain("Copied.");
    });
    expect(await navigator.clipboard.readText()).toBe(
      "11 (92%) of the 12 indicators are Green and 1 is unrated; the exception is Waste recycled (ENV 12).",
    );
    expect(within(sentences).getByRole("button", { name: "Copied: the quarter as a whole" })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it("has them selected where Excel lets no pane copy", async () => {
    const { user } = await checks();
    await unfolds(user, "Sentences to copy");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Not allowed", "NotAllowedError"));
    await press(user, "Copy: the quarter as a whole");
    await waitFor(() => {
      expect(status()).toContain("The text is selected: press Ctrl+C");
    });
    expect(globalThis.getSelection()?.toString()).toMatch(/^11 \(92%\) of the 12 indicators/);
  });

  it("copies a message for each responsible officer", async () => {
    const { user, container } = await checks();
    await turnsTo(user, "Chase");
    const messages = screen.getByRole("region", { name: "Messages to responsible officers" });
    await user.click(within(messages).getByRole("button", { name: "Copy: the message to Head of Waste" }));
    await waitFor(() => {
      expect(status()).toContain("Copied.");
    });
    expect(await navigator.clipboard.readText()).toContain("ENV 12");
    expect(await violations(container)).toEqual([]);
  });

  it("has a message unfolded and selected where Excel lets no pane copy", async () => {
    const { user } = await checks();
    await turnsTo(user, "Chase");
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("Not allowed", "NotAllowedError"));
    await press(user, "Copy: the message to Head of Waste");
    await waitFor(() => {
      expect(status()).toContain("The text is selected: press Ctrl+C");
    });
    expect(globalThis.getSelection()?.toString()).toContain("ENV 12");
  });
});

describe("an officer who has made the summary before", () => {
  it("is told whether it still says what the workbook does, and may make it again", async () => {
    const { user, container } = await checks();
    await press(user, "Write these 5 sheets");
    await screen.findByRole("region", { name: "Sheets written" }, PATIENCE);
    expect(screen.queryByText(/The summary in this workbook was made/)).toBeNull();
    await checksAgain(user);
    expect(screen.getByText(/The summary in this workbook was made on .* by the layout 'Standard', for Q1 2022\/23\. It still agrees with the workbook\./)).toBeTruthy(); // prettier-ignore
    await setCell("F4", "Red");
    await checksAgain(user);
    expect(screen.getByText("The summary is out of date").parentElement?.textContent).toMatch(/The workbook has changed since the summary was made on .*: make it again\./); // prettier-ignore
    expect(await violations(container)).toEqual([]);
    await press(user, "Make it again");
    await settled();
    expect(screen.queryByText("The summary is out of date")).toBeNull();
  });

  it("sees how far the writing has come, in words", async () => {
    await checks();
    act(() => {
      pane.set({ ...pane.get(), phase: { kind: "working", task: "summarise", step: "writing", progress: { done: 3, of: 7 } } }); // prettier-ignore
    });
    expect(status()).toBe("Writing: 3 of 7");
  });
});

describe("an officer whose layouts cannot be read", () => {
  it("is told so, and may throw them away, but is asked once more", async () => {
    const { user, container } = await checks();
    await spoils({ version: 1, chosen: "x", own: [{ name: "Cabinet" }] });
    await checksAgain(user);
    const bar = screen.getByText("Your layouts could not be used");
    expect(bar.parentElement?.textContent).toContain("'Cabinet': In the layout, its short name ('id') is missing");
    expect(await violations(container)).toEqual([]);
    await press(user, "Throw them away");
    const keep = screen.getByRole("button", { name: "No, keep it" });
    expect(document.activeElement).toBe(keep);
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Throw them away" }));
    await press(user, "Throw them away");
    await press(user, "Throw them away");
    await settled();
    expect(screen.queryByText("Your layouts could not be used")).toBeNull();
    expect((await chosen()).id).toBe("standard");
  });
});

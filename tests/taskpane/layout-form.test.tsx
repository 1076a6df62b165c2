import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { DEFAULT_LAYOUT, layoutOf } from "../../src/report/layouts/presets";
import { layoutText } from "../../src/report/layouts/kept-layouts";
import { PATIENCE, press, settled, turnsTo } from "./officer";
import { checks, chosen, unfolds } from "./summary-part";
import { violations } from "./violations";

async function form(): Promise<{ user: UserEvent; container: HTMLElement; form: HTMLElement }> {
  const { user, container } = await checks();
  await unfolds(user, "Change this layout");
  return { user, container, form: await screen.findByRole("group", { name: /^Change the layout/ }, PATIENCE) };
}

/** Types a text instead of what stands in a field. */
function types(field: string, text: string): void {
  fireEvent.change(screen.getByRole("textbox", { name: field }), { target: { value: text } });
}

const names = (list: string): string[] =>
  within(screen.getByRole("list", { name: list })).getAllByRole("button", { expanded: false }).map((button) => button.textContent); // prettier-ignore

describe("an officer who changes a layout", () => {
  it("keeps it under a name of its own, and it is used from then on", async () => {
    const { user } = await form();
    await press(user, "By rating");
    types("Title", "How we did");
    await user.selectOptions(screen.getByRole("combobox", { name: "A row for each" }), "Responsible officer");
    await user.selectOptions(screen.getByRole("combobox", { name: "Percentages" }), "Of what has a rating");
    await user.click(screen.getByRole("checkbox", { name: "What has no rating is in 100% all the same" }));
    await user.click(screen.getByRole("checkbox", { name: "Round so that a row adds up to 100%" }));
    await user.click(screen.getByRole("checkbox", { name: "Critical ones in brackets" }));
    types("Name of the row of totals", "");
    types("Save as", "Cabinet");
    await press(user, "Save");
    await screen.findByRole("option", { name: "Cabinet" }, PATIENCE);
    expect(screen.getByRole("status").textContent).toContain("The layout 'Cabinet' is kept in this workbook, and is used from now on."); // prettier-ignore
    const { id, name, tables } = await chosen();
    expect([id, name]).toEqual(["cabinet", "Cabinet"]);
    expect(tables[0]).toMatchObject({ title: "How we did", groupBy: "owner", shares: "of-rated", unratedInShares: true, roundTo100: true, criticalInBrackets: true, totalRow: null }); // prettier-ignore
    expect(tables.slice(1)).toEqual(DEFAULT_LAYOUT.tables.slice(1));
  });

  it("counts actions and indicators side by side, or together again", async () => {
    const { user } = await form();
    await press(user, "By rating");
    const kinds = screen.getByRole("combobox", { name: "Counts" });
    await user.selectOptions(kinds, "Actions and indicators side by side");
    expect(screen.getAllByRole("textbox", { name: "Heading over these columns" }).map((field) => (field as HTMLInputElement).value)).toEqual(["Actions", "Indicators"]); // prettier-ignore
    expect(screen.getByRole("list", { name: "Columns of the indicators" })).toBeTruthy();
    await user.selectOptions(kinds, "Indicators only");
    expect(screen.queryByRole("textbox", { name: "Heading over these columns" })).toBeNull();
    await press(user, "Save");
    await settled();
    expect((await chosen()).tables[0]?.parts).toMatchObject([{ kind: "indicator", heading: null }]);
  });

  it("puts columns in order with the keyboard, and the focus goes with them", async () => {
    const { user } = await form();
    await press(user, "By rating");
    screen.getByRole("button", { name: "Move down: Green, 1 of 12" }).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move down: Green, 2 of 12");
    await user.keyboard("{Enter}");
    expect(names("Columns").slice(0, 3)).toEqual(["Amber/Green", "Amber", "Green"]);
    screen.getByRole("button", { name: "Move up: Amber, 2 of 12" }).focus();
    await user.keyboard("{Enter}{Enter}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move up: Amber, 1 of 12");
    await press(user, "Save");
    await settled();
    const [table] = (await chosen()).tables;
    expect(table?.parts[0]?.columns.slice(0, 3).map(({ heading }) => heading)).toEqual(["Amber", "Amber/Green", "Green"]); // prettier-ignore
  });

  it("says what a column counts, and sees at once what that comes to", async () => {
    const { user } = await form();
    await press(user, "By rating");
    await press(user, "Remove: Green, 1 of 12");
    await press(user, "Add a column");
    expect(document.activeElement?.textContent).toBe("Green");
    types("Heading of the column", "Done or on the way");
    types("In sentences", "done or on the way");
    await unfolds(user, "Counts: statuses");
    await user.click(screen.getByRole("checkbox", { name: "Assigned" }));
    expect(screen.getByRole("alert", { name: "" })).toBeTruthy();
    const preview = await unfolds(user, "Preview with these changes");
    expect(preview.textContent).toContain("Put right first what is wrong.");
    await user.click(screen.getByRole("checkbox", { name: "Assigned" }));
    expect(within(preview).getByRole("table", { name: "By rating" }).textContent).toContain("Done or on the way 11");
    await press(user, "Save");
    await settled();
    expect((await chosen()).tables[0]?.parts[0]?.columns.at(-1)).toEqual({ heading: "Done or on the way", phrase: "done or on the way", buckets: ["green"], statuses: [], stages: [], show: "always" }); // prettier-ignore
  });

  it("decides what is listed as an exception, and what is said of it", async () => {
    const { user } = await form();
    await press(user, "Indicator exceptions");
    types("Title", "Behind");
    await user.selectOptions(screen.getByRole("combobox", { name: "Grouped by" }), "Service");
    await unfolds(user, "On the list: ratings");
    await user.click(screen.getByRole("checkbox", { name: "Unrated" }));
    await user.click(screen.getByRole("checkbox", { name: "Indicators without a figure too" }));
    await press(user, "Move up: Reference, 2 of 11");
    await press(user, "Status");
    types("Heading of the column", "RAG");
    await press(user, "Save");
    await settled();
    const [list] = (await chosen()).exceptions;
    expect(list).toMatchObject({ title: "Behind", groupBy: "service", which: { buckets: ["amber-green", "amber", "amber-red", "red"], withoutFigure: true } }); // prettier-ignore
    expect(list?.columns.slice(0, 2)).toEqual([{ field: "reference", heading: null }, { field: "rating", heading: "RAG" }]); // prettier-ignore
  });

  it("adds a table and takes one away, and the focus is never lost", async () => {
    const { user } = await form();
    await press(user, "Add a table");
    expect(document.activeElement?.textContent).toBe("New table");
    await press(user, "Remove: By kind, 2 of 6");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove: By sheet, 2 of 5");
    await press(user, "Remove: New table, 5 of 5");
    await waitFor(() => {
      expect(document.activeElement).not.toBe(document.body);
    });
    expect(names("Tables")).toEqual(["By rating", "By sheet", "By service", "By objective"]);
  });

  it("can take everything back", async () => {
    const { user } = await form();
    await press(user, "Remove: By kind, 2 of 5");
    await press(user, "Undo these changes");
    expect(names("Tables")).toEqual(DEFAULT_LAYOUT.tables.map(({ title }) => title));
  });

  it("finds no barrier, whatever is open", async () => {
    const { user, container } = await form();
    await press(user, "By rating");
    await press(user, "Green");
    await unfolds(user, "Counts: ratings");
    await press(user, "Indicator exceptions");
    await unfolds(user, "Use in another workbook");
    await user.clear(screen.getByRole("textbox", { name: "Save as" }));
    await press(user, "Save");
    expect(await violations(container)).toEqual([]);
  });
});

describe("an officer who has not saved yet", () => {
  it("finds the changes again after another layout and another part of the pane were looked at", async () => {
    const { user } = await form();
    await press(user, "By rating");
    types("Title", "How we did");
    const picker = screen.getByRole("combobox", { name: "Layout" });
    await user.selectOptions(picker, "Three classes");
    await settled();
    expect(screen.getByText("Change this layout", { selector: "summary" })).toBeTruthy();
    await user.selectOptions(picker, "Standard");
    await settled();
    await turnsTo(user, "Findings");
    await turnsTo(user, "Summary");
    expect(screen.getByText("Change this layout (changes not saved)")).toBeTruthy();
    expect(screen.getByRole("button", { name: "How we did" })).toBeTruthy();
    await press(user, "Undo these changes");
    expect(screen.queryByText("Change this layout (changes not saved)")).toBeNull();
    expect(screen.queryByRole("button", { name: "How we did" })).toBeNull();
  });

  it("says with which statuses an item without a rating is no exception", async () => {
    const { user } = await form();
    await press(user, "Indicator exceptions");
    await unfolds(user, "Left off though unrated: statuses");
    const { unlessStatuses } = DEFAULT_LAYOUT.exceptions[0]?.which ?? { unlessStatuses: [] };
    expect(unlessStatuses).toContain("in progress");
    await user.click(screen.getByRole("checkbox", { name: "In progress" }));
    types("Save as", "Stricter");
    await press(user, "Save");
    await screen.findByRole("option", { name: "Stricter" }, PATIENCE);
    expect((await chosen()).exceptions[0]?.which.unlessStatuses).toEqual(unlessStatuses.filter((one) => one !== "in progress")); // prettier-ignore
  });
});

describe("an officer who makes a mistake", () => {
  it("is told beside the field, and nothing is kept", async () => {
    const { user, form: there } = await form();
    await press(user, "By rating");
    await press(user, "Green");
    types("Heading of the column", " ");
    types("Save as", " ");
    await press(user, "Save");
    const field = screen.getByRole("textbox", { name: "Heading of the column" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const told = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(told?.textContent).toBe("The heading is an empty text, but it must say something.");
    expect(there.textContent).toContain("By rating (to be put right)");
    expect(there.textContent).toContain("Not saved: 1 thing above is to be put right first.");
    expect(there.textContent).toContain("Give it a name, by which you pick it later.");
    expect((await chosen()).id).toBe("standard");
    types("Heading of the column", "Good");
    types("Save as", "Cabinet");
    await press(user, "Save");
    await settled();
    expect((await chosen()).id).toBe("cabinet");
  });

  it("is told where two columns count the same", async () => {
    const { user, form: there } = await form();
    await press(user, "By rating");
    await press(user, "Green");
    await unfolds(user, "Counts: ratings");
    await user.click(screen.getByRole("checkbox", { name: "Red" }));
    await press(user, "Save");
    expect(there.textContent).toContain("'red' is counted under 'Green' and under 'Red', and an item may be counted once only."); // prettier-ignore
  });
});

describe("a layout of the council's own", () => {
  it("is saved over under its own name, or deleted once that is asked again", async () => {
    const { user } = await form();
    types("Save as", "Cabinet");
    await press(user, "Save");
    await screen.findByRole("group", { name: "Change the layout 'Cabinet'" }, PATIENCE);
    expect(screen.getByText("Saved over 'Cabinet'.")).toBeTruthy();
    await press(user, "Remove: By kind, 2 of 5");
    await press(user, "Save");
    await settled();
    expect((await chosen()).tables).toHaveLength(4);
    await press(user, "Delete this layout");
    expect(screen.getByRole("group", { name: "Delete 'Cabinet' from this workbook?" })).toBeTruthy();
    await press(user, "Delete this layout");
    await screen.findByRole("group", { name: "Change the layout 'Standard'" }, PATIENCE);
    expect(screen.queryByRole("option", { name: "Cabinet" })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it("comes from another workbook as text, and goes there", async () => {
    const { user } = await form();
    await unfolds(user, "Use in another workbook");
    const text = layoutText({ ...(layoutOf("by-theme") ?? DEFAULT_LAYOUT), name: "From Anytown" });
    types("Text of a layout from elsewhere", "not a layout");
    await press(user, "Bring it in");
    await waitFor(() => {
      expect(screen.getByText(/This layout can't be used, so nothing has been kept/).textContent).toMatch(/is not JSON/); // prettier-ignore
    }, PATIENCE);
    types("Text of a layout from elsewhere", text);
    await press(user, "Bring it in");
    await screen.findByRole("option", { name: "From Anytown" }, PATIENCE);
    await unfolds(user, "Use in another workbook");
    await press(user, "Copy: the layout 'From Anytown' as text");
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({ id: "from-anytown", name: "From Anytown" }); // prettier-ignore
  });
});

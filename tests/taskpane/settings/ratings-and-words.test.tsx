import { screen, waitFor, within } from "@testing-library/react";
import { changeProfile } from "../../../src/commands/profile";
import { pane } from "../../../src/taskpane/pane-state";
import { excelRefuses, PATIENCE, press, register, row, settled } from "../officer";
import { violations } from "../violations";
import { found, kept, opensSettings, settingsSection, unfolds } from "./settings-support";

const status = (reference: string, words: string): string[] => row(reference, { "June 2022 Status": words });
const SOUND = ["ENV 1", "ENV 2", "ENV 3", "ENV 4", "ENV 5"].map((reference) => row(reference));
const OWN = register(...SOUND, status("ENV 6", "Exceeding"), status("ENV 7", "Exceeding"), status("ENV 8", "Teetering"), status("ENV 9", "Blue")); // prettier-ignore

function rating(reference: string): string | null | undefined {
  const items = pane.get().result?.checked.book.registers.flatMap((one) => one.items);
  return items?.find(({ fields }) => fields.reference?.text === reference)?.rating;
}

describe("an officer who says which ratings the council has", () => {
  it("picks them as a whole; they are kept and checked with at once, and the focus stays", async () => {
    const { user, container } = await opensSettings([OWN]);
    await unfolds(user, "Ratings: as the workbook tells");
    const ratings = screen.getByRole("combobox", { name: "Ratings" });
    await user.selectOptions(ratings, "Red, Amber, Green");
    await settled();
    expect(await kept()).toEqual({ version: 2, preset: "rag" });
    expect(found("unknown-status")).toEqual(["ENV 6", "ENV 7", "ENV 8", "ENV 9"]);
    expect(screen.getByText("Ratings: Red, Amber, Green", { selector: "summary" })).toBeTruthy();
    expect(document.activeElement).toBe(ratings);
    expect(await violations(container)).toEqual([]);

    await user.selectOptions(ratings, screen.getByRole("option", { name: /^As the workbook tells \(Red, Amber, Green/ })); // prettier-ignore
    await settled();
    expect(await kept()).toEqual({ version: 2 });
    expect(found("unknown-status")).toEqual(["ENV 6", "ENV 7", "ENV 8"]);
  });

  it("says what Blue means", async () => {
    const { user } = await opensSettings([OWN]);
    await unfolds(user, "Ratings: as the workbook tells");
    await user.selectOptions(screen.getByRole("combobox", { name: "Blue means" }), "Complete");
    await settled();
    expect(await kept()).toEqual({ version: 2, blue: "complete" });
    expect(pane.get().result?.checked.settings.profile.blue).toBe("complete");
    expect(screen.getByRole("status").textContent).toContain("Blue means complete from now on.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Blue means" }), "As the workbook tells");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
  });

  it("is told in place when Excel refuses, and what was kept stays", async () => {
    const { user, host } = await opensSettings([OWN]);
    const fold = await unfolds(user, "Ratings: as the workbook tells");
    excelRefuses(host, "InvalidOperationInCellEditMode");
    await user.selectOptions(screen.getByRole("combobox", { name: "Ratings" }), "Red, Amber, Green");
    await settled();
    expect((await fold.findByRole("alert")).textContent).toBe("You are still typing in a cell. Press Enter, then try again."); // prettier-ignore
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Ratings" }).value).toBe("told");
    expect(await kept()).toEqual({ version: 2 });
  });
});

describe("an officer whose council has words of its own", () => {
  it("is offered those that nothing understands, the commonest first, and says what each counts as", async () => {
    const { user, container } = await opensSettings([OWN]);
    await unfolds(user, "Words of your own (2 not understood)");
    const offered = within(screen.getByRole("list", { name: "Words that nothing understands" }));
    expect(offered.getAllByRole("combobox").map((one) => one.getAttribute("id")).length).toBe(2);
    await press(user, "Add: Exceeding");
    expect(offered.getByText("Choose one first.")).toBeTruthy();
    await user.selectOptions(offered.getByRole("combobox", { name: "'Exceeding' (2 rows)" }), "Green");
    await press(user, "Add: Exceeding");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Exceeding: "green" } });
    expect([rating("ENV 6"), rating("ENV 7"), rating("ENV 8")]).toEqual(["green", "green", null]);
    expect(found("unknown-status")).toEqual(["ENV 8"]);
    expect(screen.getByText("Words of your own (1 chosen, 1 not understood)")).toBeTruthy();
    // On to the next.
    expect(document.activeElement?.textContent).toContain("'Teetering'");
    expect(await violations(container)).toEqual([]);
  });

  it("changes one and takes it back", async () => {
    const { user } = await opensSettings([OWN], () => changeProfile({ words: { Exceeding: "green", Teetering: "red" } })); // prettier-ignore
    await unfolds(user, "Words of your own (2 chosen)");
    await user.selectOptions(screen.getByRole("combobox", { name: "'Teetering' counts as" }), "Amber");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Exceeding: "green", Teetering: "amber" } });
    expect(rating("ENV 8")).toBe("amber");
    await press(user, "Remove: 'Exceeding' counts as");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Teetering: "amber" } });
    expect(found("unknown-status")).toEqual(["ENV 6", "ENV 7"]);
  });

  it.each(["constructor", "hasOwnProperty", "Rött / Κόκκινο", "=1+1", "<b>"])("types %s", async (word) => {
    const { user } = await opensSettings([OWN]);
    await unfolds(user, /^Words of your own/);
    const typed = screen.getByRole("textbox", { name: "Another word of your own" });
    await user.type(typed, word.replace(/[{[]/g, "$&$&"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Counts as" }), "Red");
    await user.type(typed, "{Enter}");
    await settled();
    expect(JSON.stringify(await kept())).toBe(JSON.stringify({ version: 2, words: JSON.parse(`{${JSON.stringify(word)}:"red"}`) as unknown })); // prettier-ignore
    expect(screen.getByRole("combobox", { name: `'${word}' counts as` })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Another word of your own" }).value).toBe("");
  });

  it("types a word again in capitals: it is the same word", async () => {
    const { user } = await opensSettings([OWN], () => changeProfile({ words: { Exceeding: "green" } }));
    await unfolds(user, /^Words of your own/);
    await user.type(screen.getByRole("textbox", { name: "Another word of your own" }), "EXCEEDING");
    await user.selectOptions(screen.getByRole("combobox", { name: "Counts as" }), "Blue");
    await press(user, "Add");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Exceeding: "blue" } });
  });

  it("loses nothing of what was typed when Excel refuses", async () => {
    const { user, host } = await opensSettings([OWN]);
    const fold = await unfolds(user, /^Words of your own/);
    const typed = screen.getByRole<HTMLInputElement>("textbox", { name: "Another word of your own" });
    await user.type(typed, "Fine");
    await user.selectOptions(screen.getByRole("combobox", { name: "Counts as" }), "Green");
    excelRefuses(host, "AccessDenied");
    await press(user, "Add");
    await settled();
    expect((await fold.findByRole("alert")).textContent).toMatch(/^Excel did not allow this/);
    expect([typed.value, screen.getByRole<HTMLSelectElement>("combobox", { name: "Counts as" }).value]).toEqual(["Fine", "green"]); // prettier-ignore
    await press(user, "Add");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Fine: "green" } });
  });
});

describe("a workbook whose words are all unknown", () => {
  const FOREIGN = { name: "KPIs", rows: [["Ref", "Measure", "Owner", "Status"], ["A1", "Homes let", "Manager", "Bon"], ["A2", "Homes built", "Manager", "Mauvais"], ["A3", "Homes mended", "Manager", "Bon"]] }; // prettier-ignore

  it("is taught its words from the pane, though nothing could be checked", async () => {
    const { opensPane, opensWorkbook, complaint } = await import("../officer");
    await opensWorkbook([FOREIGN]);
    const { user, container } = opensPane();
    await press(user, "Check");
    await complaint();
    await waitFor(() => {
      expect(within(settingsSection()).getByText(/^Words of your own \(1 not understood\)/)).toBeTruthy();
    }, PATIENCE);
    await unfolds(user, /^Words of your own/);
    await user.selectOptions(screen.getByRole("combobox", { name: "'Bon' (1 row)" }), "Green");
    await press(user, "Add: Bon");
    await settled();
    expect(await kept()).toEqual({ version: 2, words: { Bon: "green" } });
    await waitFor(() => {
      expect(rating("A1")).toBe("green");
    }, PATIENCE);
    expect(rating("A3")).toBe("green");
    expect(await violations(container)).toEqual([]);
  });
});

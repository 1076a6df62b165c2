import { screen, waitFor, within } from "@testing-library/react";
import { changeProfile } from "../../../src/commands/profile";
import { excelRefuses, press, settled } from "../officer";
import { violations } from "../violations";
import { found, kept, opensSettings, rated, unfolds } from "./settings-support";

/** Ten that follow 'within 10%', and one green that missed by 4, which nothing explains. */
const WITHIN_TEN = rated([104, "Green"], [101, "Green"], [100, "Green"], [97, "Amber"], [95, "Amber"], [93, "Amber"], [92, "Amber"], [88, "Red"], [70, "Red"], [60, "Red"], [96, "Green"]); // prettier-ignore

function said(fold: Awaited<ReturnType<typeof unfolds>>): string {
  return fold.queryByText(/^With(?:out)? .*: /)?.textContent ?? "";
}

function chips(list: string): string[] {
  return within(screen.getByRole("list", { name: `${list}, on 'KPIs'` }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
}

describe("an officer who chooses a tolerance", () => {
  it("reads which one the ratings follow, on how many that rests, and which break it", async () => {
    const { user, container } = await opensSettings([WITHIN_TEN]);
    const fold = await unfolds(user, "Tolerance: none chosen");
    expect(fold.getByText("10 of the 11 ratings that can be held against figures here agree with 'Within 10%'.", { normalizer: quotes })).toBeTruthy(); // prettier-ignore
    await user.click(fold.getByText("1 does not"));
    expect(chips("Ratings that do not agree")).toEqual(["KI 11 F13"]);
    expect(await violations(container)).toEqual([]);
  });

  it("sees what it would change before it is kept, and keeps it", async () => {
    const { user, container } = await opensSettings([WITHIN_TEN], () =>
      changeProfile({ tolerance: { basis: "relative", amber: 10 } }),
    );
    expect([found("amber-but-missed"), found("green-but-missed")]).toEqual([[], ["KI 11"]]);
    const fold = await unfolds(user, "Tolerance: Camms formula");
    expect(said(fold)).toBe("");
    const choice = screen.getByRole("combobox", { name: "Tolerance" });
    await user.selectOptions(choice, "Belfast");
    await waitFor(() => {
      expect(said(fold)).toBe("With 'Belfast': 3 more ratings questioned.");
    });
    await user.click(fold.getByText("Questioned as well (3)"));
    expect(chips("Questioned as well")).toEqual(["KI 5 F7", "KI 6 F8", "KI 7 F9"]);
    await user.selectOptions(choice, "Havering");
    await waitFor(() => {
      expect(said(fold)).toBe("With 'Havering': 1 fewer rating questioned.");
    });
    expect(await kept()).toEqual({ version: 2, tolerance: { basis: "relative", green: 0, amber: 10, limit: "within", amberIfHeld: false } }); // prettier-ignore
    expect(await violations(container)).toEqual([]);

    await press(user, "Keep this tolerance");
    await settled();
    expect(await kept()).toEqual({ version: 2, tolerance: { basis: "relative", green: 10, amber: 10, limit: "within", amberIfHeld: true } }); // prettier-ignore
    expect(found("green-but-missed")).toEqual([]);
    expect(fold.getByText("Tolerance: Havering")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Keep this tolerance" }));
    expect(said(fold)).toBe("");
  });

  it("types figures of the council's own, and what they would change is what they change", async () => {
    const { user } = await opensSettings([WITHIN_TEN], () =>
      changeProfile({ tolerance: { basis: "relative", amber: 10, limit: "beyond" } }),
    );
    const fold = await unfolds(user, "Tolerance: Within 10%");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tolerance" }), "Your own figures");
    expect(said(fold)).toBe("");
    const amber = screen.getByRole("textbox", { name: "Amber if missed by up to" });
    await user.clear(amber);
    await user.type(amber, "6,5");
    expect(fold.getByText("Type a figure of 0 or more, such as 5 or 2.5.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Keep this tolerance" }).getAttribute("aria-disabled")).toBe("true");
    await user.clear(amber);
    await user.type(amber, "6.5 %");
    await user.clear(screen.getByRole("textbox", { name: "Still green if missed by up to" }));
    await user.type(screen.getByRole("textbox", { name: "Still green if missed by up to" }), "7");
    expect(fold.getByText(/^Green reaches further than this/)).toBeTruthy();
    await user.clear(screen.getByRole("textbox", { name: "Still green if missed by up to" }));
    await user.type(screen.getByRole("textbox", { name: "Still green if missed by up to" }), "4");
    await user.selectOptions(screen.getByRole("combobox", { name: "Counted in" }), "absolute");
    await waitFor(() => {
      expect(said(fold)).toBe("With your own figures: 1 fewer rating questioned and 2 more.");
    });
    await press(user, "Keep this tolerance");
    await settled();
    expect(await kept()).toEqual({ version: 2, tolerance: { basis: "absolute", green: 4, amber: 6.5, limit: "beyond", amberIfHeld: false } }); // prettier-ignore
    expect([found("green-but-missed"), found("amber-but-missed")]).toEqual([[], ["KI 6", "KI 7"]]);
    expect(fold.getByText("Tolerance: your own figures")).toBeTruthy();
  });

  it("tries the one that the ratings follow, thinks better of it, and has none any more", async () => {
    const { user } = await opensSettings([WITHIN_TEN], () => changeProfile({ tolerance: { basis: "relative", amber: 5 } })); // prettier-ignore
    const fold = await unfolds(user, "Tolerance: Within 5%");
    await press(user, "Try 'Within 10%'".replace(/'(.*)'/, "‘$1’"));
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Tolerance" }).value).toBe("within-10");
    await press(user, "Undo");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Tolerance" }).value).toBe("within-5");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tolerance" }), "None chosen");
    await press(user, "Keep this tolerance");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
    expect(fold.getByText("Tolerance: none chosen")).toBeTruthy();
  });

  it("keeps what was typed when Excel refuses", async () => {
    const { user, host } = await opensSettings([WITHIN_TEN]);
    const fold = await unfolds(user, "Tolerance: none chosen");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tolerance" }), "Your own figures");
    await user.type(screen.getByRole("textbox", { name: "Amber if missed by up to" }), "0.25");
    excelRefuses(host, "AccessDenied");
    await press(user, "Keep this tolerance");
    await settled();
    expect((await fold.findByRole("alert")).textContent).toMatch(/^Excel did not allow this/);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Amber if missed by up to" }).value).toBe("50.25");
    expect(await kept()).toEqual({ version: 2 });
  });

  it("is told where the ratings tell none", async () => {
    const { user } = await opensSettings([rated([104, "Green"], [90, "Red"])]);
    const fold = await unfolds(user, "Tolerance: none chosen");
    expect(fold.getByText(/^The ratings in this workbook tell no tolerance/)).toBeTruthy();
  });
});

/** Typographic quotes read as plain ones. */
function quotes(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[‘’]/g, "'");
}

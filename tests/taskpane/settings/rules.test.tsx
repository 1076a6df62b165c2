import { screen, within } from "@testing-library/react";
import { RULE_IDS } from "../../../src/check/rules";
import { changeProfile } from "../../../src/commands/profile";
import { pane } from "../../../src/taskpane/pane-state";
import { excelRefuses, FAULTY, press, settled, verdict } from "../officer";
import { violations } from "../violations";
import { found, kept, opensSettings, settingsSection, unfolds } from "./settings-support";

const NO_OBJECTIVE = /^No objective/;
const box = () => screen.getByRole("searchbox", { name: "Search the rules" });

function severities(rule: string): string[] {
  const findings = pane.get().result?.checked.findings ?? [];
  return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

describe("an officer whose council has rules of its own mind", () => {
  it("finds every rule, family by family, each with how many were found", async () => {
    const { user, container } = await opensSettings([FAULTY]);
    const fold = await unfolds(user, "Rules");
    await user.type(box(), "e");
    expect(fold.getAllByRole("combobox")).toHaveLength(RULE_IDS.length);
    expect(fold.getByText(`${RULE_IDS.length} rules found.`)).toBeTruthy();
    await user.clear(box());
    expect(fold.queryAllByRole("combobox")).toHaveLength(0);
    await user.click(fold.getByText(/^Required fields: \d+ rules, 3 found$/));
    expect(within(fold.getByRole("list", { name: "Rules: Required fields" })).getByRole("combobox", { name: "No objective (2 found)" })).toBeTruthy(); // prettier-ignore
    expect(await violations(container)).toEqual([]);
  });

  it("searches for one by its words, switches it off, and has it back", async () => {
    const { user, container } = await opensSettings([FAULTY]);
    const fold = await unfolds(user, "Rules");
    await user.type(box(), "OBJECTIVE  no cell");
    await user.selectOptions(fold.getByRole("combobox", { name: NO_OBJECTIVE }), "Not checked");
    await settled();
    expect(await kept()).toEqual({ version: 2, rules: { "missing-objective": "off" } });
    expect(found("missing-objective")).toEqual([]);
    expect(await verdict()).toBe("1 thing to fix before you submit");
    expect(document.activeElement).toBe(fold.getByRole("combobox", { name: "No objective" }));
    expect(fold.getByText("No objective: not checked")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.selectOptions(fold.getByRole("combobox", { name: NO_OBJECTIVE }), "As shipped: thing to fix");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
    expect(found("missing-objective")).toEqual(["ENV 10", "ENV 11"]);
    await user.type(box(), "zzz");
    expect(fold.getByText("No rule says that.")).toBeTruthy();
  });

  it("makes one milder, and all as shipped again once that is asked", async () => {
    const { user } = await opensSettings([FAULTY], () => changeProfile({ rules: { "thin-commentary": "error" }, blue: "complete" })); // prettier-ignore
    const fold = await unfolds(user, "Rules (1 changed)");
    expect(fold.queryByRole("button", { name: "All rules as shipped" })).toBeNull();
    await user.click(fold.getByText(/^Required fields/));
    await user.selectOptions(fold.getByRole("combobox", { name: NO_OBJECTIVE }), "Always advice");
    await settled();
    expect(await kept()).toEqual({ version: 2, blue: "complete", rules: { "missing-objective": "advice", "thin-commentary": "error" } }); // prettier-ignore
    expect(severities("missing-objective")).toEqual(["advice", "advice"]);
    expect(screen.getByRole("status").textContent).toContain("'No objective' is always advice from now on.");
    await press(user, "All rules as shipped");
    expect(await kept()).toMatchObject({ rules: { "missing-objective": "advice" } });
    await user.click(within(screen.getByRole("group", { name: "Take back what was chosen for 2 rules?" })).getByRole("button", { name: "All rules as shipped" })); // prettier-ignore
    await settled();
    expect(await kept()).toEqual({ version: 2, blue: "complete" });
    expect(severities("missing-objective")).toEqual(["error", "error"]);
    expect(document.activeElement).toBe(screen.getByText("Rules", { selector: "summary" }));
  });

  it("is told in place when Excel refuses", async () => {
    const { user, host } = await opensSettings([FAULTY]);
    const fold = await unfolds(user, "Rules");
    await user.type(box(), "no objective");
    excelRefuses(host, "AccessDenied");
    await user.selectOptions(fold.getByRole("combobox", { name: NO_OBJECTIVE }), "Not checked");
    await settled();
    expect((await fold.findByRole("alert")).textContent).toMatch(/^Excel did not allow this/);
    expect(fold.getByRole<HTMLSelectElement>("combobox", { name: NO_OBJECTIVE }).value).toBe("shipped");
    expect(await kept()).toEqual({ version: 2 });
  });

  it("goes by the keyboard: Escape empties the search, then folds the rules away", async () => {
    const { user } = await opensSettings([FAULTY]);
    await unfolds(user, "Rules");
    await user.type(box(), "owner");
    await user.keyboard("{Escape}");
    expect([(box() as HTMLInputElement).value, document.activeElement]).toEqual(["", box()]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("searchbox", { name: "Search the rules" })).toBeNull();
    expect(document.activeElement).toBe(within(settingsSection()).getByText("Rules"));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(within(settingsSection()).getByText("Rules"));
  });
});

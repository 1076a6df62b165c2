import "./web-view";
import { screen, within } from "@testing-library/react";
import { CATALOGUE } from "../../src/check/catalogue";
import { RULE_IDS } from "../../src/check/rules";
import { changeProfile } from "../../src/commands/profile";
import { ignoreWords, offWords, ruleTitle } from "../../src/taskpane/ignoring";
import { FAULTY, opensPane, opensWorkbook, press, settled, turnsTo, verdict } from "./officer";
import { violations } from "./violations";

async function checks() {
  const { user, container } = opensPane();
  await press(user, "Check");
  await settled();
  await verdict();
  return { user, container };
}

describe("an officer whose council does not want a rule", () => {
  it("is told what ignoring it does, ignores it, and uses it again", async () => {
    await opensWorkbook([FAULTY]);
    const { user, container } = await checks();
    await press(user, "Ignore this rule: No objective");
    const asked = screen.getByRole("group", { name: "Ignore this rule: No objective" });
    expect(within(asked).getByText(/^If you ignore it, this workbook is not checked for 'No objective' any more\. All 2 findings of this kind go/)).toBeTruthy(); // prettier-ignore
    expect(await violations(container)).toEqual([]);

    await press(user, "Ignore it");
    await settled();
    expect(await verdict()).toBe("1 thing to fix before you submit");
    expect(screen.getByRole("status").textContent).toMatch(/1 rule is switched off\.'No objective' is not checked in this workbook any more\./); // prettier-ignore
    expect(document.activeElement?.tagName).toMatch(/^H[123]$/);

    await turnsTo(user, "Settings");
    const settings = within(await screen.findByRole("region", { name: "Settings" }));
    await user.click(await settings.findByText("Rules (1 changed)"));
    expect(await violations(container)).toEqual([]);
    await press(user, "As shipped again: No objective");
    await settled();
    expect(await verdict()).toBe("3 things to fix before you submit");
    expect(settings.queryByText(/1 changed/)).toBeNull();
    expect(document.activeElement).toBe(settings.getByText("Rules"));
  });

  it.each(["Cancel", "Escape"])("thinks better of it by %s, and nothing has changed", async (way) => {
    const host = await opensWorkbook([FAULTY]);
    const before = host.save();
    const { user } = await checks();
    await press(user, "Ignore this rule: No objective");
    if (way === "Cancel") await press(user, "Cancel");
    else {
      screen.getByRole("button", { name: "Cancel" }).focus();
      await user.keyboard("{Escape}");
    }
    expect(screen.queryByRole("button", { name: "Ignore it" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Ignore this rule: No objective" }));
    expect(host.save()).toEqual(before);
  });

  it("keeps what else the council has chosen", async () => {
    await opensWorkbook([FAULTY]);
    await changeProfile({ blue: "complete", rules: { "missing-owner": "advice", "thin-commentary": "off" } });
    const { user } = await checks();
    await press(user, "Ignore this rule: No objective");
    await press(user, "Ignore it");
    await settled();
    expect(screen.getByRole("status").textContent).toContain("2 rules are switched off.");
    await turnsTo(user, "Settings");
    const settings = within(await screen.findByRole("region", { name: "Settings" }));
    expect(settings.getByText("Blue means complete. Chosen in the council's settings.")).toBeTruthy();
  });
});

describe("the words for rules that are switched off", () => {
  it("has a title for every rule", () => {
    const all = RULE_IDS.map(ruleTitle);
    expect(all.filter((title) => !/^[A-Z].{4,80}[^.]$/.test(title))).toEqual([]);
    expect(all).toHaveLength(Object.keys(CATALOGUE).length);
  });

  it.each([
    [{}, ""],
    [{ "missing-owner": "advice" as const }, ""],
    [{ "missing-owner": "off" as const }, "1 rule is switched off."],
    [{ "missing-owner": "off" as const, "missing-target": "off" as const }, "2 rules are switched off."],
  ])("counts %j", (rules, words) => {
    expect(offWords({ rules })).toBe(words);
  });

  it("speaks of one finding as of one", () => {
    expect(ignoreWords("No target", 1)).toContain("This finding goes from the list");
  });
});

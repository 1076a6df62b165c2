import { screen } from "@testing-library/react";
import { changeProfile } from "../../../src/commands/profile";
import { excelRefuses, FAULTY, press, settled } from "../officer";
import { violations } from "../violations";
import { found, kept, opensSettings, unfolds } from "./settings-support";

const ARREARS = { name: "KPIs", rows: [["Quarter One 2022/23"], ["Ref", "Measure", "Target", "Actual", "RAG"], ["KI 7a", "Number of tenants in arrears", 100, 90, "Green"], ["KI 8", "Number of homes let", 100, 104, "Green"], ["KI 9", "Number of homes built", 100, 104, "Green"]] }; // prettier-ignore

describe("an officer who says when things fall due", () => {
  it("ticks the quarters", async () => {
    const { user, container } = await opensSettings([FAULTY]);
    await unfolds(user, "When things fall due");
    const once = screen.getByRole("group", { name: "Measured once a year: due in" });
    const [first, , , fourth] = [...once.querySelectorAll("input")];
    if (!first || !fourth) throw new Error("There are not four quarters");
    await user.click(first);
    await settled();
    expect(await kept()).toEqual({ version: 2, due: { annual: [1, 4] } });
    expect(document.activeElement).toBe(first);
    expect(screen.getByRole("status").textContent).toContain("Measured once a year: due in Q1 and Q4.");
    await user.click(first);
    await settled();
    await user.click(fourth);
    await settled();
    expect(await kept()).toEqual({ version: 2, due: { annual: [] } });
    expect(await violations(container)).toEqual([]);
  });
});

describe("an officer who knows which way is better", () => {
  it("is asked first of those where it was only worked out", async () => {
    const { user, container } = await opensSettings([ARREARS]);
    expect(found("polarity-assumed")).toEqual(["KI 7a"]);
    await unfolds(user, "More or less is better (1 worked out)");
    expect(await violations(container)).toEqual([]);
    await user.selectOptions(screen.getByRole("combobox", { name: "KI 7a (taken as: less is better)" }), "More is better"); // prettier-ignore
    await press(user, "Add: KI 7a");
    await settled();
    expect(await kept()).toEqual({ version: 2, polarity: { KI7A: "higher" } });
    expect([found("polarity-assumed"), found("green-but-missed")]).toEqual([[], ["KI 7a"]]);
    await user.selectOptions(screen.getByRole("combobox", { name: "KI7A" }), "Less is better");
    await settled();
    expect([await kept(), found("green-but-missed")]).toEqual([{ version: 2, polarity: { KI7A: "lower" } }, []]);
    await press(user, "Remove: KI7A");
    await settled();
    expect([await kept(), found("polarity-assumed")]).toEqual([{ version: 2 }, ["KI 7a"]]);
  });

  it("names another indicator", async () => {
    const { user } = await opensSettings([ARREARS]);
    await unfolds(user, /^More or less/);
    await user.type(screen.getByRole("textbox", { name: "Reference of another indicator" }), "ki 8");
    await user.selectOptions(screen.getByRole("combobox", { name: "Which is better" }), "Less is better");
    await press(user, "Add");
    await settled();
    expect(await kept()).toEqual({ version: 2, polarity: { KI8: "lower" } });
    expect(found("green-but-missed")).toEqual(["KI 8"]);
  });
});

describe("an officer whose council lets errors be explained", () => {
  it("says so, and takes it back", async () => {
    const { user, host } = await opensSettings([FAULTY], () => changeProfile({ blue: "complete" }));
    const fold = await unfolds(user, "Errors with a reason");
    const tick = screen.getByRole<HTMLInputElement>("checkbox", { name: /may be closed with a reason/ });
    excelRefuses(host, "AccessDenied");
    await user.click(tick);
    await settled();
    expect([tick.checked, (await fold.findByRole("alert")).textContent.startsWith("Excel did not allow this")]).toEqual([false, true]); // prettier-ignore
    await user.click(tick);
    await settled();
    expect([tick.checked, await kept()]).toEqual([true, { version: 2, blue: "complete", explainErrors: true }]);
    await user.click(tick);
    await settled();
    expect([tick.checked, await kept()]).toEqual([false, { version: 2, blue: "complete" }]);
  });
});

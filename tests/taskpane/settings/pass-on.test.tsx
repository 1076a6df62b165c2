import { fireEvent, screen, waitFor } from "@testing-library/react";
import { changeProfile, importProfile } from "../../../src/commands/profile";
import { excelRefuses, FAULTY, PATIENCE, press, settled } from "../officer";
import { violations } from "../violations";
import { found, kept, opensSettings, unfolds } from "./settings-support";

const COUNCIL = { version: 2, name: "Anytown", blue: "complete", rules: { "missing-objective": "off" } };
const TEXT = `${JSON.stringify(COUNCIL, null, 2)}\n`;
const councils = () => importProfile(TEXT);

const area = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text of the settings" });
const pastes = (text: string) => fireEvent.change(area(), { target: { value: text } });

describe("an officer who takes the settings to another workbook", () => {
  it("copies them, or saves them as a file", async () => {
    const { user, container } = await opensSettings([FAULTY], councils);
    await unfolds(user, "Export");
    expect(screen.getByLabelText("The settings as text").textContent).toBe(TEXT);
    await press(user, "Copy: the settings as text");
    expect(await navigator.clipboard.readText()).toBe(TEXT);
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Save as a file" });
    expect(link.download).toBe("quarter-ready-settings.json");
    expect(decodeURIComponent(link.href.replace(/^data:application\/json;charset=utf-8,/, ""))).toBe(TEXT);
    expect(await violations(container)).toEqual([]);
  });

  it("gives them a name, and takes it away", async () => {
    const { user } = await opensSettings([FAULTY]);
    await unfolds(user, "Export");
    await user.type(screen.getByRole("textbox", { name: "Name of these settings" }), " Borough of “Anytown”, 2025/26 {Enter}"); // prettier-ignore
    await settled();
    expect(await kept()).toEqual({ version: 2, name: "Borough of “Anytown”, 2025/26" });
    await user.clear(screen.getByRole("textbox", { name: "Name of these settings" }));
    await press(user, "Keep name");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
  });
});

describe("an officer who brings settings in", () => {
  it("pastes them; they take the place of those that are kept", async () => {
    const { user, container } = await opensSettings([FAULTY], () => changeProfile({ words: { Fine: "green" } }));
    await unfolds(user, /^Import/);
    pastes(TEXT);
    await press(user, "Use these settings");
    await settled();
    expect(await kept()).toEqual(COUNCIL);
    expect(found("missing-objective")).toEqual([]);
    expect(area().value).toBe("");
    expect(screen.getByRole("status").textContent).toContain("These settings are used from now on.");
    expect(await violations(container)).toEqual([]);
  });

  it("is told everything that is wrong with them, and nothing is lost", async () => {
    const { user, container } = await opensSettings([FAULTY], councils);
    const fold = await unfolds(user, /^Import/);
    const wrong = '{ "blue": "teal", "rules": { "missing-objectve": "off" } }';
    pastes(wrong);
    await press(user, "Use these settings");
    await settled();
    const alert = await fold.findByRole("alert");
    await waitFor(() => {
      expect(alert.textContent).toContain("These settings can't be used, so nothing has been changed.");
    }, PATIENCE);
    expect([...alert.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "'blue' is 'teal', but may only be 'not-due' or 'complete'.",
      "In 'rules', there is no rule called 'missing-objectve'. Did you mean 'missing-objective'?",
    ]);
    expect([area().value, await kept()]).toEqual([wrong, COUNCIL]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Use these settings" }));
    expect(await violations(container)).toEqual([]);
    pastes("not settings");
    await press(user, "Use these settings");
    await settled();
    expect(alert.textContent).toContain("It is not JSON");
  });

  it("keeps the text when Excel refuses", async () => {
    const { user, host } = await opensSettings([FAULTY]);
    const fold = await unfolds(user, /^Import/);
    pastes(TEXT);
    excelRefuses(host, "AccessDenied");
    await press(user, "Use these settings");
    await settled();
    expect((await fold.findByRole("alert")).textContent).toMatch(/^Excel did not allow this/);
    expect([area().value, await kept()]).toEqual([TEXT, { version: 2 }]);
  });

  it.each([
    ["as most programs write it", new TextEncoder().encode(TEXT)],
    ["as Notepad's 'Unicode'", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
  ])("chooses a file, %s", async (_, bytes) => {
    const { user } = await opensSettings([FAULTY]);
    await unfolds(user, /^Import/);
    await user.upload(screen.getByLabelText("A settings file"), file(bytes));
    await waitFor(() => {
      expect(area().value).toContain("Anytown");
    }, PATIENCE);
    await press(user, "Use these settings");
    await settled();
    expect(await kept()).toEqual(COUNCIL);
  });

  it("is told where the file is none of settings, and what was typed stays", async () => {
    const { user } = await opensSettings([FAULTY]);
    const fold = await unfolds(user, /^Import/);
    pastes(TEXT);
    await user.upload(screen.getByLabelText("A settings file"), file(new Uint8Array(1_000_001)));
    expect((await fold.findByRole("alert")).textContent).toBe("'ours.json' is too large to be a settings file.");
    expect(area().value).toBe(TEXT);
  });
});

describe("an officer who wants everything as shipped", () => {
  it("is asked first", async () => {
    const { user, container } = await opensSettings([FAULTY], councils);
    const fold = await unfolds(user, /^Import/);
    await press(user, "Everything as shipped");
    expect(await kept()).toEqual(COUNCIL);
    await press(user, "No, keep it");
    await press(user, "Everything as shipped");
    await press(user, "Everything as shipped");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
    expect(found("missing-objective")).toEqual(["ENV 10", "ENV 11"]);
    expect(fold.getByText("Everything is as shipped.")).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("SUMMARY");
    expect(await violations(container)).toEqual([]);
  });
});

describe("settings in the workbook that cannot be read", () => {
  it("are told; they stay until others take their place", async () => {
    const { user, container } = await opensSettings([FAULTY], () =>
      Excel.run(async (context) => {
        context.workbook.settings.add("QuarterReady.Profile", { version: 2, blue: "teal" });
        await context.sync();
      }),
    );
    expect(screen.getByText("Your settings could not be used")).toBeTruthy();
    expect(screen.queryByText(/^Rules/)).toBeNull();
    await unfolds(user, "Import settings, or start afresh");
    expect(await violations(container)).toEqual([]);
    await press(user, "Everything as shipped");
    await press(user, "Everything as shipped");
    await settled();
    expect(await kept()).toEqual({ version: 2 });
    expect(screen.getByText("Import, or everything as shipped")).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });
});

/** A file as the web view hands it over; jsdom's own lacks what reads it. */
function file(bytes: Uint8Array): File {
  const made = new File([new Uint8Array(bytes)], "ours.json", { type: "application/json" });
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

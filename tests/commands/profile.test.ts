import { check } from "../../src/commands/check";
import { failureWords } from "../../src/commands/failure-words";
import type { Checked, RunOptions } from "../../src/commands/outcome";
import { changeProfile, importProfile, readProfile } from "../../src/commands/profile";
import { summarise } from "../../src/commands/summarise";
import type { Outcome } from "../../src/excel/outcome";
import { DEFAULT_PROFILE, NO_CHOICES } from "../../src/kpi/profile";
import { profileText } from "../../src/kpi/profile-file";
import { passedOverWords } from "../../src/read/passed-over-words";
import type { CellValue } from "../../src/read/snapshot";
import type { WorkbookHost } from "../../src/workbench";
import { cellsOf, openBytes, openSheets } from "../excel/open";

const KEY = "QuarterReady.Profile";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Ref", "Measure", "Who", "Service", "RAG", "Commentary"],
  ["A1", "Homes let", "Manager", "Housing", "Exceeding", "Well"],
  ["A2", "Homes built", "Manager", "Planning", "Blue", "Opened in May"],
  ["A3", "Homes mended", "", "Housing", "Green", "Well"],
];

async function open(rows = ROWS): Promise<WorkbookHost> {
  return await openSheets([{ name: "KPIs", rows }]);
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

function told<T>(outcome: Outcome<T>): string {
  if (outcome.ok) throw new Error("Nothing was refused");
  return failureWords(outcome.failure);
}

async function checked(options: RunOptions = {}): Promise<Checked> {
  return value(await check(options));
}

async function keep(setting: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(KEY, setting);
    await context.sync();
  });
}

async function kept(): Promise<unknown> {
  return await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? null : (setting.value as unknown);
  });
}

describe("a workbook with no settings of the council", () => {
  it("says so, and exports none", async () => {
    await open();
    expect(value(await readProfile())).toEqual(NO_CHOICES);
    expect(profileText(value(await readProfile()))).toBe('{\n  "version": 2\n}\n');
    expect((await checked()).settings.profile).toEqual(DEFAULT_PROFILE);
  });
});

describe("what is chosen", () => {
  it("is used by the next check, and still after saving and opening", async () => {
    const host = await open();
    expect((await checked()).summary.byRating).toMatchObject({ green: 1, unrated: 1 });
    expect(value(await changeProfile({ words: { Exceeding: "green" } })).words).toEqual({ Exceeding: "green" });
    expect((await checked()).summary.byRating).toMatchObject({ green: 2, unrated: 0 });
    await openBytes(host.save());
    expect((await checked()).summary.byRating).toMatchObject({ green: 2, unrated: 0 });
  });

  it("changes one thing at a time, and leaves the rest", async () => {
    await open();
    await changeProfile({ words: { Exceeding: "green", Fair: "amber" }, rules: { "missing-owner": "advice" } });
    await changeProfile({ words: { Fair: null }, blue: "complete" });
    expect(await kept()).toEqual({ version: 2, blue: "complete", words: { Exceeding: "green" }, rules: { "missing-owner": "advice" } }); // prettier-ignore
    const { findings } = await checked();
    expect(findings.filter(({ rule }) => rule === "missing-owner").map(({ severity }) => severity)).toEqual(["advice"]);
  });

  it("leaves no setting behind once it is taken back", async () => {
    await open();
    await changeProfile({ blue: "complete" });
    await changeProfile({ blue: null });
    expect(await kept()).toBeNull();
  });

  it("decides which words are known", async () => {
    await open();
    await changeProfile({ preset: "rag" });
    const { findings, summary } = await checked();
    expect(findings.filter(({ rule }) => rule === "unknown-status").map(({ reference }) => reference)).toEqual(["A1", "A2"]); // prettier-ignore
    expect(summary.byRating).toMatchObject({ blue: 0, unrated: 2 });
  });

  it("decides what Blue means, in the sheets too", async () => {
    await open();
    expect((await checked()).settings.blue.from).toBe("assumed");
    await changeProfile({ preset: "rag-blue-complete" });
    const { settings, summary } = await checked();
    expect([settings.profile.blue, settings.blue.from, summary.byRating.blue]).toEqual(["complete", "preset", 1]);
    value(await summarise());
    expect((await cellsOf("Summary")).text.flat()).toContain("Blue: complete.");
  });

  it("decides what is grouped by", async () => {
    await open();
    expect((await checked()).summary.groups.map(({ by }) => by)).toEqual(["sheet", "kind", "service", "owner"]);
    await changeProfile({ groups: ["service", "sheet"] });
    expect((await checked()).summary.groups.map(({ by }) => by)).toEqual(["sheet", "service"]);
  });

  it("gives way to a profile that the check is run with", async () => {
    await open();
    await changeProfile({ words: { Exceeding: "green" }, blue: "complete" });
    const { summary, settings } = await checked({ profile: NO_CHOICES });
    expect([summary.byRating.unrated, settings.profile.blue]).toEqual([1, "not-due"]);
  });

  it("is refused where it cannot be used, and nothing is changed", async () => {
    await open();
    await changeProfile({ blue: "complete" });
    const refused = await changeProfile({ tolerance: { amber: -1 }, rules: { "missing-onwer": "off" } });
    expect(told(refused)).toBe(
      "These settings can't be used, so nothing has been changed. 'basis' in 'tolerance' is missing; it may only be 'relative' or 'absolute'. 'amber' in 'tolerance' is -1, but may not be less than 0. In 'rules', there is no rule called 'missing-onwer'. Did you mean 'missing-owner'?",
    );
    expect(await kept()).toEqual({ version: 2, blue: "complete" });
  });
});

describe("a workbook that tells itself what Blue means", () => {
  it("is believed where nothing was chosen", async () => {
    await openSheets([{ name: "KPIs", rows: ROWS }, { name: "Key", rows: [["Blue", "Action completed"]] }]); // prettier-ignore
    const { settings } = await checked();
    expect([settings.profile.blue, settings.blue.from]).toEqual(["complete", "key"]);
    expect(settings.blue.evidence).toEqual([{ source: "key", sheet: "Key", place: { row: 0, column: 0 }, text: "Blue", meaning: "complete" }]); // prettier-ignore
    expect(settings.preset.preset).toBe("rag-blue-complete");
    value(await summarise());
    expect((await cellsOf("Summary")).text.flat()).toContain("Blue: complete.");
  });
});

describe("a file of settings", () => {
  it("takes them from one workbook to another", async () => {
    await open();
    await changeProfile({ name: "Anytown", words: { Exceeding: "green" }, tolerance: { basis: "relative", amber: 5 } });
    const file = profileText(value(await readProfile()));
    const before = value(await readProfile());
    await open();
    expect(value(await importProfile(file))).toEqual(before);
    expect(value(await readProfile())).toEqual(before);
    expect(profileText(value(await readProfile()))).toBe(file);
  });

  it("replaces what was kept, and an empty one starts afresh", async () => {
    await open();
    await changeProfile({ blue: "complete" });
    await importProfile('{ "preset": "pentana" }');
    expect(await kept()).toEqual({ version: 2, preset: "pentana" });
    await importProfile("{}");
    expect(await kept()).toBeNull();
  });

  it("is refused with every problem, and nothing is changed", async () => {
    await open();
    await changeProfile({ blue: "complete" });
    expect(await importProfile('{ "blue": "green", "preset": "Welsh", "hues": 1 }')).toEqual({
      ok: false,
      failure: {
        kind: "profile-refused",
        problems: [
          expect.stringContaining("'preset' is 'Welsh'"),
          expect.stringContaining("'blue' is 'green'"),
          expect.stringContaining("'hues'"),
        ],
      },
    });
    expect(told(await importProfile("preset: Welsh"))).toMatch(/It is not JSON/);
    expect(await kept()).toEqual({ version: 2, blue: "complete" });
  });
});

describe("settings that cannot be read", () => {
  it("are told, and the workbook is checked without them", async () => {
    await open();
    await keep({ version: 2, blue: "teal" });
    const { book, settings } = await checked();
    expect(settings.profile).toEqual(DEFAULT_PROFILE);
    expect(book.passedOver.map(passedOverWords)).toEqual([
      "The council's settings in this workbook could not be read, so it was checked as though there were none. 'blue' is 'teal', but may only be 'not-due' or 'complete'.",
    ]);
    expect((await checked({ profile: NO_CHOICES })).book.passedOver).toEqual([]);
  });

  it("of a newer Quarter Ready are neither changed nor exported, but may be replaced", async () => {
    await open();
    const newer = { version: 3, hues: ["teal"] };
    await keep(newer);
    const words =
      "The council's settings in this workbook can't be used, and were left as they are. It was written by a newer Quarter Ready: it is of version 3, and this one reads up to 2. Update Quarter Ready, or have the profile exported again by this one. Import a settings file that can be used, or start afresh.";
    expect([told(await readProfile()), told(await changeProfile({ blue: "complete" }))]).toEqual([words, words]); // prettier-ignore
    expect(await kept()).toEqual(newer);
    await importProfile('{ "blue": "complete" }');
    expect(value(await readProfile()).blue).toBe("complete");
  });

  it("may be anything", async () => {
    await open();
    for (const setting of ["text", 7, true, [1], { words: [] }]) {
      await keep(setting);
      expect((await readProfile()).ok).toBe(false);
      expect((await checked()).book.passedOver).toMatchObject([{ reason: "profile-unreadable" }]);
    }
  });
});

it("costs no round trip more to be read", async () => {
  const host = await open();
  const trips = async (options: RunOptions = {}): Promise<number> => {
    const before = host.stats.batches;
    await checked(options);
    return host.stats.batches - before;
  };
  const without = await trips();
  await changeProfile({ preset: "rag-blue-complete", words: { Exceeding: "green" } });
  expect(await trips()).toBe(without);
  expect(without).toBeLessThanOrEqual(4);
});

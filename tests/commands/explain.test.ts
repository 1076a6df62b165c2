import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { Finding, RuleId } from "../../src/check/finding";
import { explain, withdraw } from "../../src/commands/explain";
import { failureWords } from "../../src/commands/failure-words";
import type { Checked } from "../../src/commands/outcome";
import { changeProfile } from "../../src/commands/profile";
import { summarise } from "../../src/commands/summarise";
import { passedOverWords } from "../../src/read/passed-over-words";
import { cellsOf, openBytes, openSheets } from "../excel/open";
import { checked, register, row, settings, set, value, HEADINGS, type Rows } from "./fix-support";

const SAID = { reason: "Waiting for the county's figure.", by: "A. Officer", on: "2025-07-15" };

/** A register with a warning on row 3 (a green without a comment) and an error on row 4 (no owner). */
const rows: Rows = register({ Commentary: "" }, { Owner: "" }, {}, {}, {}, {}); // prettier-ignore

function of({ findings }: Checked, rule: RuleId): Finding[] {
  return findings.filter((finding) => finding.rule === rule);
}

function closed({ explained, findings }: Checked): RuleId[] {
  return findings.filter((finding) => explained.closed.has(finding)).map(({ rule }) => rule);
}

const WARNING = "missing-commentary";
const ERROR = "missing-owner";

it("closes a warning with a reason; who and when are kept in the workbook, and it survives saving", async () => {
  const host = await openSheets([{ name: "KPIs", rows }]);
  const before = await checked();
  expect([closed(before), before.readiness.warningsOpen, before.readiness.errorsOpen]).toEqual([[], 1, 1]);
  const after = value(await explain(before, of(before, WARNING), SAID));
  expect(closed(after)).toEqual([WARNING]);
  expect(after.readiness).toMatchObject({ warningsOpen: 0, warningsExplained: 1, errorsOpen: 1, ready: false });
  await openBytes(host.save());
  const again = await checked();
  const [finding] = of(again, WARNING);
  expect(finding && again.explained.closed.get(finding)).toMatchObject({ ...SAID, quarter: "Q1 2025/26" });
  expect(again.readiness).toEqual(after.readiness);
});

it("costs no round trip more of a check", async () => {
  const host = await openSheets([{ name: "KPIs", rows }]);
  const trips = async (): Promise<[number, Checked]> => {
    const before = host.stats.batches;
    const result = await checked();
    return [host.stats.batches - before, result];
  };
  const [without, result] = await trips();
  value(await explain(result, of(result, WARNING), SAID));
  expect((await trips())[0]).toBe(without);
});

it("stays closed while rows move, and is open again once the evidence changes", async () => {
  const host = await openSheets([{ name: "KPIs", rows }]);
  const before = await checked();
  value(await explain(before, of(before, WARNING), SAID));
  const moved = [["Q1 2025/26"], HEADINGS, row(7), row(8), ...rows.slice(2)];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").getRange("A1:H10").values = moved.map((cells) => [...cells, ...Array<string>(8 - cells.length).fill("")]); // prettier-ignore
    await context.sync();
  });
  expect(closed(await checked())).toEqual([WARNING]);
  await set("KPIs", "H5", "No notes");
  const changed = await checked();
  expect(closed(changed)).toEqual([]);
  expect([...changed.explained.again].map(([{ rule }, { reason }]) => [rule, reason])).toEqual([
    [WARNING, SAID.reason],
  ]);
  host.close();
});

it("can be withdrawn, and then leaves nothing behind", async () => {
  await openSheets([{ name: "KPIs", rows }]);
  const before = await checked();
  const after = value(await explain(before, of(before, WARNING), SAID));
  const back = value(await withdraw(after, [...after.explained.closed.values()]));
  expect([closed(back), closed(await checked())]).toEqual([[], []]);
  expect(await settings()).toEqual([]);
});

describe("an error", () => {
  it("cannot be explained away, and nothing of what was asked for is kept", async () => {
    await openSheets([{ name: "KPIs", rows }]);
    const before = await checked();
    const outcome = await explain(before, [...of(before, WARNING), ...of(before, ERROR)], SAID);
    if (outcome.ok) throw new Error("It was kept");
    expect(failureWords(outcome.failure)).toBe(
      "Nothing has been kept. A thing to fix can't be closed with a reason: it has to be fixed. The council's settings can allow it.",
    );
    expect(await settings()).toEqual([]);
  });

  it("can, where the council allows it, until the council does so no more", async () => {
    await openSheets([{ name: "KPIs", rows }]);
    value(await changeProfile({ explainErrors: true }));
    const before = await checked();
    const after = value(await explain(before, of(before, ERROR), SAID));
    expect([after.ready, after.readiness.errorsExplained]).toEqual([true, 1]);
    expect((await checked()).ready).toBe(true);
    value(await changeProfile({ explainErrors: false }));
    expect((await checked()).ready).toBe(false);
  });
});

it("says everything that is wrong with a reason at once", async () => {
  await openSheets([{ name: "KPIs", rows }]);
  const before = await checked();
  const outcome = await explain(before, of(before, WARNING), { reason: " ", by: "", on: "today" });
  expect(outcome).toEqual({
    ok: false,
    failure: {
      kind: "explanation-refused",
      problems: [
        "Say why in a few words: whoever reads the return wants to know.",
        "Say who you are: the reason is kept under your name.",
        "The day is not a date: it is written like 2025-07-15.",
      ],
    },
  });
});

it("leaves alone what cannot be read, and tells of it", async () => {
  await openSheets([{ name: "KPIs", rows }]);
  await Excel.run(async (context) => {
    context.workbook.settings.add("QuarterReady.Explanations", { version: 9 });
    await context.sync();
  });
  const before = await checked();
  expect(before.book.passedOver.map(passedOverWords)).toEqual([
    "The reasons that were kept in this workbook could not be read, so nothing is closed by them. They were left as they are.",
  ]);
  const outcome = await explain(before, of(before, WARNING), SAID);
  expect(outcome).toEqual({ ok: false, failure: { kind: "explanations-unreadable" } });
  expect(!outcome.ok && failureWords(outcome.failure)).toBe(
    "The reasons that are kept in this workbook can't be read, so nothing has been changed. They may be of a newer Quarter Ready: use that one.",
  );
  expect(await settings()).toEqual(["QuarterReady.Explanations"]);
});

it("says so of a list of fixes that cannot be read", () => {
  expect(failureWords({ kind: "fixes-unreadable" })).toBe(
    "The list of fixes that is kept in this workbook can't be read, so nothing has been changed. It may be of a newer Quarter Ready: use that one.",
  );
});

/** What the checks say: the headings of the list, and its rows with what stands under each. */
async function checksSheet(): Promise<{ headings: string[]; rows: Record<string, unknown>[]; verdict: unknown }> {
  const { values } = await cellsOf("Checks");
  const at = values.findIndex(([first]) => first === "Kind");
  const headings = (values[at] ?? []).map(String);
  const rows = values.slice(at + 1).map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]))); // prettier-ignore
  return { headings, rows, verdict: values[1]?.[0] };
}

describe("the checks sheet", () => {
  it("has no column for reasons where there is none", async () => {
    await openSheets([{ name: "KPIs", rows }]);
    value(await summarise());
    const { headings } = await checksSheet();
    expect(headings.slice(0, 7)).toEqual(["Kind", "Where", "Reference", "What is wrong", "What to do", "Suggested", "Your note"]); // prettier-ignore
    expect(headings).not.toContain("Explained");
  });

  it("shows the reason, by whom and when, below what is open, and counts both", async () => {
    await openSheets([{ name: "KPIs", rows: [...rows, row(7, { Commentary: "" })] }]);
    const before = await checked();
    const [first] = of(before, WARNING);
    if (!first) throw new Error("Nothing to explain");
    value(await explain(before, [first], SAID));
    value(await summarise());
    const sheet = await checksSheet();
    expect(sheet.verdict).toBe("1 thing to fix before you submit; 1 warning open, 1 explained.");
    expect(sheet.rows.map(({ Kind, Where, Explained, By, On }) => [Kind, Where, Explained, By, On])).toEqual([
      ["Fix", "KPIs E4", "", "", ""],
      ["Warning", "KPIs H9", "", "", ""],
      ["Warning", "KPIs H3", "Waiting for the county's figure.", "A. Officer", "15 July 2025"],
    ]);
  });

  it("asks for another look where the facts have changed", async () => {
    await openSheets([{ name: "KPIs", rows }]);
    const before = await checked();
    value(await explain(before, of(before, WARNING), { ...SAID, reason: "=Not ours" }));
    await set("KPIs", "H3", "No notes");
    value(await summarise());
    const sheet = await checksSheet();
    expect(sheet.verdict).toBe("1 thing to fix before you submit; 1 warning.");
    expect(sheet.rows[1]?.["Explained"]).toBe(
      "Needs another look: the facts have changed since this was said: =Not ours",
    );
  });
});

describe("the command line", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "explained-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function ran(words: readonly string[], bytes: Uint8Array): Promise<Awaited<ReturnType<typeof run>>> {
    await writeFile(join(folder, "return.xlsx"), bytes);
    return await run([...words, "return.xlsx"], (file) => join(folder, file));
  }

  it("honours what was explained in the workbook, and says so", async () => {
    const host = await openSheets([{ name: "KPIs", rows: register({ Commentary: "" }, {}, {}, {}, {}, {}) }]); // prettier-ignore
    const before = await checked();
    value(await explain(before, of(before, WARNING), SAID));
    const { code, out } = await ran(["check"], host.save());
    expect(code).toBe(0);
    expect(out).toContain("\nReady to submit: nothing to fix; 1 warning explained.\n");
    expect(out).toContain("\nExplained\n    KPIs H3 (HSG 1): ");
    expect(out).toContain("\n      Waiting for the county's figure. (A. Officer, 15 July 2025)\n");
    expect(out).not.toContain("\n1 warning\n");
  });

  it("asks for another look", async () => {
    const host = await openSheets([{ name: "KPIs", rows }]);
    const before = await checked();
    value(await explain(before, of(before, WARNING), SAID));
    await set("KPIs", "H3", "No notes");
    const { out } = await ran(["check"], host.save());
    expect(out).toContain("\nExplained before, but the facts have changed: look again\n    KPIs H3 (HSG 1): ");
    expect(out).toContain("\n1 warning\n");
  });

  it("ends with 0 where every error is explained and the council allows that, and says who explained what", async () => {
    const host = await openSheets([{ name: "KPIs", rows }]);
    value(await changeProfile({ explainErrors: true }));
    const before = await checked();
    expect((await ran(["check", "--json"], host.save())).code).toBe(1);
    host.activate();
    value(await explain(before, of(before, ERROR), SAID));
    const { code, out } = await ran(["check", "--json"], host.save());
    const document = JSON.parse(out) as { ready: boolean; findings: { rule: string; explained?: unknown }[] };
    expect([code, document.ready]).toEqual([0, true]);
    expect(document.findings.map(({ rule, explained }) => [rule, explained])).toEqual([
      [WARNING, undefined],
      [ERROR, SAID],
    ]);
  });
});

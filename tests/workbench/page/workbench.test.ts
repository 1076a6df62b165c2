import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbench } from "../../../src/workbench/page/workbench";
import type { Trials } from "../../../src/workbench/browser/trial/trials";
import { NOT_OPENED, type NotOpened } from "../../../src/workbench/not-opened";

// In a page the engine is fetched; here the same host runs over Node's.
jest.mock("../../../src/workbench/browser/open", () =>
  jest.requireActual<typeof import("../../../src/workbench/index")>("../../../src/workbench/index"),
);

const sample = (): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(__dirname, "../../../samples/borough-q1.xlsx"))));
const words = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode("not a workbook"));

async function settled(workbench: Workbench): Promise<Workbench> {
  while (workbench.get().isOpening) await new Promise((done) => setTimeout(done, 5));
  return workbench;
}

async function withSample(): Promise<Workbench> {
  const workbench = new Workbench();
  workbench.offer("borough-q1.xlsx", sample);
  return settled(workbench);
}

const textAt = (workbench: Workbench, row: number, column: number): string | undefined =>
  workbench
    .get()
    .sheet?.row(row)
    .find((cell) => cell.column === column)?.text;

describe("opening", () => {
  it("shows the workbook's sheet in front, saved as it is", async () => {
    const { workbook, sheet, tabs, isUnsaved } = (await withSample()).get();
    expect([workbook?.name, sheet?.sheet.name, tabs.length, isUnsaved]).toEqual([
      "borough-q1.xlsx",
      "KPIs 2025-26",
      4,
      false,
    ]);
  });

  it("says why a file cannot be read, and leaves the open workbook as it was", async () => {
    const workbench = await withSample();
    const before = workbench.get().sheet;
    workbench.offer("letter.xlsx", words);
    const { notice, workbook, sheet } = (await settled(workbench)).get();
    expect(notice).toEqual({ intent: "error", text: `letter.xlsx: ${NOT_OPENED["not-a-workbook"]}` });
    expect(workbook?.name).toBe("borough-q1.xlsx");
    expect(sheet).toBe(before);
  });

  it("asks before an unsaved workbook is dropped, and not once it is saved", async () => {
    const workbench = await withSample();
    workbench.edit(3, 2, "Changed");
    workbench.offer("other.xlsx", sample);
    expect(workbench.get().waiting?.name).toBe("other.xlsx");
    workbench.answer(false);
    expect(workbench.get().workbook?.name).toBe("borough-q1.xlsx");
    expect(workbench.saved()?.name).toBe("borough-q1.xlsx");
    workbench.offer("other.xlsx", sample);
    expect(workbench.get().waiting).toBeNull();
    expect((await settled(workbench)).get().workbook?.name).toBe("other.xlsx");
  });
});

describe("opening what is tried first", () => {
  type Trial = ReturnType<Trials["of"]>;
  const limits = { minutes: 2, megabytes: 2048 };
  const opens = (reads: Promise<NotOpened | null>): Trial => ({ opens: Promise.resolve(null), reads });

  async function tries(trial: (signal: AbortSignal) => Trial): Promise<Workbench> {
    const workbench = new Workbench({ limits, prepare: () => undefined, of: (_, signal) => trial(signal) });
    workbench.offer("borough-q1.xlsx", sample, true);
    return settled(workbench);
  }

  it.each<[NotOpened, RegExp]>([
    ["time", /^other\.xlsx: this workbook takes longer than 2 minutes to read/],
    ["memory", /^other\.xlsx: this workbook needs more memory/],
    ["fault", /^other\.xlsx: something in this workbook cannot be understood/],
    ["encrypted", /^other\.xlsx: this workbook is protected with a password/],
  ])("%s: the open workbook stays, and the reason is told", async (why, words) => {
    const workbench = await tries(() => opens(Promise.resolve(why)));
    const before = workbench.get().sheet;
    workbench.offer("other.xlsx", sample);
    const { notice, workbook, sheet } = (await settled(workbench)).get();
    expect(notice).toEqual({ intent: "error", text: expect.stringMatching(words) as string });
    expect([workbook?.name, sheet]).toEqual(["borough-q1.xlsx", before]);
  });

  it("asks before it drops what was typed while the other was tried", async () => {
    const ends: ((why: NotOpened | null) => void)[] = [];
    const workbench = await tries(() => opens(new Promise((done) => ends.push(done))));
    workbench.offer("other.xlsx", sample);
    while (ends.length === 0) await new Promise((done) => setTimeout(done, 5));
    workbench.edit(3, 2, "Changed");
    ends[0]?.(null);
    expect((await settled(workbench)).get().waiting?.name).toBe("other.xlsx");
    expect([workbench.get().workbook?.name, textAt(workbench, 3, 2)]).toEqual(["borough-q1.xlsx", "Changed"]);
    workbench.answer(true);
    expect((await settled(workbench)).get().workbook?.name).toBe("other.xlsx");
  });

  it("ends a trial when another workbook is offered", async () => {
    const signals: AbortSignal[] = [];
    const workbench = await tries((signal) => {
      signals.push(signal);
      return opens(
        new Promise((done) => {
          signal.addEventListener("abort", () => {
            done("time");
          });
        }),
      );
    });
    workbench.offer("endless.xlsx", sample);
    while (signals.length === 0) await new Promise((done) => setTimeout(done, 5));
    workbench.offer("borough-q2.xlsx", sample, true);
    const { workbook, notice } = (await settled(workbench)).get();
    expect([signals[0]?.aborted, workbook?.name, notice]).toEqual([true, "borough-q2.xlsx", null]);
  });
});

describe("editing and selecting", () => {
  it("shows what was typed, and that it is not saved", async () => {
    const workbench = await withSample();
    workbench.edit(3, 2, "61%");
    expect(textAt(workbench, 3, 2)).toBe("61%");
    expect(workbench.get().isUnsaved).toBe(true);
  });

  it("calculates again without tripping over a look-up that finds nothing", async () => {
    const workbench = await withSample();
    workbench.edit(3, 2, '=VLOOKUP("nothing",Lookups!A1:B4,2,FALSE)');
    expect(textAt(workbench, 3, 2)).toBe("#N/A");
  });

  it("changes nothing when the same is typed again", async () => {
    const workbench = await withSample();
    workbench.edit(3, 2, "55%");
    expect(workbench.get().isUnsaved).toBe(false);
  });

  it("says why an edit was refused, and leaves the cell", async () => {
    const workbench = await withSample();
    const before = textAt(workbench, 3, 2);
    workbench.edit(3, 2, "+not a formula");
    expect(workbench.get().notice?.text).toContain("begin with an apostrophe");
    expect(textAt(workbench, 3, 2)).toBe(before);
  });

  it("keeps each sheet's selection, and brings it into view", async () => {
    const workbench = await withSample();
    workbench.select({ area: { row: 4, column: 1, rows: 2, columns: 2 }, active: { row: 5, column: 2 } });
    const [first, second] = workbench.get().tabs;
    const { reveals } = workbench.get();
    workbench.showSheet(second?.id ?? "");
    expect(workbench.get().sheet?.sheet.name).toBe("Leisure trust return");
    workbench.showSheet(first?.id ?? "");
    expect(workbench.get().selection).toMatchObject({ area: { row: 4, rows: 2 }, active: { row: 5, column: 2 } });
    expect(workbench.get().reveals).toBeGreaterThan(reveals);
  });

  it("follows a link within the workbook, and only tells of one that leads out", async () => {
    const workbench = await withSample();
    const sheet = workbench.get().workbook?.view.book.byName("Notes");
    if (sheet === undefined) throw new Error("The sample has no Notes");
    workbench.follow({ kind: "inside", sheet, area: { row: 2, column: 0, rows: 1, columns: 1 }, tip: "" });
    expect(workbench.get().sheet?.sheet.name).toBe("Notes");
    expect(workbench.get().selection.active).toEqual({ row: 2, column: 0 });
    workbench.follow({ kind: "outside", address: "https://example.org/", tip: "" });
    expect(workbench.get().notice?.text).toContain("https://example.org/");
  });
});

import { generatedSnapshot, seededRows } from "../../bench/generated-workbook";
import { checkBook, checkBookInSteps } from "../../src/check/check-book";
import { CalledOff, inSlices } from "../../src/excel/in-slices";
import { NO_CHOICES } from "../../src/kpi/profile";
import { mapped, ROWS_A_STEP, toTheEnd, type Steps } from "../../src/kpi/steps";
import { detailsNeededInSteps } from "../../src/read/details";
import { settleProfile, settleProfileInSteps } from "../../src/read/detect-profile";
import { readBook, readBookInSteps } from "../../src/read/read-book";
import { bookFingerprintInSteps } from "../../src/report/fingerprint";
import { NOTHING_KEPT } from "../../src/report/kept/kept";
import { DEFAULT_LAYOUT } from "../../src/report/layouts/presets";
import { planReportInSteps } from "../../src/report/plan-report";
import { summarise, summariseInSteps } from "../../src/report/summarise";

/** Takes longer than a slice may, step by step. */
function* slow(steps: number, done: number[]): Steps<string> {
  for (let at = 0; at < steps; at++) {
    const until = performance.now() + 10;
    while (performance.now() < until);
    done.push(at);
    yield;
  }
  return "done";
}

function count<Result>(steps: Steps<Result>): number {
  for (let taken = 1; ; taken++) if (steps.next().done) return taken;
}

describe("long work done in slices", () => {
  it("lets others have their turn before it is done", async () => {
    const done: number[] = [];
    const work = inSlices(slow(20, done));
    const turn = new Promise<number>((tell) => setTimeout(() => { tell(done.length); }, 0)); // prettier-ignore
    expect(await turn).toBeLessThan(20);
    expect(await work).toBe("done");
    expect(done).toHaveLength(20);
  });

  it("can be called off between two slices", async () => {
    const done: number[] = [];
    const calledOff = new AbortController();
    const work = inSlices(slow(50, done), calledOff.signal);
    calledOff.abort();
    await expect(work).rejects.toBeInstanceOf(CalledOff);
    expect(done.length).toBeLessThan(50);
  });

  it("passes on what goes wrong in it", async () => {
    function* broken(): Steps<void> {
      yield;
      throw new TypeError("A bug");
    }
    await expect(inSlices(broken())).rejects.toBeInstanceOf(TypeError);
  });

  it("maps a list as the list itself does", () => {
    const list = Array.from({ length: ROWS_A_STEP * 3 }, (_, at) => at);
    const double = (one: number, at: number): number => one + at;
    expect(toTheEnd(mapped(list, double))).toEqual(list.map(double));
    expect(count(mapped(list, double))).toBe(4);
  });
});

describe("the steps of the work on a register", () => {
  const snapshot = generatedSnapshot(seededRows(6_000));
  const book = readBook(snapshot, { profile: NO_CHOICES });
  const { profile } = settleProfile(NO_CHOICES, book, snapshot);
  const options = { profile, sheetOrder: [], today: "2025-07-15" };
  const report = { book, findings: checkBook(book, options), summary: summarise(book), profile, layout: DEFAULT_LAYOUT, kept: NOTHING_KEPT }; // prettier-ignore

  it.each<[string, () => Steps<unknown>]>([
    ["what to ask for", () => detailsNeededInSteps(snapshot, { profile: NO_CHOICES })],
    ["reading", () => readBookInSteps(snapshot, { profile: NO_CHOICES })],
    ["settling", () => settleProfileInSteps(NO_CHOICES, book, snapshot)],
    ["checking", () => checkBookInSteps({ ...book, registers: book.registers.map((one) => ({ ...one })) }, options)],
    ["counting", () => summariseInSteps(book)],
    ["the fingerprint", () => bookFingerprintInSteps(book, profile)],
    ["planning", () => planReportInSteps({ ...report, book: { ...book } })],
  ])("of %s are no larger than so many rows", (_, steps) => {
    expect(count(steps())).toBeGreaterThanOrEqual(6_000 / ROWS_A_STEP);
  });

  it("come to the same as the work in one go", async () => {
    expect(await inSlices(checkBookInSteps(book, options))).toEqual(report.findings);
    expect(await inSlices(summariseInSteps(book))).toEqual(report.summary);
  });
});

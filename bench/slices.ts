import { checkBookInSteps } from "../src/check/check-book";
import { SLICE } from "../src/excel/in-slices";
import { NO_CHOICES } from "../src/kpi/profile";
import type { Steps } from "../src/kpi/steps";
import { detailsNeededInSteps } from "../src/read/details";
import { settleProfileInSteps } from "../src/read/detect-profile";
import { readBookInSteps } from "../src/read/read-book";
import { bookFingerprintInSteps } from "../src/report/fingerprint";
import { NOTHING_KEPT } from "../src/report/kept/kept";
import { DEFAULT_LAYOUT } from "../src/report/layouts/presets";
import { planReportInSteps } from "../src/report/plan-report";
import { summariseInSteps } from "../src/report/summarise";
import { generatedSnapshot, seededRows } from "./generated-workbook";

/** How long a part of the work holds the page at most, and in all. Milliseconds. */
export interface Sliced {
  readonly part: string;
  readonly longest: number;
  /** Of the slices, those over 50 ms. */
  readonly over: number;
  readonly slices: number;
  readonly total: number;
}

/**
 * Cuts the work on so many items into slices as the pane does, and times them. Of several runs the best of each part: these
 * machines have other work. The first of them is the one that an officer meets, before the engine has made anything fast.
 */
export function sliceTimes(items: number, runs: number): readonly Sliced[] {
  const best = new Map<string, Sliced>();
  for (let run = 0; run < runs; run++)
    for (const one of once(items)) {
      const before = best.get(one.part);
      if (!before || one.longest < before.longest) best.set(one.part, one);
    }
  return [...best.values()];
}

function once(items: number): Sliced[] {
  const sliced: Sliced[] = [];
  const time = <Result>(part: string, steps: Steps<Result>): Result => {
    const { times, result } = slicesOf(steps);
    const longest = times.reduce((most, each) => Math.max(most, each), 0);
    const total = times.reduce((sum, each) => sum + each, 0);
    sliced.push({ part, longest, over: times.filter((each) => each > 50).length, slices: times.length, total });
    return result;
  };
  const snapshot = generatedSnapshot(seededRows(items));
  const sheetOrder = snapshot.sheets.map(({ name }) => name);
  time("what to ask for", detailsNeededInSteps(snapshot, { profile: NO_CHOICES }));
  const book = time("reading", readBookInSteps(snapshot, { profile: NO_CHOICES }));
  const { profile } = time("settling", settleProfileInSteps(NO_CHOICES, book, snapshot));
  const findings = time("checking", checkBookInSteps(book, { profile, sheetOrder, today: "2025-07-15" }));
  const summary = time("counting", summariseInSteps(book));
  time("fingerprint", bookFingerprintInSteps(book, profile));
  time("planning", planReportInSteps({ book, findings, summary, profile, layout: DEFAULT_LAYOUT, kept: NOTHING_KEPT }));
  return sliced;
}

function slicesOf<Result>(steps: Steps<Result>): { times: number[]; result: Result } {
  const times: number[] = [];
  for (let start = performance.now(); ;) {
    const step = steps.next();
    const now = performance.now();
    if (!step.done && now - start < SLICE) continue;
    times.push(now - start);
    if (step.done) return { times, result: step.value };
    start = performance.now();
  }
}

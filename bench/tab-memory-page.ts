import { checkBookInSteps } from "../src/check/check-book";
import { inSlices } from "../src/excel/in-slices";
import { NO_CHOICES } from "../src/kpi/profile";
import { detailsNeededInSteps } from "../src/read/details";
import { settleProfileInSteps } from "../src/read/detect-profile";
import { readBookInSteps } from "../src/read/read-book";
import type { CellValue, Snapshot } from "../src/read/snapshot";
import { summariseInSteps } from "../src/report/summarise";

// Runs in a page of its own: what the pane does with the cells of a workbook, once Excel has answered.

const kept: unknown[] = [];

/** Reads and checks the rows that are fetched in so many parts, and keeps all that the pane keeps; says what was found. */
async function check(parts: number): Promise<number> {
  const values: CellValue[][] = [];
  for (let part = 0; part < parts; part += 1) {
    const answer = await fetch(`rows-${part}.json`);
    values.push(...((await answer.json()) as CellValue[][]));
  }
  const snapshot: Snapshot = { sheets: [{ name: "KPIs", values, hidden: false, ours: false, top: 0, left: 0, hiddenRows: new Set(), pictures: new Map(), details: new Map() }] }; // prettier-ignore
  const requests = await inSlices(detailsNeededInSteps(snapshot, { profile: NO_CHOICES }));
  const book = await inSlices(readBookInSteps(snapshot, { profile: NO_CHOICES }));
  const { profile } = await inSlices(settleProfileInSteps(NO_CHOICES, book, snapshot));
  const findings = await inSlices(checkBookInSteps(book, { profile, sheetOrder: ["KPIs"], today: "2025-07-15" }));
  const summary = await inSlices(summariseInSteps(book));
  kept.push(snapshot, requests, book, profile, findings, summary);
  return findings.length;
}

Object.assign(globalThis, { check });

import { checkBookInSteps } from "../check/check-book";
import { standingOf } from "../check/readiness";
import { inSlices } from "../excel/in-slices";
import type { Outcome } from "../excel/outcome";
import { standingSheets } from "../excel/own-sheets";
import type { WorkbookRead } from "../excel/read-workbook";
import { compareQuarters } from "../kpi/period";
import { settleProfileInSteps } from "../read/detect-profile";
import { readBookInSteps } from "../read/read-book";
import type { Book } from "../read/register";
import { NO_LAYOUTS } from "../report/layouts/kept-layouts";
import { summariseInSteps } from "../report/summarise";
import { writtenBeforeInSteps } from "../report/written";
import type { Checked, RunOptions } from "./outcome";

/** For which quarter it is checked, and on which day. */
export interface CheckedFor {
  readonly quarter?: RunOptions["quarter"] | undefined;
  readonly today?: string | undefined;
}

/**
 * What a check of a workbook that was read comes to, worked out slice by slice.
 * @param signal calls it off
 */
export async function checkedOf(
  read: WorkbookRead,
  { quarter, today }: CheckedFor,
  signal?: AbortSignal,
): Promise<Outcome<Checked>> {
  const { snapshot, mapping, profile: choices, profileProblems: problems, explanations } = read;
  const found = await inSlices(readBookInSteps(snapshot, { quarter, profile: choices, mapping }), signal);
  const { quarters } = found;
  if (quarter && quarters.length > 0 && !quarters.some((one) => compareQuarters(one, quarter) === 0))
    return { ok: false, failure: { kind: "quarter-not-found", asked: quarter, found: quarters } };
  const lost = problems.length > 0 ? [{ reason: "profile-unreadable", sheet: "", problems } as const] : [];
  const unread = explanations ? [] : [{ reason: "explanations-unreadable", sheet: "" } as const];
  const spoilt = read.layouts.ok ? [] : [{ reason: "layouts-unreadable", sheet: "", problems: read.layouts.problems } as const]; // prettier-ignore
  const book: Book = { ...found, passedOver: [...found.passedOver, ...lost, ...unread, ...spoilt] };
  const visible = snapshot.sheets.filter(({ hidden, ours }) => !hidden && !ours).map(({ name }) => name);
  if (book.registers.every(({ items }) => items.length === 0))
    return {
      ok: false,
      failure: { kind: "no-register", sheets: visible, tables: book.tables, passedOver: book.passedOver },
    };
  const sheetOrder = snapshot.sheets.map(({ name }) => name);
  const settings = await inSlices(settleProfileInSteps(choices, book, snapshot), signal);
  const { profile } = settings;
  const findings = await inSlices(checkBookInSteps(book, { profile, sheetOrder, today }), signal);
  const summary = await inSlices(summariseInSteps(book), signal);
  const groups = summary.groups.filter(({ by }) => profile.groups.includes(by));
  const state = standingOf(findings, explanations ?? [], { book, profile });
  const layouts = read.layouts.ok ? read.layouts.layouts : NO_LAYOUTS;
  const stands = read.sheets.some(({ role }) => role !== null);
  const standing = standingSheets(read.sheets);
  const kept = stands ? read.written : null;
  const written = kept && (await inSlices(writtenBeforeInSteps(kept, book, profile), signal));
  const shown = { ...summary, groups };
  return {
    ok: true,
    value: { book, findings, summary: shown, settings, layouts, written, standing, ...state, from: read },
  };
}

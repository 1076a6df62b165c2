import { checkBookInSteps } from "../check/check-book";
import { standingOf } from "../check/readiness";
import { inSlices } from "../excel/in-slices";
import { readWorkbook, type WorkbookRead } from "../excel/read-workbook";
import { withExcel } from "../excel/run";
import { compareQuarters } from "../kpi/period";
import { settleProfileInSteps } from "../read/detect-profile";
import { readBookInSteps } from "../read/read-book";
import type { Book } from "../read/register";
import { NO_LAYOUTS } from "../report/layouts/kept-layouts";
import { summariseInSteps } from "../report/summarise";
import { writtenBeforeInSteps } from "../report/written";
import type { Outcome } from "../excel/outcome";
import type { Checked, RunOptions } from "./outcome";

/** Reads the open workbook and checks it. Writes nothing. */
export async function check(options: RunOptions = {}): Promise<Outcome<Checked>> {
  return await withExcel(async (context) => {
    const read = await readAndCheck(context, options);
    return read.ok ? { ok: true, value: read.value.checked } : read;
  });
}

/** The check together with what was learned of the sheets, for a command that goes on to write. */
export async function readAndCheck(
  context: Excel.RequestContext,
  { quarter, today, profile: given, onStep }: RunOptions,
  { toWrite }: { readonly toWrite: boolean } = { toWrite: false },
): Promise<Outcome<{ checked: Checked; read: WorkbookRead }>> {
  onStep?.("reading");
  const read = await readWorkbook(context, { quarter, profile: given, toWrite });
  onStep?.("checking");
  const { snapshot, mapping, profile: choices, profileProblems: problems, explanations } = read;
  const found = await inSlices(readBookInSteps(snapshot, { quarter, profile: choices, mapping }));
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
  const order = snapshot.sheets.map(({ name }) => name);
  const settings = await inSlices(settleProfileInSteps(choices, book, snapshot));
  const { profile } = settings;
  const findings = await inSlices(checkBookInSteps(book, { profile, sheetOrder: order, today }));
  const summary = await inSlices(summariseInSteps(book));
  const groups = summary.groups.filter(({ by }) => profile.groups.includes(by));
  const standing = standingOf(findings, explanations ?? [], { book, profile });
  const layouts = read.layouts.ok ? read.layouts.layouts : NO_LAYOUTS;
  const stands = read.sheets.some(({ role }) => role !== null);
  const written = stands && read.written ? await inSlices(writtenBeforeInSteps(read.written, book, profile)) : null;
  const checked = { book, findings, summary: { ...summary, groups }, settings, layouts, written, ...standing };
  return { ok: true, value: { checked, read } };
}

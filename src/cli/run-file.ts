import { basename } from "node:path";
import { check } from "../commands/check";
import { failureWords } from "../commands/failure-words";
import type { Outcome } from "../excel/outcome";
import type { Checked, RunOptions } from "../commands/outcome";
import { summarise } from "../commands/summarise";
import { list } from "../kpi/counted";
import { documentOf } from "./document";
import type { FileResult } from "./ended";
import { openFile, whyNotWrite, writeThrough } from "./files";
import { findLayout } from "./layout";
import type { Asked } from "./options";
import { reportText } from "./report-text";

/** Checks or summarises one workbook. The stand-in for Excel must have been started. */
export async function runFile(path: string, resolve: (file: string) => string, asked: Asked): Promise<FileResult> {
  const file = basename(path);
  const refused = asked.out === null ? null : await whyNotWrite(resolve(path), resolve(asked.out));
  if (refused !== null) return { ok: false, file, problem: refused };
  const opened = await openFile(file, resolve(path));
  if (!opened.ok) return { ok: false, file, problem: opened.problem };
  const { host } = opened;
  host.activate();
  try {
    const { profile, quarter, today } = asked;
    const found = await findLayout(asked.layout);
    if (!found.ok) return { ok: false, file, problem: `${file}: ${found.problem}` };
    const options: RunOptions = {
      ...(profile && { profile }),
      ...(quarter && { quarter }),
      ...(today !== undefined && { today }),
      ...(found.layout && { layout: found.layout }),
    };
    if (asked.out === null) return toResult(file, asked, await check(options), (checked) => ({ checked, note: "" }));
    const outcome = await summarise(options);
    if (outcome.ok) await writeThrough(resolve(asked.out), host.save());
    const note = (sheets: readonly { name: string }[]): string =>
      `Written: ${asked.out ?? ""}, with the sheets ${list(sheets.map(({ name }) => `'${name}'`))}.\n`;
    return toResult(file, asked, outcome, ({ checked, sheets }) => ({ checked, note: note(sheets) }));
  } finally {
    host.close();
  }
}

function toResult<T>(
  file: string,
  { json, explain }: Asked,
  outcome: Outcome<T>,
  told: (value: T) => { checked: Checked; note: string },
): FileResult {
  if (outcome.ok) {
    const { checked, note } = told(outcome.value);
    const said = json ? { document: documentOf(file, checked) } : { text: reportText(file, checked, explain) + note };
    return { ok: true, file, ready: checked.ready, ...said };
  }
  const { failure } = outcome;
  // A gap in the stand-in is not the officer's affair, and must not pass for one.
  const gap = failure.kind === "host" && failure.code === "NotImplemented" ? ` (${failure.detail})` : "";
  return { ok: false, file, problem: `${file}: ${failureWords(failure)}${gap}` };
}

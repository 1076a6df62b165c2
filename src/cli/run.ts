import { basename } from "node:path";
import { check } from "../commands/check";
import { failureWords } from "../commands/failure-words";
import type { Outcome } from "../excel/outcome";
import type { Checked, RunOptions } from "../commands/outcome";
import { summarise } from "../commands/summarise";
import { list } from "../kpi/counted";
import { startExcel } from "../workbench";
import { documentOf } from "./document";
import { openFile, whyNotWrite, writeThrough } from "./files";
import { findLayout } from "./layout";
import { parseArguments, type Asked } from "./options";
import { reportText } from "./report-text";

/** What a run prints and ends with: 0 ready, 1 not ready, 2 not read. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

type FileResult =
  | { readonly ok: true; readonly checked: Checked; readonly note: string }
  | { readonly ok: false; readonly problem: string };

/**
 * The command line: the add-in's own commands, through Office.js, over the stand-in host.
 * @param resolve makes a file's name absolute, from the folder that the user stands in
 */
export async function run(words: readonly string[], resolve: (file: string) => string): Promise<Ended> {
  const parsed = await parseArguments(words, resolve);
  if (!parsed.ok)
    return parsed.help === undefined
      ? { code: 2, out: "", error: `${parsed.problem}\n` }
      : { code: 0, out: parsed.help, error: "" };
  const { asked } = parsed;
  await startExcel();
  const results: { file: string; result: FileResult }[] = [];
  for (const file of asked.files) results.push({ file: basename(file), result: await runFile(file, resolve, asked) });
  return { code: exitCode(results), out: printed(results, asked), error: problems(results) };
}

async function runFile(file: string, resolve: (file: string) => string, asked: Asked): Promise<FileResult> {
  const refused = asked.out === null ? null : await whyNotWrite(resolve(file), resolve(asked.out));
  if (refused !== null) return { ok: false, problem: refused };
  const opened = await openFile(basename(file), resolve(file));
  if (!opened.ok) return opened;
  const { host } = opened;
  host.activate();
  try {
    const { profile, quarter, today } = asked;
    const found = await findLayout(asked.layout);
    if (!found.ok) return { ok: false, problem: `${basename(file)}: ${found.problem}` };
    const options: RunOptions = {
      ...(profile && { profile }),
      ...(quarter && { quarter }),
      ...(today !== undefined && { today }),
      ...(found.layout && { layout: found.layout }),
    };
    if (asked.out === null) return toResult(file, await check(options), (checked) => ({ checked, note: "" }));
    const outcome = await summarise(options);
    if (outcome.ok) await writeThrough(resolve(asked.out), host.save());
    const note = (sheets: readonly { name: string }[]): string =>
      `Written: ${asked.out ?? ""}, with the sheets ${list(sheets.map(({ name }) => `'${name}'`))}.\n`;
    return toResult(file, outcome, ({ checked, sheets }) => ({ checked, note: note(sheets) }));
  } finally {
    host.close();
  }
}

function toResult<T>(
  file: string,
  outcome: Outcome<T>,
  told: (value: T) => { checked: Checked; note: string },
): FileResult {
  if (outcome.ok) return { ok: true, ...told(outcome.value) };
  const { failure } = outcome;
  // A gap in the stand-in is not the officer's affair, and must not pass for one.
  const gap = failure.kind === "host" && failure.code === "NotImplemented" ? ` (${failure.detail})` : "";
  return { ok: false, problem: `${basename(file)}: ${failureWords(failure)}${gap}` };
}

type Results = readonly { readonly file: string; readonly result: FileResult }[];

function exitCode(results: Results): 0 | 1 | 2 {
  if (results.some(({ result }) => !result.ok)) return 2;
  return results.some(({ result }) => result.ok && !result.checked.ready) ? 1 : 0;
}

function printed(results: Results, { json, explain, files }: Asked): string {
  if (!json) return results.map(({ file, result }) => (result.ok ? reportText(file, result.checked, explain) + result.note : "")).join("\n"); // prettier-ignore
  const documents = results.map(({ file, result }) =>
    result.ok ? documentOf(file, result.checked) : { file, problem: result.problem },
  );
  if (files.length > 1) return `${JSON.stringify(documents, null, 2)}\n`;
  return results[0]?.result.ok ? `${JSON.stringify(documents[0], null, 2)}\n` : "";
}

function problems(results: Results): string {
  return results.flatMap(({ result }) => (result.ok ? [] : [`${result.problem}\n`])).join("");
}

import { forTerminal, jsonForTerminal } from "./terminal";

/** What a run prints and ends with: 0 ready, 1 not ready, 2 not read. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

/** What came of one workbook: a text for a person or a document, as it was asked for. Plain data. */
export type FileResult =
  | {
      readonly ok: true;
      readonly file: string;
      readonly ready: boolean;
      readonly text?: string;
      readonly document?: unknown;
    }
  | { readonly ok: false; readonly file: string; readonly problem: string };

/** Puts together what is printed of several workbooks. */
export function endedWith(results: readonly FileResult[], json: boolean): Ended {
  const out = json ? documents(results) : results.map((result) => (result.ok ? (result.text ?? "") : "")).join("\n");
  return { code: exitCode(results), out: json ? jsonForTerminal(out) : forTerminal(out), error: problems(results) };
}

/** A run that came to nothing. */
export function refusedWith(problem: string): Ended {
  return { code: 2, out: "", error: `${oneLine(problem)}\n` };
}

function exitCode(results: readonly FileResult[]): 0 | 1 | 2 {
  if (results.some(({ ok }) => !ok)) return 2;
  return results.some((result) => result.ok && !result.ready) ? 1 : 0;
}

function documents(results: readonly FileResult[]): string {
  const all = results.map((result) => result.ok ? result.document : { file: result.file, problem: result.problem }); // prettier-ignore
  if (results.length > 1) return `${JSON.stringify(all, null, 2)}\n`;
  return results[0]?.ok ? `${JSON.stringify(all[0], null, 2)}\n` : "";
}

function problems(results: readonly FileResult[]): string {
  return results.flatMap((result) => (result.ok ? [] : [`${oneLine(result.problem)}\n`])).join("");
}

function oneLine(text: string): string {
  return forTerminal(text.replace(/\s+/g, " "));
}

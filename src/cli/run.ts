import { startExcel } from "../workbench";
import { type Ended, endedWith, type FileResult, refusedWith } from "./ended";
import { parseArguments, type Asked } from "./options";
import { runFile } from "./run-file";

export type { Ended };

/** Called as a run gets on. */
export interface Watched {
  /** Once it is known what is asked. */
  readonly onAsked?: (asked: Asked) => void;
  /** After each workbook. */
  readonly onFile?: (result: FileResult) => void;
}

/**
 * The command line: the add-in's own commands, through Office.js, over the stand-in host.
 * @param resolve makes a file's name absolute, from the folder that the user stands in
 * @param from how many of the workbooks to pass over
 */
export async function run(
  words: readonly string[],
  resolve: (file: string) => string,
  { onAsked, onFile }: Watched = {},
  from = 0,
): Promise<Ended> {
  const parsed = await parseArguments(words, resolve);
  if (!parsed.ok)
    return parsed.help === undefined ? refusedWith(parsed.problem) : { code: 0, out: parsed.help, error: "" };
  const { asked } = parsed;
  onAsked?.(asked);
  await startExcel();
  const results: FileResult[] = [];
  for (const file of asked.files.slice(from)) {
    const result = await runFile(file, resolve, asked);
    onFile?.(result);
    results.push(result);
  }
  return endedWith(results, asked.json);
}

import { resolve } from "node:path";
import type { Ended, FileResult } from "./ended";
import type { Asked } from "./options";
import { run } from "./run";

/** What the guard asks of the process that it watches. */
export interface Work {
  readonly words: readonly string[];
  readonly folder: string;
  /** How many of the workbooks are done with already. */
  readonly from: number;
}

/** What the process tells the guard: what is asked and then each workbook; or, where nothing can be run, what is printed. */
export type Told =
  | ({ readonly kind: "asked" } & Pick<Asked, "files" | "json" | "minutes">)
  | { readonly kind: "file"; readonly result: FileResult }
  | { readonly kind: "ended"; readonly ended: Ended };

/** Resolves once it is on its way. */
function tell(told: Told): Promise<void> {
  return new Promise((sent) => process.send?.(told, undefined, undefined, () => { sent(); })); // prettier-ignore
}

async function work({ words, folder, from }: Work): Promise<void> {
  const sent: Promise<void>[] = [];
  const watched = {
    onAsked: ({ files, json, minutes }: Asked) => void sent.push(tell({ kind: "asked", files, json, minutes })),
    onFile: (result: FileResult) => void sent.push(tell({ kind: "file", result })),
  };
  const ended = await run(words, (file) => resolve(folder, file), watched, from);
  if (sent.length === 0) sent.push(tell({ kind: "ended", ended }));
  await Promise.all(sent);
  process.disconnect();
}

void work(JSON.parse(process.argv[2] ?? "") as Work);

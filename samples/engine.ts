import type * as Excelize from "excelize-wasm";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";

export type Engine = Awaited<ReturnType<typeof Excelize.init>>;
export type EngineFile = ReturnType<Engine["NewFile"]>;

interface FetchedFile {
  readonly arrayBuffer: () => Promise<Uint8Array>;
}
type Body = (
  exports: { init?: typeof Excelize.init },
  process: undefined,
  fetch: (path: string) => Promise<FetchedFile>,
) => void;

const KEPT_AS = Symbol.for("quarter-ready.samples.engine");

/** Kept outside the sandbox of a test file, so that the files of one process share it. */
const kept = runInThisContext("globalThis") as { [KEPT_AS]?: Engine };

let starting: Promise<Engine> | undefined;

/** The workbook engine, started once in a process. */
export async function loadEngine(): Promise<Engine> {
  starting ??= kept[KEPT_AS] ? Promise.resolve(kept[KEPT_AS]) : start();
  return (kept[KEPT_AS] = await starting);
}

/**
 * In Node the package reads its file by a dynamic import, which jest refuses, and it wants the TextEncoder and the
 * crypto of the platform, which jsdom lacks. So its code runs outside the test's sandbox, and believes that it is in
 * a browser whose fetch reads from the disk.
 */
async function start(): Promise<Engine> {
  const main = require.resolve("excelize-wasm");
  const source = readFileSync(main, "utf8");
  const body = runInThisContext(`(function (exports, process, fetch) {${source}\n})`, { filename: main }) as Body;
  const exports: Parameters<Body>[0] = {};
  body(exports, undefined, (path) => Promise.resolve({ arrayBuffer: () => Promise.resolve(readFileSync(path)) }));
  if (!exports.init) throw new Error("excelize-wasm has no init");
  return exports.init(join(dirname(main), "excelize.wasm.gz"));
}

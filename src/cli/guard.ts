import { fork } from "node:child_process";
import { basename } from "node:path";
import { debuglog } from "node:util";
import { type GivenUp, givenUp } from "../workbench/not-opened";
import { type Ended, endedWith, type FileResult, refusedWith } from "./ended";
import type { Told, Work } from "./guarded";

/** For one workbook, unless the user gives it more; 100,000 items take a minute or two. */
export const MINUTES = 5;

/** What is run, and within what. */
interface Guarding {
  /** Where the work is done. */
  readonly worker: string;
  /** Of objects; what the engine holds is bounded by the size that a workbook may unpack to. */
  readonly megabytes: number;
}
const GUARDING: Guarding = { worker: require.resolve("./guarded"), megabytes: 4096 };

/** For developers: NODE_DEBUG=quarter-ready prints why a run fell. */
const debug = debuglog("quarter-ready");

/**
 * Runs the command line in a process that can be ended: whatever a workbook does to it, there is an answer within the
 * time and the memory that it may take. A workbook that falls does not take the others of the same call with it.
 */
export async function runGuarded(words: readonly string[], folder: string, guarding = GUARDING): Promise<Ended> {
  const results: FileResult[] = [];
  for (;;) {
    const { asked, ended, stopped } = await once({ words, folder, from: results.length }, results, guarding);
    const why = stopped === null ? null : givenUp(stopped, asked?.minutes ?? MINUTES, "or allow more with --minutes");
    if (asked === null) return ended ?? refusedWith(`The command could not be run. ${why ?? ""}`);
    const file = basename(asked.files[results.length] ?? "");
    if (why !== null) results.push({ ok: false, file, problem: `${file}: ${why}` });
    if (results.length >= asked.files.length) return endedWith(results, asked.json);
  }
}

interface Once {
  readonly asked: Extract<Told, { kind: "asked" }> | null;
  readonly ended: Ended | null;
  /** Why it was ended before its end. */
  readonly stopped: GivenUp | null;
}

/** What Node ends with where its memory for objects is used up. */
const OUT_OF_MEMORY = /heap out of memory|allocation failed/i;

/** One process, until it ends or is ended. What it tells of workbooks goes into `results`. */
function once(work: Work, results: FileResult[], { worker, megabytes }: Guarding): Promise<Once> {
  return new Promise((done) => {
    let asked: Once["asked"] = null;
    let ended: Ended | null = null;
    let stopped: GivenUp | null = null;
    let printed = "";
    const child = fork(worker, [JSON.stringify(work)], {
      execArgv: [...process.execArgv, `--max-old-space-size=${megabytes}`],
      serialization: "advanced",
      // What a panic of the engine prints is kept from the user.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    child.stderr?.on("data", (piece: Buffer) => {
      printed = (printed + piece.toString()).slice(-10_000);
    });
    const stop = (): void => {
      stopped = "time";
      child.kill("SIGKILL");
    };
    const watch = (): NodeJS.Timeout => setTimeout(stop, (asked?.minutes ?? MINUTES) * 60_000);
    let timer = watch();
    child.on("message", (told: Told) => {
      if (told.kind === "asked") asked = told;
      else if (told.kind === "file") results.push(told.result);
      else ended = told.ended;
      // Only now: how long the first workbook may take has just been told.
      clearTimeout(timer);
      timer = watch();
    });
    child.on("close", () => {
      clearTimeout(timer);
      if (ended === null && results.length < (asked?.files.length ?? Infinity)) {
        debug("%s", printed);
        stopped ??= OUT_OF_MEMORY.test(printed) ? "memory" : "fault";
      }
      done({ asked, ended, stopped });
    });
  });
}

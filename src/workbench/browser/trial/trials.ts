import type { NotOpened } from "../../not-opened";
import { engineModule } from "../engine";
import type { Asked, Told } from "./messages";

// An entry of its own in webpack.workbench.config.js.
const SCRIPT = "trial.js";

/** What a workbook may take until it is given up. */
export interface Limits {
  readonly minutes: number;
  /** Of the engine; what is held beside it is bounded by what a workbook may unpack to. */
  readonly megabytes: number;
}

/** Why a workbook cannot be opened; null where it can. */
type Verdict = NotOpened | null;

/** A workbook that is being tried. */
export interface Trial {
  /** Whether it can be opened: the page may do so then, while the rest is tried. */
  readonly opens: Promise<Verdict>;
  /** Whether all of it can be read as well: the page may show it then. */
  readonly reads: Promise<Verdict>;
}

/**
 * Opens workbooks in a worker first, where one that never ends or brings the engine down harms nothing else. Each
 * worker tries one workbook; the next one can be started ahead, so that nobody waits for it.
 */
export class Trials {
  private next: Promise<Worker> | undefined;

  constructor(readonly limits: Limits) {}

  /** Starts the next worker, if it is not there yet. */
  prepare(): void {
    this.next ??= start(this.limits);
    // The trial that takes it is told.
    this.next.catch(() => undefined);
  }

  /** Tries these bytes, until the signal ends it: the verdict means nothing then. */
  of(bytes: Uint8Array, signal: AbortSignal): Trial {
    const started = this.next ?? start(this.limits);
    this.next = undefined;
    const opens = settling<Verdict>();
    const reads = settling<Verdict>();
    const end = (verdict: Verdict): void => {
      clearTimeout(timer);
      opens.settle(verdict);
      reads.settle(verdict);
      started.then(
        (worker) => {
          worker.terminate();
        },
        () => undefined,
      );
    };
    const timer = setTimeout(end, this.limits.minutes * 60_000, "time");
    signal.addEventListener("abort", () => {
      end("time");
    });
    started.then(
      (worker) => {
        worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
          if ("refused" in data) end(data.refused);
          else if (data.went === "read") end(null);
          else opens.settle(null);
        });
        worker.addEventListener("error", (event) => {
          // Not the page's error as well.
          event.preventDefault();
          end("fault");
        });
        worker.postMessage({ kind: "workbook", bytes } satisfies Asked);
      },
      () => {
        end("fault");
      },
    );
    return { opens: opens.promise, reads: reads.promise };
  }
}

async function start({ megabytes }: Limits): Promise<Worker> {
  const module = await engineModule();
  const worker = new Worker(SCRIPT);
  worker.postMessage({ kind: "engine", module, megabytes } satisfies Asked);
  return worker;
}

function settling<Value>(): { readonly promise: Promise<Value>; readonly settle: (value: Value) => void } {
  let settle: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => {
    settle = done;
  });
  return { promise, settle };
}

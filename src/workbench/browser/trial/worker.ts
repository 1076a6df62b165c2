import type { Engine } from "../../engine/excelize";
import { openBook } from "../../open-book";
import { drawAll, drawFront } from "../../view/draw-all";
import { startEngine } from "../engine";
import type { Asked, Told } from "./messages";

// The script of a worker: it tries one workbook, as far as the page and the pane go with it when they open it.

let engine: Promise<Engine> | undefined;
let hasEnded = false;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  if (data.kind === "engine") engine = start(data.module, data.megabytes * 1024 * 1024);
  else if (engine !== undefined) void tryOut(engine, data.bytes);
});

function start(module: WebAssembly.Module, most: number): Promise<Engine> {
  const onEnd = (): void => {
    hasEnded = true;
  };
  const onGrowth = (bytes: number): void => {
    if (bytes <= most) return;
    tell({ refused: "memory" });
    throw new Error("The engine takes more memory than a trial may");
  };
  return startEngine(Promise.resolve(module), { onEnd, onGrowth });
}

async function tryOut(started: Promise<Engine>, bytes: Uint8Array): Promise<void> {
  try {
    const opened = await openBook(bytes, () => started);
    if (!opened.ok) {
      tell({ refused: opened.reason });
      return;
    }
    drawFront(opened.book);
    await goesOn();
    tell({ went: "opened" });
    drawAll(opened.book);
    await goesOn();
    tell({ went: "read" });
  } catch {
    tell({ refused: "fault" });
  }
}

/** The engine's end is told in a turn of its own, and what it was asked for last may have passed for an answer. */
async function goesOn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  if (hasEnded) throw new Error("The engine has ended");
}

function tell(told: Told): void {
  postMessage(told);
}

import { readFileSync } from "node:fs";
import type { Browser, CDPSession } from "playwright-core";

/** What a page takes: its JavaScript's objects, and the memory of its own of the process that it runs in. Megabytes. */
export interface Taken {
  /** The most that was seen, a tenth of a second apart and whenever the page could answer. */
  readonly objects: number;
  /** The same, of the whole process; NaN where the system does not tell. */
  readonly process: number;
}

/** Watches a page's memory until it is stopped. */
export async function watch(browser: Browser, page: CDPSession): Promise<() => Promise<Taken>> {
  const whole = await browser.newBrowserCDPSession();
  await page.send("Performance.enable");
  let objects = 0;
  let process = NaN;
  let isWatched = true;
  const look = async (): Promise<void> => {
    const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
    for (const { type, id } of processInfo)
      if (type === "renderer") process = Math.max(Number.isNaN(process) ? 0 : process, privateMegabytes(id));
  };
  const ask = async (): Promise<void> => {
    objects = Math.max(objects, await heapOf(page));
  };
  const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 100));
  const over = async (what: () => Promise<void>): Promise<void> => {
    while (isWatched) {
      await what();
      await pause();
    }
  };
  // Each at its own pace: a page that is busy answers late, and its process can be looked at all the same.
  const watching = [over(look), over(ask)].map((each) => each.catch(() => undefined));
  return async () => {
    isWatched = false;
    await Promise.all(watching);
    return { objects, process };
  };
}

/** What is left of a page's objects once what is no longer used was thrown away. Megabytes. */
export async function heapAfterCollection(page: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await page.send("HeapProfiler.collectGarbage");
  return await heapOf(page);
}

async function heapOf(page: CDPSession): Promise<number> {
  const { metrics } = await page.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? 0) / 1024 / 1024;
}

/** Not shared with other processes; Linux tells. */
function privateMegabytes(id: number): number {
  try {
    return Number(/^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? NaN) / 1024;
  } catch {
    return NaN;
  }
}

import type { Steps } from "../kpi/steps";

/**
 * Milliseconds of work between two turns for the page: half of the time between two pictures. The step that is begun
 * before they are over takes some more, of the 50 ms from which on a person notices (RAIL, https://web.dev/articles/rail).
 */
export const SLICE = 8;

/** Thrown where the work was called off: whoever called it off is not waiting for it any more. */
export class CalledOff extends Error {}

/**
 * Does long work slice by slice, and lets the page do what it has to between two of them: draw, scroll, take what is typed.
 * @param signal calls the work off at the next slice; it then throws `CalledOff`
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    unlessCalledOff(signal);
    end = performance.now() + SLICE;
  }
}

/** Goes no further where the work was called off: throws `CalledOff`. */
export function unlessCalledOff(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CalledOff("The work was called off");
}

type Page = Partial<Pick<typeof globalThis, "MessageChannel">> & { readonly scheduler?: Partial<Scheduler> };

/** Lets the page have its turn, and goes on as soon as it may: a timer would be held back for 4 ms and more. */
export async function pause(): Promise<void> {
  const page: Page = globalThis;
  if (page.scheduler?.yield) {
    await page.scheduler.yield();
    return;
  }
  const Channel = page.MessageChannel;
  await new Promise<void>((done) => {
    if (!Channel) {
      setTimeout(done, 0);
      return;
    }
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

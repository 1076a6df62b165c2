import { join } from "node:path";
import { findBrowser } from "../scripts/workbench/find-browser.cjs";
import { launchBrowser } from "../scripts/workbench/launch";
import { startWorkbench } from "../scripts/workbench/started";

const ROUNDS = 5;
const PANE = "iframe[title='Quarter Ready task pane']";

/** npm run bench, its last part: how long it takes in the workbench until the pane can be read, and says what was found. */
async function main(): Promise<void> {
  if (findBrowser() === undefined) {
    console.log("First meaningful paint was NOT measured: there is no Chromium, Chrome or Edge on this machine.");
    return;
  }
  const workbench = await startWorkbench(join(__dirname, "..", "out", "workbench"));
  const browser = await launchBrowser();
  try {
    const cold: Times[] = [];
    const warm: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      // A new context has nothing in its cache; its second page has.
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
      for (const times of [cold, warm]) {
        const page = await context.newPage();
        await page.goto(workbench.address);
        const pane = page.frameLocator(PANE);
        await pane.getByText(/before you submit/).waitFor();
        times.push(await pane.locator("body").evaluate(timesOf));
        await page.close();
      }
      await context.close();
    }
    console.log(`\nMilliseconds from the pane's first request in the workbench, the middle one of ${ROUNDS}.\n`);
    console.log("        first meaningful paint    verdict");
    for (const [name, times] of [["cold", cold], ["warm", warm]] as const)
      console.log(`${name}${middle(times.map(({ paint }) => paint)).padStart(26)}${middle(times.map(({ verdict }) => verdict)).padStart(11)}`); // prettier-ignore
  } finally {
    await browser.close();
    workbench.stop();
  }
}

interface Times {
  /** The pane's heading and buttons are the first that it paints. */
  readonly paint: number;
  /** The sample is read and checked. */
  readonly verdict: number;
}

/** Runs in the pane. */
function timesOf(): Times {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  return { paint: paint?.startTime ?? NaN, verdict: performance.now() };
}

function middle(times: readonly number[]): string {
  return (times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN).toFixed(0);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

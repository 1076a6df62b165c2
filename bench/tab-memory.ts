import { join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { findBrowser } from "../scripts/workbench/find-browser.cjs";
import { launchBrowser } from "../scripts/workbench/launch";
import { startWorkbench } from "../scripts/workbench/started";
import { generatedSnapshot, generatedWorkbook, seededRows } from "./generated-workbook";
import { heapAfterCollection, type Taken, watch } from "./renderers";

const SIZES = [10_000, 100_000];
/** An answer of Excel's is no larger than 5 MB. */
const ROWS_IN_A_PART = 10_000;
const PANE = "iframe[title='Quarter Ready task pane']";
const MINUTES = 10;

/** npm run bench, its last part: what a browser's tab takes while so many items are checked. */
async function main(): Promise<void> {
  if (findBrowser() === undefined) {
    console.log("The tab's memory was NOT measured: there is no Chromium, Chrome or Edge on this machine.");
    return;
  }
  console.log("\nMegabytes. 'objects' are JavaScript's, 'process' is all that the tab's process has for itself.\n");
  print("", ["items", "findings", "objects", "and kept", "process"]);
  for (const items of SIZES) await inBrowser((browser) => paneAlone(browser, items));
  for (const items of SIZES) await inBrowser((browser) => inWorkbench(browser, items));
  console.log("\nThe stand-in is Excel's place: its engine and its sheets are not there in Excel.");
}

async function inBrowser(measure: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchBrowser();
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}

/** The production code in a page of its own, given the cells as Excel answers them. */
async function paneAlone(browser: Browser, items: number): Promise<void> {
  const page = await browser.newPage();
  const values = generatedSnapshot(seededRows(items)).sheets[0]?.values ?? [];
  await page.route("http://bench.localhost/**", async (route) => {
    const part = /rows-(\d+)\.json/.exec(route.request().url())?.[1];
    const from = Number(part) * ROWS_IN_A_PART;
    if (part === undefined) await route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    else await route.fulfill({ json: values.slice(from, from + ROWS_IN_A_PART) });
  });
  await page.goto("http://bench.localhost/");
  await page.addScriptTag({ path: join(__dirname, "../out/bench/page/tab-memory.js") });
  const session = await page.context().newCDPSession(page);
  const stop = await watch(browser, session);
  const parts = Math.ceil(values.length / ROWS_IN_A_PART);
  const found = await page.evaluate(async (count) => {
    const { check } = globalThis as unknown as { check: (parts: number) => Promise<number> };
    return await check(count);
  }, parts);
  const taken = await stop();
  tell("the pane's reading and checking", items, found, taken, await heapAfterCollection(session));
}

/** The pane in the workbench: the stand-in for Excel, its engine and the page that draws the sheet are in the same tab. */
async function inWorkbench(browser: Browser, items: number): Promise<void> {
  const workbench = await startWorkbench(join(__dirname, "..", "out", "workbench"));
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  const what = "the pane with the stand-in";
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(MINUTES * 60_000);
    await page.goto(`${workbench.address}/?minutes=${MINUTES}`);
    const pane = page.frameLocator(PANE);
    const verdict = pane.getByText(/before you submit/);
    await verdict.waitFor();
    const session = await context.newCDPSession(page);
    const stop = await watch(browser, session);
    const buffer = Buffer.from(await generatedWorkbook(seededRows(items)));
    await page.getByLabel("Workbook to open").setInputFiles({ name: "generated.xlsx", mimeType: "application/octet-stream", buffer }); // prettier-ignore
    const isOpen = page.getByRole("heading", { name: "generated.xlsx" });
    const isRefused = page.getByRole("alert").getByText("generated.xlsx");
    await isOpen.or(isRefused).waitFor();
    if (await isRefused.isVisible()) throw new Error(await isRefused.innerText());
    // The pane checks as it opens; the workbook before has other numbers.
    await pane.getByText(items.toLocaleString("en-GB")).first().waitFor();
    await verdict.waitFor();
    tell(what, items, "", await stop(), await heapAfterCollection(session));
  } catch (error) {
    print(what, [items]);
    console.log(`  was NOT measured: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
  } finally {
    workbench.stop();
  }
}

function tell(what: string, items: number, found: number | string, { objects, process }: Taken, kept: number): void {
  print(what, [items, found, objects.toFixed(0), kept.toFixed(0), process.toFixed(0)]);
}

function print(what: string, cells: readonly (string | number)[]): void {
  console.log(`${what.padEnd(34)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.cjs";

// As little as possible of what a browser does of its own accord: no call home, no update, no sandbox (root in a container).
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the machine's own browser, headless and with a profile of its own. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no Chromium, Chrome or Edge on this machine.");
  return await chromium.launch({ executablePath, headless: true, args: FLAGS });
}

import { source as axe } from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/workbench/launch";

/** The workbench, open in a browser. */
export interface Workbench {
  readonly page: Page;
  readonly pane: Frame;
  /** What must not be, in this page and in what it opens: errors on the console, requests that failed or went elsewhere. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

/** How an officer may have set up colours, by the names that the pictures have. */
export const MODES = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

const ADDRESS = (): string => process.env["WORKBENCH"] ?? "";

let browser: Promise<Browser> | undefined;

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Opens the page in a profile of its own, its sample open and its pane loaded. */
export async function opensWorkbench(
  query = "",
  colorScheme: "light" | "dark" = "light",
  { isTooOld = false } = {},
): Promise<Workbench> {
  browser ??= launchBrowser();
  const viewport = { width: 1280, height: 800 };
  const context = await (await browser).newContext({ viewport, colorScheme, locale: "en-GB" });
  const trouble: string[] = [];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== ADDRESS()) trouble.push(`asked ${request.url()}`);
  });
  context.on("requestfailed", (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  context.on("weberror", (thrown) => trouble.push(thrown.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") trouble.push(`${message.text()} ${message.location().url}`);
  });
  await context.addInitScript(tellsRefused);
  const page = await context.newPage();
  if (isTooOld) await page.addInitScript(knowsNothing);
  await page.goto(`${ADDRESS()}/${query}`);
  await page.getByRole("grid").waitFor();
  return { page, pane: await paneOf(page, isTooOld ? "too old" : "buttons"), trouble, close: () => context.close() };
}

/** Runs in each page before any script of it: a browser keeps to itself what a policy refused if a script expected it. */
function tellsRefused(): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    reportError(new Error(`refused: ${effectiveDirective} ${blockedURI}, ${sourceFile}:${lineNumber}`));
  });
}

/** Runs in the page before any script of it: an Excel that has none of the sets that are asked for. */
function knowsNothing(): void {
  let held: typeof Office | undefined;
  Object.defineProperty(globalThis, "Office", {
    configurable: true,
    get: () => {
      const context = held?.context as Partial<Office.Context> | undefined;
      if (context?.requirements) Object.assign(context.requirements, { isSetSupported: () => false });
      return held;
    },
    set: (office: typeof Office) => {
      held = office;
    },
  });
}

/** The pane's frame, once the add-in has started in it. */
export async function paneOf(page: Page, shows: "buttons" | "too old" = "buttons"): Promise<Frame> {
  const element = await page.locator("iframe[title='Quarter Ready task pane']").elementHandle();
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The page has no pane");
  const first = shows === "buttons" ? frame.getByRole("button", { name: "Check", exact: true }) : frame.getByText("This Excel is too old"); // prettier-ignore
  await first.waitFor({ state: "attached" });
  return frame;
}

/** What axe-core finds against WCAG 2.2 AA, contrast and sizes included, in one document. */
export async function barriers(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return await frame.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    // Fluent's markers of where the focus wraps around: what comes to them is sent on at once.
    const apart = { include: ["html"], exclude: ["[data-tabster-dummy]"] };
    // A colour on its way to another is neither of the two.
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
    const { violations } = await checker.run(apart, { runOnly: { type: "tag", values: tags }, iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" ")}`);
  });
}

/** The names on the sheet tabs, from left to right. */
export async function tabs(page: Page): Promise<string[]> {
  return await page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allInnerTexts();
}

/** A cell of the sheet in front, by its place; both count from 0. */
export function cell(page: Page, row: number, column: number) {
  return page.locator(`[role=gridcell][data-row="${row}"][data-column="${column}"]`);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { ROOT } from "../../scripts/workbench/build";
import { buildWorkbook } from "../../samples/workbook-builder";
import { ANSWERS } from "./answers";
import { cell, closeBrowser, opensWorkbench, paneOf, tabs, type Workbench } from "./workbench";

jest.setTimeout(240_000);

/** The greatest number of clicks for each task, as the officer's task list has it. */
const LIMITS: ReadonlyMap<string, number> = new Map(
  readFileSync(join(ROOT, "docs", "journeys.md"), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, task = "", limit = ""] = /^\| ([^|]+?) +\|[^|]+\| +(\d+) +\|$/.exec(line) ?? [];
      return task === "" ? [] : [[task, Number(limit)] as const];
    }),
);

const done = new Set<string>();

/** The limit of a task of the list. */
function limitOf(task: string): number {
  done.add(task);
  const limit = LIMITS.get(task);
  if (limit === undefined) throw new Error(`docs/journeys.md has no task '${task}'`);
  return limit;
}

/** An officer who counts clicks. */
class Hand {
  clicks = 0;

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }
}

let workbench: Workbench;

beforeEach(async () => {
  workbench = await opensWorkbench();
  await workbench.pane.getByText(/things to fix before you submit/).waitFor();
});

afterEach(() => workbench.close());
afterAll(closeBrowser);

test("see what is wrong", async () => {
  const { pane } = workbench;
  await pane.getByText("1 register · 47 indicators · Q1 2025/26").waitFor();
  expect(await pane.getByRole("heading", { name: "Things to fix (22)" }).count()).toBe(1);
  expect(limitOf("See what is wrong")).toBe(0);
});

test("find and fix all errors of the sample", async () => {
  const { page, pane } = workbench;
  const hand = new Hand();
  await hand.click(pane.getByRole("button", { name: "Fix 4 spellings" }));
  await hand.click(pane.getByRole("button", { name: "Write 4 changes" }));
  await pane.getByText("Changes made (4)").waitFor();
  for (const [index, name] of ["HFE 3", "AWC 4", "AWC 5", "CG8 7"].entries()) {
    await hand.click(pane.getByRole("button", { name: new RegExp(`^Fix .*, ${name}$`) }));
    await pane.getByText(`Changes made (${5 + index})`).waitFor();
  }
  for (const { sheet, cell: address, at, typed } of ANSWERS) {
    await hand.click(pane.getByTitle(`Select ${address} on '${sheet}'`).first());
    await page.getByRole("grid", { name: new RegExp(sheet) }).waitFor();
    await cell(page, ...at).waitFor();
    await hand.click(cell(page, ...at));
    for (const [place, text] of typed.entries()) {
      if (place > 0) for (const key of ["ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  }
  await hand.click(pane.getByRole("button", { name: "Check", exact: true }));
  await pane.getByRole("status").getByText("Ready to submit").waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Find and fix all errors of the sample"));
});

test("explain a warning", async () => {
  const { page, pane } = workbench;
  const hand = new Hand();
  await hand.click(pane.getByRole("button", { name: "Warnings 6" }));
  await hand.click(pane.getByRole("button", { name: /^Explain No frequency, CGB 3/ }));
  await page.keyboard.type("It is measured once a year, in March.");
  await hand.click(pane.getByRole("textbox", { name: "Your name" }));
  await page.keyboard.type("Performance officer");
  await hand.click(pane.getByRole("button", { name: "Save" }));
  await pane
    .getByRole("status")
    .getByText(/6 warnings, 1 of them explained/)
    .waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Explain a warning"));
});

test("get the quarter summary", async () => {
  const { page, pane } = workbench;
  const hand = new Hand();
  await hand.click(pane.getByRole("button", { name: "Quarter summary" }));
  await pane.getByRole("region", { name: "Sheets written" }).waitFor();
  expect(await tabs(page)).toContain("Summary");
  await page.getByRole("grid", { name: /^Sheet Summary/ }).waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Get the quarter summary"));
});

test("look at the counts before they are kept", async () => {
  const { page, pane } = workbench;
  const hand = new Hand();
  await hand.click(pane.getByRole("tab", { name: "Summary" }));
  await pane.getByRole("table", { name: "By rating" }).getByText("Green 30, 64%").waitFor();
  expect(await tabs(page)).not.toContain("Summary");
  await hand.click(pane.getByRole("button", { name: "Write these 5 sheets" }));
  await pane.getByRole("region", { name: "Sheets written" }).waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Look at the counts before they are kept"));
});

test("find out why one rating is challenged", async () => {
  const { page } = workbench;
  const rows = Array.from({ length: 9 }, (_, index) => [`ENV ${index + 1}`, `Streets swept in ward ${index + 1}`, "Higher is better", 0.9, index === 6 ? 0.62 : 0.95, "Green", "Head of Streets", "Swept as planned, week by week."]); // prettier-ignore
  const buffer = Buffer.from(await buildWorkbook([{ name: "KPIs", rows: [["Reference", "Measure", "Polarity", "Target", "Q1 2025/26 Actual", "Q1 2025/26 RAG", "Responsible Officer", "Q1 2025/26 Commentary"], ...rows] }])); // prettier-ignore
  await page.getByLabel("Workbook to open").setInputFiles({ name: "streets.xlsx", mimeType: "application/octet-stream", buffer }); // prettier-ignore
  await page.getByRole("heading", { name: "streets.xlsx" }).waitFor();
  const pane = await paneOf(page);
  await pane.getByText(/before you submit/).waitFor();
  const hand = new Hand();
  await hand.click(pane.getByRole("searchbox", { name: "Search the findings" }));
  await page.keyboard.type("ENV 7");
  await pane.getByText(/1 of \d+ findings? shown|\d of \d+ findings shown/).waitFor();
  await pane.getByText(/is .Green., but 0.62 against 0.9 is 31.1% worse/).waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Find out why one rating is challenged"));
});

test("chase one responsible officer", async () => {
  const { page, pane } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const hand = new Hand();
  await hand.click(pane.getByRole("tab", { name: "Chase" }));
  await hand.click(pane.getByRole("button", { name: "Copy: the message to Repairs Manager" }));
  await pane
    .getByRole("status")
    .getByText(/Copied\.|The text is selected/)
    .waitFor();
  expect(hand.clicks).toBeLessThanOrEqual(limitOf("Chase one responsible officer"));
});

test("each task of the list was done", () => {
  expect([...LIMITS.keys()].filter((task) => !done.has(task))).toEqual([]);
});

import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { buildWorkbook } from "../samples/workbook-builder";

/** As wide as the pane stands in Excel, or a little wider. */
const WIDTH = 340;
const FRAME = "iframe[title='Quarter Ready task pane']";
const VERDICT = /before you submit/;

interface Picture {
  readonly name: string;
  /** What an officer does to see it; gives what is to be seen, the whole pane or a part of it. */
  readonly reach: (pane: FrameLocator, page: Page) => Promise<Locator>;
  /** So much of it, from its top. */
  readonly height: number;
  /** So much of what stands beside and below it as well. */
  readonly width?: number;
}

/** A return with one rating that its figure does not bear out. */
const STREETS = [
  ["Reference", "Measure", "Polarity", "Target", "Q1 2025/26 Actual", "Q1 2025/26 RAG", "Responsible Officer", "Q1 2025/26 Commentary"],
  ...Array.from({ length: 9 }, (_, index) => [`ENV ${index + 1}`, `Streets swept in ward ${index + 1}`, "Higher is better", 0.9, index === 6 ? 0.62 : 0.95, "Green", "Head of Streets", "Swept as planned, week by week."]),
]; // prettier-ignore

const whole = (page: Page): Locator => page.locator(FRAME);
const press = async (pane: FrameLocator, name: string | RegExp): Promise<void> => {
  await pane.getByRole("button", { name, exact: typeof name === "string" }).first().click(); // prettier-ignore
};

const PICTURES: readonly Picture[] = [
  { name: "findings", height: 620, reach: async (_, page) => await Promise.resolve(whole(page)) },
  {
    name: "fix",
    height: 276,
    reach: async (pane) => await Promise.resolve(group(pane, /^No objective/)),
  },
  {
    name: "spellings",
    height: 460,
    reach: async (pane) => {
      await press(pane, "Fix 4 spellings");
      return pane.getByRole("region", { name: "Spellings" });
    },
  },
  {
    name: "columns",
    height: 620,
    reach: async (pane) => {
      await pane.getByRole("tab", { name: "Settings" }).click();
      await pane.getByText(/^What was read/).click();
      const tables = pane.getByRole("list", { name: "Tables" });
      await tables.getByRole("listitem").first().getByText(/items/).click();
      await pane.getByLabel(/^Corporate Objective/).waitFor();
      return tables;
    },
  },
  {
    name: "challenged",
    height: 420,
    reach: async (_, page) => {
      await open(page, "streets.xlsx", await buildWorkbook([{ name: "KPIs", rows: STREETS }]));
      const pane = paneOf(page);
      await pane.getByRole("searchbox", { name: "Search the findings" }).fill("ENV 7");
      await pane.getByText(/31.1% worse/).waitFor();
      return group(pane, /^Green, but the target is missed/);
    },
  },
  {
    name: "marks",
    width: 360,
    height: 270,
    reach: async (pane, page) => {
      await press(pane, "Mark");
      await pane.getByText(/cells marked/).waitFor();
      await pane.getByTitle("Select H48 on 'KPIs 2025-26'").first().click();
      return page.locator("[role=gridcell][data-row='35'][data-column='5']");
    },
  },
  {
    name: "comments",
    width: 490,
    height: 270,
    reach: async (pane, page) => {
      await pane.getByRole("combobox", { name: "Marks are" }).selectOption("comments");
      await press(pane, "Mark");
      await pane.getByText(/cells marked by a comment/).waitFor();
      await pane.getByTitle("Select G6 on 'KPIs 2025-26'").first().click();
      await page
        .getByRole("tooltip")
        .getByText(/Quarter Ready found this/)
        .waitFor();
      return page.locator("[role=gridcell][data-row='4'][data-column='3']");
    },
  },
  {
    name: "sheet",
    width: 640,
    height: 420,
    reach: async (pane, page) => {
      await press(pane, "Quarter summary");
      await pane.getByRole("heading", { name: "Sheets written" }).waitFor();
      return page.getByRole("grid");
    },
  },
  {
    name: "changes",
    height: 320,
    reach: async (pane) => {
      await press(pane, "Fix No objective, HFE 3");
      await pane.getByText("Changes made (1)").click();
      await pane.getByRole("button", { name: /^Undo / }).waitFor();
      return pane.locator("details, section, div").filter({ has: pane.getByRole("list", { name: "Changes made" }) }).last(); // prettier-ignore
    },
  },
  {
    name: "explain",
    height: 420,
    reach: async (pane) => {
      await press(pane, /^Explain No frequency, CGB 3/);
      await pane.getByRole("textbox", { name: "Reason" }).fill("It is measured once a year, in March.");
      await pane.getByRole("textbox", { name: "Your name" }).fill("Performance officer");
      return pane.getByRole("form", { name: /^Explain / });
    },
  },
  {
    name: "summary",
    height: 620,
    reach: async (pane, page) => {
      await pane.getByRole("tab", { name: "Summary" }).click();
      await pane.getByText("Preview of the counts").waitFor();
      return whole(page);
    },
  },
  {
    name: "chase",
    height: 620,
    reach: async (pane, page) => {
      await pane.getByRole("tab", { name: "Chase" }).click();
      await pane.getByText(/\(\d+ things?\)/).first().click(); // prettier-ignore
      return whole(page);
    },
  },
  {
    name: "settings",
    height: 620,
    reach: async (pane, page) => {
      await pane.getByRole("tab", { name: "Settings" }).click();
      await pane.getByText("Import, or everything as shipped").waitFor();
      return whole(page);
    },
  },
];

/** Findings of one kind. */
function group(pane: FrameLocator, title: RegExp): Locator {
  return pane.getByRole("heading", { level: 3, name: title }).locator("xpath=..");
}

async function open(page: Page, name: string, workbook: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(workbook) };
  await page.getByLabel("Workbook to open").setInputFiles(file);
  await page.getByRole("heading", { name }).waitFor();
  await narrow(page);
}

const paneOf = (page: Page): FrameLocator => page.frameLocator(FRAME);

async function narrow(page: Page): Promise<void> {
  await page.locator(FRAME).evaluate((frame, width) => {
    frame.style.width = `${width}px`;
    frame.style.flexShrink = "0";
  }, WIDTH);
}

/** The pictures of docs/user-guide.md, of the pane and the sheet after a check of the sample. */
export async function drawGuide(browser: Browser, address: string, folder: string): Promise<void> {
  for (const { name, reach, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, colorScheme: "light", locale: "en-GB", reducedMotion: "reduce" }); // prettier-ignore
    // The day stands in some of them.
    await page.clock.setFixedTime("2025-07-15T09:00:00Z");
    await page.goto(address);
    const pane = paneOf(page);
    await pane.getByText(VERDICT).first().waitFor(); // prettier-ignore
    await narrow(page);
    const shown = await reach(pane, page);
    await shown.scrollIntoViewIfNeeded();
    await page.mouse.move(640, 1);
    const box = await shown.boundingBox();
    if (box === null) throw new Error(`There is nothing to be seen of '${name}'.`);
    const path = join(folder, `guide-${name}.png`);
    const size = width === undefined ? { width: box.width, height: Math.min(box.height, height) } : { width, height };
    await page.screenshot({ path, animations: "disabled", clip: { ...box, ...size } });
    console.log(path);
    await page.close();
  }
}

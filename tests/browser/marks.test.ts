import type { Page } from "playwright-core";
import { barriers, closeBrowser, opensWorkbench, paneOf, type Workbench } from "./workbench";

/** The fill of cells in which something is to be fixed, as a browser says it. */
const TO_FIX = "rgb(247, 201, 232)";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await opensWorkbench();
});

afterAll(closeBrowser);

const marked = (page: Page): Promise<number> =>
  page.locator("[role=gridcell]").evaluateAll((cells, fill) => cells.filter((each) => getComputedStyle(each).backgroundColor === fill).length, TO_FIX); // prettier-ignore

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
};

describe("the ribbon, with the pane closed", () => {
  it("selects one finding after the other", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Close the task pane" }).click();
    const selected = page.locator("[role=gridcell][aria-selected=true]").first();
    const place = async () => [await selected.getAttribute("data-row"), await selected.getAttribute("data-column")];
    await press(page, "Next finding");
    await page.waitForFunction(() => Number(document.querySelector("[role=gridcell][aria-selected=true]")?.getAttribute("data-row")) > 0); // prettier-ignore
    const first = await place();
    await press(page, "Next finding");
    await page.waitForFunction(([row, column]) => !document.querySelector(`[data-row="${String(row)}"][data-column="${String(column)}"][aria-selected=true]`), first); // prettier-ignore
    await press(page, "Previous finding");
    await page.waitForFunction(([row, column]) => document.querySelector(`[data-row="${String(row)}"][data-column="${String(column)}"][aria-selected=true]`) !== null, first); // prettier-ignore
  });

  it("marks the cells at fault and clears them again", async () => {
    const { page, trouble } = workbench;
    expect(await marked(page)).toBe(0);
    await press(page, "Mark");
    await expect(marksOf(page, (count) => count > 0)).resolves.toBe(true);
    expect(await barriers(page.mainFrame())).toEqual([]);
    if (process.env["PICTURE"]) await page.screenshot({ path: process.env["PICTURE"] });
    await press(page, "Clear marks");
    await expect(marksOf(page, (count) => count === 0)).resolves.toBe(true);
    expect(trouble).toEqual([]);
  });
});

describe("marks that are comments", () => {
  const COMMENTED = "[role=gridcell] [data-comment=comment]";

  it("are chosen in the pane, shown by a corner and in words, kept in mind, and cleared", async () => {
    const { page, pane, trouble } = await opensWorkbench();
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByLabel("Marks are").selectOption("comments");
    await press(page, "Mark");
    await page.locator(COMMENTED).first().waitFor();
    expect(await marked(page)).toBe(0);
    await pane.getByText(/cells? marked by a comment/).waitFor();
    expect(await barriers(page.mainFrame())).toEqual([]);
    expect(await barriers(pane)).toEqual([]);

    const commented = page.locator("[role=gridcell]:has([data-comment=comment])").first();
    await commented.click();
    await page
      .getByRole("tooltip")
      .getByText(/Quarter Ready found this:/)
      .waitFor();
    const description = await commented.evaluate((cell) => document.getElementById(cell.getAttribute("aria-describedby") ?? "")?.textContent); // prettier-ignore
    expect(description).toMatch(/^Comment by Performance Officer:\n.*Clear marks takes it away\.$/s);
    expect(await barriers(page.mainFrame())).toEqual([]);
    if (process.env["PICTURE"]) await page.screenshot({ path: process.env["PICTURE"].replace(".", "-comments.") });

    await page.reload();
    const again = await paneOf(page);
    await again.getByRole("button", { name: "Check", exact: true }).click();
    expect(await again.getByLabel("Marks are").inputValue()).toBe("comment");
    await press(page, "Mark");
    await page.locator(COMMENTED).first().waitFor();
    await press(page, "Clear marks");
    await page.locator(COMMENTED).first().waitFor({ state: "detached" });
    expect(trouble).toEqual([]);
    await page.context().close();
  }, 60_000);
});

/** Waits until so many cells in sight are marked. */
async function marksOf(page: Page, wanted: (count: number) => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (wanted(await marked(page))) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

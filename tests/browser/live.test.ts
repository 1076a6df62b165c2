import { cell, closeBrowser, opensWorkbench, type Workbench } from "./workbench";

/** The officer edits the sheet beside the pane. */
describe("an edit in the sheet", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await opensWorkbench();
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it("changes the findings, and leaves the focus in the sheet and the pane where it was scrolled to", async () => {
    const { page, pane, trouble } = workbench;
    const verdict = pane.getByText(/things to fix before you submit/);
    await verdict.waitFor();
    const before = await verdict.innerText();
    const place = await pane.evaluate(() => {
      const { scrollingElement } = document;
      scrollingElement?.scrollTo(0, 400);
      return scrollingElement?.scrollTop;
    });
    expect(place).toBeGreaterThan(300);
    // The reference that the sample lacks in row 10.
    await cell(page, 9, 0).click();
    await page.keyboard.type("HFE 7");
    await page.keyboard.press("Enter");
    await pane.waitForFunction((words) => !document.body.innerText.includes(words), before);
    expect(await verdict.innerText()).not.toBe(before);
    expect(await pane.evaluate(() => document.scrollingElement?.scrollTop)).toBe(place);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    expect(trouble).toEqual([]);
  });
});

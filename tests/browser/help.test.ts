import type { Page } from "playwright-core";
import { barriers, closeBrowser, MODES, opensWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let help: Page;

beforeAll(async () => {
  workbench = await opensWorkbench();
  const { page, pane } = workbench;
  const opened = page.context().waitForEvent("page");
  await pane.getByRole("button", { name: "Help", exact: true }).click();
  help = await opened;
  await help.waitForLoadState();
});

afterAll(closeBrowser);

describe("the guide, as Help in the pane opens it", () => {
  it("comes with its look and all its pictures, and breaks no policy", async () => {
    expect(new URL(help.url()).pathname).toBe("/assets/help.html");
    const widths = await help.locator("img").evaluateAll((pictures) => pictures.map((picture) => (picture as HTMLImageElement).naturalWidth)); // prettier-ignore
    expect(widths.length).toBeGreaterThan(5);
    expect(widths).not.toContain(0);
    expect(await help.locator("main").evaluate((main) => getComputedStyle(main).fontFamily)).toContain("Segoe UI");
    // What a policy refuses is told on the console.
    expect(workbench.trouble).toEqual([]);
  });

  it.each(MODES)("has no barrier in $name, on a narrow and a wide page", async ({ media }) => {
    await help.emulateMedia(media);
    for (const width of [320, 1280]) {
      await help.setViewportSize({ width, height: 800 });
      expect({ width, barriers: await barriers(help.mainFrame()) }).toEqual({ width, barriers: [] });
      expect(await help.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it("is read by keyboard: past the contents, or by them to a part", async () => {
    await help.goto(help.url().replace(/#.*$/, ""));
    await help.keyboard.press("Tab");
    await help.keyboard.press("Enter");
    expect(await help.evaluate(() => document.activeElement?.id)).toBe("guide");
    await help.getByRole("link", { name: "Settings", exact: true }).focus();
    await help.keyboard.press("Enter");
    expect(await help.getByRole("heading", { name: "Settings", level: 2 }).boundingBox()).toMatchObject({ y: expect.closeTo(16, -1.6) as number }); // prettier-ignore
  });
});

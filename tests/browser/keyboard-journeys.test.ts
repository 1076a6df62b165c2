import { join } from "node:path";
import { focused, tabTo, turnTo } from "./keys";
import { barriers, closeBrowser, MODES, opensWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

afterAll(closeBrowser);

/** Keeps a picture of the pane, where pictures are asked for; see scripts/screenshots.ts. */
async function keeps({ page }: Workbench, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder === undefined) return;
  await page.locator("iframe").screenshot({ path: join(folder, `journey-${name}.png`), animations: "disabled" });
}

describe.each(MODES)("an officer without a mouse, in $name", (mode) => {
  it("fixes, explains, chases and gets the summary", async () => {
    const workbench = await opensWorkbench();
    const { page, pane, trouble } = workbench;
    const { keyboard } = page;
    await page.emulateMedia({ ...mode.media, reducedMotion: "reduce" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByText("22 things to fix before you submit").waitFor();
    await keeps(workbench, `${mode.name}-1-findings`);

    await tabTo(workbench, /^Fix No objective, HFE 3$/);
    await keyboard.press("Enter");
    await pane.getByText("Changes made (1)").waitFor();
    await pane.getByText("21 things to fix before you submit").waitFor();
    // Never lost: what is pressed next begins where the officer was.
    expect(await focused(workbench)).not.toBe("");
    await keeps(workbench, `${mode.name}-2-fixed`);

    await tabTo(workbench, /^Explain No frequency, CGB 3/);
    await keyboard.press("Enter");
    await keyboard.type("It is measured once a year, in March.");
    await keyboard.press("Tab");
    await keyboard.type("Performance officer");
    await keeps(workbench, `${mode.name}-3-explaining`);
    expect(await barriers(pane)).toEqual([]);
    await tabTo(workbench, /^Save$/);
    await keyboard.press("Enter");
    await pane.getByText("Explained (1)").waitFor();

    await turnTo(workbench, "Chase");
    await tabTo(workbench, /^Copy: the message to Repairs Manager$/);
    await keyboard.press("Enter");
    await pane
      .getByRole("status")
      .getByText(/Copied\.|The text is selected/)
      .waitFor();
    await keeps(workbench, `${mode.name}-4-chase`);
    expect(await barriers(pane)).toEqual([]);

    // The pane's own button: the ribbon has one of that name too.
    for (let press = 0; press === 0 || !(await pane.evaluate(() => document.hasFocus())); press += 1)
      await tabTo(workbench, /^Quarter summary$/);
    await keyboard.press("Enter");
    await pane.getByRole("region", { name: "Sheets written" }).waitFor();
    await keeps(workbench, `${mode.name}-5-summary`);
    expect(await barriers(pane)).toEqual([]);
    expect(trouble).toEqual([]);
    await workbench.close();
  });
});

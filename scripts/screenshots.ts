import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { drawGuide } from "./guide-pictures";
import { ROOT } from "./workbench/build";
import { launchBrowser } from "./workbench/launch";
import { startWorkbench } from "./workbench/started";

const PICTURES = join(ROOT, "docs", "pictures");
const SIZE = { width: 1280, height: 800 };

/** npm run screenshots: the workbench after a check of the sample, light and dark; those of the guide; and the journeys. */
async function main(): Promise<void> {
  const workbench = await startWorkbench(join(ROOT, "out", "workbench"));
  const browser = await launchBrowser();
  try {
    await mkdir(PICTURES, { recursive: true });
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: SIZE, colorScheme, locale: "en-GB", reducedMotion: "reduce" });
      await page.goto(workbench.address);
      const pane = page.frameLocator("iframe[title='Quarter Ready task pane']");
      await pane.getByRole("button", { name: "Check", exact: true }).click();
      await pane.getByText(/before you submit/).waitFor();
      // Away from the button, whose colours change under the pointer.
      await page.mouse.move(SIZE.width / 2, 1);
      const path = join(PICTURES, `workbench-${colorScheme}.png`);
      await page.screenshot({ path, animations: "disabled" });
      console.log(path);
      await page.close();
    }
    await drawGuide(browser, workbench.address, PICTURES);
  } finally {
    await browser.close();
    workbench.stop();
  }
  walkJourneys();
}

/** The keyboard journeys keep pictures of the pane where they are asked to. */
function walkJourneys(): void {
  const jest = createRequire(join(ROOT, "package.json")).resolve("jest/bin/jest");
  const args = [jest, "--selectProjects", "browser", "--testPathPatterns", "keyboard-journeys"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, PICTURES } });
  if (status !== 0) throw new Error("The keyboard journeys failed, so their pictures may be old.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import type { Workbench } from "./workbench";

// Every finding in the pane has its buttons.
const FURTHEST = 300;

/** What has the focus, by its name; in the pane where the focus is there. */
export async function focused({ page, pane }: Workbench): Promise<string> {
  const isInPane = await page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  return await (isInPane ? pane : page.mainFrame()).evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Presses Tab until that has the focus. */
export async function tabTo(workbench: Workbench, name: RegExp): Promise<void> {
  for (let press = 0; press < FURTHEST; press += 1) {
    await workbench.page.keyboard.press("Tab");
    if (name.test(await focused(workbench))) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

/** Turns the pane to another of its parts: Tab leads to the one that is shown, the arrows to the others. */
export async function turnTo(workbench: Workbench, part: string): Promise<void> {
  const { page, pane } = workbench;
  // Fluent keeps room for a bold word by a second one out of sight.
  await tabTo(workbench, /^(?:(?:Findings|Summary|Chase|Settings)){1,2}$/);
  for (let press = 0; press < 4 && !(await focused(workbench)).startsWith(part); press += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(200);
  }
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: part, selected: true }).waitFor();
}

import { focused, tabTo } from "./keys";
import { barriers, cell, closeBrowser, opensWorkbench } from "./workbench";

afterAll(closeBrowser);

test("an officer with a keyboard alone walks the whole way", async () => {
  const workbench = await opensWorkbench();
  const { page, pane, trouble } = workbench;
  const { keyboard } = page;
  await tabTo(workbench, /^Close the task pane$/);
  await keyboard.press("Enter");
  expect(await page.locator("aside").getAttribute("inert")).not.toBeNull();

  await tabTo(workbench, /^Check$/);
  await keyboard.press("Enter");
  // The ribbon's Check asks Excel for the pane.
  await page.locator("aside:not([inert])").waitFor();
  await pane.getByText(/things to fix before you submit/).waitFor();

  await tabTo(workbench, /^HFE \d+ [A-Z]+\d+$/);
  const [, letters = "", number = ""] = /([A-Z]{1,2})(\d+)$/.exec(await focused(workbench)) ?? [];
  await keyboard.press("Enter");
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  await cell(page, Number(number) - 1, column)
    .and(page.locator("[aria-selected=true]"))
    .waitFor();

  await tabTo(workbench, /^Quarter summary$/);
  await keyboard.press("Enter");
  await page.getByRole("grid", { name: /Summary/ }).waitFor();

  await tabTo(workbench, /^Summary$/);
  for (let sheet = 0; sheet < 3; sheet += 1) await keyboard.press("ArrowLeft");
  await page.getByRole("grid", { name: /KPIs|Leisure|Key|Notes/ }).waitFor();
  await keyboard.press("Home");
  await page.getByRole("grid", { name: /KPIs 2025-26/ }).waitFor();

  await tabTo(workbench, /^Sheet KPIs 2025-26$/);
  await keyboard.press("Control+Home");
  await keyboard.press("ArrowDown");
  await keyboard.type("Typed by hand");
  await keyboard.press("Enter");
  await page.getByRole("gridcell").getByText("Typed by hand").waitFor();
  expect(trouble).toEqual([]);
  await workbench.close();
});

test("nor is there a barrier on the dark page", async () => {
  const workbench = await opensWorkbench("", "dark");
  expect(await barriers(workbench.page.mainFrame())).toEqual([]);
  await workbench.close();
});

test("a file that is no workbook says why, and the open one stays as it was", async () => {
  const workbench = await opensWorkbench();
  const { page, trouble } = workbench;
  const file = { name: "letter.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("Dear Sir or Madam") };
  await page.getByLabel("Workbook to open").setInputFiles(file);
  await page
    .getByRole("alert")
    .getByText(/letter\.xlsx/)
    .waitFor();
  await page.getByRole("heading", { name: "borough-q1.xlsx" }).waitFor();
  expect(await page.getByRole("grid", { name: /KPIs 2025-26/ }).count()).toBe(1);
  expect(trouble).toEqual([]);
  await workbench.close();
});

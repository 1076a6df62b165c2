import { readFile } from "node:fs/promises";
import { repainted } from "./fits";
import { barriers, cell, closeBrowser, opensWorkbench, paneOf, tabs, type Workbench } from "./workbench";

const OUR_SHEETS = ["Summary", "Exceptions", "Checks", "Chase list", "Register"];

let workbench: Workbench;
let file: string;

beforeAll(async () => {
  workbench = await opensWorkbench();
});

afterAll(closeBrowser);

describe("an officer without Excel", () => {
  it("finds the sample open, the pane beside it, and no barrier in either", async () => {
    const { page, pane } = workbench;
    await page.getByRole("grid", { name: /KPIs 2025-26/ }).waitFor();
    // The pane checks as it opens; its buttons change their colours while it does.
    await pane.getByText(/things to fix before you submit/).waitFor();
    await repainted(pane);
    expect(await barriers(page.mainFrame())).toEqual([]);
    expect(await barriers(pane)).toEqual([]);
  });

  it("presses Check in the pane and reads the verdict", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByText(/things to fix before you submit/).waitFor();
    await repainted(pane);
    expect(await barriers(pane)).toEqual([]);
  });

  it("clicks a finding and has its cell selected", async () => {
    const { page, pane } = workbench;
    const finding = pane.getByTitle(/^Select [A-Z]+\d+ on/).last();
    const [, letters = "", number = ""] = /([A-Z]+)(\d+)$/.exec(await finding.innerText()) ?? [];
    await finding.click();
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const selected = cell(page, Number(number) - 1, column);
    await selected.waitFor();
    expect(await selected.getAttribute("aria-selected")).toBe("true");
  });

  it("presses Quarter summary on the ribbon, the pane closed, and has five sheets more", async () => {
    const { page } = workbench;
    const before = await tabs(page);
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await page.getByRole("toolbar").getByRole("button", { name: "Quarter summary" }).click();
    await page.getByRole("tab", { name: "Register", exact: true }).waitFor();
    expect(await tabs(page)).toEqual([...before, ...OUR_SHEETS]);
    await page.getByRole("toolbar").getByRole("button", { name: "Open pane" }).click();
    expect(await barriers(page.mainFrame())).toEqual([]);
  });

  it("types into a cell", async () => {
    const { page } = workbench;
    await page.getByRole("tab", { name: "Notes" }).click();
    await cell(page, 12, 3).click();
    await page.keyboard.type("=1200*1.5");
    await page.keyboard.press("Enter");
    await cell(page, 12, 3).getByText("1800").waitFor();
  });

  it("saves, opens the saved file, and finds all of it there", async () => {
    const { page } = workbench;
    const before = await tabs(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save" }).click();
    file = await (await saving).path();
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
    await page
      .getByLabel("Workbook to open")
      .setInputFiles({ name: "saved.xlsx", mimeType: "application/octet-stream", buffer: bytes });
    await page.getByRole("heading", { name: "saved.xlsx" }).waitFor();
    expect(await tabs(page)).toEqual(before);
    await page.getByRole("tab", { name: "Notes" }).click();
    await cell(page, 12, 3).getByText("1800").waitFor();
  });

  it("runs the add-in in the opened workbook too", async () => {
    const { page } = workbench;
    const before = await tabs(page);
    const pane = await paneOf(page);
    await pane.getByRole("button", { name: "Quarter summary" }).click();
    await pane.getByText(/sheets written into this workbook/).waitFor();
    expect(await tabs(page)).toEqual(before);
    expect(await barriers(pane)).toEqual([]);
  });

  it("has sent nothing anywhere, and nothing has failed", () => {
    expect(workbench.trouble).toEqual([]);
  });
});

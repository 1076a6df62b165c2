import { changed, replaced, SHEET, soundReturn } from "../hostile/packages";
import { cell, closeBrowser, opensWorkbench, paneOf, type Workbench } from "./workbench";

// Room for a good workbook on a busy machine; the endless one takes all of it.
const LIMITS = "?minutes=0.25&megabytes=512";
const VERDICT = /before you submit|ready to submit/i;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await opensWorkbench(LIMITS);
  await workbench.pane.getByText(VERDICT).first().waitFor();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** A small return with a formula below it that has no value yet: whoever looks at the cell has it calculated. */
async function asks(formula: string): Promise<Buffer> {
  const row = `<row r="30"><c r="A30"><f>${formula}</f></c></row></sheetData>`;
  return Buffer.from(
    await changed((parts) => {
      replaced(parts, SHEET, "</sheetData>", row);
    }),
  );
}

async function offers(name: string, buffer: Buffer): Promise<void> {
  await workbench.page.getByLabel("Workbook to open").setInputFiles({ name, mimeType: "application/octet-stream", buffer }); // prettier-ignore
}

/** The workbook that was open is still there: it takes what is typed, and the pane checks it. */
async function canBeChecked(): Promise<void> {
  const { page, pane } = workbench;
  await page.getByRole("heading", { name: "borough-q1.xlsx" }).waitFor();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByText(VERDICT).first().waitFor();
  await page.getByRole("tab", { name: "Notes" }).click();
  await cell(page, 20, 2).click();
  await page.keyboard.type(`=1+${Date.now() % 1000}`);
  await page.keyboard.press("Enter");
  await cell(page, 20, 2).getByText(/^\d+$/).waitFor();
  // So that nothing asks whether it may go.
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  await saved;
}

describe("a workbook that would take the page with it is told in one sentence", () => {
  it.each([
    ["panics.xlsx", "TRANSPOSE(B1:XFD1048576)", /^panics\.xlsx: something in this workbook cannot be understood, so it was not read\. [^\n]+\.$/],
    ["greedy.xlsx", 'REPT("abcdefgh",1E9)', /^greedy\.xlsx: this workbook needs more memory than there is for it, so it was given up\. [^\n]+\.$/],
    ["endless.xlsx", "COMBIN(1E15,5E14)", /^endless\.xlsx: this workbook takes longer than 0\.25 minutes to read, so it was given up\. [^\n]+\.$/],
  ])("%s", async (name, formula, words) => {
    const { page, trouble } = workbench;
    await offers(name, await asks(formula));
    const alert = page.getByRole("alert").getByText(name);
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(words);
    await canBeChecked();
    expect(trouble).toEqual([]);
  }); // prettier-ignore
});

it("the open workbook can be worked in while another one is tried, and a good one need not wait for it", async () => {
  const { page, trouble } = workbench;
  await offers("endless.xlsx", await asks("COMBIN(1E15,5E14)"));
  await page.getByText("Opening…").waitFor();
  await canBeChecked();
  await offers("good.xlsx", Buffer.from(await soundReturn()));
  await page.getByRole("heading", { name: "good.xlsx" }).waitFor();
  await (await paneOf(page)).getByText(VERDICT).first().waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(trouble).toEqual([]);
});

it("the page starts no worker but from its own address", async () => {
  const { page } = workbench;
  const refused = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
          done(`${effectiveDirective} ${blockedURI}`);
        });
        new Worker(URL.createObjectURL(new Blob(["postMessage('gotIn')"]))).onmessage = () => {
          done("a worker of any text");
        };
      }),
  );
  expect(refused).toBe("worker-src blob");
});

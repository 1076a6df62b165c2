import type { Frame } from "playwright-core";
import { failureWords } from "../../src/commands/failure-words";
import { FAULTS, SLOW } from "../../src/workbench/faults";
import { FAILURES } from "../commands/failures";
import { cutOff, NARROWEST, repainted, resized, ZOOMS, zoomed } from "./fits";
import { barriers, closeBrowser, MODES, opensWorkbench, type Workbench } from "./workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await opensWorkbench();
  await workbench.pane.getByText(/before you submit/).waitFor();
});

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

test.each(FAULTS.filter(({ code }) => code !== SLOW))("Excel refuses ($code), and the officer reads what to do: $label", async ({ code, label }) => {
  const { page, pane } = workbench;
  await page.getByRole("button", { name: "Faults" }).click();
  await page.getByRole("menuitem", { name: label, exact: true }).click();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  const words = failureWords({ kind: "host", code, detail: "" });
  await pane.getByRole("alert").getByText(words).waitFor();
  // What was found before stays in sight.
  expect(await pane.getByRole("status").getByRole("heading").innerText()).toMatch(/before you submit$/);
  expect(await barriers(pane)).toEqual([]);
}); // prettier-ignore

test("whatever was not done is told in full, in the narrowest pane, in all colours and at every zoom", async () => {
  const { page, pane } = workbench;
  await resized(page, NARROWEST);
  const said = Object.values(FAILURES).map((failure) => failureWords(failure));
  for (const words of said) {
    await tells(pane, words);
    expect({ words, cut: await cutOff(pane) }).toEqual({ words, cut: [] });
  }
  const longest = said.toSorted((one, other) => other.length - one.length)[0] ?? "";
  await tells(pane, longest);
  for (const { name, media } of MODES) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await repainted(pane);
    expect({ name, barriers: await barriers(pane) }).toEqual({ name, barriers: [] });
  }
  for (const zoom of ZOOMS) {
    await zoomed(page, zoom);
    expect({ zoom: zoom.name, cut: await cutOff(pane) }).toEqual({ zoom: zoom.name, cut: [] });
  }
});

/** Puts a sentence where the last complaint stands: most of these come about in ways that the workbench does not have. */
async function tells(pane: Frame, words: string): Promise<void> {
  await pane
    .getByRole("alert")
    .locator(".fui-MessageBarBody")
    .evaluate((body, text) => {
      body.lastChild?.replaceWith(text);
    }, words);
}

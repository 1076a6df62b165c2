import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { ROOT } from "../../scripts/workbench/build";
import { cutOff, NARROWEST, repainted, resized, ZOOMS, zoomed } from "./fits";
import { SHOWN_ELSEWHERE, STATES } from "./pane-states";
import { barriers, closeBrowser, MODES, type Workbench } from "./workbench";

jest.setTimeout(240_000);

afterAll(closeBrowser);

test.each(STATES)(
  "no barrier in any colours, nothing too small, cut or moving, not at 200% and 400% either: $name",
  async ({ reach }) => {
    const workbench = await reach();
    const { page, pane } = workbench;
    await resized(page, NARROWEST);
    for (const { name, media } of MODES) {
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await repainted(pane);
      expect({ name, barriers: await barriers(pane) }).toEqual({ name, barriers: [] });
    }
    expect(await tooSmall(pane)).toEqual([]);
    expect(await cutOff(pane)).toEqual([]);
    expect(await moving(workbench)).toEqual([]);
    for (const zoom of ZOOMS) {
      await zoomed(page, zoom);
      await repainted(pane);
      expect(await pane.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([NARROWEST, zoom.zoom]);
      expect({ zoom: zoom.name, cut: await cutOff(pane) }).toEqual({ zoom: zoom.name, cut: [] });
    }
    await workbench.close();
  },
);

/** What can be pressed and is smaller than 24 px: WCAG 2.2, 2.5.8, without its exceptions. */
async function tooSmall(pane: Frame): Promise<string[]> {
  return await pane.evaluate(() => {
    const controls = document.querySelectorAll("button, a[href], input, select, textarea, summary, [role=tab], [role=switch]"); // prettier-ignore
    return [...controls].flatMap((control) => {
      // A field is pressed anywhere within its frame.
      const box = control.closest(".fui-Input, .fui-SearchBox, .fui-Select, .fui-Textarea") ?? control;
      const { width, height } = (control.closest("button") ?? box).getBoundingClientRect();
      const isThere = control.checkVisibility() && !control.closest("[data-tabster-dummy]");
      return isThere && (width < 23.9 || height < 23.9)
        ? [`${control.outerHTML.slice(0, 120)}: ${width} × ${height}`]
        : [];
    });
  });
}

/** What moves for an officer who asked for less of it. */
async function moving({ pane }: Workbench): Promise<string[]> {
  return await pane.evaluate(() =>
    document.getAnimations().flatMap(({ playState, effect }) => {
      const { activeDuration } = effect?.getComputedTiming() ?? {};
      return playState === "running" && Number(activeDuration) > 50 ? [`moves for ${String(activeDuration)} ms`] : [];
    }),
  );
}

test("every part of the pane shows in some state", () => {
  const files = readdirSync(join(ROOT, "src", "taskpane"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replaceAll("\\", "/").replace(/\.tsx$/, ""));
  const shown = [...STATES.flatMap(({ shows }) => shows), ...SHOWN_ELSEWHERE];
  const unseen = files.filter((file) => !shown.some((part) => part === file || (part.endsWith("/") && file.startsWith(part)))); // prettier-ignore
  expect(unseen).toEqual([]);
});

test("a screen reader meets the verdict before the findings, and the findings before what is done with them", async () => {
  const state = STATES.find(({ name }) => name === "things to fix");
  if (!state) throw new Error("There is no such state");
  const workbench = await state.reach();
  const heard = await workbench.pane.locator("body").ariaSnapshot();
  const order = ['heading "Quarter Ready"', 'button "Check"', 'button "Quarter summary"', "alert", "status", 'heading "22 things to fix before you submit"', "tablist", 'tab "Findings" [selected]', 'searchbox "Search the findings"', 'heading "Things to fix (22)"', 'heading "No objective (4)"', 'button "Fix No objective, HFE 3"', 'heading "Warnings (6)"', 'heading "Advice (4)"']; // prettier-ignore
  const places = order.filter((one) => heard.includes(one)).map((one) => heard.indexOf(one));
  // An alert without words is not read at all.
  expect(order.filter((one) => !heard.includes(one))).toEqual(heard.includes("- alert") ? [] : ["alert"]);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  await workbench.close();
});

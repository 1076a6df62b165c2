import type { Frame, Page } from "playwright-core";

/** Excel's narrowest pane. */
export const NARROWEST = 320;

/** A pane of so many pixels at so much zoom: by WCAG 1.4.4 twice, by 1.4.10 four times as large. */
export const ZOOMS = [
  { name: "640 px at 200%", width: 640, height: 800, zoom: 2 },
  { name: "1280 px at 400%", width: 1280, height: 1024, zoom: 4 },
] as const;

/** Gives the pane so much room in the workbench's page. */
export async function resized(page: Page, width: number, height?: number): Promise<void> {
  await page.locator("iframe").evaluate(
    (frame, room) => {
      Object.assign(frame.style, { width: `${room.width}px`, flexShrink: "0" });
      if (room.height !== undefined) Object.assign(frame.style, { height: `${room.height}px`, position: "fixed", inset: "0 auto auto 0", zIndex: "9999" }); // prettier-ignore
    },
    { width, height },
  );
}

/** The page as a screen of so many pixels shows it at such a zoom, and the pane all over it. */
export async function zoomed(page: Page, { width, height, zoom }: (typeof ZOOMS)[number]): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const room = { width: width / zoom, height: height / zoom };
  await screen.send("Emulation.setDeviceMetricsOverride", { ...room, deviceScaleFactor: zoom, mobile: false });
  await resized(page, room.width, room.height);
}

/** What does not fit the pane's width, hides part of its words, or stays in front of most of it. */
export async function cutOff(pane: Frame): Promise<string[]> {
  return await pane.evaluate(() => {
    const { scrollWidth, clientWidth, clientHeight } = document.documentElement;
    const all = [...document.querySelectorAll("body *")];
    const words = all.filter((element) => {
      const { overflowX, position } = getComputedStyle(element);
      const hasWords = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== ""); // prettier-ignore
      return hasWords && ["hidden", "clip"].includes(overflowX) && position !== "absolute" && element.tagName !== "SELECT" && element.scrollWidth > element.clientWidth + 1; // prettier-ignore
    });
    const inFront = all.filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) && element.clientHeight > clientHeight / 2); // prettier-ignore
    return [
      ...(scrollWidth > clientWidth ? [`the pane is ${scrollWidth} px wide in ${clientWidth}`] : []),
      ...words.map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ...inFront.map(({ outerHTML, clientHeight: height }) => `${height} of ${clientHeight} px stay in front: ${outerHTML.slice(0, 120)}`), // prettier-ignore
    ];
  });
}

/** Once the pane has heard of the colours and drawn itself in them. */
export async function repainted(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  });
}

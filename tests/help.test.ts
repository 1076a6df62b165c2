/** @jest-environment jsdom */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { failureWords } from "../src/commands/failure-words";
import { helpPage } from "../webpack.help.js";

const ROOT = join(__dirname, "..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const guide = read("docs/user-guide.md");
const html = helpPage(guide);
const page = new DOMParser().parseFromString(html, "text/html");
const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, " ").trim();
/** What the guide sets in bold: the names of what is pressed, and the messages. */
const names = new Set(all("main strong, header strong").map(textOf));

/** The first words between quotes after each match of a mark in a file of the source. */
function labels(path: string, mark: RegExp): string[] {
  const found = [...read(path).matchAll(mark)].map(([, label]) => label ?? "");
  expect(found.length).toBeGreaterThan(0);
  return found;
}

describe("the guide as a page", () => {
  it("has nothing that runs, and nothing from elsewhere", () => {
    expect(all("script, iframe, object, embed, link:not([rel=icon]), base, form, [style]")).toEqual([]);
    expect(all("*").flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on")))).toEqual([]);
    expect(all("[src], [href]").map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "").filter((address) => !/^(#|(pictures\/guide-[\w-]+|icon-32)\.png$)/.test(address))).toEqual([]);
  }); // prettier-ignore

  it("shows what would be markup as text", () => {
    const made = helpPage("# A guide\n\n## Part\n\n<script>run()</script> <img src=x onerror=run()> [go](javascript:run())\n");
    const body = new DOMParser().parseFromString(made, "text/html");
    expect(body.querySelectorAll("script, img, main a")).toHaveLength(0);
    expect(body.querySelector("main")?.textContent).toContain("<script>run()</script>");
  }); // prettier-ignore

  it("names its language, its title and its parts", () => {
    expect(page.documentElement.lang).toBe("en-GB");
    expect(all("h1").map(textOf)).toEqual([page.title]);
    expect(all("nav a").map(textOf)).toEqual(all("main h2").map(textOf));
    expect(all("body > a").map((link) => link.getAttribute("href"))).toEqual(["#guide"]);
  });

  it("leaves out no level of heading", () => {
    const levels = all("h1, main h2, main h3, main h4").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)).toEqual([]);
  });

  it("has an end for every link, and each only once", () => {
    const ids = all("[id]").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ends = all("a").map((link) => (link.getAttribute("href") ?? "").slice(1));
    expect(ends.filter((end) => !ids.includes(end))).toEqual([]);
  });

  it("refuses a text that does not begin with a title", () => {
    expect(() => helpPage("## Part\n")).toThrow(/title/);
  });
});

describe("the guide's pictures", () => {
  const pictures = all("img");

  it("are there, each of them told in words, and small", () => {
    const paths = pictures.map((picture) => join(ROOT, "docs", picture.getAttribute("src") ?? ""));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(pictures.filter((picture) => (picture.getAttribute("alt") ?? "").length < 20)).toEqual([]);
    expect(paths.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(600_000);
  });

  it("are all made by npm run screenshots", () => {
    const made = labels("scripts/guide-pictures.ts", /\bname: "([a-z]+)",/g);
    expect(made.map((name) => `pictures/guide-${name}.png`).sort()).toEqual(pictures.map((picture) => picture.getAttribute("src")).sort()); // prettier-ignore
  });
});

describe("what the guide names by its real name", () => {
  it("each button of the ribbon", () => {
    const shown = labels("manifest.xml", /<bt:String id="\w+\.Label" DefaultValue="([^"]+)"/g);
    expect(shown.filter((label) => !names.has(label))).toEqual([]);
  });

  it("each part of the pane, in its order", () => {
    const [, list = ""] = /const NAMES[^{]+\{([^}]+)\}/.exec(read("src/taskpane/ResultTabs.tsx")) ?? [];
    const parts = [...list.matchAll(/: "([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(parts).toHaveLength(4);
    expect(guide).toContain(`${parts.slice(0, -1).map((part) => `**${part}**`).join(", ")} and **${parts.at(-1) ?? ""}**`); // prettier-ignore
  });

  it("each of the settings", () => {
    const folds = labels("src/taskpane/settings/SettingsFolds.tsx", /<SettingsFold\s+summary=(?:"|\{`)([^":$`]+)/g);
    expect(folds.filter((fold) => !names.has(fold) && fold !== "Import settings, or start afresh")).toEqual([]);
  });

  it("each sheet that is written", () => {
    const [, list = ""] = /SHEET_NAMES[^{]+\{([^}]+)\}/.exec(read("src/taskpane/summary/sheet-words.ts")) ?? [];
    const sheets = [...list.matchAll(/: "([^"]+)"/g)].map(([, name]) => name ?? "");
    expect(sheets).toHaveLength(5);
    expect(sheets.filter((sheet) => !names.has(sheet))).toEqual([]);
  });

  it.each(["default", "mac"] as const)("each key (%s)", (kind) => {
    const { shortcuts } = JSON.parse(read("assets/shortcuts.json")) as {
      shortcuts: { key: Record<typeof kind, string> }[];
    };
    const cells = all("td").map(textOf);
    expect(shortcuts.map(({ key }) => key[kind]).filter((key) => !cells.includes(key))).toEqual([]);
  });

  it("where the pane tells what was read and what was not", () => {
    const folds = ["WhatWasRead", "NotRead"].flatMap((part) => labels(`src/taskpane/${part}.tsx`, /summary=\{`([^($]+?) \(/g)); // prettier-ignore
    expect(folds.filter((fold) => !names.has(fold))).toEqual([]);
  });
});

describe("when something goes wrong", () => {
  const codes = labels("src/commands/failure-words.ts", /^ {2}(\w+): "/gm);
  const firstSentence = (words: string): string => /^.*?\.(?= |$)/.exec(words)?.[0] ?? words;

  it.each([...codes, "SomethingElse"])("the guide has what is said of Excel's %s", (code) => {
    expect(names).toContain(firstSentence(failureWords({ kind: "host", code, detail: "" })));
  });

  it.each([
    [{ kind: "structure-protected" }],
    [{ kind: "explanations-unreadable" }],
    [{ kind: "fixes-unreadable" }],
    [{ kind: "profile-unreadable", problems: [] }],
    [{ kind: "profile-refused", problems: [] }],
    [{ kind: "layouts-unreadable", problems: [] }],
    [{ kind: "layout-refused", problems: [] }],
    [{ kind: "explanation-refused", problems: [] }],
  ] as const)("the guide has what is said of %j", (failure) => {
    expect([...names].some((name) => name.startsWith(firstSentence(failureWords(failure))))).toBe(true);
  });
});

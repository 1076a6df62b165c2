/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import "./taskpane/web-view";
import { RIBBON } from "../src/commands/ribbon";

const ROOT = join(__dirname, "..");
const ADDRESS = "https://localhost:3000/";
const manifest = new DOMParser().parseFromString(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "application/xml");

const all = (name: string) => [...manifest.getElementsByTagName(name)];
const values = (name: string) => all(name).map((element) => element.getAttribute("DefaultValue") ?? "");
const childNames = (element: Element | undefined) => [...(element?.children ?? [])].map((child) => child.tagName);
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((kind) =>
    all(kind).flatMap((element) => {
      const id = element.getAttribute("id");
      return id === null ? [] : [[id, element.getAttribute("DefaultValue") ?? ""] as const];
    }),
  ),
);

/** Width and height, from the header of a PNG. */
function sizeOf(address: string): readonly [number, number] {
  const png = readFileSync(join(ROOT, address.replace(ADDRESS, "")));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("manifest.xml, which Excel refuses without a word where it is wrong", () => {
  it("is well formed", () => {
    expect(all("parsererror")).toEqual([]);
  });

  it("has its parts in the order that the schema sets", () => {
    expect(childNames(manifest.documentElement)).toEqual([
      "Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl",
      "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions",
      "VersionOverrides", "ExtendedOverrides",
    ]); // prettier-ignore
    expect(childNames(all("VersionOverrides")[0])).toEqual(["Hosts", "Resources"]);
    expect(childNames(all("DesktopFormFactor")[0])).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(all("Resources")[0])).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  it("keeps pane and ribbon in one runtime that stays alive", () => {
    const host = all("DesktopFormFactor")[0]?.parentElement;
    expect(childNames(host ?? undefined)).toEqual(["Runtimes", "DesktopFormFactor"]);
    const runtime = all("Runtime")[0];
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const shared = [runtime, all("FunctionFile")[0], ...all("Action").map((action) => action.children[0])];
    const pages = shared.flatMap((element) => element?.getAttribute("resid") ?? []);
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(all("TaskpaneId")).toEqual([]);
  });

  it("asks for no more of Excel than every supported version has", () => {
    const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["SharedRuntime", "1.1"], ["ExcelApi", "1.12"]]); // prettier-ignore
    expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
  });

  it("names only resources that are there, and all of them", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => element.getAttribute("resid") ?? "");
    expect(new Set(used)).toEqual(new Set(resources.keys()));
  });

  it("keeps to the lengths that Office allows", () => {
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
    const strings = (list: string) =>
      [...(all(list)[0]?.children ?? [])].map((one) => one.getAttribute("DefaultValue"));
    expect(strings("bt:ShortStrings").filter((text) => (text?.length ?? 0) > 125)).toEqual([]);
    expect(strings("bt:LongStrings").filter((text) => (text?.length ?? 0) > 250)).toEqual([]);
    expect(values("Description").join("").length).toBeLessThanOrEqual(250);
    expect(values("DisplayName").join("").length).toBeLessThanOrEqual(125);
  });

  it("has every icon at its true size", () => {
    const icons = all("Icon").map((icon) => [...icon.children]);
    expect(icons.map((sizes) => sizes.map((image) => image.getAttribute("size")))).toEqual(
      icons.map(() => ["16", "32", "80"]),
    );
    for (const image of icons.flat()) {
      const size = Number(image.getAttribute("size"));
      expect(sizeOf(resources.get(image.getAttribute("resid") ?? "") ?? "")).toEqual([size, size]);
    }
    expect(values("IconUrl").map(sizeOf)).toEqual([[32, 32]]);
    expect(values("HighResolutionIconUrl").map(sizeOf)).toEqual([[64, 64]]);
  });

  it("is served from one address, that a build can replace", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue^='http'], [Url]")].map(
      (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Url") ?? "",
    );
    expect(addresses.filter((address) => !existsSync(join(ROOT, address.replace(ADDRESS, "")))).map((address) => basename(address))).toEqual(["help.html", "taskpane.html", "taskpane.html", "help.html"]); // prettier-ignore
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  });

  it("gives the ribbon only functions that the add-in runs, and all of them", () => {
    const names = all("FunctionName").map((element) => element.textContent);
    expect(new Set(names)).toEqual(new Set(Object.keys(RIBBON)));
  });

  it("has the buttons in the order of the work, each with a name and a tip of its own", () => {
    const buttons = all("Control").map((control) => ["Label", "Description"].map((part) => resources.get(control.getElementsByTagName(part)[0]?.getAttribute("resid") ?? "") ?? "")); // prettier-ignore
    expect(buttons.map(([label]) => label)).toEqual([
      "Check", "Quarter summary", "Next finding", "Previous finding", "Mark", "Clear marks", "Help", "Open pane",
    ]); // prettier-ignore
    expect(new Set(buttons.map(([, tip]) => tip)).size).toBe(buttons.length);
    const ids = all("Control").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("ships what it names with every build", () => {
    const config = readFileSync(join(ROOT, "webpack.config.js"), "utf8");
    expect(config).toContain('from: "assets/*.{png,json}"');
    expect(config).toContain('to: "assets/help.html"');
  });

  it("takes presses in the first file that the page loads after office.js, which has nothing else to fetch", () => {
    const config = readFileSync(join(ROOT, "webpack.config.js"), "utf8");
    expect(config).toMatch(/entry: \{\s*start: "\.\/src\/taskpane\/start\.ts",\s*taskpane: \{[^}]*dependOn: "start"/);
    const imports = (file: string): string[] => readFileSync(join(ROOT, "src", file), "utf8").match(/from "[^"]*"/g) ?? []; // prettier-ignore
    expect(["taskpane/start.ts", "commands/presses.ts", "excel/host.ts"].map(imports)).toEqual([
      ['from "../commands/presses"'],
      ['from "../excel/host"'],
      [],
    ]);
  });
});

describe("shortcuts.json, which gives the commands keys where Excel has keys for add-ins", () => {
  const file = all("ExtendedOverrides")[0]?.getAttribute("Url")?.replace(ADDRESS, "") ?? "";
  // As Microsoft's schema of extended manifests has it.
  const schema = z.strictObject({
    actions: z.array(z.strictObject({ id: z.string(), type: z.literal("ExecuteFunction"), name: z.string() })),
    shortcuts: z.array(z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string(), mac: z.string() }) })), // prettier-ignore
  });
  const { actions, shortcuts } = schema.parse(JSON.parse(readFileSync(join(ROOT, file), "utf8")));

  it("names only functions that the add-in runs, each with a key", () => {
    const ids = actions.map(({ id }) => id);
    expect(ids.filter((id) => !(id in RIBBON))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(ids);
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(ids.length);
  });

  it.each(shortcuts)("asks for $key.default in the form that Office takes", ({ key }) => {
    // AltGr is Ctrl and Alt, and types é, í, ó, ú, á and € on a British keyboard: none of those.
    expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[B-DF-HJ-NP-TV-Z]$/);
    expect(key.mac).toBe(key.default.replace("Ctrl", "Command"));
  });
});

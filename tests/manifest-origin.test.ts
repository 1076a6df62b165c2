/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEV_ORIGIN, manifestFor, originOf } from "../webpack.origin.js";
import { panePolicy, serverPolicy } from "../webpack.policy.js";

const ROOT = join(__dirname, "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** What the build's own settings make of manifest.xml; in a process of its own, because building takes too long. */
function built(...env: string[]): string {
  const script = `
    require("./webpack.config.js")(JSON.parse(process.argv[1]), { mode: "production" }).then(({ plugins }) => {
      const patterns = plugins.flatMap((plugin) => plugin.patterns ?? []);
      const { transform } = patterns.find(({ from }) => from === "manifest.xml");
      process.stdout.write(transform(require("node:fs").readFileSync("manifest.xml")));
    });`;
  const given = JSON.stringify(Object.fromEntries(env.map((each) => each.split("="))));
  return execFileSync(process.execPath, ["-e", script, given], { cwd: ROOT, encoding: "utf8" });
}

describe("npm run build -- --env origin=…", () => {
  it("makes a manifest of which every address is there", () => {
    const xml = built("origin=https://addins.example.gov.uk/quarter-ready/");
    expect(xml).toBe(manifestFor(MANIFEST, "https://addins.example.gov.uk/quarter-ready"));
    expect(xml).not.toContain("localhost");
    const parsed = new DOMParser().parseFromString(xml, "application/xml");
    expect(parsed.getElementsByTagName("SourceLocation")[0]?.getAttribute("DefaultValue")).toBe(
      "https://addins.example.gov.uk/quarter-ready/taskpane.html",
    );
    expect(parsed.getElementsByTagName("ExtendedOverrides")[0]?.getAttribute("Url")).toBe(
      "https://addins.example.gov.uk/quarter-ready/assets/shortcuts.json",
    );
  });

  it("leaves the manifest as it is where no address is given", () => {
    expect(built()).toBe(MANIFEST);
    expect(originOf()).toBe(DEV_ORIGIN);
  });

  it.each([
    ["https://addins.example.gov.uk", "https://addins.example.gov.uk"],
    ["https://addins.example.gov.uk/", "https://addins.example.gov.uk"],
    ["https://ADDINS.example.gov.uk:8443/a/b//", "https://addins.example.gov.uk:8443/a/b"],
  ])("takes %s as %s", (written, origin) => {
    expect(originOf(written)).toBe(origin);
  });

  it.each([
    ["http://addins.example.gov.uk", "nothing but https"],
    ["addins.example.gov.uk", "not an address"],
    ["https://", "not an address"],
    ["", "not an address"],
    ["https://user@addins.example.gov.uk", "an address of a folder"],
    ["https://addins.example.gov.uk/?a=b", "an address of a folder"],
    ["https://addins.example.gov.uk/#a", "an address of a folder"],
    ["https://addins.example.gov.uk/a&b", "an address of a folder"],
  ])("refuses '%s'", (written, why) => {
    expect(() => originOf(written)).toThrow(why);
  });
});

it("the manifest has the version of package.json, in the four numbers that Office wants", () => {
  expect(MANIFEST).toContain(`<Version>${version}.0</Version>`);
});

it("docs/deployment.md has the policy that the server is to send, word for word", () => {
  expect(readFileSync(join(ROOT, "docs", "deployment.md"), "utf8")).toContain(`: ${serverPolicy()}\n`);
  expect(panePolicy()).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
  expect(panePolicy("https://addins.example.gov.uk/office/office.js")).toContain(
    "script-src 'self' https://addins.example.gov.uk;",
  );
});

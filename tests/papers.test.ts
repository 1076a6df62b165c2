import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const PAPERS = [
  ...["README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
]; // prettier-ignore

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}
const PACKAGE = JSON.parse(read("package.json")) as Package;

describe.each(PAPERS)("%s", (paper) => {
  const text = read(paper);

  it("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
    const own = links.filter((link) => !/^https?:/.test(link));
    expect(own.filter((link) => !existsSync(join(ROOT, dirname(paper), link)))).toEqual([]);
  });

  it("names only commands that package.json has", () => {
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });
});

it("CHANGELOG.md has the version of package.json", () => {
  expect(read("CHANGELOG.md")).toContain(`\n## [${PACKAGE.version}]`);
});

describe("SECURITY.md", () => {
  const text = read("SECURITY.md");

  it("counts the packages as npm run sbom does", () => {
    const printed = execFileSync(process.execPath, [join(ROOT, "scripts/sbom.mjs")], { cwd: ROOT, encoding: "utf8" });
    const count = /(\d+) packages/.exec(printed)?.[1] ?? "";
    expect(text).toContain(`: ${count} packages, of which`);
    expect(read("out/sbom.json")).not.toMatch(/"(?:\/|[A-Z]:\\)|registry\./);
  });

  it("has a reason for each package that we chose", () => {
    const table = text.slice(text.indexOf("| package"));
    expect(Object.keys(PACKAGE.dependencies).filter((name) => !table.includes(name))).toEqual([]);
  });
});

import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sampleNames } from "../../scripts/workbench/addresses";
import { OFFICE_JS, ROOT } from "../../scripts/workbench/build";
import { serveWorkbench } from "../../scripts/workbench/server";
import { type Started, startWorkbench } from "../../scripts/workbench/started";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let folder: string;
let running: Started;

/** What `npm run build` does, in a process of its own: Jest's own realm is none that webpack knows. */
function buildForExcel(into: string): Promise<unknown> {
  const webpack = require.resolve("webpack/bin/webpack.js");
  return promisify(execFile)(process.execPath, [webpack, "--mode", "production", "--output-path", into], { cwd: ROOT });
}

/** Asks for a path as it stands; fetch would tidy the dots away. */
function statusOf(path: string, host = "localhost"): Promise<number> {
  return new Promise((done, fail) => {
    const { port } = new URL(running.address);
    const asked = request({ host: "127.0.0.1", port, path, headers: { host } }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    asked.on("error", fail);
    asked.end();
  });
}

const served = async (path: string): Promise<Buffer> => {
  const answer = await fetch(`${running.address}/${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return Buffer.from(await answer.arrayBuffer());
};

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quarter-ready-"));
  [running] = await Promise.all([startWorkbench(folder), buildForExcel(join(folder, "excel"))]);
}, 240_000);

afterAll(() => {
  running.stop();
  rmSync(folder, { recursive: true });
});

describe("what the workbench serves", () => {
  it("is the pane that goes to Excel, byte for byte but for the address of office.js", async () => {
    const files = filesOf(join(folder, "excel"));
    expect(files).toContain("taskpane.html");
    expect(filesOf(join(folder, "pane"))).toEqual(files);
    for (const file of files) {
      const forExcel = readFileSync(join(folder, "excel", file));
      const here = await served(file);
      if (file !== "taskpane.html") expect([file, here.equals(forExcel)]).toEqual([file, true]);
      else {
        expect(forExcel.toString().split(CDN)).toHaveLength(2);
        expect(here.toString()).toBe(forExcel.toString().replace(CDN, OFFICE_JS));
      }
    }
  });

  it("is Microsoft's client unpatched, and the samples", async () => {
    const own = (file: string): Buffer => readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`));
    for (const file of ["office.js", "excel-web-16.00.js", "en-gb/office_strings.js"])
      expect((await served(`office-js/${file}`)).equals(own(file))).toBe(true);
    expect(sampleNames()).toContain("borough-q1.xlsx");
    for (const name of sampleNames()) await served(`samples/${name}`);
  });

  it.each([
    "/samples/",
    "/office-js/",
    "/assets",
    "/nothing-here.js",
    "/../package.json",
    "/samples/../../package.json",
    "/samples/%2e%2e/%2e%2e/package.json",
    "/office-js/..%2f..%2fpackage.json",
    "/samples/..%5cpackage.json",
    "/%zz",
    "/assets/icon-32.png%00.html",
  ])("is nothing at %s", async (path) => {
    expect(await statusOf(path)).toBe(404);
  });

  it("is nothing to a page that calls this machine by another name", async () => {
    expect(await statusOf("/", "evil.example")).toBe(403);
    expect(await statusOf("/manifest.xml", "localhost:3000")).toBe(200);
  });

  it("is found on the next port where one is taken", async () => {
    const port = Number(new URL(running.address).port);
    const second = await serveWorkbench(folder, port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.close();
  });
});

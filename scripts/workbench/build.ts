import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

/** The add-in's folder. */
export const ROOT = resolve(__dirname, "../..");

/** Where the workbench keeps Microsoft's client, as the pane's page spells it. */
export const OFFICE_JS = "office-js/office.js";

type PaneConfig = (
  env: { readonly officeJs?: string },
  args: { readonly mode: "production" },
) => Promise<Configuration>;

const load = createRequire(join(ROOT, "package.json"));

/** How `npm run build` makes the pane; with an address, office.js comes from there. */
export async function paneConfig(folder: string, officeJs?: string): Promise<Configuration & { name: string }> {
  const config = load("./webpack.config.js") as PaneConfig;
  const made = await config(officeJs === undefined ? {} : { officeJs }, { mode: "production" });
  const name = officeJs === undefined ? "pane-for-excel" : "pane-for-workbench";
  return { ...made, name, context: ROOT, output: { ...made.output, path: folder } };
}

function pageConfig(folder: string): Configuration & { name: string } {
  const config = load("./webpack.workbench.config.js") as Configuration;
  return { ...config, name: "page", context: ROOT, output: { ...config.output, path: folder } };
}

/** Builds the production pane, office.js from here, into `folder`/pane and the page around it into `folder`/page. */
export async function buildWorkbench(folder: string): Promise<void> {
  const pane = await paneConfig(join(folder, "pane"), OFFICE_JS);
  await build([pane, pageConfig(join(folder, "page"))]);
}

/** Runs webpack; a second time it takes what has not changed from its cache. */
export async function build(configs: readonly (Configuration & { name: string })[]): Promise<void> {
  const cached = configs.map((config) => ({ ...config, cache: { type: "filesystem" as const, name: config.name } }));
  const compiler = webpack(cached);
  const problems = await new Promise<string>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else done(stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : "");
    });
  });
  await new Promise<void>((done) => {
    compiler.close(() => {
      done();
    });
  });
  if (problems !== "") throw new Error(problems);
}

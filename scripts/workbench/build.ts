import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import webpack, { type Configuration } from "webpack";

/** The add-in's folder. */
export const ROOT = resolve(__dirname, "../..");

/** Where the workbench keeps Microsoft's client, as the pane's page spells it. */
export const OFFICE_JS = "office-js/office.js";

type PaneConfig = (env: { readonly officeJs: string }, args: { readonly mode: "production" }) => Promise<Configuration>;

const PANE = "./webpack.config.js";
const PAGE = "./webpack.workbench.config.js";
const load = createRequire(join(ROOT, "package.json"));

/**
 * Builds the production pane, as `npm run build` does but with office.js from here, into `folder`/pane, and the page
 * around it into `folder`/page. A second time it takes what has not changed from webpack's cache.
 */
export async function buildWorkbench(folder: string): Promise<void> {
  const pane = await (load(PANE) as PaneConfig)({ officeJs: OFFICE_JS }, { mode: "production" });
  const page = load(PAGE) as Configuration;
  await build([placed(pane, "pane", folder), placed(page, "page", folder)]);
}

function placed(config: Configuration, name: string, folder: string): Configuration {
  return {
    ...config,
    name,
    context: ROOT,
    output: { ...config.output, path: join(folder, name) },
    cache: {
      type: "filesystem",
      name: `workbench-${name}`,
      buildDependencies: { config: [load.resolve(PANE), load.resolve(PAGE)] },
    },
    infrastructureLogging: { level: "error" },
  };
}

async function build(configs: Configuration[]): Promise<void> {
  const compiler = webpack(configs);
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

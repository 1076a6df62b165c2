import { join, resolve } from "node:path";
import { Command } from "commander";
import { buildWorkbench, ROOT } from "./workbench/build";
import { openBrowser } from "./workbench/open-browser";
import { serveWorkbench } from "./workbench/server";

interface Options {
  readonly open: boolean;
  readonly port: string;
  readonly folder: string;
}

/** npm start: builds the workbench, serves it on localhost, opens it in the browser. */
async function main(): Promise<void> {
  const { open, port, folder } = new Command("npm start --")
    .option("--no-open", "don't open the browser")
    .option("--port <number>", "the first port to try; 0 for any that is free", "3000")
    .option("--folder <path>", "where to build", join(ROOT, "out", "workbench"))
    .parse()
    .opts<Options>();
  console.log("Building the pane and the workbench around it: some 30 seconds the first time.");
  await buildWorkbench(resolve(folder));
  const { address } = await serveWorkbench(resolve(folder), Number(port));
  console.log(`Quarter Ready with a workbook: ${address}  (Ctrl+C stops it)`);
  if (open) openBrowser(address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

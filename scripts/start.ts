import { join } from "node:path";
import { buildWorkbench, ROOT } from "./workbench/build";
import { openBrowser } from "./workbench/open-browser";
import { serveWorkbench } from "./workbench/server";

/** npm start [-- --no-open]: builds the workbench, serves it on localhost, opens it in the browser. */
async function main(): Promise<void> {
  const folder = join(ROOT, "out", "workbench");
  console.log("Building the pane and the workbench around it: some 30 seconds the first time.");
  await buildWorkbench(folder);
  const { address } = await serveWorkbench(folder);
  console.log(`Quarter Ready with a workbook: ${address}  (Ctrl+C stops it)`);
  if (!process.argv.includes("--no-open")) openBrowser(address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

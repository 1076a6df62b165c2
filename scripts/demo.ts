import { mkdir } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { run } from "../src/cli/run";

const SAMPLE = "samples/borough-q1.xlsx";
const OUT = "out/borough-q1-summary.xlsx";

/** Checks the sample, writes its summary, and says where the result is. */
async function main(): Promise<void> {
  const here = (file: string): string => resolve(__dirname, "..", file);
  await mkdir(here("out"), { recursive: true });
  const checked = await run(["check", SAMPLE], here);
  console.log(checked.out || checked.error);
  const written = await run(["summarise", SAMPLE, "--out", OUT, "--today", "2025-07-15"], here);
  const failed = checked.code === 2 || written.code === 2;
  if (failed) console.error(checked.error + written.error);
  else console.log(`The workbook with its summary, exceptions and checks: ${relative(process.cwd(), here(OUT))}`);
  process.exitCode = failed ? 1 : 0;
}

void main();

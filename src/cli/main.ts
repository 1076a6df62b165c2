import { resolve } from "node:path";
import { run } from "./run";

async function main(): Promise<void> {
  // npm runs scripts in the project's folder; INIT_CWD is where the user stands.
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  const { code, out, error } = await run(process.argv.slice(2), (file) => resolve(folder, file));
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}

void main();

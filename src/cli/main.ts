import { runGuarded } from "./guard";

async function main(): Promise<void> {
  // npm runs scripts in the project's folder; INIT_CWD is where the user stands.
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  const { code, out, error } = await runGuarded(process.argv.slice(2), folder);
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
}

void main();

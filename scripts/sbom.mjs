import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** npm run sbom: what of others goes into the add-in, as npm's own bill of materials (CycloneDX), into out/sbom.json. */
const root = join(import.meta.dirname, "..");
const asked = [
  "sbom",
  "--sbom-format",
  "cyclonedx",
  "--sbom-type",
  "application",
  "--omit",
  "dev",
  "--package-lock-only",
];
// npm may be a script that only a shell can run, as on Windows; the words are all ours.
const { status, stdout, stderr } = spawnSync(`npm ${asked.join(" ")}`, { cwd: root, shell: true, encoding: "utf8", maxBuffer: 64 << 20 }); // prettier-ignore
if (status !== 0) {
  console.error(stderr);
  process.exitCode = 1;
} else {
  const bill = JSON.parse(stdout);
  // npm takes the folder for the name.
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(join(root, "out", "sbom.json"), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`out/sbom.json: ${bill.components.length} packages (${bill.bomFormat} ${bill.specVersion}).`);
}

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { cellsOf, openBytes } from "../excel/open";

/** Says that a workbook is calculated anew when it is opened, whatever values were saved with it. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export interface Written {
  readonly bytes: Uint8Array;
  /** The name of the sheet that is asked for. */
  readonly sheet: string;
}

/** The values of a sheet of each of these workbooks, as LibreOffice calculates them. */
export async function recalculated(workbooks: readonly Written[]): Promise<unknown[][][]> {
  const folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
  try {
    const profile = join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, "registrymodifications.xcu"), ALWAYS);
    const files = workbooks.map((_, index) => join(folder, `${index}.xlsx`));
    for (const [index, file] of files.entries()) await writeFile(file, workbooks[index]?.bytes ?? new Uint8Array());
    const out = join(folder, "out");
    await promisify(execFile)("soffice", ["--headless", `-env:UserInstallation=file://${join(folder, "profile")}`, "--convert-to", "xlsx", "--outdir", out, ...files]); // prettier-ignore
    const values: unknown[][][] = [];
    for (const [index, { sheet }] of workbooks.entries()) {
      const host = await openBytes(await readFile(join(out, `${index}.xlsx`)));
      values.push((await cellsOf(sheet)).values);
      host.close();
    }
    return values;
  } finally {
    await rm(folder, { recursive: true });
  }
}

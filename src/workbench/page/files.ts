/** What the page opens at first. */
export const FIRST_SAMPLE = "borough-q1.xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** The workbooks that come with Quarter Ready. */
export async function sampleNames(): Promise<readonly string[]> {
  const answer = await fetch("samples.json");
  const names: unknown = answer.ok ? await answer.json() : [];
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** The bytes of one of them. */
export async function readSample(name: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`No sample ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The bytes of a file of the user's. They stay in this page. */
export async function readFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Hands the bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = name.toLowerCase().endsWith(".xlsm") ? XLSM : XLSX;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

import { resolve } from "node:path";
import { run } from "../../src/cli/run";
import { BOROUGH, PLANTED } from "../../samples/make-borough-q1";

interface Document {
  readonly findings: readonly {
    rule: string;
    severity: string;
    sheet: string;
    cell: string;
    fix: { cell: string; value: string } | null;
  }[];
  readonly summary: { items: number; byRating: Record<string, number> };
  readonly ready: boolean;
}

async function check(): Promise<{ code: number; document: Document; out: string }> {
  const { code, out } = await run(["check", "samples/borough-q1.xlsx", "--json"], (file) =>
    resolve(__dirname, "../..", file),
  );
  return { code, document: JSON.parse(out) as Document, out };
}

it("finds in the sample, to the cell, the faults that its script planted and no others", async () => {
  const { document } = await check();
  const found = document.findings.map(({ rule, severity, sheet, cell, fix }) => ({ rule, severity, sheet, cell, fix: fix?.value ?? null })); // prettier-ignore
  expect(found).toEqual(PLANTED);
});

it("counts every item of the sample once", async () => {
  const { document } = await check();
  expect(document.summary.items).toBe(BOROUGH.items);
  expect(document.summary.byRating).toMatchObject(BOROUGH.byRating);
  expect(Object.values(document.summary.byRating).reduce((sum, many) => sum + many)).toBe(BOROUGH.items);
});

it("proposes fixes for the cell at fault, says that the sample is not ready, and ends with 1", async () => {
  const { document, code } = await check();
  for (const { cell, fix } of document.findings) if (fix) expect(fix.cell).toBe(cell);
  expect([document.ready, code]).toEqual([false, 1]);
});

it("prints the same bytes each time", async () => {
  expect((await check()).out).toBe((await check()).out);
});

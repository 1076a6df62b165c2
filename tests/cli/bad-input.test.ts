import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { run, type Ended } from "../../src/cli/run";
import { buildWorkbook } from "../../samples/workbook-builder";
import { registerSheet, soundRows } from "../registers";

const SAMPLE = resolve(__dirname, "../../samples/borough-q1.xlsx");
/** How a compound file begins: an .xls, or a workbook behind a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "quarter-ready-"));
});
afterEach(() => rm(folder, { recursive: true }));

function cli(...words: string[]): Promise<Ended> {
  return run(words, (file) => resolve(folder, file));
}

function put(name: string, bytes: Uint8Array | string): Promise<void> {
  return writeFile(join(folder, name), bytes);
}

/** A compound file with one stream of that name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  bytes.set(OLE);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, 0xfffffffe, true);
  view.setUint32(0x44, 0xfffffffe, true);
  for (let slot = 0; slot < 109; slot++) view.setUint32(0x4c + slot * 4, slot === 0 ? 0 : 0xffffffff, true);
  for (let slot = 0; slot < 128; slot++)
    view.setUint32(512 + slot * 4, slot === 0 ? 0xfffffffd : slot === 1 ? 0xfffffffe : 0xffffffff, true);
  for (const [index, name] of ["Root Entry", stream].entries()) {
    const at = 1024 + index * 128;
    for (let letter = 0; letter < name.length; letter++) view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  }
  return bytes;
}

describe("a file that cannot be read gets one plain line and ends with 2", () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ["empty.xlsx", "", /empty/],
    ["letter.xlsx", "Dear colleague", /not an Excel workbook/],
    ["letter.docx.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }), /not an Excel workbook/],
    ["old.xls", compoundFile("Workbook"), /old \.xls format/],
    ["secret.xlsx", compoundFile("EncryptedPackage"), /password/],
    ["cut.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), /damaged|not an Excel workbook/],
  ])("%s", async (name, bytes, words) => {
    await put(name, bytes);
    const { code, out, error } = await cli("check", name);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(words);
    expect(error).toMatch(/^\S[^\n]+\.\n$/);
  });

  it("missing.xlsx", async () => {
    expect(await cli("check", "missing.xlsx")).toEqual({
      code: 2,
      out: "",
      error: expect.stringMatching(/no such file/) as string,
    });
  });

  it("a workbook without a register", async () => {
    await put("notes.xlsx", await buildWorkbook([{ name: "Notes", rows: [["Remember the milk"]] }]));
    const { code, out, error } = await cli("check", "notes.xlsx", "--json");
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/No register was found.*'Notes'/);
  });
});

describe("options that cannot be used", () => {
  it.each<[string[], RegExp]>([
    [["check"], /files/],
    [["check", "x.xlsx", "--quarter", "next"], /--quarter 'next'/],
    [["check", "x.xlsx", "--today", "15/07/2022"], /--today/],
    [["check", "x.xlsx", "--profile", "none.json"], /none\.json/],
    [["summarise", "x.xlsx"], /--out/],
    [["prepare", "x.xlsx"], /prepare/],
    [["check", "x.xlsx", "--loud"], /--loud/],
  ])("%j", async (words, problem) => {
    const { code, out, error } = await cli(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(problem);
    expect(error.trimEnd()).not.toContain("\n");
  });

  it("names the quarters that there are when asked for another", async () => {
    const { code, error } = await cli("check", SAMPLE, "--quarter", "Q3 2025/26");
    expect(code).toBe(2);
    expect(error).toMatch(/no columns for Q3 2025\/26; it has Q1 2025\/26/);
  });
});

describe("what was not read", () => {
  const rows = [...registerSheet(soundRows(3)).values, ["Total", 3]];

  it("is told row by row only when asked for", async () => {
    await put("return.xlsx", await buildWorkbook([{ name: "KPIs", rows }]));
    expect((await cli("check", "return.xlsx")).out).toContain("1 row within or below the tables. Add --explain");
    expect((await cli("check", "return.xlsx", "--explain")).out).toContain("Row 7 of 'KPIs' is a total: 'Total'.");
  });
});

describe("several files", () => {
  it("gives one array, in which a file that could not be read says why", async () => {
    await put("empty.xlsx", "");
    const { code, out } = await cli("check", SAMPLE, "empty.xlsx", "--json");
    const documents = JSON.parse(out) as { file: string; problem?: string }[];
    expect(code).toBe(2);
    expect(documents.map(({ file, problem }) => [file, problem === undefined])).toEqual([["borough-q1.xlsx", true], ["empty.xlsx", false]]); // prettier-ignore
  });
});

describe("writing", () => {
  it("never writes over the workbook itself, under whatever name", async () => {
    await put("return.xlsx", await readFile(SAMPLE));
    const before = await readFile(join(folder, "return.xlsx"));
    const { code, error } = await cli("summarise", "return.xlsx", "--out", "./sub/../return.xlsx");
    expect(code).toBe(2);
    expect(error).toMatch(/never written over/);
    expect(await readFile(join(folder, "return.xlsx"))).toEqual(before);
  });

  it("writes OUT and nothing else, and leaves no temporary file", async () => {
    await put("return.xlsx", await readFile(SAMPLE));
    const { code, out } = await cli("summarise", "return.xlsx", "--out", "summary.xlsx");
    expect(code).toBe(1);
    expect(out).toContain("Written: summary.xlsx");
    expect((await readdir(folder)).sort()).toEqual(["return.xlsx", "summary.xlsx"]);
  });

  it("writes the same bytes for the same file", async () => {
    await cli("summarise", SAMPLE, "--out", "one.xlsx", "--today", "2025-07-15");
    await cli("summarise", SAMPLE, "--out", "two.xlsx", "--today", "2025-07-15");
    expect((await readFile(join(folder, "one.xlsx"))).equals(await readFile(join(folder, "two.xlsx")))).toBe(true);
  });

  it("says why a workbook with protected structure cannot be written, checks it all the same, and writes nothing", async () => {
    const rows = registerSheet(soundRows(3)).values;
    await put("locked.xlsx", await buildWorkbook([{ name: "KPIs", rows }], { protectStructure: true }));
    expect((await cli("check", "locked.xlsx")).code).toBe(0);
    const { code, error } = await cli("summarise", "locked.xlsx", "--out", "summary.xlsx");
    expect(code).toBe(2);
    expect(error).toMatch(/structure is protected/);
    expect(await readdir(folder)).toEqual(["locked.xlsx"]);
  });
});

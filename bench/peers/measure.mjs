// One reader and one validator on one workbook, in a process of its own, so that its memory is its own.
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [, , name, file, built] = process.argv;
const require = createRequire(import.meta.url);
const schema = () => require(`${built}/peer-schema.js`).asked;

/** Each gives back a function that checks what was read, and that gives back the zero-based rows at fault. */
const PEERS = {
  "Quarter Ready": async (bytes) => await require(`${built}/peer-product.js`).product(bytes),
  "read-excel-file + zod": async (bytes) => {
    const { readSheet } = await import("read-excel-file/node");
    return byZod(await readSheet(Buffer.from(bytes), "KPIs"));
  },
  "SheetJS + ajv": async (bytes) => {
    const XLSX = require("xlsx");
    const { Sheets } = XLSX.read(bytes, { type: "buffer", sheets: ["KPIs"] });
    const rows = XLSX.utils.sheet_to_json(Sheets.KPIs, { header: 1, raw: false, defval: "", blankrows: true });
    const { jsonSchema, overFields, headings } = schema();
    const Ajv = require("ajv/dist/2020").default;
    const isSound = new Ajv({ allErrors: true }).compile(jsonSchema);
    return () => faulty(objectsOf(rows, headings), (row) => isSound(row) && overFields(row));
  },
  "ExcelJS + zod": async (bytes) => {
    const ExcelJS = require("exceljs");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes);
    const rows = [];
    workbook.getWorksheet("KPIs").eachRow({ includeEmpty: true }, (row) => rows.push(row.values.slice(1)));
    return byZod(rows);
  },
};

/** In MB. A process's own resource usage counts what its parent held when it was started; Linux tells its own. */
function peakMemory() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

function byZod(rows) {
  const { byZod: isSound, headings } = schema();
  const objects = objectsOf(rows, headings);
  return () => faulty(objects, isSound);
}

/** The rows below the header as objects, each with its place. */
function objectsOf(rows, headings) {
  const columns = Object.entries(headings);
  const top = rows.findIndex((row) => row[0] === headings.reference);
  const at = columns.map(([key, heading]) => [key, rows[top].indexOf(heading)]);
  return rows.slice(top + 1).map((row, index) => {
    const object = Object.fromEntries(at.map(([key, column]) => [key, String(row[column] ?? "")]));
    return { place: top + 1 + index, row: object };
  });
}

function faulty(objects, isSound) {
  return objects.filter(({ row }) => !isSound(row)).map(({ place }) => place);
}

const bytes = readFileSync(file);
const start = performance.now();
const check = await PEERS[name](bytes);
const read = performance.now() - start;
const before = performance.now();
const rows = check();
const checked = performance.now() - before;
const memory = peakMemory();
process.stdout.write(JSON.stringify({ read, check: checked, memory, rows: [...new Set(rows)] }));
// Some readers leave handles open.
process.exit(0);

import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { LIMITS } from "./limits";
import { plainXml } from "./plain-xml";
import { scanXml, type Visit } from "./xml-scan";

/** Why the parts cannot be read; or all of them, and whether some had to be written in a plainer way. */
export function wholeParts(
  parts: Readonly<Record<string, Uint8Array>>,
): { readonly parts: Record<string, Uint8Array>; readonly isRewritten: boolean } | "damaged" | "too-large" {
  const read = { ...parts };
  let isRewritten = false;
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/i.test(path) || bytes.length === 0) continue;
    const counts = { sheet: 0, xf: 0 };
    const scanned = scanXml(bytes, LIMITS.depth, visitor(counts));
    if (scanned === "broken") return "damaged";
    // The formats of cells, and beside them those of named styles.
    if (counts.sheet > LIMITS.sheets || counts.xf > 2 * LIMITS.cellFormats) return "too-large";
    if (scanned === "whole") continue;
    read[path] = plainXml(bytes);
    isRewritten = true;
  }
  return { parts: read, isRewritten };
}

/** What is looked at depends on the part's first tag: parts may be called anything. */
function visitor(counts: { sheet: number; xf: number }): Visit {
  let visit: Visit | undefined;
  return (bytes, name, nameEnd, tagEnd) => {
    if (visit !== undefined) return visit(bytes, name, nameEnd, tagEnd);
    const isCalled = (word: string): boolean => isWord(bytes, name, nameEnd, word);
    if (isCalled("worksheet")) visit = isPlaced;
    else if (isCalled("workbook")) visit = counting("sheet", counts);
    else visit = isCalled("styleSheet") ? counting("xf", counts) : () => true;
    return true;
  };
}

function counting<Word extends string>(word: Word, counts: Record<Word, number>): Visit {
  return (bytes, name, nameEnd) => {
    if (isWord(bytes, name, nameEnd, word)) counts[word] += 1;
    return true;
  };
}

const ROW = [0x72, 0x6f, 0x77];
const C = 0x63;
const R = 0x72;

/** Rows and cells stand where a sheet has room for them: the engine makes room for whatever a row calls itself. */
const isPlaced: Visit = (bytes, name, nameEnd, tagEnd) => {
  const isCell = nameEnd - name === 1 && bytes[name] === C;
  if (!isCell && !(nameEnd - name === 3 && ROW.every((letter, index) => bytes[name + index] === letter))) return true;
  for (let at = nameEnd; at < tagEnd - 3; at += 1) {
    // r="…", not xr="…" or customHeight="…".
    if (bytes[at + 1] !== R || bytes[at + 2] !== 0x3d || (bytes[at] ?? 0) > 0x20) continue;
    return isReference(bytes, at + 4, isCell);
  }
  return true;
};

/** "B12" where a cell is meant, else "12". */
function isReference(bytes: Uint8Array, from: number, isCell: boolean): boolean {
  let at = from;
  let column = 0;
  for (; isLetter(bytes[at]); at += 1) column = Math.min(column * 26 + ((bytes[at] ?? 0) & 0x1f), MAX_COLUMNS + 1);
  let row = 0;
  const digits = at;
  for (; isDigit(bytes[at]); at += 1) row = Math.min(row * 10 + (bytes[at] ?? 0) - 0x30, MAX_ROWS + 1);
  const isClosed = bytes[at] === bytes[from - 1];
  return at > digits && isClosed && row >= 1 && row <= MAX_ROWS && (isCell ? column >= 1 && column <= MAX_COLUMNS : column === 0); // prettier-ignore
}

function isLetter(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isWord(bytes: Uint8Array, from: number, end: number, word: string): boolean {
  if (end - from !== word.length) return false;
  for (let at = from; at < end; at += 1) if (bytes[at] !== word.charCodeAt(at - from)) return false;
  return true;
}

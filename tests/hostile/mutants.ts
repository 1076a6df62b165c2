import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Random } from "./random";

/** A workbook that was spoilt, and how. */
export interface Mutant {
  readonly bytes: Uint8Array;
  readonly how: string;
}

/** What stands where a number, a place or a name is expected. */
const NASTY = ["", "-1", "0", "1", "2", "255", "65536", "1048576", "1048577", "2147483647", "4294967295", "1e308", "NaN", "-0.5", "A1", "XFD1048576", "XFE1", "A1:XFD1048576", "A:A", "A0", "B2:A1", "#REF!", "true", "s", "str", "shared", "array", "inlineStr", "rId1", "rId99", "../../../../etc/passwd", "http://192.0.2.1/x", "__proto__", "constructor", "&#x110000;", "&#0;", "&constructor;", "_x0000_", "_xD800_", "Sheet1!A1", "SUM(A1:XFD1048576)", "A1+", "((((((((", "\"", "[0]Sheet1!A1", "FF00FF00", "General;;;;;;", "0.0000000000000000000000000000000000000"] as const; // prettier-ignore

type Spoil = (random: Random, text: string) => string;

/** Ways to spoil the XML of a part. The first leave it whole as XML, so that it is read all the way. */
const WAYS: Readonly<Record<string, Spoil>> = {
  attribute: (random, xml) => replaceOne(random, xml, /="[^"]*"/g, () => `="${random.pick(NASTY).replaceAll('"', "&quot;")}"`), // prettier-ignore
  text: (random, xml) => replaceOne(random, xml, />[^<>]+</g, () => `>${random.pick(NASTY)}<`),
  "two attributes": (random, xml) => swapped(random, xml, /="[^"]*"/g),
  "element twice": (random, xml) => replaceOne(random, xml, ELEMENT, (found) => found + found),
  "element gone": (random, xml) => replaceOne(random, xml, ELEMENT, () => ""),
  "element within": (random, xml) => replaceOne(random, xml, /<(\w+)([^<>]*)>([^<>]*)<\/\1>/g, (found) => found.replace(/>/, `>${found}`)), // prettier-ignore
  "elements swapped": (random, xml) => swapped(random, xml, ELEMENT),
  "tag gone": (random, xml) => replaceOne(random, xml, /<[^<>]*>/g, () => ""),
  "letters changed": (random, xml) => {
    const at = random.below(xml.length);
    return xml.slice(0, at) + String.fromCharCode(random.below(256)) + xml.slice(at + 1 + random.below(3));
  },
  "cut off": (random, xml) => xml.slice(0, random.below(xml.length)),
};
const ELEMENT = /<([\w:]+)[^<>]*(?:\/>|>[^<>]*<\/\1>)/g;
/** Those that reach furthest come most often. */
const CHOICES = Object.keys(WAYS).flatMap((way, index) => Array<string>(index < 7 ? 3 : 1).fill(way));

/** The mutant of that number; the same for the same workbooks, seed and number. */
export function mutantOf(workbooks: ReadonlyMap<string, Uint8Array>, seed: number, number: number): Mutant {
  const random = new Random(Math.imul(seed, 1_000_003) + number);
  const [name, bytes] = random.pick([...workbooks]);
  const chance = random.next();
  const spoilt = chance < 0.12 ? flipped(random, bytes) : chance < 0.2 ? cut(random, bytes) : spoiltParts(random, bytes); // prettier-ignore
  return { bytes: spoilt.bytes, how: `${name}: ${spoilt.how}` };
}

function flipped(random: Random, bytes: Uint8Array): Mutant {
  const copy = bytes.slice();
  const count = 1 + random.below(8);
  for (let each = 0; each < count; each += 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return { bytes: copy, how: `${count} bits of the file` };
}

function cut(random: Random, bytes: Uint8Array): Mutant {
  const at = random.below(bytes.length);
  if (random.next() < 0.5) return { bytes: bytes.slice(0, at), how: `cut off at byte ${at}` };
  const gap = random.below(Math.min(2000, bytes.length - at));
  return { bytes: Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + gap)]), how: `${gap} bytes taken out at ${at}` }; // prettier-ignore
}

function spoiltParts(random: Random, bytes: Uint8Array): Mutant {
  let parts = unzipSync(bytes);
  const how: string[] = [];
  const count = 1 + random.below(3);
  for (let each = 0; each < count; each += 1) {
    const path = random.pick(Object.keys(parts));
    const chance = random.next();
    if (chance < 0.03) {
      parts = Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path));
      how.push(`${path} gone`);
    } else if (chance < 0.06) {
      parts[path] = parts[random.pick(Object.keys(parts))] ?? new Uint8Array();
      how.push(`${path} is another part`);
    } else {
      const way = random.pick(CHOICES);
      parts[path] = strToU8(WAYS[way]?.(random, strFromU8(parts[path] ?? new Uint8Array())) ?? "");
      how.push(`${path} ${way}`);
    }
    if (Object.keys(parts).length === 0) break;
  }
  return { bytes: zipSync(parts, { level: 1 }), how: how.join("; ") };
}

function replaceOne(random: Random, text: string, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: old } = random.pick(found);
  return text.slice(0, index) + change(old) + text.slice(index + old.length);
}

function swapped(random: Random, text: string, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)];
  if (found.length < 2) return text;
  const [one, other] = [random.pick(found), random.pick(found)].sort((a, b) => a.index - b.index);
  if (one === undefined || other === undefined || other.index < one.index + one[0].length) return text;
  return text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length, other.index) + one[0] + text.slice(other.index + other[0].length); // prettier-ignore
}

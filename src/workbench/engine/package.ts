import { strFromU8, zipSync } from "fflate";
import { unpack, type Unpacking } from "./door/unpack";
import { wholeParts } from "./door/whole-parts";
import { attributes, isTrue, startTags } from "./xml";

export type Parts = Record<string, Uint8Array>;
export type OpenFailure = {
  readonly ok: false;
  readonly reason: "empty" | "not-a-workbook" | "old-format" | "encrypted" | "damaged" | "too-large";
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE container holds either an encrypted .xlsx (a stream EncryptedPackage) or a workbook of before 2007. */
function oleReason(bytes: Uint8Array): "encrypted" | "old-format" {
  const wide = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  }
  return "old-format";
}

/** The parts of the package and the bytes that hold them, or why these bytes are no workbook. */
export function openPackage(
  bytes: Uint8Array,
  unpacking?: Unpacking,
): { readonly ok: true; readonly parts: Parts; readonly bytes: Uint8Array } | OpenFailure {
  if (bytes.length === 0) return { ok: false, reason: "empty" };
  if (OLE.every((byte, index) => bytes[index] === byte)) return { ok: false, reason: oleReason(bytes) };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, reason: "not-a-workbook" };
  const unpacked = unpack(bytes, unpacking);
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  const main = mainPart(parts);
  if (main === undefined) return { ok: false, reason: "not-a-workbook" };
  if (parts[main] === undefined) return { ok: false, reason: "damaged" };
  const whole = wholeParts(parts);
  if (typeof whole === "string") return { ok: false, reason: whole };
  return { ok: true, parts: whole.parts, bytes: whole.isRewritten ? zipSync(whole.parts, { level: 0 }) : bytes };
}

/** A part's text; "" when the package lacks it. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? "" : strFromU8(bytes).replace(/^\uFEFF/, "");
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The path of the relationships of a part: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, targets as paths in the package (external ones as written). */
export function relationships(parts: Parts, part: string): readonly Relationship[] {
  return startTags(partText(parts, relsPath(part)), "Relationship").map((tag) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes(tag);
    const target = TargetMode === "External" ? Target : resolve(part, Target);
    return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target };
  });
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The workbook part that _rels/.rels names, when it is a spreadsheet's. */
export function mainPart(parts: Parts): string | undefined {
  const target = relationships(parts, "").find((each) => each.type === "officeDocument")?.target;
  if (target === undefined) return undefined;
  const types = startTags(partText(parts, "[Content_Types].xml"), "Override").map(attributes);
  const type = types.find((each) => each["PartName"] === `/${target}`)?.["ContentType"];
  return type === undefined || /spreadsheetml|ms-excel/.test(type) ? target : undefined;
}

export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly part: string;
}

const STATES = new Map<string | undefined, SheetEntry["visibility"]>([["hidden", "Hidden"], ["veryHidden", "VeryHidden"]]); // prettier-ignore

/** What xl/workbook.xml says of its sheets, in tab order, and of its structure. */
export function workbookPart(parts: Parts): {
  readonly sheets: readonly SheetEntry[];
  readonly isStructureLocked: boolean;
  readonly mustCalculate: boolean;
} {
  const main = mainPart(parts) ?? "xl/workbook.xml";
  const xml = partText(parts, main);
  const rels = relationships(parts, main);
  const sheets = startTags(xml, "sheet").map((tag) => {
    const found = attributes(tag);
    const relation = Object.entries(found).find(([name]) => name.endsWith(":id"))?.[1];
    return {
      id: Number(found["sheetId"]),
      name: found["name"] ?? "",
      visibility: STATES.get(found["state"]) ?? ("Visible" as const),
      part: rels.find((each) => each.id === relation)?.target ?? "",
    };
  });
  const protection = startTags(xml, "workbookProtection")[0];
  const calculation = startTags(xml, "calcPr")[0];
  return {
    sheets,
    isStructureLocked: protection !== undefined && isTrue(attributes(protection)["lockStructure"]),
    mustCalculate: calculation !== undefined && isTrue(attributes(calculation)["fullCalcOnLoad"]),
  };
}

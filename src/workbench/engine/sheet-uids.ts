import { strFromU8, strToU8 } from "fflate";
import { madeSheetId } from "./made-ids";
import { type Parts, partText, workbookPart } from "./package";
import type { Sheet } from "./sheet";
import { attributes, startTags } from "./xml";

const REVISION = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** More than the first tag of a worksheet's part takes. */
const FIRST_BYTES = 8192;

/**
 * The ids of the sheets of a file by their number in it. Excel writes them into the file (`xr:uid`). A file that an
 * Excel of before 2019 or another program has written has none; then they are made of the sheets' numbers
 * (github.com/OfficeDev/office-js/issues/1390).
 */
export function uidsOf(
  parts: Parts,
  sheets: readonly { readonly id: number; readonly part: string }[],
): ReadonlyMap<number, string> {
  const uids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, part } of sheets) {
    const told = uidIn(strFromU8((parts[part] ?? new Uint8Array()).subarray(0, FIRST_BYTES)));
    const uid = told === undefined || taken.has(told) ? madeSheetId(id) : told;
    taken.add(uid);
    uids.set(id, uid);
  }
  return uids;
}

function uidIn(xml: string): string | undefined {
  const uid = attributes(startTags(xml, "worksheet")[0] ?? "")["xr:uid"]?.toUpperCase();
  return uid !== undefined && /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(uid) ? uid : undefined;
}

/** An id for a sheet that is added: Excel draws lots; here the same calls give the same ids, and others other ones. */
export function newUid(name: string, taken: readonly string[]): string {
  const seed = `${name} ${taken.join(" ")}`;
  const hex = [1, 2, 3, 4].map((salt) => hashed(`${salt} ${seed}`)).join("");
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

/** FNV-1a, 32 bits. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, "0");
}

/** Writes the ids into the sheets' parts, but for those that are made of the sheets' numbers. */
export function saveUids(parts: Parts, sheets: readonly Sheet[]): void {
  for (const { id, part } of workbookPart(parts).sheets) {
    const uid = sheets.find((sheet) => sheet.id === id)?.uid;
    if (uid === undefined || uid === madeSheetId(id)) continue;
    const xml = partText(parts, part);
    const [tag = ""] = startTags(xml, "worksheet");
    if (attributes(tag)["xr:uid"]?.toUpperCase() === uid) continue;
    parts[part] = strToU8(xml.replace(tag, () => withUid(tag, uid)));
  }
}

function withUid(tag: string, uid: string): string {
  const { ["mc:Ignorable"]: ignorable = "" } = attributes(tag);
  const words = new Set([...ignorable.split(" ").filter((word) => word !== ""), "xr"]);
  const bare = tag.replace(/\s(?:xr:uid|xmlns:xr|xmlns:mc|mc:Ignorable)="[^"]*"/g, "");
  const added = `xmlns:mc="${COMPATIBILITY}" xmlns:xr="${REVISION}" mc:Ignorable="${[...words].join(" ")}" xr:uid="${uid}"`;
  return bare.replace(/\/?>$/, (end) => ` ${added}${end}`);
}

import { strToU8 } from "fflate";
import { cellName } from "./address";
import { saveNotes } from "./note-parts";
import { mainPart, type Parts, partText, relationships } from "./package";
import { dropPart, freePath, putPart, relate, takeAway } from "./part-edits";
import { type Person, personsIn, relatedPart, type Said, sheetParts, type Thread, threadsIn } from "./read-comments";
import { attributes, elements, escapeCharacters, escapeXml, startTags } from "./xml";

// MS-XLSX 2.1.10 (persons) and 2.1.23 (threaded comments).
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADS = "application/vnd.ms-excel.threadedcomments+xml";
const PERSONS = "application/vnd.ms-excel.person+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Brings the parts of a sheet into line with its threads: the threads themselves, and the notes that stand for them. */
export function saveComments(parts: Parts, sheetPart: string, sheetId: number, threads: readonly Thread[]): void {
  const read = threadsIn(parts, sheetPart);
  saveNotes(parts, sheetPart, sheetId, threads, new Set(read.map(({ id }) => id)));
  const part = relatedPart(parts, sheetPart, "threadedComment");
  const path = part ?? freePath(parts, "xl/threadedComments/threadedComment", ".xml");
  const old = part === undefined ? `${HEAD}<ThreadedComments xmlns="${NAMESPACE}"></ThreadedComments>` : partText(parts, part); // prettier-ignore
  const xml = withThreads(old, threads, new Set(read.flatMap(saidIn).map(({ id }) => id)));
  const isLeft = startTags(xml, "threadedComment").length > 0;
  if (part === undefined && isLeft) {
    putPart(parts, path, THREADS, strToU8(xml));
    relate(parts, sheetPart, `${RELATIONS}/threadedComment`, path);
  } else if (part !== undefined && isLeft) parts[path] = strToU8(xml);
  else if (part !== undefined) takeAway(parts, sheetPart, part);
  for (const said of threads.flatMap(saidIn)) if (said.xml === undefined) name(parts, said.person);
}

function saidIn(thread: Thread): readonly Said[] {
  return [thread, ...thread.replies];
}

/**
 * What is still there stays where it is and as it is; what is new comes last.
 * @param read the ids that were understood; what was not understood stays
 */
function withThreads(old: string, threads: readonly Thread[], read: ReadonlySet<string>): string {
  const now = new Map(threads.flatMap((thread) => saidIn(thread).map((said) => [said.id, { said, thread }] as const)));
  const written = new Set<string>();
  const kept = elements(old, "threadedComment").reduce((xml, each) => {
    const { id = "" } = attributes(startTags(each, "threadedComment")[0] ?? "");
    const found = now.get(id);
    written.add(id);
    if (found === undefined) return read.has(id) ? xml.replace(each, "") : xml;
    return found.said.xml === undefined ? xml.replace(each, () => element(found.said, found.thread)) : xml;
  }, old);
  const added = [...now].flatMap(([id, { said, thread }]) => (written.has(id) ? [] : [element(said, thread)]));
  const open = kept.replace(/<((?:\w+:)?ThreadedComments)([^>]*)\/>/, "<$1$2></$1>");
  return open.replace(/(?=<\/(?:\w+:)?ThreadedComments>)/, () => added.join(""));
}

function element(said: Said, thread: Thread): string {
  const ref = cellName(thread.row, thread.column);
  const parent = said === thread ? "" : ` parentId="${escapeXml(thread.id)}"`;
  const done = said === thread && thread.isResolved ? ' done="1"' : "";
  // The file has hundredths of a second and no zone.
  const at = said.created.replace(/(\.\d\d)\d*Z$|Z$/, "$1");
  return `<threadedComment ref="${ref}" dT="${at}" personId="${escapeXml(said.person.id)}" id="${escapeXml(said.id)}"${parent}${done}><text>${escapeXml(escapeCharacters(said.content))}</text></threadedComment>`; // prettier-ignore
}

/** Sees to it that a person is in the workbook's list. */
function name(parts: Parts, { id, name: displayName }: Person): void {
  if (personsIn(parts).has(id)) return;
  const main = mainPart(parts) ?? "";
  const part = relatedPart(parts, main, "person");
  const path = part ?? "xl/persons/person.xml";
  const old = part === undefined ? `${HEAD}<personList xmlns="${NAMESPACE}"></personList>` : partText(parts, part);
  const person = `<person displayName="${escapeXml(displayName)}" id="${id}" userId="${escapeXml(displayName)}" providerId="None"/>`;
  const open = old.replace(/<((?:\w+:)?personList)([^>]*)\/>/, "<$1$2></$1>");
  const bytes = strToU8(open.replace(/(?=<\/(?:\w+:)?personList>)/, () => person));
  if (part !== undefined) parts[path] = bytes;
  else {
    putPart(parts, path, PERSONS, bytes);
    relate(parts, main, `${RELATIONS}/person`, path);
  }
}

const OF_COMMENTS = ["comments", "threadedComment", "vmlDrawing"];

/**
 * Drops what deleted sheets leave behind, and the person by whom nothing is left.
 * @param opened the parts that the workbook was opened from
 */
export function dropUnusedComments(parts: Parts, opened: Parts, writer: Person): void {
  const stand = sheetParts(parts);
  const used = new Set([...stand.values()].flatMap((part) => relationships(parts, part).map(({ target }) => target)));
  for (const [id, sheetPart] of sheetParts(opened)) {
    if (stand.has(id)) continue;
    for (const { type, target } of relationships(opened, sheetPart))
      if (OF_COMMENTS.includes(type) && !used.has(target)) dropPart(parts, target);
  }
  const main = mainPart(parts) ?? "";
  const part = relatedPart(parts, main, "person");
  if (part === undefined || !personsIn(parts).has(writer.id)) return;
  const isNamed = [...used].some((path) => path.includes("threadedComment") && partText(parts, path).includes(writer.id)); // prettier-ignore
  if (isNamed) return;
  const left = elements(partText(parts, part), "person").reduce(
    (xml, each) => {
      return attributes(each)["id"] === writer.id ? xml.replace(each, "") : xml;
    },
    partText(parts, part),
  );
  if (startTags(left, "person").length > 0) parts[part] = strToU8(left);
  else takeAway(parts, main, part);
}

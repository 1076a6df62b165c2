import { strToU8 } from "fflate";
import { cellName } from "./address";
import { saveNotes } from "./note-parts";
import { mainPart, type Parts, partText, relationships, workbookPart } from "./package";
import { dropPart, freePath, putPart, relate, takeAway } from "./part-edits";
import { type Person, personsIn, relatedPart, type Said, type Thread, threadsIn } from "./read-comments";
import { attributes, elements, escapeCharacters, escapeXml, startTags } from "./xml";

// MS-XLSX 2.1.10 (persons) and 2.1.23 (threaded comments).
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONS = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADS = "application/vnd.ms-excel.threadedcomments+xml";
const PERSONS = "application/vnd.ms-excel.person+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Brings the parts of a sheet into line with its threads: the threads themselves, and the notes that stand for them. */
export function saveComments(parts: Parts, sheetPart: string, sheetId: number, threads: readonly Thread[]): void {
  const stored = new Set(threadsIn(parts, sheetPart).map(({ id }) => id));
  saveNotes(parts, sheetPart, sheetId, threads, stored);
  const part = relatedPart(parts, sheetPart, "threadedComment");
  if (threads.length === 0) {
    if (part !== undefined) takeAway(parts, sheetPart, part);
    return;
  }
  const path = part ?? freePath(parts, "xl/threadedComments/threadedComment", ".xml");
  const old = part === undefined ? `${HEAD}<ThreadedComments xmlns="${NAMESPACE}"></ThreadedComments>` : partText(parts, part); // prettier-ignore
  const bytes = strToU8(withThreads(old, threads));
  if (part !== undefined) parts[path] = bytes;
  else {
    putPart(parts, path, THREADS, bytes);
    relate(parts, sheetPart, `${RELATIONS}/threadedComment`, path);
  }
  for (const { person, xml } of threads.flatMap((thread) => [thread, ...thread.replies]))
    if (xml === undefined) name(parts, person);
}

/** What is still there stays where it is and as it is; what is new comes last. */
function withThreads(old: string, threads: readonly Thread[]): string {
  const spelled = new Map(
    threads.flatMap((thread) =>
      [thread, ...thread.replies].map((said) => [said.id, said.xml ?? element(said, thread)] as const),
    ),
  );
  const kept = elements(old, "threadedComment").reduce((xml, each) => {
    const { id = "" } = attributes(startTags(each, "threadedComment")[0] ?? "");
    const now = spelled.get(id) ?? "";
    spelled.delete(id);
    return now === each ? xml : xml.replace(each, () => now);
  }, old);
  const open = kept.replace(/<((?:\w+:)?ThreadedComments)([^>]*)\/>/, "<$1$2></$1>");
  return open.replace(/(?=<\/(?:\w+:)?ThreadedComments>)/, () => [...spelled.values()].join(""));
}

function element(said: Said, thread: Thread): string {
  const ref = cellName(thread.row, thread.column);
  const parent = said === thread ? "" : ` parentId="${escapeXml(thread.id)}"`;
  const done = said === thread && thread.isResolved ? ' done="1"' : "";
  // The file has hundredths of a second and no zone.
  const at = said.created.replace(/\d?Z$/, "");
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

const OF_COMMENTS = /^xl\/(?:threadedComments\/[^/]+\.xml|comments[^/]*\.xml|drawings\/vmlDrawing[^/]*\.vml)$/;

/** Parts that no sheet has any more, and the person by whom nothing is left. */
export function dropUnusedComments(parts: Parts, writer: Person): void {
  const used = new Set(
    workbookPart(parts).sheets.flatMap(({ part }) => relationships(parts, part).map(({ target }) => target)),
  );
  for (const path of Object.keys(parts)) if (OF_COMMENTS.test(path) && !used.has(path)) dropPart(parts, path);
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

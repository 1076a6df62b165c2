import { strToU8 } from "fflate";
import { cellName } from "./address";
import { type Parts, partText, relationships } from "./package";
import { withShapes } from "./note-shapes";
import { freePath, insertBefore, putPart, relate, takeAway } from "./part-edits";
import { relatedPart, type Said, standInAuthor, type Thread } from "./read-comments";
import { followersOf } from "./sheet-schema";
import { attributes, elements, escapeCharacters, escapeXml, startTags, textIn } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NOTES = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY = `${HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

// What Excel writes for programs that know no threads.
const TOLD =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

/**
 * Brings the notes that stand for threads into line with them. Notes that stand for none stay as they are.
 * @param stored the ids of the threads that the file has
 */
export function saveNotes(
  parts: Parts,
  sheetPart: string,
  sheetId: number,
  threads: readonly Thread[],
  stored: ReadonlySet<string>,
): void {
  const part = relatedPart(parts, sheetPart, "comments");
  const old = part === undefined ? EMPTY : partText(parts, part);
  const { xml, count, gone } = withNotes(old, threads, new Set([...stored].map(standInAuthor)));
  if (part !== undefined && count === 0) takeAway(parts, sheetPart, part);
  else if (part !== undefined) parts[part] = strToU8(xml);
  else if (count > 0) {
    const path = freePath(parts, "xl/comments", ".xml");
    putPart(parts, path, NOTES, strToU8(xml));
    relate(parts, sheetPart, `${RELATIONS}/comments`, path);
  }
  saveShapes(parts, sheetPart, sheetId, gone, threads);
}

interface Notes {
  readonly xml: string;
  readonly count: number;
  /** The cells of notes whose threads are gone. */
  readonly gone: ReadonlySet<string>;
}

function withNotes(old: string, threads: readonly Thread[], stoodFor: ReadonlySet<string>): Notes {
  const authors = elements(old, "author").map(textIn);
  const open = new Map(threads.map((thread) => [standInAuthor(thread.id), thread]));
  const gone = new Set<string>();
  const kept = elements(old, "comment").flatMap((note) => {
    const { authorId, ref = "" } = attributes(startTags(note, "comment")[0] ?? "");
    const author = authors[Number(authorId)] ?? "";
    const thread = open.get(author);
    open.delete(author);
    if (thread !== undefined) return [{ author, xml: retold(note, thread) }];
    if (!stoodFor.has(author)) return [{ author, xml: note }];
    gone.add(ref);
    return [];
  });
  const added = [...open].map(([author, thread]) => ({ author, xml: noteOf(thread) }));
  const all = [...kept, ...added];
  // An author's number is its place in the list: those of threads that are gone leave it.
  const named = [...authors.filter((author) => !stoodFor.has(author) || all.some((each) => each.author === author)), ...open.keys()]; // prettier-ignore
  const notes = all.map(({ author, xml }) => xml.replace(/(\sauthorId=)"\d*"/, (_, start: string) => `${start}"${named.indexOf(author)}"`)); // prettier-ignore
  const list = `<authors>${named.map((author) => `<author>${escapeXml(author)}</author>`).join("")}</authors><commentList>${notes.join("")}</commentList>`;
  const xml = old.replace(/<(?:\w+:)?authors(?:\/>|>)[\s\S]*(?:<\/(?:\w+:)?commentList>|<(?:\w+:)?commentList\/>)/, () => list); // prettier-ignore
  return { xml, count: all.length, gone };
}

function noteOf(thread: Thread): string {
  return `<comment ref="${cellName(thread.row, thread.column)}" authorId="0" shapeId="0">${toldOf(thread)}</comment>`;
}

/** A thread that nobody has touched is told as the file has it, be that in another language. */
function retold(note: string, thread: Thread): string {
  return thread.isTouched ? note.replace(/<(?:\w+:)?text>[\s\S]*<\/(?:\w+:)?text>/, () => toldOf(thread)) : note;
}

function toldOf(thread: Thread): string {
  const entry = (kind: string, { content }: Said): string => `${kind}:\n    ${content}`;
  const lines = [entry("Comment", thread), ...thread.replies.map((reply) => entry("Reply", reply))];
  return `<text><t xml:space="preserve">${escapeXml(escapeCharacters(TOLD + lines.join("\n")))}</t></text>`;
}

function saveShapes(parts: Parts, sheetPart: string, sheetId: number, gone: ReadonlySet<string>, threads: readonly Thread[]): void {
  const part = drawingOf(parts, sheetPart);
  const drawn = withShapes(part === undefined ? "" : partText(parts, part), sheetId, gone, threads);
  if (part !== undefined && drawn === null) {
    takeAway(parts, sheetPart, part);
    parts[sheetPart] = strToU8(partText(parts, sheetPart).replace(LEGACY, ""));
    dropType(parts);
  } else if (part !== undefined && drawn !== null) parts[part] = strToU8(drawn);
  else if (drawn !== null) {
    const path = freePath(parts, "xl/drawings/vmlDrawing", ".vml");
    parts[path] = strToU8(drawn);
    addType(parts);
    const id = relate(parts, sheetPart, `${RELATIONS}/vmlDrawing`, path);
    const element = `<legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
    parts[sheetPart] = strToU8(insertBefore(partText(parts, sheetPart), element, followersOf("legacyDrawing")));
  }
} // prettier-ignore

/** Not that of the pictures in headers and footers, to which the same type of relationship leads. */
function drawingOf(parts: Parts, sheetPart: string): string | undefined {
  const found = attributes(LEGACY.exec(partText(parts, sheetPart))?.[0] ?? "");
  const id = Object.entries(found).find(([key]) => key.endsWith(":id"))?.[1];
  return relationships(parts, sheetPart).find((each) => each.id === id)?.target;
}

const LEGACY = /<(?:\w+:)?legacyDrawing(?=[\s/>])[^>]*?(?:\/>|><\/(?:\w+:)?legacyDrawing>)/;
const TYPES = "[Content_Types].xml";
const OF_SHAPES = `<Default Extension="vml" ContentType="${SHAPES}"/>`;

function addType(parts: Parts): void {
  const xml = partText(parts, TYPES);
  if (!startTags(xml, "Default").some((tag) => attributes(tag)["Extension"] === "vml"))
    parts[TYPES] = strToU8(xml.replace(/<Types[^>]*>/, (tag) => tag + OF_SHAPES));
}

function dropType(parts: Parts): void {
  if (Object.keys(parts).some((path) => path.endsWith(".vml"))) return;
  const xml = partText(parts, TYPES);
  parts[TYPES] = strToU8(xml.replace(/<Default\s[^>]*?Extension="vml"[^>]*?(?:\/>|><\/Default>)/, ""));
}

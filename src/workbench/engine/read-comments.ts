import { parseArea } from "./address";
import { type Parts, partText, relationships, workbookPart, mainPart } from "./package";
import { attributes, elements, isTrue, startTags, textIn, unescapeCharacters } from "./xml";

/** Who wrote a comment. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** "" where the file tells none. */
  readonly email: string;
}

/** A comment or a reply to one. */
export interface Said {
  readonly id: string;
  readonly person: Person;
  /** As ISO 8601, in UTC. */
  readonly created: string;
  content: string;
  /** As it was in the file; undefined once it is another, or for one that was made since. */
  xml: string | undefined;
}

/** A comment with its replies, on its cell. */
export interface Thread extends Said {
  readonly row: number;
  readonly column: number;
  readonly isResolved: boolean;
  readonly replies: Said[];
  /** Something of it is no longer as it was in the file. */
  isTouched: boolean;
}

/** An old-style comment, which Excel calls a note now. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

/** The part that a sheet or the workbook has of this type of relationship. */
export function relatedPart(parts: Parts, from: string, type: string): string | undefined {
  return relationships(parts, from).find((each) => each.type === type)?.target;
}

/** Everybody who is named as an author, by id. */
export function personsIn(parts: Parts): ReadonlyMap<string, Person> {
  const part = relatedPart(parts, mainPart(parts) ?? "", "person");
  const tags = part === undefined ? [] : startTags(partText(parts, part), "person").map(attributes);
  return new Map(
    tags.map(({ id = "", displayName: name = "", userId = "" }) => [id, { id, name, email: emailIn(userId) }]),
  );
}

/** A user of a directory is spelled S::name@example.org::id: MS-XLSX 2.6.205. */
function emailIn(userId: string): string {
  return /^S::([^:]+)::/.exec(userId)?.[1] ?? "";
}

/** The threads of a sheet's part, in the order of the file. */
export function threadsIn(parts: Parts, sheetPart: string): Thread[] {
  const part = relatedPart(parts, sheetPart, "threadedComment");
  if (part === undefined) return [];
  const persons = personsIn(parts);
  const threads = new Map<string, Thread>();
  for (const xml of elements(partText(parts, part), "threadedComment")) {
    const { id = "", ref = "", parentId, personId = "", dT = "", done } = attributes(startTags(xml, "threadedComment")[0] ?? ""); // prettier-ignore
    const person = persons.get(personId) ?? { id: personId, name: "", email: "" };
    const said = { id, person, created: `${dT.replace(/Z$/, "")}Z`, content: textOf(xml), xml };
    const area = parseArea(ref);
    if (parentId !== undefined) threads.get(parentId)?.replies.push(said);
    else if (area) threads.set(id, { ...said, row: area.row, column: area.column, isResolved: isTrue(done), replies: [], isTouched: false }); // prettier-ignore
  }
  return [...threads.values()];
}

function textOf(xml: string): string {
  return unescapeCharacters(textIn(elements(xml, "text")[0] ?? ""));
}

/** The author of the note by which programs that know no threads show one. */
export function standInAuthor(id: string): string {
  return `tc=${id}`;
}

/** The notes of a sheet's part that stand for no thread. */
export function notesIn(parts: Parts, sheetPart: string, threads: readonly Thread[]): readonly Note[] {
  const part = relatedPart(parts, sheetPart, "comments");
  if (part === undefined) return [];
  const xml = partText(parts, part);
  const authors = elements(xml, "author").map(textIn);
  const stoodFor = new Set(threads.map(({ id }) => standInAuthor(id)));
  return elements(xml, "comment").flatMap((element) => {
    const { ref = "", authorId } = attributes(startTags(element, "comment")[0] ?? "");
    const author = authors[Number(authorId)] ?? "";
    const area = parseArea(ref);
    if (area === undefined || stoodFor.has(author)) return [];
    const texts = elements(element, "t").map(textIn);
    return [{ row: area.row, column: area.column, author, content: unescapeCharacters(texts.join("")) }];
  });
}

/** The paths of the sheets' parts, by the sheets' ids. */
export function sheetParts(parts: Parts): ReadonlyMap<number, string> {
  return new Map(workbookPart(parts).sheets.map(({ id, part }) => [id, part]));
}

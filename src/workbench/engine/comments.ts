import type { Book } from "./book";
import { madeId } from "./made-ids";
import type { Parts } from "./package";
import { type Note, notesIn, type Person, type Said, sheetParts, type Thread, threadsIn } from "./read-comments";
import { dropUnusedComments, saveComments } from "./save-comments";
import type { Sheet } from "./sheet";

/** Who has the workbook open, and what time it is for them, in ISO 8601. */
interface Writer {
  readonly person: Person;
  readonly now: string;
}

/** Nobody in particular, on a day that is always the same, so that the same calls give the same bytes. */
const SOMEBODY: Writer = {
  person: { id: "{5D1A7C52-3C0B-4C7E-9D58-9A3C1B6F2E10}", name: "Performance Officer", email: "" },
  now: "2025-01-01T00:00:00.000Z",
};

interface OfSheet {
  readonly threads: Thread[];
  readonly notes: readonly Note[];
}

/** The comments of the workbook with their replies, and its notes, which can only be looked at. */
export class Comments {
  private readonly known = new Map<Sheet, OfSheet>();
  private readonly changed = new Set<Sheet>();

  constructor(
    private readonly book: Book,
    private readonly writer = SOMEBODY,
  ) {}

  get isChanged(): boolean {
    return this.changed.size > 0;
  }

  on(sheet: Sheet): readonly Thread[] {
    return this.of(sheet).threads;
  }

  notesOn(sheet: Sheet): readonly Note[] {
    return this.of(sheet).notes;
  }

  add(sheet: Sheet, row: number, column: number, content: string): Thread {
    const thread = { ...this.said(sheet, content), row, column, isResolved: false, replies: [], isTouched: true };
    this.of(sheet).threads.push(thread);
    this.changed.add(sheet);
    return thread;
  }

  reply(sheet: Sheet, thread: Thread, content: string): Said {
    const said = this.said(sheet, content);
    thread.replies.push(said);
    this.touch(sheet, thread);
    return said;
  }

  /** Gives a comment or one of its replies another text. */
  rewrite(sheet: Sheet, thread: Thread, said: Said, content: string): void {
    said.content = content;
    said.xml = undefined;
    this.touch(sheet, thread);
  }

  remove(sheet: Sheet, thread: Thread): void {
    const { threads } = this.of(sheet);
    threads.splice(threads.indexOf(thread), 1);
    this.changed.add(sheet);
  }

  removeReply(sheet: Sheet, thread: Thread, reply: Said): void {
    thread.replies.splice(thread.replies.indexOf(reply), 1);
    this.touch(sheet, thread);
  }

  /** Brings the parts of sheets with other comments than the file's into line, and drops those of deleted sheets. */
  save(parts: Parts): void {
    const paths = sheetParts(parts);
    for (const sheet of this.changed) {
      const path = paths.get(sheet.id);
      if (path !== undefined && !sheet.isDeleted) saveComments(parts, path, sheet.id, this.on(sheet));
    }
    dropUnusedComments(parts, this.book.parts, this.writer.person);
  }

  private touch(sheet: Sheet, thread: Thread): void {
    thread.isTouched = true;
    this.changed.add(sheet);
  }

  private said(sheet: Sheet, content: string): Said {
    const taken = new Set(this.on(sheet).flatMap(({ id, replies }) => [id, ...replies.map((each) => each.id)]));
    let number = taken.size + 1;
    while (taken.has(madeId("0006", sheet.id, number))) number += 1;
    const { person, now } = this.writer;
    return { id: madeId("0006", sheet.id, number), person, created: now, content, xml: undefined };
  }

  private of(sheet: Sheet): OfSheet {
    let found = this.known.get(sheet);
    if (found === undefined) {
      const { parts } = this.book;
      const threads = sheet.part === undefined ? [] : threadsIn(parts, sheet.part);
      found = { threads, notes: sheet.part === undefined ? [] : notesIn(parts, sheet.part, threads) };
      this.known.set(sheet, found);
    }
    return found;
  }
}

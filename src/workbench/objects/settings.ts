import { hostError } from "../errors";
import type { Book } from "../engine/book";
import { defineKind, type HostObject, text } from "../kind";

interface Entry {
  readonly book: Book;
  readonly key: string;
}

function json({ book, key }: Entry): string {
  const value = book.settings.values.get(key);
  if (value === undefined) throw hostError("ItemNotFound");
  return value;
}

const setting = defineKind<Entry>("Setting", {
  identity: (entry) => {
    json(entry);
    return { _Id: entry.key };
  },
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (entry) => JSON.parse(json(entry)) as unknown,
      set: (entry, value) => {
        json(entry);
        entry.book.settings.set(entry.key, JSON.stringify(value));
      },
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.settings.remove(key);
    },
  },
});

function find(book: Book, key: unknown): HostObject | null {
  const wanted = text(key);
  return book.settings.values.has(wanted) ? setting({ book, key: wanted }) : null;
}

function existing(book: Book, key: unknown): HostObject {
  const found = find(book, key);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

/** Excel.SettingCollection: what the add-in keeps in the file. */
export const settings = defineKind<Book>("SettingCollection", {
  item: (book, [key]) => existing(book, key),
  items: (book) => [...book.settings.values.keys()].map((key) => setting({ book, key })),
  methods: {
    Add: (book, [key, value]) => {
      const name = text(key);
      if (value === undefined) throw hostError("InvalidArgument");
      book.settings.set(name, JSON.stringify(value));
      return setting({ book, key: name });
    },
    GetItem: (book, [key]) => existing(book, key),
    GetItemOrNullObject: (book, [key]) => find(book, key),
    GetCount: (book) => book.settings.values.size,
  },
});

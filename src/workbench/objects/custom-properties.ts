import { hostError } from "../errors";
import type { Sheet } from "../engine/sheet";
import { defineKind, type HostObject, text } from "../kind";

interface Entry {
  readonly sheet: Sheet;
  readonly key: string;
}

// Keys are compared without case: documentation of WorksheetCustomPropertyCollection.getItem.
function spelled(sheet: Sheet, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...sheet.book.customProperties.on(sheet).keys()].find((each) => each.toLowerCase() === wanted);
}

function valueOf({ sheet, key }: Entry): string {
  const value = sheet.book.customProperties.on(sheet).get(key);
  if (value === undefined || sheet.isDeleted) throw hostError("ItemNotFound");
  return value;
}

const property = defineKind<Entry>("WorksheetCustomProperty", {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: valueOf,
      set: (entry, value) => {
        valueOf(entry);
        entry.sheet.book.customProperties.set(entry.sheet, entry.key, text(value));
      },
    },
  },
  methods: {
    Delete: (entry) => {
      valueOf(entry);
      entry.sheet.book.customProperties.remove(entry.sheet, entry.key);
    },
  },
});

function find(sheet: Sheet, key: unknown): HostObject | null {
  const found = spelled(sheet, text(key));
  return found === undefined ? null : property({ sheet, key: found });
}

function existing(sheet: Sheet, key: unknown): HostObject {
  const found = find(sheet, key);
  if (found === null) throw hostError("ItemNotFound");
  return found;
}

/** Excel.WorksheetCustomPropertyCollection. */
export const customProperties = defineKind<Sheet>("WorksheetCustomPropertyCollection", {
  item: (sheet, [key]) => existing(sheet, key),
  items: (sheet) => [...sheet.book.customProperties.on(sheet).keys()].map((key) => property({ sheet, key })),
  methods: {
    // "Overwrites the value if the key exists": documentation of add.
    Add: (sheet, [key, value]) => {
      const name = spelled(sheet, text(key)) ?? text(key);
      if (name === "" || name.length > 255) throw hostError("InvalidArgument");
      sheet.book.customProperties.set(sheet, name, text(value));
      return property({ sheet, key: name });
    },
    GetItem: (sheet, [key]) => existing(sheet, key),
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    GetCount: (sheet) => sheet.book.customProperties.on(sheet).size,
  },
});

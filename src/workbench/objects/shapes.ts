import { type Shape, shapesOn } from "../engine/shapes";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { defineKind, type HostObject, text, whole } from "../kind";

const shape = defineKind<Shape>("Shape", {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name },
    Type: { get: ({ type }) => type },
    Left: { get: ({ left }) => left },
    Top: { get: ({ top }) => top },
    Width: { get: ({ width }) => width },
    Height: { get: ({ height }) => height },
    Visible: { get: ({ isVisible }) => isVisible },
  },
});

function existing(sheet: Sheet, key: unknown): HostObject {
  const wanted = text(key).toLowerCase();
  const found = shapesOn(sheet).find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === wanted));
  if (found === undefined) throw hostError("ItemNotFound");
  return shape(found);
}

/** Excel.ShapeCollection of a sheet, to be read only. Charts have a collection of their own. */
export const shapes = defineKind<Sheet>("ShapeCollection", {
  items: (sheet) => shapesOn(sheet).map(shape),
  item: (sheet, [key]) => existing(sheet, key),
  methods: {
    GetCount: (sheet) => shapesOn(sheet).length,
    GetItem: (sheet, [key]) => existing(sheet, key),
    GetItemAt: (sheet, [index]) => {
      const found = shapesOn(sheet)[whole(index)];
      if (found === undefined) throw hostError("InvalidArgument");
      return shape(found);
    },
  },
});

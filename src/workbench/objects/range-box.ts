import { Geometry } from "../engine/geometry";
import type { Property } from "../kind";
import { type Place, standing } from "./common";

function along(place: Place, measure: (geometry: Geometry, area: Place["area"]) => number): number {
  const { sheet, area } = standing(place);
  return measure(new Geometry(sheet), area);
}

/** Where a place lies on its sheet, in points at 100 %; hidden rows and columns take up nothing. */
export const boxProperties: Readonly<Record<string, Property<Place>>> = {
  Left: { get: (place) => along(place, (geometry, { column }) => geometry.left(column)) },
  Top: { get: (place) => along(place, (geometry, { row }) => geometry.top(row)) },
  Width: {
    get: (place) =>
      along(place, (geometry, { column, columns }) => geometry.left(column + columns) - geometry.left(column)),
  },
  Height: {
    get: (place) => along(place, (geometry, { row, rows }) => geometry.top(row + rows) - geometry.top(row)),
  },
};

import { z } from "zod";
import { rowSchema, followsFigures, isRatedByFigure } from "../row-schema";
import { HEADINGS, type Column, type Row } from "../sound-row";

/** What every peer asks of a row, so that none asks for less than another. */
export interface Asked {
  /** By zod: whether a row is as it should be. */
  readonly byZod: (row: Row) => boolean;
  /** The same as JSON Schema, for ajv, but for the two rules over several fields, which no JSON Schema can state. */
  readonly jsonSchema: object;
  readonly overFields: (row: Row) => boolean;
  readonly headings: Readonly<Record<Column, string>>;
}

export const asked: Asked = {
  byZod: (row) => rowSchema.safeParse(row).success,
  jsonSchema: z.toJSONSchema(rowSchema, { unrepresentable: "any" }),
  overFields: (row) => isRatedByFigure(row) && followsFigures(row),
  headings: HEADINGS,
};

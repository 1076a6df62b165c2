import { z } from "zod";
import type { Row } from "./sound-row";

const text = z.string().trim().min(1).max(300);
const FIGURE = /^(?:[<>≤≥]\s?)?(\d[\d,]*(?:\.\d+)?)\s?(?:%|days?)?$/;

/** What a developer would ask of a row by a schema: required texts, forms, lists of words, and ratings that follow the figures. */
export const rowSchema = z
  .object({
    reference: z.string().regex(/^[A-Z]{3} \d+$/),
    measure: text,
    target: z.string().regex(FIGURE),
    benchmark: z.string(),
    frequency: z.enum(["Annual", "Half-yearly", "Quarterly", "Monthly"]),
    owner: text,
    objective: z.enum(["Homes for all", "A greener borough", "A growing economy", "A council that works"]),
    subObjective: text,
    service: text,
    commentary: z.string().trim().min(20).max(2000),
    actual: z.union([z.string().regex(FIGURE), z.literal("")]),
    rating: z.enum(["Green", "Amber", "Red", "Blue"]),
  })
  .refine(isRatedByFigure, { path: ["actual"], error: "A rating needs a figure" })
  .refine(followsFigures, { path: ["rating"], error: "The rating does not follow from the figures" });

/** Blue is what has no figure yet, and nothing else. */
export function isRatedByFigure({ rating, actual }: Pick<Row, "rating" | "actual">): boolean {
  return (rating === "Blue") === (actual === "");
}

/** Green where the target is met, Red where it is missed. */
export function followsFigures({ target, actual, rating }: Pick<Row, "target" | "actual" | "rating">): boolean {
  if (rating === "Blue" || rating === "Amber") return true;
  const [goal, figure] = [figureIn(target), figureIn(actual)];
  const met = target.startsWith("≤") ? figure <= goal : figure >= goal;
  return rating === "Green" ? met : !met;
}

function figureIn(text: string): number {
  return Number((FIGURE.exec(text)?.[1] ?? "").replaceAll(",", ""));
}
